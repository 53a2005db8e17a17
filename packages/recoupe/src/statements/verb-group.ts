import {
  afterAsides,
  feature,
  isComma,
  isFiniteVerb,
  isMark,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
} from './reading.ts'
import { sequelOpens } from './sequel-opener.ts'
import { childrenOf } from './tree.ts'

/** The words around a verb that make one verbal group: auxiliaries, negation, reflexive, inverted subject, clitics. */
export interface VerbGroup {
  readonly verb: number
  /** First and last word of the group, clitics and inverted subject included. */
  readonly first: number
  readonly last: number
  /** Words inside `first`..`last` that are no part of the cue. */
  readonly left: readonly number[]
  /** The word that carries person and mood: the auxiliary of a compound tense, else the verb. */
  readonly finite: number
  /** *il* of « a-t-il ajouté »; −1 without inversion. */
  readonly inverted: number
  readonly objects: readonly number[]
  readonly addressees: readonly number[]
  readonly reflexive: boolean
  readonly negated: boolean
  readonly passive: boolean
}

/** How far an auxiliary may stand from its participle: « a quant à lui exclu », « n'a toutefois pas souhaité ». */
const AUXILIARY_REACH = 7

export function verbGroupOf(r: Reading, verb: number, lastOfTail = verb): VerbGroup {
  const bound = sentenceFirst(r, verb)
  const anchor = carrierOf(r, verb, bound)
  const auxiliary = firstAuxiliary(r, anchor, lastOfTail, bound)
  const finite = auxiliary >= 0 ? auxiliary : anchor
  const { reporting, hedges } = r.pack
  let first = finite
  const objects: number[] = []
  const addressees: number[] = []
  let reflexive = false
  let negated = false
  for (let i = finite - 1; i >= bound; i--) {
    const low = lowOf(r, i)
    const pronoun = uposOf(r, i) === 'PRON' || uposOf(r, i) === 'DET' || (uposOf(r, i) === 'ADP' && isFiniteVerb(r, finite) && i === finite - 1)
    if (reporting.reflexives.has(low)) reflexive = true
    else if (reporting.objectClitics.has(low) && pronoun) objects.push(i)
    else if (
      reporting.addresseeClitics.has(low) &&
      pronoun &&
      // « Lui précise que »: nothing before it, it is the subject
      i > bound &&
      (relationOf(r, i) !== 'nsubj' || subjectBeforeClitic(r, i) || subjectBehind(r, i, Math.max(lastOfTail, verb)) || disagrees(r, i, finite))
    )
      addressees.push(i)
    else if (hedges.particles.has(low) || hedges.correlatives.has(low)) negated = true
    else break
    first = i
  }
  let inverted = -1
  const last = Math.max(lastOfTail, verb)
  for (let i = finite + 1; i <= Math.min(Math.max(last, finite + 1), sentenceLast(r, verb)); i++) {
    if (isInvertedSubject(r, i)) inverted = i
    // "has yet to say whether"
    const pending = r.pack.hedges.pending.has(lowOf(r, i)) && reporting.infinitiveMarkers[lowOf(r, i + 1)] !== undefined
    if (i <= last && i !== verb && (pending || negates(r, i))) negated = true
  }
  const after = last + 1
  let end = last
  if (inverted > last) end = inverted
  else if (after <= sentenceLast(r, verb) && negated && negates(r, after)) end = after
  const edge = [...objects, ...addressees]
  const marks = marksAround(r, first, end)
  return {
    verb,
    first: Math.min(marks?.[0] ?? first, trimClitics(first, finite, edge)),
    last: marks?.at(-1) ?? (inverted === end && inverted > last ? last : end),
    left: [...edge, ...(inverted >= 0 ? [inverted] : []), ...(marks ?? [])],
    finite,
    inverted,
    objects,
    addressees,
    // « s’est borné à demander »: the reflexive is the carrier's
    reflexive: reflexive && anchor === verb,
    negated:
      negated ||
      childrenOf(r.tree, verb).some(
        c =>
          c <= last + 1 &&
          c > first - 4 &&
          !commaBetween(r, c, verb) &&
          r.quotation[c] === r.quotation[verb] &&
          hedges.negative.has(lowOf(r, c)) &&
          (relationOf(r, c) === 'advmod' || relationOf(r, c) === 'cc'),
      ),
    // « s'en est défendu »: who does it to himself undergoes nothing; nor does who "would not be drawn"
    passive:
      !(reflexive && anchor === verb) &&
      !reporting.undergone.has(lemmaOf(r, verb)) &&
      childrenOf(r.tree, verb).some(c => r.words.relation[c] === 'aux:pass' && !hedges.correlatives.has(lowOf(r, c)) && !commaBetween(r, c, verb)),
  }
}

/** « « dément formellement » », « a « fermement démenti » »: marks that hold nothing but the verb, with the adverbs beside it; null where no marks do. */
function marksAround(r: Reading, first: number, last: number): number[] | null {
  const outside = (i: number): boolean => isMark(r, i) && r.quotedVerb[i] === 1
  const from = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, k) => low + k)
  let open = first - 1
  while (uposOf(r, open) === 'ADV' && open > first - 4) open--
  let close = last + 1
  while (uposOf(r, close) === 'ADV' && close < last + 4) close++
  if (!outside(close)) return null
  const within = from(first, last).filter(outside)
  if (within.length > 0) return [...within, ...from(last + 1, close)]
  return outside(open) ? [...from(open, first - 1), ...from(last + 1, close)] : null
}

/** « L’accusation lui reproche », « ce dernier lui reproche »: the subject stands right before the clitic. */
const subjectBeforeClitic = (r: Reading, i: number): boolean => ['NOUN', 'PROPN', 'ADJ', 'PRON'].includes(uposOf(r, i - 1))

/** « … », lui a répondu ce dernier »: it stands behind the verb. */
const subjectBehind = (r: Reading, i: number, last: number): boolean =>
  isComma(r, i - 1) && (['DET', 'PROPN', 'PRON'].includes(uposOf(r, last + 1)) || /^\p{Lu}/u.test(r.words.form[last + 1] ?? ''))

/** « Le patron, X, nous le disait hier »: a pronoun of another person than the verb is no subject of it, whatever the tree says. */
export const disagrees = (r: Reading, pronoun: number, verb: number): boolean =>
  r.pack.reporting.addresseeClitics.has(lowOf(r, pronoun)) && ['1', '2'].includes(feature(r, pronoun, 'Person')) && feature(r, verb, 'Person') === '3'

/** Clitics at the left edge stay outside the group: « l’a démenti » is *a démenti*. */
function trimClitics(first: number, finite: number, clitics: readonly number[]): number {
  let at = first
  while (at < finite && clitics.includes(at)) at++
  return at
}

const negates = (r: Reading, i: number): boolean =>
  r.pack.hedges.correlatives.has(lowOf(r, i)) || (r.pack.hedges.negative.has(lowOf(r, i)) && (uposOf(r, i) === 'ADV' || uposOf(r, i) === 'PART'))

/** *-t-il*, *-elle*, *-on* after a verb. */
export const isInvertedSubject = (r: Reading, i: number): boolean => uninverted(r, i) !== null

/** The pronoun of an inverted subject: *il* of *-t-il*; null for any other word. */
export function uninverted(r: Reading, i: number): string | null {
  const pronoun = withoutJoint(r, i)
  return pronoun !== lowOf(r, i) && r.pack.speakers.pronouns.has(pronoun) ? pronoun : null
}

/** Any word in lower case, without what joins it to the verb before it: *il* of *-t-il*, *moi* of *-moi*, *il*. */
export function withoutJoint(r: Reading, i: number): string {
  const low = lowOf(r, i)
  const joint = r.pack.reporting.inversion.find(p => low.startsWith(p))
  return joint === undefined ? low : low.slice(joint.length)
}

/** The verb that carries `verb` and belongs to the cue: *vient* of « vient de déclarer »; else `verb`. */
function carrierOf(r: Reading, verb: number, bound: number): number {
  if (isFiniteVerb(r, verb) || feature(r, verb, 'VerbForm') === 'Part') return verb
  for (let i = verb - 1, steps = 0; i >= bound && steps < 3; i--, steps++) {
    const markers = isVerb(r, i) ? r.pack.reporting.carriers[lemmaOf(r, i)] : undefined
    if (markers) return markers.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, verb - 1)] ?? '') ? i : verb
    if (isComma(r, i)) return verb
  }
  return verb
}

function firstAuxiliary(r: Reading, verb: number, lastOfTail: number, opens: number): number {
  let found = -1
  const bound = sameSide(r, verb, opens)
  // « a fait valoir »: the tree may hang the auxiliary from the end of the cue
  for (const top of verb === lastOfTail ? [verb] : [verb, lastOfTail])
    for (const c of childrenOf(r.tree, top))
      if (c < verb && c >= Math.max(bound, verb - AUXILIARY_REACH) && relationOf(r, c) === 'aux' && (found < 0 || c < found) && !commaBetween(r, c, verb))
        found = c
  if (found >= 0) return found
  if (lastOfTail > verb && uposOf(r, verb - 1) === 'AUX' && verb > bound) return verb - 1
  const aside = beforeAside(r, verb, bound)
  if (aside >= 0) return aside
  // "beds were short but denied it": a past in spite of its tag has no auxiliary
  const past = isFiniteVerb(r, verb) && uposOf(r, verb - 1) === 'CCONJ' && !r.pack.hedges.negative.has(lowOf(r, verb - 1))
  const participle = feature(r, verb, 'VerbForm') === 'Part' && !past
  if (!participle || (relationOf(r, verb) === 'conj' && !r.pack.hedges.correlatives.has(lowOf(r, verb - 1)))) return -1
  for (let i = verb - 1; i >= bound && i >= verb - AUXILIARY_REACH; i--) {
    if (uposOf(r, i) === 'AUX' || (isFiniteVerb(r, i) && r.pack.reporting.auxiliaries.has(lemmaOf(r, i)))) return i
    if (isComma(r, i) || isVerb(r, i) || uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN') return -1
  }
  return -1
}

/** « C'était, a-t-elle soutenu, la faute »: a lone comma parts a verb from another's auxiliary; an aside has two. */
function commaBetween(r: Reading, from: number, to: number): boolean {
  let commas = 0
  for (let i = from + 1; i < to; i++) if (isComma(r, i)) commas++
  return commas === 1
}

/** “Neither should they,” she said, "was safe | before admitting": no verb has its auxiliary on the other side of a quotation's marks, nor before what opens a sequel. First word of the verb's own side. */
function sameSide(r: Reading, verb: number, bound: number): number {
  const side = r.quotation[verb] ?? -1
  for (let i = verb - 1; i >= bound && i >= verb - AUXILIARY_REACH - 1; i--) if ((r.quotation[i] ?? -1) !== side || sequelOpens(r, i) > 0) return i + 1
  return bound
}

/** The words of the group that belong to the cue, as runs of consecutive words. */
export function cueRuns(group: VerbGroup): [number, number][] {
  const runs: [number, number][] = []
  for (let i = group.first; i <= group.last; i++) {
    if (group.left.includes(i)) continue
    const run = runs.at(-1)
    if (run && run[1] === i - 1) run[1] = i
    else runs.push([i, i])
  }
  return runs
}

/** « a de son côté annoncé », « a pour sa part prévenu »: the auxiliary before an aside; −1 where there is none. */
function beforeAside(r: Reading, verb: number, bound: number): number {
  if (feature(r, verb, 'VerbForm') !== 'Part') return -1
  for (let i = verb - 2; i >= bound && i >= verb - AUXILIARY_REACH; i--) {
    if (!r.pack.reporting.auxiliaries.has(lemmaOf(r, i)) || !isVerb(r, i)) continue
    let at = i + 1
    while (at < verb && uposOf(r, at) === 'ADV') at++
    return afterAsides(r, at, verb) === verb ? i : -1
  }
  return -1
}
