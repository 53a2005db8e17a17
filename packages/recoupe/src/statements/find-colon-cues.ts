import { sexOfGivenName } from '../lang/given-names.ts'
import { world } from '../lang/world/index.ts'
import { contentOf } from './content.ts'
import { isSentence } from './content-quotation.ts'
import type { Draft } from './draft.ts'
import { sourcePhrase, voiceOf } from './noun-phrase.ts'
import { governed } from './phrase-head.ts'
import { predicateIn } from './predicate-in.ts'
import {
  firstOfName,
  holdsFinite,
  isCloseParen,
  isColon,
  isFiniteVerb,
  isMark,
  isOpenParen,
  isPunct,
  lemmaOf,
  lowOf,
  type Reading,
  sentenceFirst,
  uposOf,
} from './reading.ts'

/** How many words may stand before the colon of « Le préfet du Var : « … » ». */
const LONGEST = 12

/** Headlines and turns: a source, a colon, and what it says. « Port de Brest : « rien n’est signé » », « Le maire : « … » ». */
export function findColonCues(r: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of r.analysis.sentences) {
    const paragraph = r.analysis.document.paragraphs[sentence.paragraph]
    for (let i = sentence.first + 1; i < Math.min(sentence.last - 1, sentence.first + LONGEST); i++) {
      if (isFiniteVerb(r, i)) break
      if (!isColon(r, i)) continue
      const draft = draftAt(r, sentence.first, i, sentence.last - 1, paragraph?.kind ?? 'prose')
      if (draft) drafts.push(draft)
      break
    }
  }
  r.analysis.quotations.forEach((quotation, q) => {
    const draft = quotation.depth === 0 ? signedAt(r, q) : null
    if (draft) drafts.push(draft)
  })
  return drafts
}

/** « « On ne lâchera rien » (syndicat) », "“We will not pay” (mayor)": who is named in a parenthesis right behind words in marks says them. */
function signedAt(r: Reading, q: number): Draft | null {
  const [first, last] = [r.quotationFirst[q] ?? 0, r.quotationLast[q] ?? -1]
  const open = last + 1
  if (last < first || !isOpenParen(r, open) || !holdsFinite(r, first, last) || (first > sentenceFirst(r, first) && !isPunct(r, first - 1))) return null
  let close = open + 1
  while (close < Math.min(r.words.count, open + 9) && !isCloseParen(r, close)) close++
  if (!isCloseParen(r, close)) return null
  const head = headIn(r, open + 1, close - 1)
  if (head < 0 || voiceOf(r, head) < 0.85) return null
  for (let i = open + 1; i < close; i++) if (isFiniteVerb(r, i) || isPunct(r, i) || (r.time[i] ?? -1) >= 0 || uposOf(r, i) === 'NUM') return null
  return {
    kind: 'colon',
    verb: null,
    lemma: '()',
    class: 'assert',
    cueWord: -1,
    cue: [],
    group: null,
    source: { head, phrase: [open + 1, close - 1], by: 'own', voice: voiceOf(r, head), impersonal: -1 },
    content: contentOf('quotation', [[first, last]], predicateIn(r, first, last), 0.85),
    score: 0.82,
    reasons: [{ code: 'cue-colon', args: {} }],
    relayOf: null,
  }
}

function draftAt(r: Reading, start: number, colon: number, last: number, kind: string): Draft | null {
  const open = colon + 1
  const q = r.quotation[open] ?? -1
  const quoted = q >= 0 && r.quotationFirst[q] === open && isMark(r, open)
  const first = sourceStart(r, start, colon)
  if (first < 0) return null
  const spoken = headIn(r, first, colon - 1)
  if (spoken < 0) return null
  // « Réponse du maire : « … » »: whose the reply is says it
  const reply = r.pack.reporting.replies.has(lemmaOf(r, spoken).toLowerCase())
  const head = reply ? whoReplies(r, spoken, colon - 1) : spoken
  if (head < 0) return null
  const voice = voiceOf(r, head)
  const close = quoted ? (r.quotationLast[q] ?? last) : last
  if (quoted ? voice < 0.7 : !(voice >= 0.95 && kind !== 'prose')) return null
  if (quoted && kind === 'prose' && !isSentence(r, open, close) && !(voice >= 0.95 && holdsFinite(r, open, close))) return null
  if (quoted && kind !== 'prose' && isTopic(r, head)) return null
  // « Barrage de Tourves : « rien ne presse », selon l'exploitant »: a source after the marks outweighs a heading before them
  if (quoted && close < last && sourceBehind(r, close + 1)) return null
  if (!quoted && kind !== 'turn' && (!holdsFinite(r, open, last) || mayBeTopic(r, head))) return null
  const phrase = sourcePhrase(r, head, reply && head < spoken ? head : colon - 1)
  const end = quoted ? close : trimFinal(r, last)
  return {
    kind: 'colon',
    verb: null,
    lemma: ':',
    class: 'assert',
    cueWord: -1,
    cue: reply ? [[spoken, spoken]] : [],
    group: null,
    source: { head, phrase: reply ? phrase : [Math.min(first, phrase[0]), Math.max(phrase[1], head)], by: 'own', voice, impersonal: -1 },
    content: contentOf(quoted ? 'quotation' : 'colon', [[open, end]], predicateIn(r, open, end), quoted ? 0.85 : 0.6),
    score: quoted ? 0.8 : kind === 'turn' ? 0.7 : 0.55,
    reasons: [{ code: 'cue-colon', args: {} }],
    relayOf: null,
  }
}

/**
 * « Grève à l'hôpital : « on est à bout » », « Crèche de Montbard : « ma fille avait des bleus » », « Nantes : « je ne paierai pas » »: what happens, or
 * where, and nobody who speaks. A capital may stand for its government.
 */
function isTopic(r: Reading, head: number): boolean {
  const { speakers } = r.pack
  const words = [lemmaOf(r, head).toLowerCase(), lowOf(r, head), lowOf(r, firstOfName(r, head))]
  if (words.some(w => speakers.venues.has(w)) && uposOf(r, head) !== 'ADJ') return true
  const name = r.analysis.names[r.name[head] ?? -1]
  if (name !== undefined) return name.kind === 'place' && (world().entry(name.entry ?? '')?.speaksFor ?? null) === null
  if (!r.pack.reporting.nounsNeedDeterminers || uposOf(r, head) !== 'NOUN') return false
  if (words.some(w => speakers.documents.has(w))) return isColon(r, head + 1)
  const speaks = words.some(w => speakers.people.has(w) || speakers.bodies.has(w) || r.lexicon.roles.has(w))
  // an unknown word that stands alone may be somebody's name
  return !speaks && !isColon(r, head + 1)
}

/**
 * « Kernox : l'usine ferme », « Larmont : un immeuble s'effondre »: what no table knows may be what the headline is about, unless it is somebody's
 * name: it begins with a given name or a title, or the report calls somebody so in full.
 */
function mayBeTopic(r: Reading, head: number): boolean {
  const index = r.name[head] ?? -1
  const name = r.analysis.names[index]
  const { bodies, people } = r.pack.speakers
  // « Verrier Lancelin : la Bourse sanctionne un avertissement »
  if (name === undefined && bodies.has(lemmaOf(r, head).toLowerCase()) && !people.has(lemmaOf(r, head).toLowerCase())) return true
  if (name === undefined || name.entry !== null) return false
  if (name.kind !== 'person') return true
  const first = firstOfName(r, head)
  if (r.pack.names.personTitles[lowOf(r, first - 1)] !== undefined || r.pack.names.personTitles[lowOf(r, first)] !== undefined) return false
  if (sexOfGivenName(r.words.form[first] ?? '') !== undefined) return false
  const called = r.text.slice(name.start, name.end)
  return !r.analysis.names.some(({ kind, start, end }, k) => k !== index && kind === 'person' && r.text.slice(start, end).endsWith(` ${called}`))
}

/** *maire* of « Refus du maire », *firm* of "The firm's reply"; −1 where nobody is named. */
function whoReplies(r: Reading, noun: number, last: number): number {
  for (let i = noun + 1; i <= Math.min(last, noun + 2); i++)
    if (uposOf(r, i) === 'ADP' && r.pack.reporting.authors.has(lemmaOf(r, i))) return Math.min(governed(r, i), last)
  for (let i = noun - 1; i >= sentenceFirst(r, noun); i--)
    if (r.words.head[i] === noun && (r.words.relation[i] ?? '').endsWith('poss') && uposOf(r, i) !== 'PRON') return i
  return -1
}

/** A comma or nothing, then a preposition that introduces a source. */
function sourceBehind(r: Reading, from: number): boolean {
  const at = r.words.form[from] === ',' ? from + 1 : from
  return r.pack.reporting.prepositions.some(p => !p.weak && p.words.every((word, k) => lowOf(r, at + k) === word))
}

/** Words before the colon must be one noun phrase; a dateline, a time or a dash before it is passed over. */
function sourceStart(r: Reading, start: number, colon: number): number {
  let first = start
  for (let i = start; i < colon; i++) {
    if (isFiniteVerb(r, i) || uposOf(r, i) === 'VERB') return -1
    if (isPunct(r, i) && !isMark(r, i) && r.words.form[i] !== ',' && r.words.form[i] !== '(' && r.words.form[i] !== ')') first = i + 1
  }
  return first < colon ? first : -1
}

function headIn(r: Reading, first: number, last: number): number {
  if (uposOf(r, first) === 'ADP') return -1
  for (let i = first; i <= last; i++) {
    const head = r.words.head[i] ?? -1
    const nominal = uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN'
    if (nominal && (head < first || head > last)) return i
  }
  for (let i = first; i <= last; i++) if (uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN') return i
  return -1
}

const trimFinal = (r: Reading, last: number): number => (isPunct(r, last) && !isMark(r, last) ? last - 1 : last)
