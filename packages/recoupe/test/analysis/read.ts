import { analyse } from '../../src/analysis/analyse.ts'
import { loadModels } from '../../src/engine/weights.ts'
import { packs } from '../../src/lang/packs.ts'
import { sha256 } from '../../src/text/index.ts'
import type { Analysis, Words } from '../../src/types/index.ts'

/** Analyses a text as a bare report, with the weights that ship. */
export function read(language: string, text: string): Analysis {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for "${language}"`)
  const hash = sha256(text)
  const report = {
    id: hash.slice(0, 12),
    sha256: hash,
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language,
    published: null,
    title: null,
    text,
    noise: [],
  }
  return analyse(report, { pack, models: loadModels(language) })
}

/** `form relation head` of each word, the root's head as `ROOT`. */
export const arcs = (words: Words): string[] =>
  words.form.map((form, i) => {
    const head = words.head[i] as number
    return `${form} ${words.relation[i]} ${head < 0 ? 'ROOT' : words.form[head]}`
  })
