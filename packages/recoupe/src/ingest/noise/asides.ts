import type { NoiseKind } from '../../types/index.ts'
import { countWords, isProse, type Line } from '../lines.ts'
import { readCreditAtEnd } from './credit.ts'
import { holds, opensWith, type Vocabulary } from './vocabulary.ts'

/** Kinds that a line can be anywhere in a text. */
export type Aside = Extract<NoiseKind, 'related' | 'caption' | 'update' | 'cut' | 'header'>

/** What a line is, where its first words show that it is no prose of the report. */
export function readAside(text: string, line: Line, vocabulary: Vocabulary): Aside | null {
  if (isRemainder(line, vocabulary)) return 'cut'
  if (isRelated(line, vocabulary)) return 'related'
  if (isCaption(text, line, vocabulary)) return 'caption'
  if (isUpdate(line, vocabulary)) return 'update'
  return isToolbar(line, vocabulary) ? 'header' : null
}

const isShort = (line: Line): boolean => line.text.length <= 220

/** What stands after a phrase shows that it is a label: a colon, an arrow, a dash, the end. */
const isLabel = (folded: string, phrase: string): boolean => /^\s*(?:[:>»|–—)\]]|-\s|$)/u.test(folded.slice(phrase.length))

/** A single common word opens sentences as well; it needs a label's mark after it. Two words or more do not. */
function isRelated(line: Line, { related }: Vocabulary): boolean {
  const phrase = isShort(line) ? opensWith(line.folded, related) : null
  if (phrase === null) return false
  return isLabel(line.folded, phrase) || (phrase.includes(' ') && !/[^.]\.$/u.test(line.text))
}

function isCaption(text: string, line: Line, vocabulary: Vocabulary): boolean {
  if (!isShort(line)) return false
  if (/^©/u.test(line.text)) return true
  if (
    /(?:©|\s\/\s?|\/)\s*[\p{Lu}][\p{L}. /-]{1,30}$/u.test(line.text) &&
    (line.text.includes('©') || /[\p{L}]\s?\/\s?\p{Lu}{2}/u.test(line.text)) &&
    !/[.!?]$/u.test(line.text)
  )
    return true
  const phrase = opensWith(line.folded, vocabulary.captions)
  if (phrase === null) return false
  return /^\s*(?:[:©(/|]|[–—-]\s)/u.test(line.folded.slice(phrase.length)) || readCreditAtEnd(text, line, vocabulary) !== null
}

function isUpdate(line: Line, { updates }: Vocabulary): boolean {
  const phrase = isShort(line) ? opensWith(line.folded, updates) : null
  if (phrase === null) return false
  if (countWords(phrase, 4) >= 4) return true
  const rest = line.folded.slice(phrase.length)
  return /^\s*:/u.test(rest) || (/\d/u.test(rest) && line.text.length <= 120) || rest.trim() === ''
}

function isToolbar(line: Line, { toolbar }: Vocabulary): boolean {
  if (line.text.length > 60 || countWords(line.text, 8) > 7) return false
  const phrase = opensWith(line.folded, toolbar)
  if (phrase !== null) return isLabel(line.folded, phrase) || /\d/u.test(line.text)
  return /^\d+\s/u.test(line.folded) && holds(line.folded, toolbar)
}

function isRemainder(line: Line, { remainder }: Vocabulary): boolean {
  const phrase =
    isShort(line) && !isProse(line)
      ? opensWith(line.folded, remainder)
      : opensWith(
          line.folded,
          remainder.filter(p => p.includes(' ')),
        )
  return phrase !== null && line.text.length <= 260
}
