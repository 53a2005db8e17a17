import { messages, quote, type UiLanguage } from '../../../messages/index.ts'
import { standAlone } from '../../../text/phrase.ts'
import type { Divergence, Dossier } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import {
  appearsCut,
  contrary,
  lettersOf,
  lettersWithout,
  quoteExhibit,
  sayGist,
  sayLanguage,
  sayNote,
  sayOrigin,
  sayOrigins,
  sayProvenance,
  sayPublished,
  sayStatus,
  sayTitle,
} from '../phrases.ts'
import { sayCorrection, sayTarget } from '../view/corrected.ts'
import { coverageLines } from '../view/coverage.ts'
import { type Essential, essentialsOf, type Party } from '../view/essentials.ts'
import { sayEntity, sayHolder } from '../view/holder.ts'
import { sayAct } from '../view/manner.ts'
import { momentsOf } from '../view/moments.ts'
import { inLanguage } from '../view/name.ts'
import { sayKind, sayOtherwise } from '../view/say-happening.ts'
import { sayTime } from '../view/say-time.ts'
import { sayTransfer, transferFields } from '../view/say-transfer.ts'
import { transfersOf } from '../view/transfers.ts'
import { viewOf } from '../view/view.ts'
import { briefly, sayGaps } from './briefly.ts'
import { fitQuote, hang, type Sheet, section } from './sheet.ts'
import { painter, STANCE_SIGNS, STANCE_TONES, STATUS_SIGNS } from './signs.ts'
import { fit, widthOf, wrap } from './width.ts'

export interface TextOptions {
  readonly ui: UiLanguage
  /** Columns; at least 40. */
  readonly width?: number
  readonly color?: boolean
  /** At most this many lines: the claims and divergences that matter most, and how many more there are. */
  readonly brief?: number
}

/** A dossier for a terminal. Characters of reports that would steer the terminal are shown by name. */
export function renderText(dossier: Dossier, { ui, width = 80, color = false, brief }: TextOptions): string {
  const sheet: Sheet = { view: viewOf(dossier), words: messages[ui], paint: painter(color), width: Math.max(40, width) }
  const lines = (brief === undefined ? whole(sheet) : short(sheet, brief)).filter((line, i, all) => line !== '' || all[i - 1] !== '')
  return `${lines.join('\n')}\n`
}

function whole(sheet: Sheet): string[] {
  const { view, words } = sheet
  const essentials = essentialsOf(view)
  const { dossier } = view
  return [
    ...head(sheet),
    '',
    ...reports(sheet),
    ...briefly(sheet, essentials),
    ...section(sheet, words.counts.claims(essentials.length), essentials.length === 0 ? [words.page.noClaims] : []),
    ...essentials.flatMap(e => claim(sheet, e)),
    ...section(sheet, words.counts.divergences(dossier.divergences.length), dossier.divergences.length === 0 ? [words.page.noDivergences] : []),
    ...dossier.divergences.flatMap(d => [...divergence(sheet, d, 3), '']),
    ...sourcing(sheet),
    ...clocks(sheet),
    ...transfers(sheet),
    ...section(sheet, words.page.missing, coverageLines(view, words)),
    ...statements(sheet),
    ...corrections(sheet),
  ]
}

/** Title, reports, claims and divergences in so many lines: half of the room goes to claims, the rest to divergences. */
function short(sheet: Sheet, lines: number): string[] {
  const { view, words } = sheet
  const top = [
    ...head(sheet),
    '',
    ...reports(sheet)
      .map(line => fit(line, sheet.width))
      .slice(0, 8),
  ]
  const essentials = essentialsOf(view)
  const gaps = view.dossier.divergences
  const room = lines - top.length - 6
  const forGaps = Math.min(Math.ceil(gaps.length * 3), Math.max(3, Math.floor(room / 2)))
  const claims = essentials.map(e => claimLines(sheet, e))
  const shownClaims = take(claims, Math.max(2, room - forGaps))
  const shownGaps = take(
    gaps.map(d => divergence(sheet, d, 1)),
    room - shownClaims.flat().length,
  )
  const more = (shown: number, total: number): string[] => (shown < total ? [`  … ${words.counts.more(total - shown)}`] : [])
  return [
    ...top,
    ...section(sheet, words.counts.claims(essentials.length), essentials.length === 0 ? [words.page.noClaims] : []),
    ...shownClaims.flat(),
    ...more(shownClaims.length, essentials.length),
    ...section(sheet, words.counts.divergences(gaps.length), gaps.length === 0 ? [words.page.noDivergences] : []),
    ...shownGaps.flat(),
    ...more(shownGaps.length, gaps.length),
  ]
}

function take(blocks: readonly string[][], lines: number): string[][] {
  const out: string[][] = []
  let used = 0
  for (const block of blocks) {
    if (used + block.length > lines) break
    out.push(block)
    used += block.length
  }
  return out
}

function head({ view, words, paint, width }: Sheet): string[] {
  const { dossier } = view
  const { counts } = words
  const summary = [
    counts.reports(dossier.reports.length),
    counts.statements(dossier.statements.length),
    counts.claims(dossier.claims.length),
    counts.contested(dossier.claims.filter(c => c.status === 'contested').length),
    counts.corroborated(dossier.claims.filter(c => c.status === 'corroborated').length),
    counts.divergences(dossier.divergences.length),
  ]
  const title = wrap(sayTitle(words, dossier), width)
  return [...title.map(line => paint('bold', line)), ...wrap(summary.join(' · '), width).map(line => paint('dim', line))]
}

function reports({ view, words, paint, width }: Sheet): string[] {
  if (view.reports.length === 0) return wrap(words.page.noReports, width)
  return view.reports.flatMap(({ letter, report }) => {
    const from = sayProvenance(report)
    const facts = [from.length > 0 ? from.join(', ') : words.page.noProvenance, sayLanguage(words, report.language), sayPublished(view, words, report)]
    const name = oneLine(report.title ?? report.path ?? report.url ?? '')
    return [...hang(`${paint('bold', letter)}  `, 3, facts.join(' · '), width), ...(name === '' ? [] : [`   ${fit(name, width - 3)}`])]
  })
}

function statusLine({ view, words, paint }: Sheet, { claim: c }: Essential): string {
  const origins = sayOrigins(view, words, c)
  return `${STATUS_SIGNS[c.status]} ${paint('bold', sayStatus(words, c))}${origins === '' ? '' : ` · ${origins}`}`
}

function sayParty({ view, words }: Sheet, { holder, exhibits, decided }: Party, withRefs = true): string {
  const refs = withRefs ? exhibits.map(e => e.ref).join(' ') : ''
  return `${oneLine(sayHolder(view, words, holder).text)}${refs === '' ? '' : ` ${refs}`}${decided ? '' : ` (${words.page.undecided})`}`
}

function claim(sheet: Sheet, essential: Essential): string[] {
  const { words, paint, width, view } = sheet
  const out = [statusLine(sheet, essential), ...hang('  ', 2, sayGist(words, essential.claim), width)]
  for (const { stance, manner, parties } of essential.camps) {
    const label = words.labels.stance[manner]
    const prefix = `    ${paint(STANCE_TONES[stance], `${STANCE_SIGNS[stance]} ${label}`)}  `
    out.push(...hang(prefix, 8 + widthOf(label), parties.map(p => sayParty(sheet, p)).join(', '), width))
  }
  const silent = view.reports.filter(r => !essential.claim.positions.some(p => p.report === r.report.id)).map(r => r.letter)
  if (silent.length > 0) out.push(...hang('    ', 4, words.pair(words.page.notInReceived, silent.join(', ')), width))
  const gaps = sayGaps(sheet, essential)
  if (gaps !== '') out.push(...hang('    ', 4, gaps, width))
  return [...out, '']
}

/** A claim in two lines: status with origins, then gist with camps. */
function claimLines(sheet: Sheet, essential: Essential): string[] {
  const { words, width } = sheet
  const camps = essential.camps.map(({ manner, parties }) => `${words.labels.stanceBy[manner]} ${parties.map(p => sayParty(sheet, p, false)).join(', ')}`)
  const first = `${statusLine(sheet, essential)}${camps.length > 0 ? ` · ${camps.join(' · ')}` : ''}`
  const own = inLanguage(essential.claim.gist, words.language)
  const lead = own ? contrary(words, essential.claim, own.language) : ''
  return [fitPainted(first, width), `  ${own ? lead + fitQuote(own.text, own.language, width - 2 - widthOf(lead)) : sayGist(words, essential.claim)}`]
}

/** Like `fit`, for a line whose colours take no column. */
function fitPainted(line: string, width: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that `painter` wrote
  const bare = line.replace(/\u001b\[\d+m/gu, '')
  return widthOf(bare) <= width ? line : fit(bare, width)
}

function divergence(sheet: Sheet, d: Divergence, lines: number): string[] {
  const { view, words, paint, width } = sheet
  const without = lettersWithout(view, d)
  const letters = lettersOf(view, d.reports).join(' / ')
  const note = oneLine(sayNote(view, words, d.note))
  const title = `${paint('bold', words.labels.divergence[d.kind])} ${letters} · ${note}${d.decided ? '' : ` (${words.page.undecided})`}`
  const out = lines === 1 ? [fitPainted(title, width)] : wrap(title, width)
  for (const { report, letter, exhibits } of view.reports) {
    for (const e of d.evidence.filter(item => item.report === report.id)) {
      const passage = standAlone(oneLine(report.text.slice(e.start, e.end)))
      const ref = lines === 1 ? undefined : exhibits.find(x => x.content.some(c => c.start < e.end && e.start < c.end))?.ref
      const body = wrap(`${quote(passage, report.language)}${ref === undefined ? '' : ` ${ref}`}`, width - 5)
      const shown = lines === 1 ? [fitQuote(passage, report.language, width - 5)] : body
      out.push(...shown.map((line, i) => `  ${i === 0 ? letter.padEnd(3) : '   '}${line}`))
      if (lines === 1) break
    }
  }
  for (const letter of without) {
    out.push(`  ${letter.padEnd(3)}(${words.page.notInReceived}${appearsCut(view, letter) ? `; ${words.page.textCut}` : ''})`)
  }
  return out
}

function sourcing(sheet: Sheet): string[] {
  const { view, words } = sheet
  const { origins, dependencies } = view.dossier
  const lines = origins.map(o => {
    const letters = lettersOf(view, o.reports).join(' ')
    return `${words.pair(sayOrigin(view, words, o), `${words.counts.statements(o.statements.length)}`)} · ${letters} · ${words.labels.originKind[o.kind]}`
  })
  const links = dependencies.map(d => {
    const [a] = d.reports
    const own = d.spans.filter(s => s.report === a).reduce((n, s) => n + s.end - s.start, 0)
    const proof = own > 0 ? ` · ${words.page.sharedCharacters(own)}` : ''
    return `${lettersOf(view, d.reports).join(' – ')}: ${words.labels.dependency[d.kind]}${proof}${d.decided ? '' : ` (${words.page.undecided})`}`
  })
  return [
    ...section(sheet, words.page.title.origins, origins.length > 0 ? lines : [words.page.noOrigins]),
    ...(view.reports.length > 1 ? section(sheet, words.page.dependencies, dependencies.length > 0 ? links : [words.page.noDependencies]) : []),
  ]
}

function clocks(sheet: Sheet): string[] {
  const { view, words } = sheet
  const lines = momentsOf(view).flatMap(m =>
    m.happenings.map(happening => {
      const { gist, exhibits, letters } = happening
      const own = inLanguage(gist, words.language)
      const refs = [...exhibits.map(e => e.ref), ...letters].join(' ')
      return [
        sayTime(words, m.value, m.part),
        words.labels.clock[m.kind],
        sayKind(view, words, happening),
        own ? quote(oneLine(own.text), own.language) : '',
        sayOtherwise(words, happening),
        refs,
      ]
        .filter(part => part !== '')
        .join(' · ')
    }),
  )
  return section(sheet, words.page.title.clocks, lines.length > 0 ? lines : [words.page.noTimes])
}

/** The register of arms transfers; nothing where no report speaks of one. */
function transfers(sheet: Sheet): string[] {
  const { view, words } = sheet
  const lines = transfersOf(view).flatMap(row => [
    sayTransfer(view, words, row),
    ...transferFields(view, words, row)
      .slice(2)
      .map(({ label, value }) => `  ${words.pair(label, value)}`),
  ])
  return lines.length === 0 ? [] : section(sheet, words.transfers.title, lines)
}

/** Every statement with its words: what the references above stand for. */
function statements({ view, words, paint, width }: Sheet): string[] {
  const all = view.reports.flatMap(r => r.exhibits)
  if (all.length === 0) return []
  const column = Math.max(...all.map(e => e.ref.length)) + 2
  return [
    '',
    paint('bold', words.page.title.register.toUpperCase()),
    ...all.flatMap(exhibit => {
      const { statement: s, ref } = exhibit
      const doubt = s !== null && !(s.decided && s.judgements.act.decided && s.judgements.speaker.decided)
      const speaker = s === null ? words.page.editorialVoice : s.speaker === null ? words.page.unknownSpeaker : sayEntity(view, words, s.speaker).text
      const sided = s !== null && s.side !== null && s.side !== s.speaker ? `, ${words.page.sideFor(sayEntity(view, words, s.side).text)}` : ''
      const side = sided === '' || s?.judgements.side.decided === true ? sided : `${sided} (${words.page.undecided})`
      const head = [oneLine(speaker) + oneLine(side), s === null ? '' : sayAct(words.labels, s), doubt ? words.page.undecided : '']
        .filter(part => part !== '')
        .join(' · ')
      return hang(paint('bold', ref.padEnd(column)), column, `${head} · ${quoteExhibit(exhibit)}`, width)
    }),
  ]
}

function corrections(sheet: Sheet): string[] {
  const { view, words } = sheet
  const { corrections: list } = view.dossier
  if (list.length === 0) return []
  return section(
    sheet,
    words.page.corrections,
    list.map(c => {
      const { field, from, to, passage } = sayCorrection(view, words, c)
      const moved = passage === null ? '' : ` ${words.page.passageMoved} ${passage}`
      const change = `${moved}${from === null ? '' : ` ${from}`} → ${to}`
      return oneLine(`${sayTarget(view, words, c)} · ${words.pair(field, '')}${change} · ${c.by}, ${c.at}${c.reason === null ? '' : ` · ${c.reason}`}`)
    }),
  )
}
