import { type Messages, messages, quote, type UiLanguage } from '../../messages/index.ts'
import type { Divergence, Dossier } from '../../types/index.ts'
import { oneLine } from './escape.ts'
import {
  appearsCut,
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
} from './phrases.ts'
import { sayCorrection, sayTarget } from './view/corrected.ts'
import { coverageLines } from './view/coverage.ts'
import { type Essential, essentialsOf, type Party } from './view/essentials.ts'
import { sayEntity, sayHolder } from './view/holder.ts'
import { sayAct } from './view/manner.ts'
import { momentsOf } from './view/moments.ts'
import { inLanguage } from './view/name.ts'
import { sayKind, sayOtherwise } from './view/say-happening.ts'
import { sayTime } from './view/say-time.ts'
import { sayTransfer, transferFields } from './view/say-transfer.ts'
import { transfersOf } from './view/transfers.ts'
import { type View, viewOf } from './view/view.ts'

/** Text that Markdown shows as it is: its signs and those of HTML get a backslash or an entity. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]{}()#+!|~$^]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/^(\s*)([-=]|\d+\.)/u, '$1\\$2')
}

/** A dossier as one Markdown document (CommonMark with tables). */
export function renderMarkdown(dossier: Dossier, ui: UiLanguage): string {
  const view = viewOf(dossier)
  const words = messages[ui]
  const { page } = words
  const lines = [
    `# ${plain(sayTitle(words, dossier))}`,
    '',
    summary(view, words),
    '',
    ...reports(view, words),
    ...heading(words.counts.claims(dossier.claims.length)),
    ...claims(view, words),
    ...heading(page.title.divergences),
    ...divergences(view, words),
    ...heading(page.title.origins),
    ...origins(view, words),
    ...heading(page.title.clocks),
    ...clocks(view, words),
    ...transfers(view, words),
    ...heading(page.missing),
    ...coverageLines(view, words).map(line => `- ${plain(line)}`),
    ...heading(page.title.register),
    ...register(view, words),
    ...corrections(view, words),
    '',
    `*${plain(page.generated(dossier.generator.name, dossier.generator.version))}*`,
  ]
  return `${lines.join('\n')}\n`
}

const heading = (title: string): string[] => ['', `## ${title}`, '']

function summary({ dossier }: View, { counts }: Messages): string {
  return [
    counts.reports(dossier.reports.length),
    counts.statements(dossier.statements.length),
    counts.claims(dossier.claims.length),
    counts.divergences(dossier.divergences.length),
  ].join(' · ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map(row => `| ${row.join(' | ')} |`)]
}

function reports(view: View, words: Messages): string[] {
  const { page } = words
  if (view.reports.length === 0) return [page.noReports]
  return table(
    ['', page.report, page.provenance, page.publication, page.text],
    view.reports.map(({ letter, report }) => [
      `**${letter}**`,
      plain(report.title ?? report.path ?? report.url ?? page.untitledReport),
      plain(sayProvenance(report).join(', ') || page.noProvenance),
      plain(sayPublished(view, words, report)),
      sayLanguage(words, report.language),
    ]),
  )
}

function sayParty(view: View, words: Messages, { holder, exhibits, decided }: Party): string {
  const refs = exhibits.map(e => e.ref).join(' ')
  return `${plain(sayHolder(view, words, holder).text)}${refs === '' ? '' : ` (${refs})`}${decided ? '' : ` *${words.page.undecided}*`}`
}

function claims(view: View, words: Messages): string[] {
  const essentials = essentialsOf(view)
  return essentials.length === 0 ? [words.page.noClaims] : essentials.flatMap(e => claim(view, words, e))
}

function claim(view: View, words: Messages, { claim: c, camps, divergences: gaps }: Essential): string[] {
  const origin = sayOrigins(view, words, c)
  const kinds = [...new Set(gaps.map(d => words.labels.divergence[d.kind]))]
  return [
    `- **${sayStatus(words, c)}** ${plain(sayGist(words, c))}`,
    ...camps.map(({ manner, parties }) => `  - ${words.labels.stanceBy[manner]} ${parties.map(p => sayParty(view, words, p)).join(', ')}`),
    ...(origin === '' ? [] : [`  - ${plain(origin)}`]),
    ...(kinds.length === 0 ? [] : [`  - ${words.pair(words.page.title.divergences, kinds.join(', '))}`]),
  ]
}

function divergences(view: View, words: Messages): string[] {
  const { divergences: list } = view.dossier
  return list.length === 0 ? [words.page.noDivergences] : list.flatMap(d => divergence(view, words, d))
}

function divergence(view: View, words: Messages, d: Divergence): string[] {
  const claimed = d.claim === null ? undefined : view.claims.get(d.claim)
  const lines = [
    `### ${words.labels.divergence[d.kind]}, ${lettersOf(view, d.reports).join(' / ')}${d.decided ? '' : ` (${words.page.undecided})`}`,
    '',
    ...(claimed ? [plain(sayGist(words, claimed)), ''] : []),
    plain(sayNote(view, words, d.note)),
    '',
  ]
  for (const { report, letter } of view.reports) {
    for (const e of d.evidence.filter(item => item.report === report.id)) {
      lines.push(`> **${letter}** ${plain(quote(report.text.slice(e.start, e.end), report.language))}`, '')
    }
  }
  for (const letter of lettersWithout(view, d)) {
    lines.push(`> **${letter}** *${words.page.notInReceived}${appearsCut(view, letter) ? `; ${words.page.textCut}` : ''}*`, '')
  }
  return lines
}

function origins(view: View, words: Messages): string[] {
  const { origins: list, dependencies } = view.dossier
  const rows = list.map(o => [
    plain(sayOrigin(view, words, o)),
    words.labels.originKind[o.kind],
    lettersOf(view, o.reports).join(' '),
    o.statements.map(id => view.byStatement.get(id)?.ref ?? '').join(' '),
  ])
  const head = [words.page.title.origins, '', words.page.report, words.page.statementsColumn]
  const links = dependencies.map(d => {
    const proof = d.spans.flatMap(s => {
      const report = view.reports.find(r => r.report.id === s.report)
      return report ? [`  - ${report.letter}: ${plain(quote(report.report.text.slice(s.start, s.end), report.report.language))}`] : []
    })
    return [`- ${lettersOf(view, d.reports).join(' – ')}: ${words.labels.dependency[d.kind]}${d.decided ? '' : ` *${words.page.undecided}*`}`, ...proof]
  })
  return [
    ...(list.length === 0 ? [words.page.noOrigins] : table(head, rows)),
    ...(view.reports.length < 2 ? [] : ['', `### ${words.page.dependencies}`, '', ...(links.length > 0 ? links.flat() : [words.page.noDependencies])]),
  ]
}

function clocks(view: View, words: Messages): string[] {
  const moments = momentsOf(view)
  if (moments.length === 0) return [words.page.noTimes]
  return moments.flatMap(m =>
    m.happenings.map(happening => {
      const { gist, exhibits, letters } = happening
      const own = inLanguage(gist, words.language)
      const refs = [...exhibits.map(e => e.ref), ...letters].join(' ')
      const said = own ? ` · ${plain(quote(own.text, own.language))}` : ''
      const [kind, other] = [sayKind(view, words, happening), sayOtherwise(words, happening)].map(text => (text === '' ? '' : ` · ${plain(text)}`))
      return `- **${sayTime(words, m.value, m.part)}** ${words.labels.clock[m.kind]}${kind}${said}${other}${refs === '' ? '' : ` (${refs})`}`
    }),
  )
}

/** The register of arms transfers; nothing where no report speaks of one. */
function transfers(view: View, words: Messages): string[] {
  const rows = transfersOf(view)
  if (rows.length === 0) return []
  return [
    ...heading(words.transfers.title),
    ...rows.flatMap(row => [
      `### ${plain(sayTransfer(view, words, row))}`,
      '',
      ...transferFields(view, words, row).map(({ label, value }) => `- **${plain(label)}** ${plain(value)}`),
      '',
    ]),
  ]
}

function register(view: View, words: Messages): string[] {
  const { page, labels } = words
  const rows = view.reports.flatMap(({ exhibits }) =>
    exhibits.flatMap(exhibit => {
      const { statement: s, ref } = exhibit
      if (!s) return []
      const speaker = s.speaker === null ? page.nobodyShort : plain(sayEntity(view, words, s.speaker).text)
      const doubt = !s.decided || !s.judgements.speaker.decided || !s.judgements.act.decided
      return [
        [
          ref,
          `${sayAct(labels, s)}${doubt ? ` (${page.undecided})` : ''}`,
          speaker,
          s.side === null ? '' : `${plain(sayEntity(view, words, s.side).text)}${s.judgements.side.decided ? '' : ` (${page.undecided})`}`,
          plain(quoteExhibit(exhibit)),
        ],
      ]
    }),
  )
  return rows.length === 0 ? [page.noStatements] : table(['', page.act, page.speaker, page.side, page.content], rows)
}

function corrections(view: View, words: Messages): string[] {
  const { corrections: list } = view.dossier
  if (list.length === 0) return []
  return [
    ...heading(words.page.corrections),
    ...list.map(c => {
      const { field, from, to, passage } = sayCorrection(view, words, c)
      const label = passage === null ? '' : ` *${plain(words.page.passageMoved)}* ${plain(passage)}`
      const by = `(${plain(`${c.by}, ${c.at}`)})${c.reason === null ? '' : ` ${plain(c.reason)}`}`
      return `- ${plain(`${sayTarget(view, words, c)} · ${words.pair(field, '')}`)}${label}${from === null ? '' : ` ~~${plain(from)}~~`} → **${plain(to)}** ${by}`
    }),
  ]
}
