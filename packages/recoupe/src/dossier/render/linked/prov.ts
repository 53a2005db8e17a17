import { type Messages, messages, type UiLanguage } from '../../../messages/index.ts'
import type { Claim, Correction, Dependency, Dossier, Entity, Report, Statement } from '../../../types/index.ts'
import { stableJson } from '../json.ts'
import { sayGist, sayTitle } from '../phrases.ts'
import { groupBy } from '../view/group.ts'
import { type View, viewOf } from '../view/view.ts'
import { nameOfReport, nameOfText, nameOfThing, ownWord, VOCABULARY, wikidataPage } from './names.ts'
import { sayChange, sayExtent } from './said.ts'
import { contentOf, decidedSpeaker, isDateTime, isoDate, leaningOf, tagged } from './shown.ts'

type Node = Readonly<Record<string, unknown>>

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dcterms: 'http://purl.org/dc/terms/',
  recoupe: VOCABULARY,
}

/**
 * Where the words of a dossier come from, in PROV-O (W3C Recommendation of 30 April 2013) as JSON-LD: statements quoted from reports and attributed to
 * speakers, relays between them, claims derived from statements, what one report took from another, and the persons who corrected. Undecided links are left out.
 */
export function renderProv(dossier: Dossier, ui: UiLanguage): string {
  const view = viewOf(dossier)
  const words = messages[ui]
  const agents = new Set<string>()
  const statements = dossier.statements.flatMap(s => statementNodes(view, s, agents))
  const reports = new Map(dossier.reports.map(r => [r.id, r]))
  const ties = tiesOf(dossier)
  const graph: Node[] = [
    ...making(view, words),
    ...dossier.reports.map(r => reportNode(r, reports, ties(r))),
    ...statements,
    ...dossier.claims.map(c => claimNode(view, words, c, reports)),
    ...dossier.dependencies.flatMap(utterance),
    ...dossier.entities.filter(e => agents.has(e.id)).map(agentNode),
    ...dossier.corrections.flatMap(c => correctionNodes(view, words, c)),
  ]
  return `${stableJson({ '@context': CONTEXT, '@graph': graph }, 2)}\n`
}

const ref = (id: string): Node => ({ '@id': id })

const refs = (ids: readonly string[]): Node[] => [...new Set(ids)].map(ref)

/** Members whose value is nothing are left out. */
function given(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)))
}

const analysisName = ({ generator }: Dossier): string => nameOfThing('analysis', `${generator.name}-${generator.version}`)

/** The analysis and the program that did it. */
function making(view: View, words: Messages): Node[] {
  const { dossier } = view
  const { name, version } = dossier.generator
  const activity = analysisName(dossier)
  return [
    given({
      '@id': activity,
      '@type': 'prov:Activity',
      'rdfs:label': sayTitle(words, dossier),
      'rdfs:comment': sayExtent(view, words).map(text => tagged(text, words.language)),
      'prov:used': dossier.reports.map(r => ref(nameOfReport(r))),
      'prov:wasAssociatedWith': ref(`${activity}:software`),
    }),
    { '@id': `${activity}:software`, '@type': ['prov:SoftwareAgent', 'prov:Agent'], 'rdfs:label': `${name} ${version}` },
  ]
}

/** What is known of the dependencies of one report. */
interface Ties {
  readonly own: readonly Dependency[]
  /** Ids of the reports that it leans on, and of those that lean on it. */
  readonly leansOn: ReadonlySet<string>
  readonly leantOnBy: ReadonlySet<string>
}

function tiesOf(dossier: Dossier): (report: Report) => Ties {
  const decided = dossier.dependencies.filter(d => d.decided)
  const own = groupBy(
    decided.flatMap(d => d.reports.map(id => ({ id, d }))),
    tie => tie.id,
  )
  const leaning = leaningOf(dossier)
  const leantOn = new Map<string, Set<string>>()
  for (const [from, list] of leaning) for (const to of list) leantOn.set(to, (leantOn.get(to) ?? new Set()).add(from))
  return ({ id }) => ({ own: (own.get(id) ?? []).map(tie => tie.d), leansOn: new Set(leaning.get(id) ?? []), leantOnBy: leantOn.get(id) ?? new Set() })
}

/** A report, and what it took from others: quoted, derived or relayed where a direction is shown, another form of the same where it is not. */
function reportNode(report: Report, reports: ReadonlyMap<string, Report>, { own, leansOn, leantOnBy }: Ties): Node {
  const other = (d: Dependency): string => d.reports.find(id => id !== report.id) ?? report.id
  const leans = (d: Dependency): boolean => leansOn.has(other(d))
  const copied = own.filter(d => d.kind === 'verbatim' || d.kind === 'rewrite' || d.kind === 'translation')
  const named = (list: readonly Dependency[]): Node[] => refs(list.flatMap(d => reports.get(other(d)) ?? []).map(nameOfReport))
  return given({
    '@id': nameOfReport(report),
    '@type': 'prov:Entity',
    'rdfs:label': report.title === null ? null : tagged(report.title, report.language),
    'dcterms:identifier': nameOfText(report),
    'dcterms:language': report.language,
    'dcterms:publisher': report.outlet,
    'dcterms:issued': isoDate(report.published?.value),
    'prov:wasQuotedFrom': named(copied.filter(d => d.kind === 'verbatim' && leans(d))),
    'prov:wasDerivedFrom': named(own.filter(d => d.kind !== 'verbatim' && d.kind !== 'common-origin' && leans(d))),
    'prov:hadPrimarySource': refs(own.filter(d => d.kind === 'common-origin').map(utteranceName)),
    'prov:alternateOf': named(copied.filter(d => !leans(d) && !leantOnBy.has(other(d)))),
  })
}

const utteranceName = ({ reports }: Dependency): string => nameOfThing('origin', reports.join('-'))

/** What two reports both have from elsewhere. */
const utterance = (d: Dependency): Node[] => (d.decided && d.kind === 'common-origin' ? [{ '@id': utteranceName(d), '@type': 'prov:Entity' }] : [])

/** A statement and the relays that it passed, from the nearest to the farthest. */
function statementNodes(view: View, s: Statement, agents: Set<string>): Node[] {
  const report = view.byStatement.get(s.id)?.report
  if (!report || !s.decided) return []
  const speaker = decidedSpeaker(s)
  const text = contentOf(report, s)
  const id = nameOfThing('statement', s.id)
  const relays = s.relays.filter(relay => view.entities.has(relay))
  const relayName = (n: number): string => nameOfThing('relay', `${s.id}-${n + 1}`)
  for (const one of [...relays, ...(speaker === null ? [] : [speaker])]) agents.add(one)
  return [
    given({
      '@id': id,
      '@type': 'prov:Entity',
      'prov:value': text === null ? null : tagged(text, report.language),
      'prov:wasQuotedFrom': ref(nameOfReport(report)),
      'prov:wasAttributedTo': speaker === null ? null : ref(nameOfThing('entity', speaker)),
      'prov:wasGeneratedBy': ref(analysisName(view.dossier)),
      'prov:wasDerivedFrom': relays.length > 0 ? ref(relayName(0)) : null,
      'prov:hadPrimarySource': relays.length > 0 ? ref(relayName(relays.length - 1)) : null,
      'recoupe:act': s.judgements.act.decided ? ref(ownWord('act', s.act)) : null,
      'recoupe:within': s.within === null ? null : ref(nameOfThing('statement', s.within)),
    }),
    ...relays.map((relay, n) =>
      given({
        '@id': relayName(n),
        '@type': 'prov:Entity',
        'prov:wasAttributedTo': ref(nameOfThing('entity', relay)),
        'prov:wasDerivedFrom': n + 1 < relays.length ? ref(relayName(n + 1)) : null,
      }),
    ),
  ]
}

/** A claim with what it is derived from, and with which stance: asserted and denied alike. */
function claimNode(view: View, words: Messages, claim: Claim, reports: ReadonlyMap<string, Report>): Node {
  const from = claim.positions
    .filter(p => p.decided)
    .flatMap(p => {
      const said = p.statements.filter(id => view.byStatement.get(id)?.statement?.decided).map(id => nameOfThing('statement', id))
      const voice = reports.get(p.report)
      const sources = p.statements.length === 0 && p.holder?.startsWith('report:') && voice ? [nameOfReport(voice)] : said
      return sources.map(source => ({ source, stance: p.stance }))
    })
  return given({
    '@id': nameOfThing('claim', claim.id),
    '@type': 'prov:Entity',
    'rdfs:label': sayGist(words, claim),
    'prov:wasGeneratedBy': ref(analysisName(view.dossier)),
    'prov:wasDerivedFrom': refs(from.map(f => f.source)),
    'prov:qualifiedDerivation': from.map(({ source, stance }) => ({
      '@type': 'prov:Derivation',
      'prov:entity': ref(source),
      'recoupe:stance': ref(ownWord('stance', stance)),
    })),
  })
}

function agentNode(entity: Entity): Node {
  const page = wikidataPage(entity.wikidata)
  const names = Object.entries(entity.name).flatMap(([language, name]) => (name === undefined ? [] : [tagged(name, language)]))
  return given({
    '@id': nameOfThing('entity', entity.id),
    '@type': agentType(entity),
    'rdfs:label': names.length > 0 ? names : entity.aliases.slice(0, 1),
    'owl:sameAs': page === null ? null : ref(page),
  })
}

function agentType({ kind }: Entity): string | readonly string[] {
  switch (kind) {
    case 'person':
      return ['prov:Agent', 'prov:Person']
    case 'organisation':
    case 'government':
    case 'country':
    case 'medium':
      return ['prov:Agent', 'prov:Organization']
    case 'place':
    case 'group':
    case 'role':
    case 'document':
      return 'prov:Agent'
  }
}

/** What a person changed, as an activity of theirs; one that was not applied influenced nothing. */
function correctionNodes(view: View, words: Messages, c: Correction): Node[] {
  const person = nameOfThing('person', c.by)
  const kind = view.claims.has(c.target) ? 'claim' : view.byStatement.has(c.target) ? 'statement' : null
  const id = nameOfThing('correction', c.id)
  return [
    given({
      '@id': id,
      '@type': 'prov:Activity',
      'rdfs:label': tagged(sayChange(view, words, c), words.language),
      'prov:wasAssociatedWith': ref(person),
      'prov:endedAtTime': isDateTime(c.at) ? { '@value': c.at, '@type': 'xsd:dateTime' } : null,
    }),
    { '@id': person, '@type': ['prov:Agent', 'prov:Person'], 'rdfs:label': c.by },
    ...(kind !== null && c.state === 'applied' ? [{ '@id': nameOfThing(kind, c.target), 'prov:wasInfluencedBy': ref(id) }] : []),
  ]
}
