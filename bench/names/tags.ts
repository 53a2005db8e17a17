import { cutWords } from '../../packages/recoupe/src/analysis/cut-words.ts'
import { segment } from '../../packages/recoupe/src/analysis/segment.ts'
import { NO_KEYS } from '../../packages/recoupe/src/analysis/sentences/signs.ts'
import { tag } from '../../packages/recoupe/src/analysis/tag.ts'
import { loadModels } from '../../packages/recoupe/src/engine/weights.ts'
import { packs } from '../../packages/recoupe/src/lang/packs.ts'
import { readAttributes } from '../../packages/recoupe/src/learn/attributes.ts'
import { UPOS, type Upos } from '../../packages/recoupe/src/types/index.ts'
import { reportOf } from '../pipeline.ts'
import type { NameDocument } from './corpus.ts'

/** Tags of a document's tokens as the analysis gives them to the words that begin where the tokens do; −1 where none does. */
export function tagsOf(document: NameDocument, language: string): Int32Array {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for the language "${language}"`)
  const { syntax, segmenter, lexicon, senseOf } = loadModels(language)
  const cut = cutWords(segment(reportOf(document.text, language), pack), pack.tokens, segmenter, lexicon ?? NO_KEYS)
  const bounds = Int32Array.from([...cut.sentences.map(s => s.first), cut.form.length])
  const { tags } = tag(readAttributes(cut.form, lexicon ? lexicon.keyOf : () => 0, senseOf), bounds, syntax)
  const at = new Map<number, number>()
  for (let i = cut.form.length - 1; i >= 0; i--) at.set(cut.start[i] as number, UPOS.indexOf((syntax.tags[tags[i] as number] ?? 'X') as Upos))
  return Int32Array.from(document.start, start => at.get(start) ?? -1)
}
