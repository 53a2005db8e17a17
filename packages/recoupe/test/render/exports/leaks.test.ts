import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { excerptDossier } from '../../../src/dossier/excerpt.ts'
import { filterDossier } from '../../../src/dossier/filter.ts'
import { FORMATS, type Format, renderDossier, TABLES } from '../../../src/dossier/render/index.ts'
import type { Dossier } from '../../../src/types/index.ts'
import { quay, SECRET } from './quay.ts'

/** All that a rendering says, whatever it is packed in. */
function said(dossier: Dossier, format: Format): string {
  if (format === 'csv') return TABLES.map(table => renderDossier(dossier, { format, ui: 'fr', table })).join('')
  const out = renderDossier(dossier, { format, ui: 'fr' })
  return typeof out === 'string'
    ? out
    : Object.values(unzipSync(out))
        .map(bytes => strFromU8(bytes))
        .join('')
}

describe.each(FORMATS)('%s', format => {
  it('of an excerpt says nothing that stands far from all evidence', () => {
    expect(quay.reports[0]?.text).toContain(SECRET)
    expect(said(excerptDossier(quay), format)).not.toContain(SECRET)
  })

  it('has the corrections with their author', () => {
    if (format !== 'csv') expect(said(quay, format)).toMatch(/N\. Stern|N\\\. Stern/u)
  })

  it('of a part has no words of what was left out', () => {
    const part = filterDossier(quay, { claims: ['c-paid'] })
    expect(said(part, format)).not.toContain('La Vigie')
    expect(said(part, format)).not.toContain('Rien n’est signé')
  })
})
