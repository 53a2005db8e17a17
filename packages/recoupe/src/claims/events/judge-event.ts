import { childrenOf } from '../../statements/tree.ts'
import type { Certainty } from '../../types/index.ts'
import { isNegator } from '../propositions/read-polarity.ts'
import type { Scene } from './scene.ts'

const REACH = 8
const CLAUSE = /^(ccomp|xcomp|advcl|acl|csubj)/u

/**
 * How sure the text is that an event happens: FactBank's values. Outside a statement it is the reporter's voice: plain CT+, conditional PR+,
 * negated CT−; what stands under another verb's wish, purpose or condition is open. Inside a statement it is the statement's own where the
 * event is what is stated, and never more than that elsewhere.
 */
export function judgeEvent(s: Scene, trigger: number): Certainty {
  const statement = s.statements[s.said[trigger] ?? -1]
  const local = localCertainty(s, trigger, s.said[trigger] ?? -1)
  if (!statement) return local.certainty
  if (local.top) return local.certainty === 'Uu' ? 'Uu' : statement.certainty
  if (statement.act === 'deny' || !statement.certainty.endsWith('+')) return 'Uu'
  return local.certainty === 'CT+' ? statement.certainty : local.certainty
}

/** *Les livraisons ne sont pas achevées*: what is said of it is negated between it and its predicate, so that it is left open. */
export function isLeftOpen({ words, pack }: Scene, trigger: number): boolean {
  const head = words.head[trigger] ?? -1
  for (let i = trigger + 1; i <= Math.min(head, trigger + REACH); i++) if (isNegator(words, i, pack.polarity)) return true
  return false
}

/** Reads the words around the trigger, up to the end of its statement or sentence. `top`: is it what the statement states? */
function localCertainty(s: Scene, trigger: number, said: number): { certainty: Certainty; top: boolean } {
  const { words, pack } = s
  let negated = false
  let strength: 'CT' | 'PR' | 'PS' | 'Uu' = 'CT'
  let top = true
  let crossed = false
  let at = trigger
  if (asks(s, trigger)) return { certainty: 'Uu', top: true }
  for (let steps = 0; steps < REACH; steps++) {
    const read = readWord(s, at, words.upos[trigger] === 'NOUN' && at === trigger)
    // *n'a jamais reconnu les sanctions*: another verb's negation says nothing of the noun
    if (read.negated && crossed) strength = 'Uu'
    else if (read.negated) negated = !negated
    // *livrer des armes violerait*: the conditional of what an event would mean leaves the event itself open
    if (read.strength !== 'CT' && strength === 'CT' && !(read.strength === 'Uu' && crossed))
      strength = read.strength === 'PR' && at !== trigger ? 'Uu' : read.strength
    const relation = words.relation[at] ?? ''
    const head = words.head[at] ?? -1
    if (head < 0 || (s.said[head] ?? -1) !== said) break
    const lemma = s.lemma[head] ?? ''
    // *des rumeurs de livraison*: a noun under a noun is told of, unless its article takes it for known
    if (at === trigger && relation.startsWith('nmod') && words.upos[trigger] === 'NOUN' && words.upos[head] === 'NOUN' && (said >= 0 || !isDefinite(s, at)))
      strength = 'Uu'
    if (relation.startsWith('advcl') && ['Part', 'Ger'].includes(words.features[at]?.VerbForm ?? '')) {
      top = false
      break
    }
    if (pack.events.barring.has(lemma)) negated = !negated
    else if (CLAUSE.test(relation) && relation !== 'acl:relcl' && opens(s, at, relation) && !pack.events.passing.has(lemma)) {
      strength = 'Uu'
      top = false
    } else if (relation === 'acl:relcl' || relation.startsWith('advcl')) top = false
    if (relation === 'acl:relcl' || words.features[at]?.VerbForm === 'Fin') {
      if (relation !== 'ccomp') {
        top &&= relation === 'root' || relation === 'conj'
        break
      }
    }
    if (words.upos[head] === 'VERB' && !pack.events.carriers.has(lemma) && words.upos[trigger] === 'NOUN' && !pack.events.barring.has(lemma)) {
      top = false
      crossed = true
    }
    at = head
  }
  return { certainty: strength === 'Uu' ? 'Uu' : `${strength}${negated ? '-' : '+'}`, top }
}

/** A question tells of nothing: *A-t-il livré des armes ?* */
function asks({ words }: Scene, trigger: number): boolean {
  const sentence = words.sentence[trigger]
  for (let i = trigger; i < words.count && words.sentence[i] === sentence; i++) if (words.form[i] === '?') return true
  return false
}

const isDefinite = (s: Scene, noun: number): boolean => [...childrenOf(s.tree, noun)].some(c => s.words.features[c]?.Definite === 'Def')

/** An infinitive or a clause under another verb; a participle tells what happened. */
function opens(s: Scene, at: number, relation: string): boolean {
  if (s.words.features[at]?.VerbForm === 'Part' || s.words.features[at]?.VerbForm === 'Ger') return false
  if (relation.startsWith('advcl') || (relation === 'acl' && s.words.features[at]?.VerbForm === 'Fin')) return s.words.features[at]?.VerbForm === 'Inf'
  return true
}

function readWord(s: Scene, at: number, noun: boolean): { negated: boolean; strength: 'CT' | 'PR' | 'PS' | 'Uu' } {
  const { words, pack } = s
  let negated = false
  let strength: 'CT' | 'PR' | 'PS' | 'Uu' = words.features[at]?.Mood === 'Cnd' ? 'PR' : 'CT'
  // *livrera des chars*, *livrez-les*: nothing has happened yet
  if (words.features[at]?.Tense === 'Fut' || words.features[at]?.Mood === 'Imp') strength = 'Uu'
  for (const c of childrenOf(s.tree, at)) {
    const form = (words.form[c] ?? '').toLowerCase()
    const lemma = s.lemma[c] ?? ''
    const relation = words.relation[c] ?? ''
    if (relation.startsWith('aux') || relation === 'cop') {
      if (pack.polarity.modals.has(lemma) || pack.polarity.modals.has(form)) strength = 'PS'
      else if (words.features[c]?.Mood === 'Cnd') strength = 'PR'
      else if (pack.events.pending.has(lemma) || pack.events.pending.has(form) || words.features[c]?.Tense === 'Fut') strength = 'Uu'
    } else if (isNegator(words, c, pack.polarity)) negated = true
    else if (pack.polarity.hedges.has(lemma) || pack.polarity.hedges.has(form)) strength = 'PR'
    else if (noun && relation === 'det' && pack.polarity.universals.has(form)) strength = 'Uu'
    else if (relation === 'obj') for (const d of childrenOf(s.tree, c)) if (words.relation[d] === 'det' && isNegator(words, d, pack.polarity)) negated = true
  }
  return { negated, strength }
}
