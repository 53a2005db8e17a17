import { isDocument, voiceOf } from './noun-phrase.ts'
import { feature, isComma, isFiniteVerb, isNoun, isPunct, isVerb, lemmaOf, lowOf, type Reading, relationOf, uposOf, verbLemmaOf } from './reading.ts'
import { childrenOf } from './tree.ts'

/** What bounds a content: the cue it hangs from, and how closely words after a comma belong to it. */
export interface Bounds {
  /** The cue's verb or head; −1 for none. */
  readonly cue: number
  /** `clause` keeps relatives after a comma, `phrase` ends before them. */
  readonly kind: 'clause' | 'phrase'
  readonly limit: number
  /** Words where another cue begins (*selon X*). */
  readonly stops: ReadonlySet<number>
}

/** How far behind its verb the first word may stand that completes a cue: "brushed the whole idea aside". */
const TAIL = 4

/** A verb of the lexicon, with the words that complete it where it says nothing without them: not "had taken courses" for "took issue". */
export const reports = (r: Reading, verb: number): boolean =>
  (r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(
    ({ tail }) => tail.length === 0 || [...Array(TAIL).keys()].some(k => lowOf(r, verb + 1 + k) === tail[0] || lemmaOf(r, verb + 1 + k) === tail[0]),
  )

/** « …, mais l'Union agricole, présente, a démenti »: a new subject with a reporting verb of its own. */
export function newSpeaker(r: Reading, next: number, limit: number): boolean {
  let subject = -1
  for (let i = next; i <= Math.min(limit, next + 16); i++) {
    const upos = uposOf(r, i)
    if (subject < 0 && (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON')) subject = i
    if (!isFiniteVerb(r, i)) continue
    // ", while newcomers were allowed in": who is spoken of in the passive says nothing
    if (subject < 0 || voiceOf(r, subject) < 0.7 || r.words.relation[i] === 'aux:pass') return false
    return reports(r, i) || nextLexical(r, i)
  }
  return false
}

/**
 * « …, un choix que la direction dit assumer », ", a move the company said was needed": behind a noun, a relative whose subject has a verb of saying of
 * its own. Its words are that subject's, and what it hangs from is the reporter's.
 */
export function spokenRelative(r: Reading, next: number, limit: number): boolean {
  let noun = -1
  for (let i = next; i <= Math.min(limit, next + 5); i++) {
    const zero = r.pack.reporting.bareClauses && noun === i - 1 && ['DET', 'PRON', 'PROPN'].includes(uposOf(r, i)) && relationOf(r, i) !== 'flat'
    if (noun >= 0 && r.pack.reporting.objectRelatives.has(lowOf(r, i))) return newSpeaker(r, i + 1, Math.min(limit, i + 9))
    if (noun >= 0 && zero) return newSpeaker(r, i, Math.min(limit, i + 7))
    if (uposOf(r, i) === 'NOUN') noun = i
    else if (!['DET', 'ADJ', 'NUM'].includes(uposOf(r, i))) return false
  }
  return false
}

/** « Oskar affirme n'avoir fait que répondre, Veldt jure que sa vedette n'a pas bougé »: behind a comma somebody else has a verb of saying and a clause. */
export function speaksBeside(r: Reading, next: number, limit: number): boolean {
  if (r.pack.reporting.bareClauses || !['DET', 'PROPN', 'NOUN'].includes(uposOf(r, next))) return false
  for (let i = next + 1; i <= Math.min(limit, next + 6); i++) {
    if (isPunct(r, i) || r.pack.reporting.relatives.has(lowOf(r, i))) return false
    if (isFiniteVerb(r, i)) return r.pack.reporting.complementisers.has(lowOf(r, i + 1)) && newSpeaker(r, next, limit)
  }
  return false
}

export function firstVerb(r: Reading, from: number, limit: number): number {
  for (let i = from; i <= limit; i++) {
    if (isFiniteVerb(r, i) || (isVerb(r, i) && feature(r, i, 'VerbForm') === 'Part')) return i
    if (isComma(r, i) || r.pack.reporting.relatives.has(lowOf(r, i))) return -1
  }
  return -1
}

/** The content's subject is a personal pronoun, most often the speaker. */
export const takesUp = (r: Reading, first: number): boolean => uposOf(r, first) === 'PRON' && feature(r, first, 'PronType') === 'Prs'

/** "says two channels are closed and urges the firm to": what the content is about cannot speak, so that the speaker does. */
export function mute(r: Reading, first: number, verb: number): boolean {
  const entries = r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []
  const governs = entries.some(v => v.addressed.length > 0 || v.charged.length > 0)
  // "said a fire had been contained and denied that any gas had leaked", "… but denied patients had been sent away"
  const says = saysMore(r, verb, verb + 12)
  return (governs || says) && hasMuteSubject(r, first, verb)
}

export function hasMuteSubject(r: Reading, first: number, verb: number): boolean {
  let subject = -1
  for (let i = first; i < verb && !isFiniteVerb(r, i); i++) {
    if (!isNoun(r, i) && uposOf(r, i) !== 'PRON') continue
    subject = i
    // "a fire at its plant": the noun that the tree calls the subject
    if (relationOf(r, i) === 'nsubj') break
  }
  return subject >= 0 && isNoun(r, subject) && (voiceOf(r, subject) < 0.5 || isDocument(r, subject))
}

/** A verb of saying with a clause of its own right behind. */
export function saysMore(r: Reading, verb: number, limit: number): boolean {
  if (!(r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(v => v.clause)) return false
  if (r.pack.reporting.complementisers.has(lowOf(r, verb + 1))) return true
  if (!r.pack.reporting.bareClauses || !['DET', 'PRON', 'PROPN', 'NOUN', 'NUM'].includes(uposOf(r, verb + 1))) return false
  for (let i = verb + 2; i <= Math.min(limit, verb + 10); i++) if (isFiniteVerb(r, i)) return true
  return false
}

/** A finite verb outside any relative, up to the next comma. */
export function clauseFrom(r: Reading, next: number, limit: number): boolean {
  let relatives = 0
  let verbs = 0
  for (let i = next; i <= limit; i++) {
    if (isComma(r, i)) break
    if (r.pack.reporting.relatives.has(lowOf(r, i)) || r.pack.reporting.complementisers.has(lowOf(r, i))) relatives++
    if (isFiniteVerb(r, i) && relationOf(r, i) !== 'aux') verbs++
  }
  return verbs > relatives
}

export const subjectBetween = (r: Reading, from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++) if (relationOf(r, i) === 'nsubj' || uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN') return true
  return false
}

export const likeCueTense = (r: Reading, verb: number, cue: number): boolean => cue >= 0 && tenseOf(r, verb) === tenseOf(r, finiteOf(r, cue))

/** "had been put": a past before the past, which words under a past cue are shifted to, and what the speaker does next is not. */
const isPluperfect = (r: Reading, verb: number): boolean => {
  const head = r.words.head[verb] ?? -1
  return (
    relationOf(r, verb) === 'aux' &&
    feature(r, verb, 'Tense') === 'Past' &&
    head > verb &&
    feature(r, head, 'VerbForm') === 'Part' &&
    feature(r, head, 'Tense') === 'Past'
  )
}

/** Tense and mood of a verb; of one that the tagger took for a base form or a participle, what it must be as a finite verb. */
function tenseOf(r: Reading, verb: number): string {
  const form = isFiniteVerb(r, verb) ? feature(r, verb, 'VerbForm') : ''
  if (isFiniteVerb(r, verb) && uposOf(r, verb) !== 'VERB' && uposOf(r, verb) !== 'AUX') return 'Pres Ind'
  if (isPluperfect(r, verb)) return 'Pqp Ind'
  return form === 'Inf' ? 'Pres Ind' : form === 'Part' ? 'Past Ind' : `${feature(r, verb, 'Tense')} ${feature(r, verb, 'Mood')}`
}

/** Same tense and mood as the cue, and a reporting verb: « a nié… et a accusé ». */
export function likeCue(r: Reading, verb: number, cue: number): boolean {
  const lexical = reports(r, verb) || nextLexical(r, verb)
  return lexical && likeCueTense(r, verb, cue)
}

/** "confirmed P but refused to say how many": who refuses to answer is the speaker. */
export function refuses(r: Reading, verb: number, limit: number): boolean {
  if (!r.pack.reporting.unwilling.has(lemmaOf(r, verb))) return false
  let negated = lowOf(r, verb - 1) !== '' && r.pack.hedges.particles.has(lowOf(r, verb - 1))
  for (let i = verb + 1; i <= Math.min(limit, verb + 4); i++) {
    if (r.pack.hedges.negative.has(lowOf(r, i)) || feature(r, i, 'Polarity') === 'Neg') negated = true
    else if (isVerb(r, i)) return negated && r.pack.reporting.answering.has(lemmaOf(r, i))
  }
  return false
}

/**
 * « …que le toit était dangereux, mais n'a donné aucune date », "…the findings were grave but stopped short of an inquiry": what the content is about cannot
 * speak, so that who keeps something back is the speaker.
 */
export function withholds(r: Reading, first: number, verb: number, limit: number): boolean {
  const { answering, withholding } = r.pack.reporting
  let negated = r.pack.hedges.particles.has(lowOf(r, verb - 1))
  let lexical = verb
  for (let i = verb; i <= Math.min(limit, verb + 3); i++) {
    if (isVerb(r, i)) lexical = i
    else if (r.pack.hedges.negative.has(lowOf(r, i)) || feature(r, i, 'Polarity') === 'Neg') negated = true
    else if (uposOf(r, i) !== 'ADV') break
  }
  const lemma = lemmaOf(r, lexical)
  const keeps =
    (negated && answering.has(lemma)) ||
    isKeepingBack(r, lexical) ||
    (withholding.withNothing.has(lemma) && feature(r, lexical + 1, 'PronType') === 'Neg') ||
    (withholding.withNothing.has(lemma) && r.pack.hedges.negative.has(lowOf(r, lexical + 1)))
  return keeps && hasMuteSubject(r, first, verb)
}

/** "stop short", « se garder de », with the words that complete the verb right behind it. */
export const isKeepingBack = (r: Reading, verb: number): boolean =>
  r.pack.reporting.withholding.alone.some(
    ([lemma, ...words]) => lemma === lemmaOf(r, verb) && words.every((word, k) => [lowOf(r, verb + 1 + k), lemmaOf(r, verb + 1 + k)].includes(word)),
  )

/** "declined to say", « a refusé de dire », "stops short of saying". */
export const declines = (r: Reading, verb: number): boolean =>
  isFiniteVerb(r, verb) &&
  (isKeepingBack(r, verb) ||
    ((r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(v => v.class === 'decline' && v.tail.length === 0) &&
      [2, 3].some(k => r.pack.reporting.answering.has(lemmaOf(r, verb + k)))))

/** "said it was reviewing the evidence": the pronoun that opens the content may stand for the subject of its cue, and for nobody else in between. */
export function isCueSubject(r: Reading, first: number, { cue }: Bounds): boolean {
  if (!takesUp(r, first) || cue < 0) return false
  const subject = childrenOf(r.tree, cue).find(c => relationOf(r, c) === 'nsubj') ?? -1
  if (subject < 0) return false
  const [mine, its] = [feature(r, first, 'Gender'), feature(r, subject, 'Gender')]
  return uposOf(r, subject) === 'PRON' ? lowOf(r, subject) === lowOf(r, first) : its === '' ? mine === 'Neut' : mine === its
}

/** Is the verb right after an auxiliary a reporting one? */
export function nextLexical(r: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 4 && i < r.words.count; i++) {
    if (isVerb(r, i)) return reports(r, i)
    if (uposOf(r, i) !== 'ADV') return false
  }
  return false
}

/** The finite word of the verb's group: its first auxiliary, or itself. */
function finiteOf(r: Reading, verb: number): number {
  for (let i = verb; i >= Math.max(0, verb - 6); i--) if (isFiniteVerb(r, i) && (i === verb || r.words.head[i] === verb)) return i
  return verb
}

/** Does the content's own first verb look the same? Then the tree decides. */
export function likeContent(r: Reading, first: number, verb: number, bounds: Bounds): boolean {
  for (let i = first; i < verb && i <= bounds.limit; i++) if (isFiniteVerb(r, i)) return tenseOf(r, i) === tenseOf(r, verb)
  return false
}

/**
 * « dit avoir vu le caissier, le frère du gérant, vider le coffre », "said it failed when a clerk, Ann Roe, left": behind an apposition the content's own verb
 * goes on, under a cue that is itself its sentence's verb.
 */
export function pastApposition(r: Reading, first: number, next: number, { cue, kind }: Bounds): boolean {
  if (cue < 0 || relationOf(r, cue) === 'acl' || !isVerb(r, next) || isFiniteVerb(r, next) === (kind === 'phrase')) return false
  if (isFiniteVerb(r, next) ? reports(r, next) : feature(r, next, 'VerbForm') !== 'Inf') return false
  let noun = false
  for (let i = next - 2; i > first && i > next - 14; i--) {
    if (isComma(r, i)) return noun && isNoun(r, i - 1) && ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(uposOf(r, i + 1)) && (r.time[i - 1] ?? -1) < 0
    if (isPunct(r, i) || isVerb(r, i) || (r.time[i] ?? -1) >= 0) return false
    if (isNoun(r, i)) noun = true
  }
  return false
}

/** « assure que ses engins n'y sont pour rien et renvoie à une étude »: a verb in the number of who speaks, and not in that of what is spoken of. */
export function agreesWithCue(r: Reading, first: number, verb: number, cue: number): boolean {
  if (cue < 0 || !isPresent(r, verb) || !isPresent(r, cue) || feature(r, verb, 'Number') !== feature(r, cue, 'Number')) return false
  let own = -1
  for (let i = first; i < verb; i++) {
    if (!isFiniteVerb(r, i)) continue
    if (own >= 0 || !isPresent(r, i) || relationOf(r, i) === 'acl') return false
    own = i
  }
  return own >= 0 && feature(r, own, 'Number') !== feature(r, verb, 'Number')
}

/** A present of the third person whose number its form shows. */
const isPresent = (r: Reading, i: number): boolean =>
  isFiniteVerb(r, i) && feature(r, i, 'Tense') === 'Pres' && feature(r, i, 'Person') === '3' && feature(r, i, 'Number') !== ''
