import type { Antecedent } from '../../lang/pronouns.ts'
import { isNoun } from '../reading.ts'
import { type Answer, type Discourse, paragraphOf, type Trace } from './discourse.ts'
import type { Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'
import { describedSubjects, isTopicFor, opensClause, type Subject, subjectRank } from './subjects.ts'

/** A pronoun at its word, with what it asks. */
export interface Wanted extends Antecedent {
  readonly word: number
  /** Whom the words that it says name. */
  readonly told: ReadonlySet<number>
}

/** An antecedent; `described` where it is a subject that only a noun tells, whose referent is still to be found. */
export interface Antecedence extends Answer {
  readonly described?: Phrase
}

/** How many sentences back an antecedent is looked for. */
const SENTENCES = 6

/** What a candidate scores at least. */
const FLOOR = 0.15

interface Candidate {
  readonly referent: number
  readonly described?: Phrase
  readonly score: number
}

/**
 * The antecedent of a pronoun among names, sources and subjects before it, by recency, function and agreement, after the factors of
 * Lappin and Leass (1994); the subject of the sentence right before, which the next one goes on about (Grosz, Joshi and Weinstein 1995),
 * stands beside whoever spoke last. Confidence falls with a close rival.
 */
export function resolvePronoun(d: Discourse, pronoun: Wanted): Antecedence | null {
  // « Roux accuse le préfet d'avoir menti, ce que celui-ci dément »: nor is who speaks in a sentence the last one told of in it
  const wanted = pronoun.nearest && d.sources.some(s => s.word < pronoun.word && inSentence(d, s.word, pronoun.word)) ? { ...pronoun, spokenOf: true } : pronoun
  const ranked = [...named(d, wanted), ...described(d, wanted)].sort((a, b) => b.score - a.score || a.referent - b.referent)
  const [best, next] = ranked
  if (!best || best.score < FLOOR) return null
  const margin = best.score - (next?.score ?? 0)
  const confidence = Math.max(0.4, Math.min(0.95, 0.5 + margin * 0.6))
  return {
    referent: best.referent,
    confidence,
    ...(best.described ? { described: best.described } : {}),
    // the rest of the probability is the rival's at most
    ...(next && next.referent >= 0 && next.score > FLOOR ? { rival: { referent: next.referent, confidence: Math.min(confidence, 1 - confidence) } } : {}),
  }
}

function named(d: Discourse, wanted: Wanted): Candidate[] {
  const scores = new Map<number, number>()
  const lastSource = d.sources.findLast(t => !isInner(d, t, wanted))
  const traces = tracesBefore(d, wanted.word)
  const fitting =
    wanted.gender === null ? [] : traces.filter(t => d.referents[t.referent]?.kind === 'person' && d.referents[t.referent]?.gender === wanted.gender)
  for (const trace of traces) {
    const referent = d.referents[trace.referent]
    if (!referent || wanted.told.has(trace.referent) || !agrees(referent, wanted) || modifies(d, trace, referent)) continue
    if (wanted.spokenOf && speaksThere(d, trace.referent, wanted.word)) continue
    const strange = strangeness(referent.kind === 'person' || referent.kind === 'role', wanted)
    const score = salience(d, trace, wanted, lastSource) - strange - (outdone(d, trace, referent, fitting) ? OUTDONE : 0)
    if (score > (scores.get(trace.referent) ?? Number.NEGATIVE_INFINITY)) scores.set(trace.referent, score)
  }
  return [...scores].map(([referent, score]) => ({ referent, score }))
}

/** « X reproche au ministre d'avoir menti, ce que l'intéressé conteste »: who speaks in the sentence is not the one spoken of in it. */
const speaksThere = (d: Discourse, referent: number, word: number): boolean =>
  d.sources.some(s => s.referent === referent && s.word < word && inSentence(d, s.word, word))

const inSentence = ({ r }: Discourse, word: number, other: number): boolean => r.words.sentence[word] === r.words.sentence[other]

/** What a candidate loses to one whose gender is known to be right. */
const OUTDONE = 0.5

/** "Dr Nair said so. It came too late for Tom Ellery. “We waited,” he said": a person of unknown gender, where one of the gender asked for was named since. */
function outdone(d: Discourse, trace: Trace, { kind, gender }: Referent, fitting: readonly Trace[]): boolean {
  if (gender || kind !== 'person') return false
  return fitting.some(t => t.word > trace.word && (d.r.quotation[t.word] ?? -1) === (d.r.quotation[trace.word] ?? -1))
}

/** "The U.S. regulator did not respond. It said": a country in front of a noun is not what the noun is. */
function modifies({ r }: Discourse, { word }: Trace, { kind }: Referent): boolean {
  const head = r.words.head[word] ?? -1
  return kind === 'country' && head > word && head <= word + 4 && ['compound', 'amod', 'nmod:poss'].includes(r.words.relation[word] ?? '') && isNoun(r, head)
}

/** Subjects that nobody named, the last one of a kind only. */
function described(d: Discourse, wanted: Wanted): Candidate[] {
  return describedSubjects(d, wanted.word, wanted.spokenOf)
    .filter(subject => fits(subject, wanted))
    .map(({ phrase, person }) => {
      const score = salience(d, { referent: -1, word: phrase.head, as: 'role' }, wanted, undefined) - strangeness(person, wanted) / 2
      return { referent: -1, described: phrase, score }
    })
}

/** What speaks is rather a person; *ce dernier* and what stands for no person do not care. */
const strangeness = (person: boolean, { nearest, thing }: Wanted): number => (person || nearest || thing ? 0 : 0.35)

function tracesBefore(d: Discourse, word: number): Trace[] {
  const sentence = d.r.words.sentence[word] ?? 0
  const near = (t: Trace): boolean => t.word < word && sentence - (d.r.words.sentence[t.word] ?? 0) <= SENTENCES
  return [...d.names.filter(near), ...d.sources.filter(near)]
}

function salience(d: Discourse, trace: Trace, wanted: Wanted, lastSource: Trace | undefined): number {
  const { words } = d.r
  const distance = (words.sentence[wanted.word] ?? 0) - (words.sentence[trace.word] ?? 0)
  let score = 1 - 0.22 * distance
  // *ce dernier* takes whoever was mentioned last
  if (wanted.nearest) return score - 0.01 * (wanted.word - trace.word)
  // who speaks inside somebody's quotation is not who speaks around it: « Roux me disait : “Signe” », se souvient-il
  const quoted = (d.r.quotation[trace.word] ?? -1) >= 0 && (d.r.quotation[wanted.word] ?? -1) !== d.r.quotation[trace.word]
  if (isTopicFor(d.r, trace.word, wanted.word)) return score + 1.5
  const subject = subjectRank(d.r, trace.word)
  if (wanted.spokenOf) return trace.as === 'source' ? score - 0.8 : score + (subject === null ? 0 : 0.2)
  if (trace.as === 'source' && !quoted && !isInner(d, trace, wanted)) score += 0.35
  if (lastSource && trace.referent === lastSource.referent && !quoted) score += distance <= 1 ? 0.3 : 0.2
  if (subject !== null) score += 0.2
  if (subject === 'main' && !quoted && trace.as !== 'source' && distance <= 1) score += opensClause(d.r, wanted.word) ? 0.6 : 0.3
  if (paragraphOf(d, trace.word) === paragraphOf(d, wanted.word)) score += 0.15
  if (quoted) score -= 0.5
  return score
}

/** "The lawyer said her client denied it. She added": in the next sentence whoever speaks inside another's words is told of, and goes on less. */
const isInner = ({ r }: Discourse, { inner, word }: Trace, wanted: Wanted): boolean =>
  inner === true && r.words.sentence[word] !== r.words.sentence[wanted.word]

function agrees(referent: Referent, wanted: Wanted): boolean {
  if (referent.kind === 'place') return false
  const person = referent.kind === 'person' || referent.kind === 'role'
  if (wanted.personal ? !person : wanted.thing && person) return false
  if (wanted.gender && referent.gender && wanted.gender !== referent.gender) return false
  if (wanted.number && referent.number && wanted.number !== referent.number) return false
  return !(wanted.number === 'p' && referent.kind === 'person')
}

function fits({ phrase, person }: Subject, wanted: Wanted): boolean {
  if (wanted.personal ? !person : wanted.thing && person) return false
  if (wanted.gender && phrase.gender && wanted.gender !== phrase.gender) return false
  return !wanted.number || wanted.number === phrase.number
}
