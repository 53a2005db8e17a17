import { HUMANS, TOLLS } from '../../lang/predicates.ts'
import type { Span, Words } from '../../types/index.ts'
import type { ClaimPack, ClaimPacks, CrossCheckInput } from '../input.ts'
import type { Amount, Proposition, Term } from '../propositions/proposition.ts'
import type { TermReader } from '../propositions/read-terms.ts'
import { wordsIn } from '../propositions/read-words.ts'

/** Something counted in one report, wherever it stands: in a statement or in the reporter's own sentence. */
export interface Count {
  readonly report: number
  readonly amount: Amount
  /** True where human beings are counted. */
  readonly human: boolean
  /** What befell or was done with what is counted: concepts of its noun, of a participle below and of what governs it. */
  readonly events: ReadonlySet<string>
  /** Which toll it is part of (dead, wounded, arrested …), null for none. */
  readonly toll: number | null
  /** What else its sentence is about: terms that are no number, without the counted noun. */
  readonly about: ReadonlySet<string>
  /** Key of the word that the amount measures or stands under: *une prime de 15 000 euros*. */
  readonly under: string | null
  /** Key of the subject of the verb above: *l'action a perdu 4 %*. */
  readonly subject: string | null
}

/** Amounts of each report with what they count, by where they start: *deux d'entre eux* counts what the sentence has counted before. */
export function completeAmounts(inputs: readonly CrossCheckInput[], readers: readonly TermReader[], packs: ClaimPacks): (p: Proposition) => readonly Amount[] {
  const completed = inputs.map(({ analysis: { words }, record: { report } }, k) => {
    const [reader, pack] = [readers[k], packs.get(report.language)]
    return new Map(reader && pack ? withUnits(words, reader, new Set(pack.numbers.of)).map(({ amount }) => [amount.start, amount] as const) : [])
  })
  return ({ report, amounts }) => amounts.map(a => completed[report]?.get(a.start) ?? a)
}

/** An amount whose unit is known, with the word that is counted. */
interface United {
  readonly amount: Amount
  readonly word: number
}

/** Steps up from a counted noun to what governs it. */
const REACH = 4

/** What one report counts, in order: *six blessés*, *neuf personnes ont été blessées*, "killing four drivers". */
export function readCounts({ analysis, record }: CrossCheckInput, report: number, reader: TermReader, { speakers, numbers }: ClaimPack): Count[] {
  const { words, sentences } = analysis
  const year = record.report.published?.value.slice(0, 4) ?? null
  return withUnits(words, reader, new Set(numbers.of)).flatMap(({ amount, word }): Count[] => {
    const sentence = sentences[words.sentence[word] ?? -1]
    if (!sentence) return []
    const span = { start: words.start[sentence.first] ?? 0, end: words.end[sentence.last - 1] ?? 0 }
    if (year !== null && tellsOfAnotherYear(analysis.times, span, year)) return []
    const around = governorsOf(words, word)
    const own = reader.termsOf(word).map(t => t.key)
    const top = around.at(-1)
    // *ont dû quitter*: what a light verb governs says what happens
    const below = top !== undefined && reader.termsOf(top).length === 0 ? openBelow(words, top) : []
    const governing = [...participlesBelow(words, word), ...around, ...below]
      .flatMap(i => reader.termsOf(i).map(t => t.key))
      .filter(key => !key.startsWith('Q:'))
    // *six blessés*: the noun itself says what befell them
    const events = new Set([...governing, ...own.filter(key => TOLLS.some(list => list.some(c => key === `C:${c}`)))])
    const human = speakers.people.has(amount.noun ?? '') || HUMANS.has(amount.unit ?? '')
    const near = [...own, ...[...participlesBelow(words, word), ...around.slice(0, 1)].flatMap(i => reader.termsOf(i).map(t => t.key))]
    const toll = TOLLS.findIndex(concepts => concepts.some(c => near.includes(`C:${c}`)))
    const terms = reader.read(wordsIn(words, [span])).filter((t: Term) => t.kind !== 'number' && !own.includes(t.key))
    return [
      {
        report,
        amount,
        human: human || (toll >= 0 && own.some(key => TOLLS[toll]?.some(c => key === `C:${c}`))),
        events,
        toll: toll < 0 ? null : toll,
        about: new Set(terms.map(t => t.key)),
        under: keyOf(reader, around[0]),
        subject: keyOf(reader, subjectOf(words, around.at(-1))),
      },
    ]
  })
}

/**
 * Amounts with their units. One that names none counts the noun below or above it ("six of his men"), or else what the amount before it counts, in its
 * sentence or the one before: *1 800 marcheurs d'après la préfecture, plus de 3 500 d'après les syndicats*. A bare number between commas is an age.
 */
function withUnits(words: Words, reader: TermReader, of: ReadonlySet<string>): United[] {
  const found: United[] = []
  for (const amount of reader.amounts) {
    const word = countedWord(words, amount)
    if (word < 0) continue
    if (amount.unit !== null) {
      found.push({ amount, word })
      continue
    }
    const noun = nounOf(words, word, of)
    const unit = noun < 0 ? null : keyOf(reader, noun)
    const last = found.at(-1)
    if (noun >= 0 && unit !== null) found.push({ amount: { ...amount, noun: words.lemma[noun] ?? null, unit }, word: noun })
    else if (last && isLeftOut(words, word, last)) found.push({ amount: { ...amount, noun: last.amount.noun, unit: last.amount.unit }, word })
  }
  return found
}

/** "Two of our sailors", "the 14 remaining crew": the noun that a number hangs on, or that hangs on the number. */
function nounOf(words: Words, word: number, of: ReadonlySet<string>): number {
  const head = words.head[word] ?? -1
  const between = words.upos.slice(word + 1, head)
  if (words.relation[word]?.startsWith('nummod') && words.upos[head] === 'NOUN' && !between.includes('ADP') && !between.includes('PUNCT')) return head
  if (!of.has((words.form[word + 1] ?? '').toLowerCase())) return -1
  for (let i = word + 2; i < Math.min(words.count, word + 6); i++)
    if (words.head[i] === word && words.relation[i] === 'nmod' && words.upos[i] === 'NOUN') return i
  return -1
}

/** Least value of a number that may leave out what it counts: smaller ones are pronouns. */
const LEAST = 10

function isLeftOut(words: Words, word: number, last: United): boolean {
  if (last.amount.noun === '%' || last.amount.value < LEAST || words.upos[word] !== 'NUM') return false
  const between = (words.form[word - 1] ?? '') === ',' && (words.form[word + 1] ?? '') === ','
  return !between && (words.sentence[word] ?? 0) - (words.sentence[last.word] ?? 0) <= 1
}

const openBelow = (words: Words, verb: number): number[] => {
  const found: number[] = []
  for (let i = verb + 1; i < Math.min(words.count, verb + 6); i++) if (words.head[i] === verb && words.relation[i] === 'xcomp') found.push(i)
  return found
}

const keyOf = (reader: TermReader, word: number | undefined): string | null => (word === undefined || word < 0 ? null : (reader.termsOf(word)[0]?.key ?? null))

function subjectOf(words: Words, verb: number | undefined): number | undefined {
  if (verb === undefined) return undefined
  for (let i = verb - 1; i >= Math.max(0, verb - 15); i--) if (words.head[i] === verb && words.relation[i]?.startsWith('nsubj')) return i
  return undefined
}

/** The last noun of an amount, or its last word: *quarante-deux flacons*, "4 %". */
function countedWord(words: Words, amount: Amount): number {
  const inside = wordsIn(words, [amount])
  return inside.findLast(i => words.upos[i] === 'NOUN' || words.upos[i] === 'SYM') ?? inside.findLast(i => words.upos[i] === 'NUM') ?? inside.at(-1) ?? -1
}

/** What governs a word, the nearest first, up to the first verb. */
function governorsOf(words: Words, word: number): number[] {
  const found: number[] = []
  let at = words.head[word] ?? -1
  while (at >= 0 && found.length < REACH) {
    found.push(at)
    if (words.upos[at] === 'VERB') break
    at = words.head[at] ?? -1
  }
  return found
}

/** *Quatre personnes tuées dans l'attaque*, "two men arrested on Monday". */
const participlesBelow = (words: Words, word: number): number[] => {
  const found: number[] = []
  for (let i = word + 1; i < Math.min(words.count, word + 6); i++)
    if (words.head[i] === word && (words.relation[i] ?? '').startsWith('acl') && words.features[i]?.VerbForm === 'Part') found.push(i)
  return found
}

/** *L'accident de 2011 avait fait douze morts*: another event than the story's. */
const tellsOfAnotherYear = (times: readonly (Span & { readonly value: string | null })[], { start, end }: Span, year: string): boolean =>
  times.some(t => t.start >= start && t.end <= end && /^\d{4}/u.test(t.value ?? '') && Math.abs(Number(t.value?.slice(0, 4)) - Number(year)) > 1)
