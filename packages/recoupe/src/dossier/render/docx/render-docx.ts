import { zipSync } from 'fflate'
import { messages, type UiLanguage } from '../../../messages/index.ts'
import type { Dossier } from '../../../types/index.ts'
import { sayTitle } from '../phrases.ts'
import { viewOf } from '../view/view.ts'
import { paragraph, run, section, sectionBreak } from './blocks.ts'
import { divergences } from './divergences.ts'
import { matrix } from './matrix.ts'
import { clocks, origins } from './origins.ts'
import { documentPart, partsAround } from './parts.ts'
import { corrections, register } from './register.ts'
import type { Desk } from './said.ts'
import { coverage, essentials, reports } from './summary.ts'
import { transfers } from './transfers.ts'
import type { Xml } from './xml.ts'

const encoder = new TextEncoder()

/** The first day that a ZIP archive can tell, in every time zone: equal dossiers give equal bytes. */
const DAY_ONE = new Date(1980, 0, 1)

/** A dossier as a Word document (ECMA-376): what matters first, the matrix on a page that lies, and a register that every reference leads to. */
export function renderDocx(dossier: Dossier, ui: UiLanguage): Uint8Array {
  const words = messages[ui]
  const desk: Desk = { view: viewOf(dossier), words }
  const { name, version } = dossier.generator
  const title = sayTitle(words, dossier)
  const parts = {
    ...partsAround({ title, language: ui, generator: `${name} ${version}`, foot: title }),
    'word/document.xml': documentPart(body(desk, title)),
  }
  const entries = Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)] as const)
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: DAY_ONE })
}

function body(desk: Desk, title: string): Xml {
  const { view, words } = desk
  const { page, counts } = words
  const { dossier } = view
  const heading = (text: string): Xml => paragraph('Heading1', [run(text)])
  const facts = [
    counts.reports(dossier.reports.length),
    counts.statements(dossier.statements.length),
    counts.claims(dossier.claims.length),
    counts.divergences(dossier.divergences.length),
  ]
  const { generator } = dossier
  const moved = transfers(desk)
  return [
    paragraph('Title', [run(title)]),
    paragraph('Subtitle', [run(`${page.dossier} · ${facts.join(' · ')}`)]),
    ...reports(desk),
    heading(page.missing),
    ...coverage(desk),
    heading(page.title.essentials),
    ...essentials(desk),
    sectionBreak('portrait'),
    heading(page.title.matrix),
    ...matrix(desk),
    sectionBreak('landscape'),
    heading(page.title.divergences),
    ...divergences(desk),
    heading(page.title.origins),
    ...origins(desk),
    heading(page.title.clocks),
    ...clocks(desk),
    ...(moved.length > 0 ? [heading(words.transfers.title), ...moved] : []),
    heading(page.title.register),
    ...register(desk),
    ...(dossier.corrections.length > 0 ? [heading(page.corrections), ...corrections(desk)] : []),
    paragraph('Small', [run(page.generated(generator.name, generator.version), { italic: true })]),
    section('portrait'),
  ].join('')
}
