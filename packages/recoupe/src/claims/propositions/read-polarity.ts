import type { Polarity } from '../../lang/polarity.ts'
import type { Words } from '../../types/index.ts'
import type { Softness } from './proposition.ts'

/** What the wording itself commits to. */
export interface Wording {
  /** True where the main predicate is negated. */
  readonly negated: boolean
  readonly softness: Softness
}

const formOf = (words: Words, i: number): string => (words.form[i] ?? '').toLowerCase().replace(/[’']$/u, '')
const lemmaOf = (words: Words, i: number): string => (words.lemma[i] ?? '').toLowerCase()

/** Index of the word that governs the others: the first whose head lies outside them. −1 where there is none. */
export function governor(words: Words, indices: readonly number[]): number {
  const inside = new Set(indices)
  for (const i of indices) if (!inside.has(words.head[i] ?? -1) && words.upos[i] !== 'PUNCT') return i
  return -1
}

/** How deep a negator or hedge may stand below the predicate that it qualifies. */
const NEAR = 3
const OUT_OF_REACH = 9

/** Relations that open a clause of their own, so that what stands below qualifies that clause. */
const CLAUSAL = /^(ccomp|advcl|acl|csubj|parataxis)/u

/** Steps from a word up to `top` without leaving the clause; `OUT_OF_REACH` where there is no such way. */
function stepsBelow(words: Words, i: number, top: number): number {
  let at = i
  for (let steps = 0; steps <= NEAR; steps++) {
    if (at === top) return steps
    const relation = words.relation[at] ?? ''
    // a participle that qualifies the noun at the top is what a bare noun phrase says: *340 000 comptes potentiellement touchés*
    const qualifies = relation.startsWith('acl') && words.head[at] === top && words.upos[top] === 'NOUN' && words.features[at]?.VerbForm === 'Part'
    if (CLAUSAL.test(relation) && !qualifies) return OUT_OF_REACH
    if (relation === 'conj' && (words.upos[at] === 'VERB' || words.upos[at] === 'AUX')) return OUT_OF_REACH
    at = words.head[at] ?? -1
    if (at < 0) return OUT_OF_REACH
  }
  return OUT_OF_REACH
}

/**
 * Reads negation and softness off one clause. A negator at the predicate, at one of its arguments (*n'a exporté aucune arme*) or as its
 * subject (*rien n'est signé*) negates; *ne … que* restricts and does not; *aucune aide sans contrepartie* affirms a condition; *rien ne
 * dit que*, *aucune preuve que* leave open what follows; *exclut d'interrompre* negates by its verb.
 */
export function readWording(words: Words, indices: readonly number[], polarity: Polarity): Wording {
  const top = governor(words, indices)
  const near = top < 0 ? indices : indices.filter(i => stepsBelow(words, i, top) <= NEAR)
  const negators = near.filter(i => isNegator(words, i, polarity))
  const exceptions = near.some(i => polarity.exceptions.has(formOf(words, i)))
  if (negators.length > 0 && top >= 0 && leavesOpen(words, indices, top, polarity)) return { negated: false, softness: 'hedged' }
  let negated = negators.length > 0 && !exceptions
  if ((top >= 0 && saysNo(words, indices, top, polarity)) || isGroundless(words, indices, polarity)) negated = !negated
  return { negated, softness: near.some(i => isHedge(words, i, polarity)) ? 'hedged' : 'plain' }
}

/**
 * *Exclut d'interrompre*, *toute fuite est exclue*, *cette hypothèse est écartée* say no, and so does what calls a thing said untrue: *les informations sur son
 * départ sont fausses*. *Deux concurrents ont été écartés*, "he had been excluded" tell what befell somebody.
 */
function saysNo(words: Words, indices: readonly number[], top: number, polarity: Polarity): boolean {
  const below = indices.filter(i => words.head[i] === top)
  const subject = below.find(i => words.relation[i]?.startsWith('nsubj')) ?? -1
  const isSaid = subject >= 0 && polarity.anaphors.has(lemmaOf(words, subject))
  if (isSaid && below.some(i => words.relation[i] === 'cop')) return polarity.retorts.has(lemmaOf(words, top)) || polarity.retorts.has(formOf(words, top))
  if (!polarity.negativeVerbs.has(lemmaOf(words, top))) return false
  if (subject < 0 || isSaid || !below.some(i => words.relation[i] === 'aux:pass')) return true
  return indices.some(i => (i === subject || words.head[i] === subject) && polarity.universals.has(formOf(words, i)))
}

/**
 * *Ces rumeurs sont sans fondement*, "reports that a boy was hurt are without any foundation": of what is said, by its first noun, and by the words in a row, since
 * what stands between may hold a clause.
 */
function isGroundless(words: Words, indices: readonly number[], polarity: Polarity): boolean {
  const first = indices.find(i => words.upos[i] === 'NOUN') ?? -1
  if (first < 0 || !polarity.anaphors.has(lemmaOf(words, first))) return false
  const worded = indices.filter(i => words.upos[i] !== 'PUNCT')
  return worded.some((i, k) => {
    if (!polarity.grounds.has(lemmaOf(words, i))) return false
    const without = [k - 1, k - 2].find(n => polarity.exceptions.has(formOf(words, worded[n] ?? -1)))
    return without !== undefined && words.upos[worded[without - 1] ?? -1] === 'AUX'
  })
}

/** Does a word of the text say no, by itself or, where it must, with its particle? */
export function isNegator(words: Words, i: number, polarity: Polarity): boolean {
  const form = formOf(words, i)
  if (!polarity.negators.has(form) || words.upos[i] === 'NOUN') return false
  if (polarity.particled.has(form) && !hasParticle(words, i, polarity)) return false
  // *ne fait aucun doute*, "no doubt": what nobody doubts is said the more surely
  if ([1, 2].some(step => polarity.doubts.has(lemmaOf(words, i + step)))) return false
  // *rien de plus*, *pas grave*: an answer's tail, not the predicate's negation
  return !(polarity.tails.has(formOf(words, i + 1)) && polarity.tails.has(`${formOf(words, i + 1)} ${formOf(words, i + 2)}`))
}

/** Is there a particle in the clause of the word at `i`: one that attaches to a word above it? */
function hasParticle(words: Words, i: number, polarity: Polarity): boolean {
  const above = new Set<number>([i])
  for (let at = words.head[i] ?? -1; at >= 0 && above.size <= NEAR; at = words.head[at] ?? -1) above.add(at)
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < words.count; k++)
    if (polarity.particles.has((words.form[k] ?? '').toLowerCase().replaceAll("'", '’')) && above.has(words.head[k] ?? -1)) return true
  return false
}

/** How many words apart a particle and its negator are looked for. */
const REACH = 12

function isHedge(words: Words, i: number, polarity: Polarity): boolean {
  const form = formOf(words, i)
  const lemma = lemmaOf(words, i)
  const verbal = words.upos[i] === 'VERB' || words.upos[i] === 'AUX'
  return (verbal && (polarity.modals.has(lemma) || polarity.modals.has(form))) || polarity.hedges.has(lemma) || polarity.hedges.has(form)
}

/** *Rien ne dit que*, *aucune preuve suggérant que*: a negated word of support that governs a clause. */
function leavesOpen(words: Words, indices: readonly number[], top: number, polarity: Polarity): boolean {
  const supports = indices.filter(i => polarity.support.has(lemmaOf(words, i)) && (i === top || words.head[i] === top))
  return supports.some(s => indices.some(i => words.head[i] === s && /^(ccomp|acl|csubj)/u.test(words.relation[i] ?? '')))
}

/**
 * The word that says what happens: the governor or, of a copula with a noun that only carries an infinitive (*est en train d'acheter*, "is in
 * the process of buying"), that infinitive.
 */
export function predicateOf(words: Words, indices: readonly number[]): number {
  const top = governor(words, indices)
  if (top < 0 || words.upos[top] !== 'NOUN' || !indices.some(i => words.head[i] === top && words.relation[i] === 'cop')) return top
  return (
    indices.find(
      i => words.head[i] === top && (words.relation[i] ?? '').startsWith('acl') && words.features[i]?.VerbForm !== 'Fin' && words.upos[i] === 'VERB',
    ) ?? top
  )
}

/** True where the main predicate only says of something whether it is over: *les livraisons sont achevées*, "the sale is complete". */
export function endsSomething(words: Words, indices: readonly number[], polarity: Polarity): boolean {
  const top = governor(words, indices)
  return top >= 0 && polarity.endings.has(lemmaOf(words, top)) && !indices.some(i => words.head[i] === top && /^(obj|xcomp)/u.test(words.relation[i] ?? ''))
}

/** True where the main predicate stands in the conditional: *auraient été livrés*. Whether that is hearsay, future in the past or politeness, others decide. */
export function isConditional(words: Words, indices: readonly number[]): boolean {
  const top = governor(words, indices)
  if (top < 0) return false
  return indices.some(i => words.features[i]?.Mood === 'Cnd' && (i === top || (words.head[i] === top && /^(aux|cop)/u.test(words.relation[i] ?? ''))))
}

/** When the main predicate is set, as far as its form tells: *avait vendu* is past; *achetait*, *était en train d'acheter* under a past cue are not. */
export function aspectOf(words: Words, indices: readonly number[]): 'past' | 'open' | null {
  const top = governor(words, indices)
  if (top < 0) return null
  const helpers = indices.filter(i => words.head[i] === top && /^(aux|cop)/u.test(words.relation[i] ?? ''))
  if (helpers.some(i => words.relation[i] === 'aux:tense')) return 'past'
  // an auxiliary taken for the predicate, its participle below
  if (words.upos[top] === 'VERB' && indices.some(i => words.head[i] === top && words.relation[i] === 'xcomp' && words.features[i]?.VerbForm === 'Part'))
    return 'past'
  const finite = [top, ...helpers].map(i => words.features[i] ?? {}).find(f => f.VerbForm === 'Fin')
  if (!finite) return null
  return finite.Tense === 'Past' ? 'past' : 'open'
}

/** True where one of the words is in the set, by form or lemma. */
export const hasAny = (words: Words, indices: readonly number[], set: ReadonlySet<string>): boolean =>
  indices.some(i => set.has(formOf(words, i)) || set.has(lemmaOf(words, i)))

/** True where two neighbouring words make one of the pairs: *un des*, "one of". */
export const hasPhrase = (words: Words, indices: readonly number[], pairs: ReadonlySet<string>): boolean =>
  indices.some(i => pairs.has(`${formOf(words, i)} ${formOf(words, i + 1)}`))

/** True where the words qualify the predicate by a condition: *si l'État paie*, *sous réserve de l'accord*, "if the wind had not turned". */
export function isConditioned(words: Words, indices: readonly number[], polarity: Polarity): boolean {
  return indices.some((i, k) => {
    if (polarity.conditionNouns.get(formOf(words, i)) === formOf(words, i - 1)) return true
    // *demande si*: a question, which its verb governs
    return polarity.conditions.has(formOf(words, i)) && words.upos[i] === 'SCONJ' && k > 0 && !(words.relation[words.head[i] ?? -1] ?? '').startsWith('ccomp')
  })
}

/**
 * True where the cue itself holds back: *soupçonne*, *laisse entendre*, *n'exclut pas*, or stands in the journalistic conditional (*aurait exigé*,
 * said of a demand that only others report).
 */
export function isWaryCue(words: Words, cue: readonly number[], polarity: Polarity): boolean {
  if (cue.length === 0) return false
  if (cue.some(i => words.features[i]?.Mood === 'Cnd') && cue.some(i => words.features[i]?.VerbForm === 'Part')) return true
  if (cue.some(i => polarity.waryCues.has(lemmaOf(words, i)))) return true
  const negated = cue.some(i => polarity.negators.has(formOf(words, i)))
  if (negated && cue.some(i => polarity.openWhenNegated.has(lemmaOf(words, i)))) return true
  // an auxiliary counts only where a phrase holds it: "to be believed"
  const content = cue.filter(i => words.upos[i] !== 'AUX' || polarity.waryPhrases.some(phrase => phrase.split(' ').includes(formOf(words, i))))
  const run = (of: (words: Words, i: number) => string): string => ` ${content.map(i => of(words, i)).join(' ')} `
  return polarity.waryPhrases.some(phrase => run(lemmaOf).includes(` ${phrase} `) || run(formOf).includes(` ${phrase} `))
}

/** True where a cue in the past may shift a conditional into the future: *a dit qu'il viendrait*. */
export const isPastCue = (words: Words, cue: readonly number[]): boolean =>
  cue.some(i => words.features[i]?.Tense === 'Past' || words.features[i]?.Tense === 'Imp' || words.relation[i] === 'aux:tense')
