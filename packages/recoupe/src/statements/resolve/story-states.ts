import type { ReportRecord } from '../../types/index.ts'

/** The states that no table knows and that other reports of the story tell of, with their capitals. */
export interface StoryStates {
  readonly states: readonly string[]
  readonly capitals: readonly { readonly city: string; readonly state: string }[]
}

export const NO_STATES: StoryStates = { states: [], capitals: [] }

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
