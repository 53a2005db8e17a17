import {
  feature,
  headOf,
  isColon,
  isComma,
  isDash,
  isFinal,
  isFiniteVerb,
  isMark,
  isNoun,
  isOpenParen,
  isPunct,
  lemmaOf,
  lowOf,
  relationOf,
  sentenceLast,
  sentenceOf,
  uposOf,
  verbLemmaOf,
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
  // "said he was tired of the quay and wanted a boat", "that the rules drop voters, and are void": one verb of two, with nobody else to speak
  strong('stops-before-predicate', look => !look.quoted && look.next >= 0 && predicateBehind(look)),
  // "joked that he likes a good, “peaceful march now and then”": a comma never parts a content from marks that end it
  strong('stops-before-marks', ({ r, next, quoted }) => !quoted && next >= 0 && isComma(r, next) && isMark(r, next + 1)),
  // "said that with the votes she has, the debate would change nothing": the clause itself comes behind the comma
  strong(
    'opens-with-adjunct',
    ({ r, d, first, next, quoted }) => !quoted && d.content.shape === 'clause' && next >= 0 && isComma(r, next) && isAdjunct(r, first),
  ),
  // "The post was on many things, the paper said, including visits": the sentence goes on behind its incise
  strong('goes-on-behind', look => !look.quoted && goesOnInSentence(look)),
  // “On a walk through the yard,” the mayor said the gate was shut: the verb has a clause of its own behind it
  strong('clause-behind-cue', look => clauseBehindCue(look)),
  // "told one of her oldest clerks that the vault was empty": the clause begins inside
  strong('complementiser-inside', look => !look.quoted && complementiserInside(look)),
  // "those who say the tax matters most were split": a verb that the noun before the relative is the subject of
  strong('swallows-verb', look => !look.quoted && swallowsVerb(look)),
  // "said the lease that they sign | it covers": a noun between cue and clause that hears nothing
  strong(
    'noun-before',
    ({ r, d, first }) =>
      d.content.shape === 'clause' &&
      (d.content.addressee === null || d.class === 'belief') &&
      some([(d.cue.at(-1)?.[1] ?? first) + 1, first - 1], i => isNoun(r, i) && (r.time[i] ?? -1) < 0),
  ),
  // "Wherever she goes, the press goes": a verb that only ever stands beside marks, without marks
  strong('sound-without-marks', ({ d }) => d.content.shape === 'incise' && d.verb?.clause === false),
  // "wrote the letter to the bank's adviser": words of a clause that has no verb
  {
    ...plain('no-verb', ({ r, d }) => d.content.shape === 'clause' && d.content.ranges.every(range => !some(range, i => isFiniteVerb(r, i)))),
    prior: 2,
  },
  // "posted a message reading “Thank you”": what was said stands in other words
  strong('message', ({ r, d }) => d.content.shape === 'object' && r.pack.speakers.messages.has(lemmaOf(r, d.content.head))),
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
  { ...against('marks-cut', 'marks', look => look.d.content.ranges.some(([a, b]) => some([a, b], i => cuts(look, i, a, b)))), prior: 1.5 },
  { ...against('unclosed', 'marks', ({ r, first }) => r.analysis.quotations[r.quotation[first] ?? -1]?.closed === false), prior: 1.5 },
  against('goes-on', 'marks', ({ r, first }) => r.analysis.quotations[r.quotation[first] ?? -1]?.continues === true),
  // “This is their year,” said the coach, speaking of his girls. “They know it.”: the words may go on there
  strong('words-behind', look => look.quoted && goesOnBehind(look)),
  against('cue-inside', 'inside', ({ around }) => around.inside > 0),
  // "said the deserters had attacked the convoy": a verb with a mere object, in somebody's words, may be meant by the letter
  against('phrase-within', 'inside', ({ d, around }) => around.within && isPhrase(d.content.shape)),
  // the tree hangs a word of the content from outside it, or a word behind it from inside
  against('hangs-out', 'tree', look => hangsOut(look)),
  against('hangs-in', 'tree', look => hangsIn(look)),
]

const PHRASES: ReadonlySet<string> = new Set(['object', 'oblique', 'charge', 'predicate', 'as', 'infinitive', 'gerund'])
const isPhrase = (shape: string): boolean => PHRASES.has(shape)

/** Last word of cue, source and hearer, where they all stand behind the content; −1 where they do not. */
function inciseLast({ d, last }: Look): number {
  const cue = d.cue.at(-1)?.[1] ?? -1
  return cue > last ? Math.max(cue, d.source?.phrase?.[1] ?? -1, d.content.addressee?.[1] ?? -1) : -1
}

/** Behind an incise, a comma and more of the sentence, none of it in the content. */
function goesOnInSentence(look: Look): boolean {
  const { r } = look
  const end = inciseLast(look)
  if (end < 0 || !isComma(r, end + 1) || end + 2 >= sentenceLast(r, end) || isMark(r, end + 2)) return false
  // "…, she said, adding that": what she does next
  return feature(r, end + 2, 'VerbForm') === '' || !r.lexicon.verbs.has(verbLemmaOf(r, end + 2))
}

/** Behind an incise and without a comma, a noun phrase with a verb of its own. */
function clauseBehindCue(look: Look): boolean {
  const { r } = look
  const end = inciseLast(look)
  if (end < 0) return false
  for (let i = end + 1; i <= Math.min(sentenceLast(r, end), end + 14); i++) {
    if (isMark(r, i)) return uposOf(r, end + 1) === 'DET'
    if (isPunct(r, i) || uposOf(r, i) === 'ADP' || uposOf(r, i) === 'SCONJ' || r.pack.reporting.relatives.has(lowOf(r, i)))
      return i === end + 1 && r.pack.reporting.complementisers.has(lowOf(r, i))
    if (isFiniteVerb(r, i)) return i > end + 1
  }
  return false
}

/** A comma or coordinator behind the content, then a verb that reports nothing and whose subject can only be the content's or the cue's. */
function predicateBehind({ r, next }: Look): boolean {
  let at = isComma(r, next) ? next + 1 : next
  if (uposOf(r, at) !== 'CCONJ') return false
  at++
  if (r.pack.reporting.complementisers.has(lowOf(r, at)) && uposOf(r, at) === 'SCONJ') return false
  if (isMark(r, at) || (uposOf(r, at) === 'VERB' && !reports(r, at))) return true
  for (let i = at; i <= Math.min(sentenceLast(r, next), at + 12); i++) {
    if (isFiniteVerb(r, i)) return !reports(r, i)
    if (isPunct(r, i) && !isMark(r, i)) return false
  }
  return false
}

/** A verb that can be the next thing somebody says, not what they want or expect. */
const reports = (r: Look['r'], i: number): boolean => (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).some(v => v.class !== 'belief')

const isAdjunct = (r: Look['r'], first: number): boolean =>
  uposOf(r, first) === 'ADP' || r.pack.reporting.subordinators.has(lowOf(r, first)) || r.pack.hedges.conditions.has(lowOf(r, first))

/** A complementiser before the content's first verb. */
function complementiserInside({ r, d }: Look): boolean {
  const [a, b] = d.content.ranges[0] ?? [0, -1]
  if (d.content.shape !== 'clause') return false
  for (let i = a + 1; i <= b; i++) {
    if (isFiniteVerb(r, i) || isPunct(r, i)) return false
    if (r.pack.reporting.complementisers.has(lowOf(r, i)) && uposOf(r, i) === 'SCONJ') return true
  }
  return false
}

/** A cue in a relative or a participle of a noun, with two verbs in a clause that no comma divides. */
function swallowsVerb({ r, d }: Look): boolean {
  if (d.content.shape !== 'clause' || d.cueWord < 0 || relationOf(r, d.cueWord) !== 'acl') return false
  const [a, b] = d.content.ranges[0] ?? [0, -1]
  let verbs = 0
  for (let i = a; i <= b; i++) {
    if (isComma(r, i) || uposOf(r, i) === 'SCONJ' || uposOf(r, i) === 'CCONJ' || r.pack.reporting.relatives.has(lowOf(r, i))) return false
    if (isFiniteVerb(r, i) && !isFiniteVerb(r, i - 1)) verbs++
  }
  return verbs > 1
}

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
    if (isFiniteVerb(r, i)) break
  }
  return opensNext(r, end)
}

/** The next sentence of the paragraph opens with marks, and no cue of its own follows them. */
function opensNext(r: Look['r'], end: number): boolean {
  const next = sentenceLast(r, end) + 1
  const q = r.quotation[next] ?? -1
  if (q < 0 || r.quotationFirst[q] !== next || next > (r.paragraphLast[sentenceOf(r, end)] ?? end)) return false
  const close = r.quotationLast[q] ?? next
  for (let i = close + 1; i <= Math.min(sentenceLast(r, close), close + 12); i++) if (isFiniteVerb(r, i) && reports(r, i)) return false
  return true
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
