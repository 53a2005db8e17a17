import { type Messages, messages, type UiLanguage } from '../../../messages/index.ts'
import { codePoints } from '../../../text/code-points.ts'
import { sha256 } from '../../../text/sha256.ts'
import type { Claim, Correction, Divergence, Dossier, Entity, Mention, Position, Report, Span, Statement } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { stableJson } from '../json.ts'
import { sayGist, sayNote, sayTitle } from '../phrases.ts'
import { holderOf, sayEntity, sayHolder } from '../view/holder.ts'
import { sayAct } from '../view/manner.ts'
import { nameOf } from '../view/name.ts'
import { type View, viewOf } from '../view/view.ts'
import { nameOfText, nameOfThing, ownWord, type Thing, webAddress, wikidataPage } from './names.ts'
import { sayChange, sayExtent } from './said.ts'
import { decidedSpeaker, isDateTime, showing } from './shown.ts'

type Node = Readonly<Record<string, unknown>>

/** Code points of context on either side of a quote, for whoever has to find it in another copy of the text. */
const AROUND = 32

/** What annotations are made with. */
interface Desk {
  readonly view: View
  readonly words: Messages
  readonly generator: Node
  readonly texts: ReadonlyMap<string, Located>
}

/** A report with what counts its code points. */
interface Located {
  readonly report: Report
  readonly source: Node
  readonly points: ReturnType<typeof codePoints>
}

/**
 * A dossier as a collection of Web Annotations (W3C Recommendation of 23 February 2017): statements, positions, mentions, divergences, and what people
 * corrected. A target names the characters by their hash and gives them twice: as a quote with what stands around it, and as zero-based, end-exclusive
 * code points. Characters that an excerpt leaves out are no target and no context.
 */
export function renderAnnotations(dossier: Dossier, ui: UiLanguage): string {
  const view = viewOf(dossier)
  const words = messages[ui]
  const { name, version } = dossier.generator
  const generator = { id: nameOfThing('analysis', `${name}-${version}`), type: 'Software', name: `${name} ${version}` }
  const texts = new Map(dossier.reports.map(report => [report.id, { report, source: sourceOf(report), points: codePoints(report.text) }]))
  const desk: Desk = { view, words, generator, texts }
  const items = [
    ...dossier.statements.flatMap(s => statement(desk, s)),
    ...dossier.claims.flatMap(c => c.positions.flatMap(p => position(desk, c, p))),
    ...dossier.divergences.flatMap(d => divergence(desk, d)),
    ...dossier.entities.flatMap(e => e.mentions.flatMap(m => mention(desk, e, m))),
    ...dossier.corrections.map(c => correction(desk, c)),
  ]
  const id = `urn:recoupe:annotations:${sha256(JSON.stringify(items)).slice(0, 32)}`
  const extent = sayExtent(view, words)
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: [sayTitle(words, dossier), ...extent].join(' · '),
    generator,
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items } }),
  }
  return `${stableJson(collection, 2)}\n`
}

/** The text by its hash; where it came from the web, the page, in the state that this text is. */
function sourceOf(report: Report): Node {
  const text = nameOfText(report)
  const url = webAddress(report.url)
  return url === null ? { source: text } : { source: url, state: { type: 'TimeState', cached: text } }
}

/** Null where the characters are not shown. */
function targetOf({ texts }: Desk, reportId: string, span: Span): Node | null {
  const located = texts.get(reportId)
  const stretch = located ? showing(located.report, span) : null
  if (!located || !stretch) return null
  const { report, source, points } = located
  const { text, excerpt } = report
  const [start, end] = [points.fromUtf16(span.start), points.fromUtf16(span.end)]
  // a span that parts the halves of a character is no characters
  if (points.toUtf16(start) !== span.start || points.toUtf16(end) !== span.end) return null
  const [from, to] = [points.fromUtf16(stretch.start), points.fromUtf16(stretch.end)]
  const before = text.slice(points.toUtf16(Math.max(from, start - AROUND)), span.start)
  const after = text.slice(span.end, points.toUtf16(Math.min(to, end + AROUND)))
  const exact = text.slice(span.start, span.end)
  const selector: Node[] = [{ type: 'TextQuoteSelector', exact, ...(before === '' ? {} : { prefix: before }), ...(after === '' ? {} : { suffix: after }) }]
  const shift = excerpt ? excerpt.codePoints?.[stretch.index] : from
  // of an excerpt the whole text is no longer at hand, and what stands for the rest may have other code points
  if (shift !== undefined) selector.push({ type: 'TextPositionSelector', start: start - from + shift, end: end - from + shift })
  return { type: 'SpecificResource', ...source, selector }
}

const targetsOf = (desk: Desk, mentions: readonly Mention[]): Node[] => mentions.map(m => targetOf(desk, m.report, m)).filter(target => target !== null)

/** One annotation on all of these characters; none where none of them are shown. */
function annotation(desk: Desk, id: string, motivation: string, body: readonly Node[], mentions: readonly Mention[]): Node[] {
  const target = targetsOf(desk, mentions)
  return target.length === 0 ? [] : [{ id, type: 'Annotation', motivation, generator: desk.generator, body, target: target.length === 1 ? target[0] : target }]
}

const textBody = ({ words }: Desk, value: string, purpose: string, language: string = words.language): Node => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language,
  purpose,
})

const pointer = (source: string, purpose: string): Node => ({ type: 'SpecificResource', source, purpose })

const unsure = ({ page }: Messages, decided: boolean): string => (decided ? '' : ` (${page.undecided})`)

/** Who does what with these words; the label and the speaker as things only where they are decided. */
function statement(desk: Desk, s: Statement): Node[] {
  const { view, words } = desk
  const { act } = s.judgements
  const who = s.speaker === null ? words.page.nobodyShort : `${sayEntity(view, words, s.speaker).text}${unsure(words, s.judgements.speaker.decided)}`
  const value = oneLine(`${who} · ${sayAct(words.labels, s)}${unsure(words, act.decided && s.decided)}`)
  const speaker = decidedSpeaker(s)
  const body = [
    textBody(desk, value, 'describing'),
    ...(s.decided && act.decided ? [pointer(ownWord('act', s.act), 'classifying')] : []),
    ...(speaker === null ? [] : [pointer(nameOfThing('entity', speaker), 'identifying')]),
  ]
  const spans = s.content.map(span => ({ report: s.report, ...span }))
  return annotation(desk, nameOfThing('statement', s.id), 'describing', body, spans)
}

/** A stance on a claim, in our own vocabulary: the model has none. */
function position(desk: Desk, claim: Claim, p: Position): Node[] {
  const { view, words } = desk
  const who = sayHolder(view, words, holderOf(p)).text
  const value = oneLine(`${who} · ${words.labels.stance[p.stance]}${unsure(words, p.decided)} · ${sayGist(words, claim)}`)
  const key = [claim.id, p.holder, p.report, p.stance, ...p.statements, ...p.evidence.map(e => `${e.report}:${e.start}-${e.end}`)].join(' ')
  const body = [
    textBody(desk, value, 'describing'),
    ...(p.decided ? [pointer(ownWord('stance', p.stance), 'classifying'), pointer(nameOfThing('claim', claim.id), 'linking')] : []),
  ]
  return annotation(desk, nameOfThing('position', sha256(key).slice(0, 32)), 'linking', body, p.evidence)
}

function divergence(desk: Desk, d: Divergence): Node[] {
  const { view, words } = desk
  const value = oneLine(`${words.labels.divergence[d.kind]}${unsure(words, d.decided)} · ${sayNote(view, words, d.note)}`)
  const body = [textBody(desk, value, 'commenting'), ...(d.decided ? [pointer(ownWord('divergence', d.kind), 'classifying')] : [])]
  return annotation(desk, nameOfThing('divergence', d.id), 'commenting', body, d.evidence)
}

function mention(desk: Desk, entity: Entity, m: Mention): Node[] {
  const { text, language } = nameOf(entity, desk.words.language)
  const thing = wikidataPage(entity.wikidata) ?? nameOfThing('entity', entity.id)
  const id = nameOfThing('mention', `${entity.id}-${m.report}-${m.start}-${m.end}`)
  return annotation(desk, id, 'identifying', [pointer(thing, 'identifying'), textBody(desk, oneLine(text), 'tagging', language)], [m])
}

/** A person's word on what the machine said; *assessing* where it takes or leaves it whole. */
function correction(desk: Desk, c: Correction): Node {
  const { view, words } = desk
  return {
    id: nameOfThing('correction', c.id),
    type: 'Annotation',
    motivation: c.field === 'decided' || c.field === 'statement' ? 'assessing' : 'editing',
    creator: { id: nameOfThing('person', c.by), type: 'Person', name: c.by },
    ...(isDateTime(c.at) && c.at.endsWith('Z') ? { created: c.at } : {}),
    body: textBody(desk, sayChange(view, words, c), c.field === 'decided' || c.field === 'statement' ? 'assessing' : 'editing'),
    target: nameOfThing(kindOf(view, c), c.target),
  }
}

function kindOf({ claims, entities }: View, { target, field }: Correction): Thing {
  if (claims.has(target) || field === 'merge-claims' || field === 'split-claim') return 'claim'
  return entities.has(target) || field === 'merge-entities' || field === 'split-entity' || field === 'name' ? 'entity' : 'statement'
}
