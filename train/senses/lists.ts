import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import type { SenseLists } from '../../packages/recoupe/src/learn/senses.ts'

/** Word classes as the language's pack has them now. */
function fromPack(language: string): SenseLists {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no language pack for "${language}"`)
  const { times, reporting, speakers } = pack
  const named = (pattern: RegExp): string[] => [
    ...new Set(Object.entries(times.classes).flatMap(([name, words]) => (pattern.test(name) ? Object.keys(words).map(w => w.toLowerCase()) : []))),
  ]
  const verbs = (test: (v: (typeof reporting.verbs)[number]) => boolean): string[] => [...new Set(reporting.verbs.filter(test).map(v => v.lemma))]
  return [
    { upos: 'NOUN', words: named(/^WEEKDAY/u) },
    { upos: 'NOUN', words: named(/^MONTH(?:SHORT)?$/u) },
    { upos: 'NOUN', words: named(/^(?:UNIT|DAYPART)/u) },
    { upos: 'VERB', words: verbs(v => v.clause) },
    { upos: 'VERB', words: verbs(v => v.quotation) },
    { upos: 'VERB', words: verbs(v => v.infinitive.length > 0 || v.addressed.length > 0) },
    { upos: 'NOUN', words: [...speakers.people] },
    { upos: 'NOUN', words: [...speakers.bodies] },
    { upos: 'NOUN', words: [...new Set([...speakers.documents, ...speakers.channels])] },
    { upos: 'NOUN', words: [...new Set(reporting.nouns.filter(n => n.clause).map(n => n.lemma))] },
  ].map(({ upos, words }) => ({ upos, words: words.filter(w => /^[\p{L}'-]+$/u.test(w)).sort() }))
}

const fileOf = (language: string): string => join(import.meta.dirname, `${language}.json`)

/** Word classes that training uses: taken from the pack once and kept, so that training gives the same bytes whatever the pack has become. */
export const senseLists = (language: string): SenseLists => JSON.parse(readFileSync(fileOf(language), 'utf8'))

// `npx tsx train/senses/lists.ts` takes them from the packs anew; the syntax is then to be trained again.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const language of packs.keys()) writeFileSync(fileOf(language), `${JSON.stringify(fromPack(language))}\n`)
}
