import type { EventFrame } from '../../lang/events.ts'
import { childrenOf, plainRelation } from '../../statements/tree.ts'
import type { EventRole } from '../../types/index.ts'
import { countryOfAdjective, type Scene } from './scene.ts'

/** Words that stand for the participants of one event, by role, in order of finding. */
export type Participants = readonly { readonly role: EventRole; readonly word: number }[]

/** Relations between the parts of one clause: below them everything may be a complement of the trigger that the parser hung on a neighbour. */
const INSIDE = new Set(['obj', 'obl', 'iobj', 'nmod', 'conj', 'xcomp', 'flat', 'compound'])
const DEEPEST = 3

/** Participants of a verb: active, passive, infinitive, participle or relative clause. */
export function participantsOfVerb(s: Scene, trigger: number, frame: EventFrame): Participants {
  const found: { role: EventRole; word: number }[] = []
  const add = (role: EventRole | null, word: number): void => {
    if (role !== null && word >= 0 && !found.some(f => f.word === word)) found.push({ role, word })
  }
  const { subject, object } = subjectAndObject(s, trigger)
  add(frame.subject, subject)
  add(frame.object, frame.need === 'arms' ? contentsOf(s, object) : frame.need === 'person' ? membersOf(s, object) : object)
  for (const { role, word } of complements(s, trigger, frame)) add(role, word)
  return withCoordinates(s, found)
}

/** What a container holds, where it holds arms: *des cargaisons de drones*, "shipments of shells". */
function contentsOf(s: Scene, word: number): number {
  if (word < 0 || s.pack.events.arms.has(s.lemma[word] ?? '')) return word
  for (const c of childrenOf(s.tree, word)) if (s.pack.events.arms.has(s.lemma[c] ?? '') && /^(nmod|compound)/u.test(s.words.relation[c] ?? '')) return c
  return word
}

/** Who is counted: *deux de nos marins*, *la moitié de l'équipage*, "half of the crew". */
function membersOf(s: Scene, word: number): number {
  if (word < 0 || (s.words.upos[word] !== 'NUM' && s.words.upos[word] !== 'PRON' && !s.pack.events.parts.has(s.lemma[word] ?? ''))) return word
  for (const c of childrenOf(s.tree, word)) if ((s.words.relation[c] ?? '').startsWith('nmod') && s.words.upos[c] === 'NOUN') return c
  return word
}

/** Participants of a noun: *l'achat par la Russie d'obus à l'Iran*, "Russia's purchase of shells", "arms sales", *mener une attaque contre*. */
export function participantsOfNoun(s: Scene, trigger: number, frame: EventFrame): Participants {
  const found: { role: EventRole; word: number }[] = []
  const add = (role: EventRole | null, word: number): void => {
    if (role !== null && word >= 0 && !found.some(f => f.word === word)) found.push({ role, word })
  }
  for (const c of childrenOf(s.tree, trigger)) {
    const relation = s.words.relation[c] ?? ''
    if (relation === 'nmod:poss') add(frame.subject, c)
    else if (plainRelation(relation) === 'compound' || (relation === 'amod' && s.pack.events.arms.has(s.lemma[c] ?? '')))
      if (frame.need === 'arms' && s.pack.events.arms.has(s.lemma[c] ?? '')) add(frame.object, c)
  }
  for (const { role, word } of complements(s, trigger, frame)) add(role, word)
  if (frame.need === 'arms') add(frame.object, includedIn(s, trigger))
  const carrier = carrierOf(s, trigger)
  if (carrier >= 0) {
    const relation = plainRelation(s.words.relation[trigger] ?? '')
    if (relation === 'obj' || s.words.relation[trigger] === 'nsubj:pass') {
      const { subject } = subjectAndObject(s, carrier)
      if (subject !== trigger) add(frame.subject, subject)
    }
    for (const { role, word } of complements(s, carrier, frame)) if (word !== trigger) add(role, word)
  }
  if (frame.need === 'arms') addAdjectives(s, trigger, frame, found, add)
  return withCoordinates(s, found)
}

/** Whose sales or purchases they are: *les exportations norvégiennes d'armes*; with the buyer named, from whom: *les achats norvégiens de la Suède*. */
function addAdjectives(
  s: Scene,
  trigger: number,
  frame: EventFrame,
  found: readonly { role: EventRole; word: number }[],
  add: (role: EventRole | null, word: number) => void,
): void {
  const has = (role: EventRole | null): boolean => found.some(f => f.role === role && (s.entity[f.word] ?? -1) >= 0)
  for (const c of childrenOf(s.tree, trigger)) {
    if (!/^(amod|compound)/u.test(s.words.relation[c] ?? '') || countryOfAdjective(s, c) === null) continue
    if (!has(frame.subject)) add(frame.subject, c)
    else if (frame.subject === 'recipient' && !has('supplier')) add('supplier', c)
  }
}

/** What a purchase is said to hold: *les achats pourraient comprendre des millions de cartouches*; −1 where it is no arms. */
function includedIn(s: Scene, noun: number): number {
  const head = s.words.head[noun] ?? -1
  if (head < 0 || s.words.relation[noun] !== 'nsubj') return -1
  for (const verb of [head, ...childrenOf(s.tree, head)]) {
    if (!s.pack.events.holding.has(s.lemma[verb] ?? '')) continue
    const held = contentsOf(s, subjectAndObject(s, verb).object)
    if (s.pack.events.arms.has(s.lemma[held] ?? '')) return held
  }
  return -1
}

/** The verb that only carries the noun, −1 where there is none. */
export function carrierOf(s: Scene, noun: number): number {
  const head = s.words.head[noun] ?? -1
  return head >= 0 && s.pack.events.carriers.has(s.lemma[head] ?? '') && s.words.upos[head] === 'VERB' ? head : -1
}

/** Complements by preposition, among them the agent, wherever inside the clause the parser hung them; a named or arms word only. */
function complements(s: Scene, trigger: number, frame: EventFrame): { role: EventRole; word: number }[] {
  const { events } = s.pack
  const found: { role: EventRole; word: number }[] = []
  const visit = (at: number, depth: number): void => {
    for (const c of childrenOf(s.tree, at)) {
      const relation = plainRelation(s.words.relation[c] ?? '')
      if (!INSIDE.has(relation) || s.words.upos[c] === 'VERB') continue
      const preposition = caseOf(s, c)
      const arms = events.arms.has(s.lemma[c] ?? '')
      if (preposition !== '') {
        if (events.agents.has(preposition)) {
          if ((s.entity[c] ?? -1) >= 0 || events.people.has(s.lemma[c] ?? '')) found.push({ role: frame.subject ?? 'agent', word: c })
        } else if (arms && frame.need === 'arms' && at === trigger) found.push({ role: 'item', word: c })
        else {
          const role = frame.by[preposition]
          // a genitive belongs to the word that it stands beside
          if (role !== undefined && (s.entity[c] ?? -1) >= 0 && (at === trigger || isDirected(role))) found.push({ role, word: c })
        }
      }
      // *pendant la guerre en Ukraine* is no part of what is sold
      const open = relation === 'obj' || relation === 'conj' || preposition === '' || arms || (s.entity[c] ?? -1) >= 0
      if (open && depth < DEEPEST) visit(c, depth + 1)
    }
  }
  visit(trigger, 1)
  const agent = found.find(f => f.role === frame.subject && events.agents.has(caseOf(s, f.word)))
  // *l'achat par la Russie … de la Corée*: one who acts is enough
  return agent ? found.filter(f => f === agent || f.role !== frame.subject) : found
}

const isDirected = (role: EventRole): boolean => role === 'recipient' || role === 'supplier' || role === 'intermediary' || role === 'target'

/** Lemma of the preposition before a word; empty where there is none. */
export function caseOf(s: Scene, word: number): string {
  for (const c of childrenOf(s.tree, word)) if (s.words.relation[c] === 'case' && c < word) return s.lemma[c] ?? ''
  return ''
}

/** Logical subject and object of a verb; −1 where the clause does not say. */
export function subjectAndObject(s: Scene, verb: number, depth = 0): { subject: number; object: number } {
  const { words } = s
  let subject = -1
  let object = -1
  let passive = false
  for (const c of childrenOf(s.tree, verb)) {
    const relation = words.relation[c] ?? ''
    if (relation === 'nsubj:pass') {
      object = c
      passive = true
    } else if (relation === 'aux:pass') passive = true
    // a second subject behind the verb is what parsers make of an object that is a name: *la police a arrêté Paul Garance*
    else if (relation === 'nsubj' && subject >= 0 && subject < verb && c > verb && object < 0) object = c
    else if (relation === 'nsubj') subject = c
    else if (relation === 'obj' && object < 0) object = c
    else if (relation === 'obl:agent') subject = c
  }
  // *qu'il n'a livré aucun drone*: with an object beside it, no pronoun is empty
  if (subject < 0 && object >= 0 && !passive) for (const c of childrenOf(s.tree, verb)) if (words.relation[c] === 'expl:subj') subject = c
  const relation = words.relation[verb] ?? ''
  const head = words.head[verb] ?? -1
  const features = words.features[verb] ?? {}
  const past = features.VerbForm === 'Part' && features.Tense !== 'Pres'
  if (relation === 'acl:relcl' && head >= 0) {
    subject = antecedent(s, subject, head)
    object = antecedent(s, object, head)
  } else if (relation === 'acl' && head >= 0 && past && object < 0 && !childrenOf(s.tree, verb).some(c => (words.relation[c] ?? '').startsWith('aux'))) {
    object = head
    passive = true
  } else if (subject < 0 && !passive && head >= 0 && depth < DEEPEST) {
    if (relation === 'xcomp') {
      const governor = subjectAndObject(s, head, depth + 1)
      // *accuser X d'avoir livré*: whom it is said of
      subject = governor.object >= 0 && governor.object !== verb ? governor.object : governor.subject
    } else if ((relation === 'conj' || relation === 'advcl') && words.upos[head] === 'VERB') {
      if (relation === 'conj' || features.VerbForm !== 'Fin') subject = subjectAndObject(s, head, depth + 1).subject
    } else if (relation === 'acl' && s.pack.events.passing.has(s.lemma[head] ?? '')) {
      // *est en train d'acheter*
      for (const c of childrenOf(s.tree, head)) if (words.relation[c] === 'nsubj') subject = c
    }
  }
  return { subject, object }
}

const antecedent = (s: Scene, word: number, head: number): number => (word >= 0 && s.words.features[word]?.PronType === 'Rel' ? head : word)

/** What is joined to a participant takes part too, where it is named or arms. */
function withCoordinates(s: Scene, found: readonly { role: EventRole; word: number }[]): Participants {
  const all = [...found]
  for (const { role, word } of found)
    for (const c of childrenOf(s.tree, word)) {
      if (s.words.relation[c] !== 'conj') continue
      // *des armes, y compris des millions d'obus*: what is counted in is an item too
      const item = role === 'item' ? contentsOf(s, c) : c
      const arms = role === 'item' && s.pack.events.arms.has(s.lemma[item] ?? '')
      if ((arms || ((s.entity[c] ?? -1) >= 0 && caseOf(s, c) === '')) && !all.some(a => a.word === item)) all.push({ role, word: item })
    }
  return all
}
