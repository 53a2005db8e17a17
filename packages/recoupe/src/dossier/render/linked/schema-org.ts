import { type Messages, messages, type UiLanguage } from '../../../messages/index.ts'
import type { Claim, Dossier, Entity, Report, Statement } from '../../../types/index.ts'
import { stableJson } from '../json.ts'
import { sayGist, sayTitle } from '../phrases.ts'
import { nameOf } from '../view/name.ts'
import { type View, viewOf } from '../view/view.ts'
import { nameOfReport, nameOfText, nameOfThing, webAddress, wikidataPage } from './names.ts'
import { sayChange, sayExtent } from './said.ts'
import { contentOf, decidedSpeaker, isoDate, leaningOf, tagged } from './shown.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * A dossier in the words of schema.org, as JSON-LD: reports, direct speech, claims, who speaks. schema.org has no words for stances on a claim, so none
 * are given, and what is undecided is left out. A ClaimReview is a verdict on a claim: only a person could give one, and a dossier holds none.
 */
export function renderSchemaOrg(dossier: Dossier, ui: UiLanguage): string {
  const view = viewOf(dossier)
  const words = messages[ui]
  const quotations = dossier.statements.flatMap(s => quotation(view, words, s))
  const spoken = dossier.statements.filter(s => s.form === 'direct' || s.form === 'free').flatMap(s => [decidedSpeaker(s), ...(s.decided ? s.relays : [])])
  const named = new Set(spoken)
  const reports = new Map(dossier.reports.map(r => [r.id, r]))
  const leans = leaningOf(dossier)
  const graph: Node[] = [
    collection(view, words),
    ...dossier.reports.map(r =>
      article(
        r,
        (leans.get(r.id) ?? []).flatMap(id => reports.get(id) ?? []),
      ),
    ),
    ...dossier.entities.filter(e => named.has(e.id)).flatMap(e => party(e)),
    ...dossier.claims.flatMap(c => claimOf(view, words, c)),
    ...quotations,
  ]
  return `${stableJson({ '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph }, 2)}\n`
}

const ref = (id: string): Node => ({ '@id': id })

/** Members whose value is nothing are left out. */
function given(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)))
}

function collection(view: View, words: Messages): Node {
  const { dossier } = view
  const { name, version } = dossier.generator
  return given({
    '@type': 'Collection',
    name: sayTitle(words, dossier),
    description: sayExtent(view, words).map(text => tagged(text, words.language)),
    creditText: tagged(words.page.generated(name, version), words.language),
    hasPart: dossier.reports.map(r => ref(nameOfReport(r))),
    correction: dossier.corrections.map(c => ({
      '@type': 'CorrectionComment',
      text: tagged(sayChange(view, words, c), words.language),
      author: { '@type': 'Person', name: c.by },
      dateCreated: isoDate(c.at) ?? c.at,
    })),
  })
}

function article(report: Report, leansOn: readonly Report[]): Node {
  const url = webAddress(report.url)
  return given({
    '@id': nameOfReport(report),
    '@type': 'NewsArticle',
    identifier: nameOfText(report),
    headline: report.title === null ? null : tagged(report.title, report.language),
    datePublished: isoDate(report.published?.value),
    author: report.byline,
    creditText: report.agency,
    publisher: report.outlet === null ? null : { '@type': 'Organization', name: report.outlet },
    url: url === null ? null : ref(url),
    inLanguage: report.language,
    isBasedOn: leansOn.map(r => ref(nameOfReport(r))),
  })
}

/** Persons and organisations that can be told from others; the rest has no type of its own there. */
function typeOf({ kind, anonymous }: Entity): 'Person' | 'Organization' | null {
  if (anonymous) return null
  switch (kind) {
    case 'person':
      return 'Person'
    case 'organisation':
    case 'government':
    case 'country':
    case 'medium':
      return 'Organization'
    case 'place':
    case 'group':
    case 'role':
    case 'document':
      return null
  }
}

function party(entity: Entity): Node[] {
  const type = typeOf(entity)
  if (type === null) return []
  const page = wikidataPage(entity.wikidata)
  const names = Object.entries(entity.name).flatMap(([language, name]) => (name === undefined ? [] : [tagged(name, language)]))
  return [
    given({
      '@id': nameOfThing('entity', entity.id),
      '@type': type,
      name: names.length > 0 ? names : entity.aliases.slice(0, 1),
      sameAs: page === null ? null : ref(page),
    }),
  ]
}

/** Direct speech. *Attributed within the work* is what a report shows; the author is given too where no relay stands between. */
function quotation(view: View, words: Messages, statement: Statement): Node[] {
  const report = view.byStatement.get(statement.id)?.report
  const text = report ? contentOf(report, statement) : null
  if (!report || text === null || !statement.decided || (statement.form !== 'direct' && statement.form !== 'free')) return []
  const id = decidedSpeaker(statement)
  const speaker = id === null ? undefined : view.entities.get(id)
  const typed = speaker && typeOf(speaker) !== null
  const name = speaker ? nameOf(speaker, words.language) : null
  const untyped = name ? tagged(name.text, name.language) : null
  const who = speaker && typed ? ref(nameOfThing('entity', speaker.id)) : untyped
  const relays = statement.relays.flatMap(relay => view.entities.get(relay) ?? []).filter(e => typeOf(e) !== null)
  return [
    given({
      '@id': nameOfThing('statement', statement.id),
      '@type': 'Quotation',
      text: tagged(text, report.language),
      isPartOf: ref(nameOfReport(report)),
      spokenByCharacter: who,
      creator: typed && statement.relays.length === 0 ? who : null,
      isBasedOn: relays.map(e => ({ '@type': 'CreativeWork', publisher: ref(nameOfThing('entity', e.id)) })),
    }),
  ]
}

/** A claim that somebody is decided to take a position on. Words that say its opposite are never given as its text. */
function claimOf(view: View, words: Messages, claim: Claim): Node[] {
  const shown = new Set(claim.positions.filter(p => p.decided).map(p => p.report))
  const reports = view.dossier.reports.filter(r => shown.has(r.id))
  if (reports.length === 0) return []
  const texts = Object.entries(claim.gist).flatMap(([language, text]) =>
    text === undefined || claim.negated?.includes(language) ? [] : [tagged(text, language)],
  )
  const first = firstOf(reports)
  const interpreters = view.dossier.corrections
    .filter(c => c.state === 'applied' && (c.field === 'merge-claims' || c.field === 'split-claim') && (c.to === claim.id || c.target === claim.id))
    .map(c => c.by)
  return [
    given({
      '@id': nameOfThing('claim', claim.id),
      '@type': 'Claim',
      name: sayGist(words, claim),
      text: texts,
      appearance: reports.map(r => ref(nameOfReport(r))),
      firstAppearance: first ? ref(nameOfReport(first)) : null,
      claimInterpreter: [...new Set(interpreters)].map(name => ({ '@type': 'Person', name })),
      sameAs: (claim.aka ?? []).filter(id => id !== claim.id).map(id => ref(nameOfThing('claim', id))),
    }),
  ]
}

/** The report that was published before all others, to the day; null where days do not tell. */
function firstOf(reports: readonly Report[]): Report | null {
  const dated = reports.map(report => ({ report, day: /^\d{4}-\d{2}-\d{2}/u.exec(report.published?.value ?? '')?.[0] ?? null }))
  if (dated.some(d => d.day === null)) return null
  const [first, second] = dated.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0))
  return first && first.day !== second?.day ? first.report : null
}
