import type { ArmsClass, EventRole, TransferStage } from '../types/index.ts'

/** What must be there before a trigger counts: silence is better than a metaphor taken for an attack. */
export type EventNeed =
  /** Arms handed over: *vendre des missiles*, "arms sales". */
  | 'arms'
  /** A person, a group or a word for people is the object: *arrêter un suspect*, never *arrêter la production*. */
  | 'person'
  /** A named entity is the object: *reconnaître la Palestine*. */
  | 'named-object'
  /** A named entity or a word for people fills some role. */
  | 'named'
  /** Somebody named answers something that is nobody: *Oslo nie les faits*, never "the guard denied the visitors". */
  | 'reply'
  /** A time, a place, an amount or a named role: *un séisme à Kobe*. */
  | 'setting'

/** What a trigger means and who stands where beside it. Of a noun, `by` holds the roles of its complements. */
export interface EventFrame {
  /** PLOVER's types (Open Event Data Alliance 2018) in lower case, and our own. */
  readonly type: string
  readonly subject: EventRole | null
  readonly object: EventRole | null
  /** Preposition, as a lemma, to role. */
  readonly by: Readonly<Record<string, EventRole>>
  readonly need: EventNeed
  /** Of a transfer of arms. */
  readonly stage?: TransferStage
}

/** Which words tell of events, what they need, and how their participants are attached. Lemmas in lower case. */
export interface EventWords {
  readonly verbs: ReadonlyMap<string, readonly EventFrame[]>
  readonly nouns: ReadonlyMap<string, readonly EventFrame[]>
  /** Verbs whose next words make the event: *mettre en examen*. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly frame: EventFrame }[]>
  readonly arms: ReadonlyMap<string, ArmsClass>
  readonly people: ReadonlySet<string>
  /** Nouns that only count what follows: *moitié*, "half". */
  readonly parts: ReadonlySet<string>
  /** Prepositions of the agent: *par*, "by". */
  readonly agents: ReadonlySet<string>
  /** Prepositions of places: *à*, "in". */
  readonly places: ReadonlySet<string>
  /** Verbs that only carry a noun: *mener une attaque*, *avoir lieu*, "carry out". */
  readonly carriers: ReadonlySet<string>
  /** Verbs that say what something is made of: *comprendre*, "include". */
  readonly holding: ReadonlySet<string>
  /** Words under which an infinitive still happens: *commencer à*, *en train de*. */
  readonly passing: ReadonlySet<string>
  /** Words under which what they govern does not happen: *nier*, *refuser de*. */
  readonly barring: ReadonlySet<string>
  /** Auxiliaries under which what they carry has not happened: "will", "should", *devoir*, *aller* before an infinitive. */
  readonly pending: ReadonlySet<string>
  /** First-person pronouns, who are whoever is quoted. */
  readonly selves: ReadonlySet<string>
}

/** Builds a table of frames from lists of words; one word may stand in several. */
export function framesOf(rows: readonly (readonly [words: string, frame: EventFrame])[]): ReadonlyMap<string, readonly EventFrame[]> {
  const map = new Map<string, EventFrame[]>()
  for (const [words, frame] of rows) for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), frame])
  return map
}

/** Table of arms from one list of nouns per class. */
export function armsOf(rows: Readonly<Partial<Record<ArmsClass, string>>>): ReadonlyMap<string, ArmsClass> {
  const map = new Map<string, ArmsClass>()
  for (const name of ['artillery', 'missiles', 'small-arms', 'ammunition', 'drones', 'armour', 'aircraft', 'ships', 'other'] as const)
    for (const word of rows[name]?.split(' ') ?? []) map.set(word, name)
  return map
}
