import type { Pack } from '../lang/pack.ts'
import { world } from '../lang/world/index.ts'
import type { Models } from '../learn/models.ts'
import type { Analysis, Report } from '../types/index.ts'
import { cutWords } from './cut-words.ts'
import { findNames, nameTools } from './names.ts'
import { findQuotations } from './quotations.ts'
import { readWords } from './read-words.ts'
import { segment } from './segment.ts'
import { NO_KEYS } from './sentences/signs.ts'
import { timesOf } from './times/find-times.ts'

/** What analysis needs beside the text: one language's pack and models. */
export interface Tools {
  readonly pack: Pack
  readonly models: Models
}

/** Everything that linguistics says of one report. Pure; the time taken is linear in the text's length. */
export function analyse(report: Report, { pack, models }: Tools): Analysis {
  const { segmenter, lexicon } = models
  const document = segment(report, pack)
  const cut = cutWords(document, pack.tokens, segmenter, lexicon ?? NO_KEYS)
  const { sentences } = cut
  const words = readWords(cut, models)
  const names = models.names === null ? [] : findNames(report.text, words, sentences, models.names, nameTools(pack, world(), lexicon ? lexicon.keyOf : () => 0))
  return { document, sentences, words, quotations: findQuotations(document, pack.quotes), names, times: timesOf(document, words, pack) }
}
