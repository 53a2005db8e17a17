import { bodies, places } from './bodies.ts'
import { countries } from './countries.ts'
import { type Draft, lineOf } from './draft.ts'
import { ambiguities } from './sources.ts'

const HEADER = `// Written by scripts/build-world.ts; do not edit.
// Country identifiers: @rapideditor/country-coder (ISC). Country names: Unicode CLDR (Unicode-3.0). The rest: this project.
// key, sort, country, speaks for, Wikidata id, gender and number, canonical names, then forms.
`

/** The generated file's text: one line an entry, in the order of the sources. */
export function buildWorld(): string {
  const drafts = [...countries(), ...bodies('bodies.txt'), ...bodies('media.txt'), ...places()]
  check(drafts)
  const ambiguous = ambiguities()
  const lines = drafts.map(draft => `  ${JSON.stringify(lineOf(draft, ambiguous))},`)
  return `${HEADER}export const table: readonly string[] = [\n${lines.join('\n')}\n]\n`
}

function check(drafts: readonly Draft[]): void {
  const keys = new Set<string>()
  for (const draft of drafts) {
    if (keys.has(draft.key)) throw new Error(`two entries have the key ${draft.key}`)
    keys.add(draft.key)
  }
  for (const draft of drafts) {
    for (const key of [draft.country, draft.speaksFor]) if (key && !keys.has(key)) throw new Error(`${draft.key} refers to ${key}, which is no entry`)
    if (!draft.name.fr && !draft.name.en) throw new Error(`${draft.key} has no name`)
  }
}
