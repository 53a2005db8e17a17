import { fold } from '../../text/index.ts'
import type { Span } from '../../types/index.ts'
import type { Line } from '../lines.ts'
import { countWords } from '../lines.ts'
import { isAcronym, mediumKind } from './media.ts'
import { opensWith, type Vocabulary } from './vocabulary.ts'

/** A credit at the foot or at the end of the last paragraph, with what it names. */
export interface CreditReading extends Span {
  readonly agency: string | null
  readonly outlet: string | null
}

const SEPARATORS = /\s*(?:[,;/&+|]|\s[–—-]\s)\s*|\s+(?=\p{Ll}{1,4}\s+\p{Lu})/u

/** A whole line that credits: *The Associated Press*, *(avec AFP)*, *Source : Reuters*, *Reporting by …; editing by …*. */
export function readCreditLine(line: Line, vocabulary: Vocabulary): CreditReading | null {
  if (line.text.length > 240) return null
  if (opensWith(line.folded, vocabulary.closers) !== null || vocabulary.closers.some(c => countWords(c, 3) > 2 && line.folded.includes(c))) {
    return { start: line.start, end: line.end, ...namedIn(line.text, vocabulary) }
  }
  const inside = line.text.replace(/^[\s(©–—-]+|[\s).]+$/gu, '')
  const named = readSources(inside, line.text.startsWith('(') || line.text.startsWith('©'), vocabulary)
  return named && { start: line.start, end: line.end, ...named }
}

/** *… a-t-elle conclu. (avec AFP)*: the bracket at the end of a paragraph. */
export function readCreditAtEnd(text: string, line: Line, vocabulary: Vocabulary): CreditReading | null {
  const from = Math.max(line.start, line.end - 60)
  const bracket = /\s*[([]([^()[\]\n]{2,50})[)\]]\.?$/u.exec(text.slice(from, line.end))
  if (bracket?.[1] === undefined) return null
  const named = readSources(bracket[1], true, vocabulary)
  const start = from + bracket.index + (/^\s*/u.exec(bracket[0])?.[0].length ?? 0)
  const before = text.slice(line.start, start).trimEnd()
  return named && /[.!?…»”"]$/u.test(before) ? { start, end: line.end, ...named } : null
}

interface Named {
  readonly agency: string | null
  readonly outlet: string | null
}

/** `marked`: a bracket or © shows that it is a credit, so that initials nobody knows count. */
function readSources(text: string, marked: boolean, vocabulary: Vocabulary): Named | null {
  if (text === '' || text.length > 80) return null
  const opener = opensWith(fold(text), vocabulary.creditOpeners)
  const rest = text.slice(opener?.length ?? 0).replace(/^[\s:]+/u, '')
  if (rest === '') return null
  const parts = rest.split(SEPARATORS).filter(part => part !== '')
  let agency: string | null = null
  let outlet: string | null = null
  for (const part of parts) {
    const link = opensWith(fold(part), vocabulary.creditOpeners)
    const name = (link === null || link.length === part.length ? part : part.slice(link.length)).trim()
    const kind = mediumKind(name, vocabulary.language)
    if (kind === 'agency' || (kind === null && isAcronym(name) && (marked || opener !== null || link !== null))) agency ??= name
    else if (kind === 'outlet') outlet ??= name
    else if (opensWith(fold(name), vocabulary.creditNouns) !== fold(name)) return null
  }
  const generic = agency === null && outlet === null
  return generic && opener === null && !marked ? null : { agency, outlet }
}

/** Agencies and media that a longer credit names in passing. */
function namedIn(text: string, { language }: Vocabulary): Named {
  for (const match of text.matchAll(/\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}/gu))
    if (mediumKind(match[0], language) === 'agency') return { agency: match[0], outlet: null }
  return { agency: null, outlet: null }
}

/** Initials of those who wrote and edited, alone on a line: *dla/mpo*, *J. V.*, *M.D.* */
export const isInitials = (line: Line): boolean =>
  line.text.length <= 24 && (/^[a-z]{2,4}(?:[-/][a-z]{1,4}){1,5}$/u.test(line.text) || /^\(?(?:\p{Lu}\.[ -]?){2,4}\)?$/u.test(line.text))
