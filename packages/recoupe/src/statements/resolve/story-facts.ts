import type { Language, ReportRecord } from '../../types/index.ts'

export type SortedKind = 'person' | 'organisation' | 'place'

/** The states that no table knows and that reports of a story tell of, with their capitals. */
export interface StoryStates {
  readonly states: readonly string[]
  readonly capitals: readonly { readonly city: string; readonly state: string }[]
}

/** What the other reports of a story tell, beside its states: where they are at home, and what their names are. */
export interface StoryFacts extends StoryStates {
  /** The one country that reports of the story take for granted: a key of the table, or the name of a state that it does not know. */
  readonly home: { readonly entry: string | null; readonly name: string } | null
  /** The one town that they take for granted. */
  readonly town: string | null
  /** What a state that no table knows is called in reports of other languages, by its folded name: *Tarvonie*, "Tarvonia". */
  readonly twins: ReadonlyMap<string, { readonly language: Language; readonly text: string }>
  /** What most of them make of a name outside the table, by its folded form. */
  readonly kinds: ReadonlyMap<string, SortedKind>
}

export const NO_FACTS: StoryFacts = { states: [], capitals: [], home: null, town: null, kinds: new Map(), twins: new Map() }

/** Those that the records of a story tell of, in one order whatever theirs. */
export function statesOfStory(records: readonly ReportRecord[]): StoryStates {
  const states = new Set<string>()
  const capitals = new Map<string, string | null>()
  for (const { entities } of records) {
    const unlisted = new Map(entities.filter(e => e.kind === 'country' && e.entry === null).map(e => [e.id, nameOf(e)]))
    for (const name of unlisted.values()) states.add(name)
    for (const entity of entities) {
      const state = entity.kind === 'place' && entity.entry === null ? unlisted.get(entity.speaksFor ?? '') : undefined
      if (state === undefined) continue
      // two states that claim one town leave it to neither
      const known = capitals.get(nameOf(entity))
      capitals.set(nameOf(entity), known === undefined || known === state ? state : null)
    }
  }
  return {
    states: [...states].sort(),
    capitals: [...capitals].flatMap(([city, state]) => (state === null ? [] : [{ city, state }])).sort((a, b) => (a.city < b.city ? -1 : 1)),
  }
}

const nameOf = ({ name }: { readonly name: Readonly<Record<string, string | undefined>> }): string => Object.values(name).find(n => n !== undefined) ?? ''
