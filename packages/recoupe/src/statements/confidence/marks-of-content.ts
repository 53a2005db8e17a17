import {
  headOf,
  isColon,
  isComma,
  isDash,
  isFinal,
  isFiniteVerb,
  isMark,
  isOpenParen,
  isPunct,
  lemmaOf,
  lowOf,
  relationOf,
  sentenceLast,
  sentenceOf,
  uposOf,
} from '../reading.ts'
import { countPlain, type Doubt, inMarks, type Look, type Mark, some } from './mark.ts'

const against = (name: string, doubt: Doubt, of: (look: Look) => boolean): Mark => ({ name, sign: -1, doubt, of })
/** Only of words that no marks hold together: there a comma, a coordinator or a long way raises the question of where they end. */
const plain = (name: string, of: (look: Look) => boolean): Mark => against(name, 'edge', look => !look.quoted && of(look))

const strong = (name: string, of: (look: Look) => boolean): Mark => ({ ...against(name, 'edge', of), prior: 1.5 })

/** Where the content begins and ends, and what inside it may be the reporter's or somebody else's. */
export const MARKS_OF_CONTENT: readonly Mark[] = [
  // "said he would waver between ruminating about the past | , and fretting about the future"
  plain('stops-at-comma', look => look.next >= 0 && isComma(look.r, look.next) && look.last > (look.d.cue[0]?.[0] ?? look.last)),
  // "would solve the problems that families face | — the cost of care and debt": in GGT one such in five is right
  strong('stops-at-dash', ({ r, next, quoted }) => !quoted && next >= 0 && (isDash(r, next) || isOpenParen(r, next))),
  plain('stops-at-colon', ({ r, next }) => next >= 0 && isColon(r, next)),
  plain('stops-at-mark', ({ r, next }) => next >= 0 && isPunct(r, next) && !isComma(r, next) && !isColon(r, next) && !isDash(r, next) && !isOpenParen(r, next)),
  plain('stops-at-coordinator', ({ r, next }) => next >= 0 && uposOf(r, next) === 'CCONJ'),
  plain('stops-at-word', ({ r, next }) => next >= 0 && !isPunct(r, next) && uposOf(r, next) !== 'CCONJ'),
  // « dément cette version : « Elle a demandé un verre d’eau. » »: the words behind the colon go with it
  plain('words-behind-colon', ({ r, last }) => isColon(r, last + 1) && isMark(r, last + 2)),
  // « … que ses rejets sont mesurés, une pratique que la loi interdit »: what follows a comma may be the reporter's
  against('comma', 'edge', look => countPlain(look, i => isComma(look.r, i)) > 0),
  against('commas', 'edge', look => countPlain(look, i => isComma(look.r, i)) > 1),
  against(
    'apposition',
    'edge',
    look => countPlain(look, i => isComma(look.r, i) && uposOf(look.r, i + 1) === 'DET' && relationOf(look.r, headOf(look.r, i + 1)) === 'appos') > 0,
  ),
  against(
    'noun-behind-comma',
    'edge',
    look => countPlain(look, i => isComma(look.r, i) && (uposOf(look.r, i + 1) === 'DET' || uposOf(look.r, i + 1) === 'NUM')) > 0,
  ),
  against('relative-behind-comma', 'edge', look => countPlain(look, i => isComma(look.r, i) && look.r.pack.reporting.relatives.has(lowOf(look.r, i + 1))) > 0),
  against('clause-behind-comma', 'edge', look => countPlain(look, i => isComma(look.r, i) && uposOf(look.r, i + 1) === 'SCONJ') > 0),
  // « refuse de répondre et sort par la porte »: the second verb may have the first's subject
  against('coordinator', 'edge', look => countPlain(look, i => uposOf(look.r, i) === 'CCONJ') > 0),
  against('verb-behind-coordinator', 'edge', look => countPlain(look, i => uposOf(look.r, i) === 'CCONJ' && isFiniteVerb(look.r, firstFull(look, i + 1))) > 0),
  against('break', 'edge', look => countPlain(look, i => !isMark(look.r, i) && breaks(look, i)) > 0),
  plain('full-stop', look => countPlain(look, i => isFinal(look.r, i)) > 0),
  plain('long', ({ first, last }) => last - first >= 28),
  // "dismissed the claim with a wave of her stick": a phrase behind the object may be the verb's
  against(
    'phrase-behind',
    'edge',
    look => isPhrase(look.d.content.shape) && countPlain(look, i => uposOf(look.r, i) === 'ADP' && lemmaOf(look.r, i) !== look.r.pack.reporting.genitive) > 0,
  ),
  // « Devant la mairie, X s’est réjoui »: no words of his
  against('starts-with-preposition', 'tree', ({ r, d, first, quoted }) => !quoted && d.content.shape !== 'clause' && uposOf(r, first) === 'ADP'),
  // "accuses the board of sleeping and urges supporters to stay calm"
  against(
    'cue-behind-coordinator',
    'edge',
    look => countPlain(look, i => uposOf(look.r, i) === 'CCONJ' && look.r.lexicon.verbs.has(lemmaOf(look.r, i + 1)) && uposOf(look.r, i + 1) !== 'DET') > 0,
  ),
  // « a contesté ce chiffre en mars »: when it was denied, or when they were given
  against('time-at-end', 'edge', ({ r, d, first, last }) => isPhrase(d.content.shape) && some([Math.max(first, last - 2), last], i => (r.time[i] ?? -1) >= 0)),
  plain('in-parts', ({ d }) => d.content.ranges.length > 1),
  // "said, citing two clerks who had seen the ledgers, that"
  against('comma-before', 'edge', ({ r, d, first }) => some([(d.cue.at(-1)?.[1] ?? first) + 1, first - 1], i => isComma(r, i))),
  against('verb-before', 'edge', ({ r, d, first }) => some([(d.cue.at(-1)?.[1] ?? first) + 1, first - 1], i => isFiniteVerb(r, i))),
  against('far-from-cue', 'edge', ({ d, first }) => d.cue.length > 0 && first - (d.cue.at(-1)?.[1] ?? first) > 4),
  against('starts-with-verb', 'tree', ({ r, first }) => isFiniteVerb(r, first)),
  against('starts-with-relative', 'tree', ({ r, first }) => r.pack.reporting.relatives.has(lowOf(r, first))),
  against(
    'one-word',
    'edge',
    ({ d, r }) =>
      d.content.ranges.every(([a, b]) => !some([a + 1, b], i => !isPunct(r, i) && !isMark(r, i)) || isMark(r, a)) &&
      d.content.ranges.reduce((n, [a, b]) => n + wordsIn(r, a, b), 0) <= 1,
  ),
  // "what ‘came out of a newspaper’", she added: marks around less than a sentence
  against('marks-without-verb', 'marks', ({ r, d, quoted }) => quoted && !d.content.ranges.some(range => some(range, i => isFiniteVerb(r, i)))),
  against('marks-cut', 'marks', look => look.d.content.ranges.some(([a, b]) => some([a, b], i => cuts(look, i, a, b)))),
  against('unclosed', 'marks', ({ r, first }) => r.analysis.quotations[r.quotation[first] ?? -1]?.closed === false),
  against('goes-on', 'marks', ({ r, first }) => r.analysis.quotations[r.quotation[first] ?? -1]?.continues === true),
  // “This is their year,” said the coach, speaking of his girls. “They know it.”: the words may go on there
  strong('words-behind', look => look.quoted && goesOnBehind(look)),
  against('cue-inside', 'inside', ({ around }) => around.inside > 0),
  // the tree hangs a word of the content from outside it, or a word behind it from inside
  against('hangs-out', 'tree', look => hangsOut(look)),
  against('hangs-in', 'tree', look => hangsIn(look)),
]

const PHRASES: ReadonlySet<string> = new Set(['object', 'oblique', 'charge', 'predicate', 'as', 'infinitive', 'gerund'])
const isPhrase = (shape: string): boolean => PHRASES.has(shape)

/** The first word from `i` on that is no adverb, clitic, auxiliary without person or particle of negation. */
function firstFull({ r, last }: Look, i: number): number {
  let at = i
  while (
    at < last &&
    !isFiniteVerb(r, at) &&
    (uposOf(r, at) === 'ADV' ||
      uposOf(r, at) === 'AUX' ||
      r.pack.hedges.particles.has(lowOf(r, at)) ||
      (uposOf(r, at) === 'PRON' && relationOf(r, at) !== 'nsubj'))
  )
    at++
  return at
}

const breaks = ({ r }: Look, i: number): boolean => isDash(r, i) || isColon(r, i) || isOpenParen(r, i) || r.words.form[i] === ';'

function wordsIn(r: Look['r'], a: number, b: number): number {
  let count = 0
  for (let i = a; i <= b; i++) if (!isPunct(r, i) && !isMark(r, i)) count++
  return count
}

/** A quotation that begins before the run or ends behind it. */
const cuts = (look: Look, i: number, a: number, b: number): boolean => {
  const q = look.r.quotation[i] ?? -1
  return inMarks(look, i) && ((look.r.quotationFirst[q] ?? a) < a || (look.r.quotationLast[q] ?? b) > b)
}

/** A quotation that opens behind the statement in its paragraph, with no verb between. */
function goesOnBehind({ r, d, last }: Look): boolean {
  const end = Math.max(last, d.cue.at(-1)?.[1] ?? 0, d.source?.phrase?.[1] ?? 0)
  const limit = Math.min(r.paragraphLast[sentenceOf(r, end)] ?? end, end + 25)
  for (let i = end + 1; i <= limit; i++) {
    const q = r.quotation[i] ?? -1
    if (q >= 0 && r.quotationFirst[q] === i) return true
    if (isFiniteVerb(r, i)) return false
  }
  return false
}

const holds = ({ d }: Look, i: number): boolean => d.content.ranges.some(([a, b]) => a <= i && i <= b)

function hangsOut(look: Look): boolean {
  const { r, d } = look
  return d.content.ranges.some(range =>
    some(range, i => {
      const head = headOf(r, i)
      return !isPunct(r, i) && head >= 0 && head !== d.cueWord && sentenceOf(r, head) === sentenceOf(r, i) && !holds(look, head)
    }),
  )
}

function hangsIn(look: Look): boolean {
  const { r, d, last } = look
  return some([last + 1, sentenceLast(r, last)], i => !isPunct(r, i) && holds(look, headOf(r, i)) && !d.cue.some(([a, b]) => a <= i && i <= b))
}
