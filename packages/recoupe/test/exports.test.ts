import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import * as wire from '../src/wire.ts'
import { root } from './examples.ts'

describe('the public doors', () => {
  it('of the library', () => {
    expect(Object.keys(library).sort()).toEqual([
      'FAULT_CODES',
      'FORMATS',
      'FetchError',
      'MAX_BYTES',
      'RECORD_FORMATS',
      'RecoupeError',
      'TABLES',
      'UPOS',
      'VERSION',
      'analyseReport',
      'anchorOf',
      'checkPage',
      'claimAnchorOf',
      'claimPermalink',
      'createFetcher',
      'crossCheckReports',
      'dataInPage',
      'entityAnchorOf',
      'excerptDossier',
      'filterDossier',
      'makeDossier',
      'mentionAnchorOf',
      'quoteHash',
      'readReports',
      'renderDossier',
      'renderRecord',
      'resolvePermalink',
      'searchQuery',
      'searchSpans',
      'searchTerms',
      'spanAnchorOf',
      'spanPermalink',
      'standingChanges',
      'statementPermalink',
      'statementsOf',
      'suggestLike',
      'verifyDossier',
    ])
  })

  it('of the schemas', () => {
    expect(Object.keys(wire).sort()).toEqual([
      'amendmentLogSchema',
      'amendmentSchema',
      'changeSchema',
      'dossierJsonSchema',
      'dossierSchema',
      'manifestSchema',
      'recordSchema',
    ])
  })

  it('say the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/recoupe/package.json'), 'utf8'))
    expect(library.VERSION).toBe(version)
  })
})
