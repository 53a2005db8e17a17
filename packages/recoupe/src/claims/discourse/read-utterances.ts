import type { AnaphorKind, Polarity } from '../../lang/polarity.ts'
import type { Analysis, Entity, Statement } from '../../types/index.ts'
import { clausesByStatement } from '../propositions/clauses-by-statement.ts'
import { nameKey } from '../propositions/fold.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import { entityTerm, type TermReader } from '../propositions/read-terms.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { clausesOf } from '../propositions/split-clauses.ts'

/**
 * What a content may stand for where it says nothing by itself: anything said, a charge, a piece of news, a figure, what somebody wants done, or
 * any fault at all (*toute infraction*).
 */
export type Pointing = 'any' | 'retort' | 'fault' | AnaphorKind

/** A sentence of the reporter's own, with its place. */
export interface Told {
  readonly proposition: Proposition
  readonly sentence: number
  readonly paragraph: number
}

/** The reporter's own sentences of one report, in order. */
export function readTold(analysis: Analysis, propositions: readonly Proposition[]): Told[] {
  return propositions
    .filter(p => p.statement === null)
    .map(proposition => {
      const sentence = sentenceAt(analysis, proposition.spans[0]?.start ?? 0)
      return { proposition, sentence, paragraph: analysis.sentences[sentence]?.paragraph ?? 0 }
    })
}

/** A statement in the run of its report, with what tells which other statements it answers. */
export interface Utterance {
  readonly statement: Statement
  readonly report: number
  /** Place among the report's statements, by where they start. */
  readonly order: number
  readonly sentence: number
  readonly paragraph: number
  /** True in the first paragraph, a headline as a rule, which may tell first what the text explains after. */
  readonly opens: boolean
  readonly start: number
  readonly end: number
  /** Where it stands in the report, from 0 at its start to 1. */
  readonly place: number
  /** Its clauses. */
  readonly propositions: readonly Proposition[]
  /** True where it is a denial, by its act or by its cue. */
  readonly denies: boolean
  /** Keys of everything its content, and whoever it addresses or charges, names. */
  readonly keys: ReadonlySet<string>
  /** Keys by which other contents may mean the speaker or its side. */
  readonly selves: ReadonlySet<string>
  /** Terms of the sentence that it stands in and of its neighbours in the paragraph: what is being spoken about. */
  readonly around: readonly Term[]
  /** Set where the content, or its first clause, stands for something said elsewhere. */
  readonly pointing: Pointing | null
  /** True where a denial names a bare thing whole (*toute attaque*, "any fraud"): it says what, and not of which occasion. */
  readonly wholesale: boolean
}

/** Every statement of one report in the order of the text. `propositions` are the report's own. */
export function readUtterances(
  analysis: Analysis,
  statements: readonly Statement[],
  propositions: readonly Proposition[],
  entities: ReadonlyMap<string, Entity>,
  reader: TermReader,
  polarity: Polarity,
): Utterance[] {
  const clauses = clausesByStatement(propositions)
  const report = propositions[0]?.report ?? 0
  return [...statements]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((statement, order): Utterance => {
      const own = clauses.get(statement.id) ?? []
      const start = startOf(statement)
      const at = sentenceAt(analysis, start)
      const pointing = pointingOf(analysis, statement, polarity)
      return {
        statement,
        report,
        order,
        sentence: at,
        paragraph: analysis.sentences[at]?.paragraph ?? 0,
        opens: (analysis.sentences[at]?.paragraph ?? 0) === 0,
        start,
        end: statement.content.at(-1)?.end ?? start,
        place: start / Math.max(1, analysis.document.report.text.length),
        propositions: own,
        denies:
          (statement.act === 'deny' && (pointing !== null || !isNobodys(statement))) ||
          (pointing === 'retort' && statement.act === 'assert') ||
          (statement.act !== 'decline' && statement.act !== 'other' && cueDenies(analysis, statement, polarity)),
        keys: new Set([...own.flatMap(p => p.terms.map(t => t.key)), ...keysIn(analysis, reader, statement.addressee)]),
        selves: selvesOf(analysis, reader, statement, entities),
        around: aroundOf(analysis, reader, at),
        pointing,
        wholesale: statement.act === 'deny' && isWholesale(analysis, statement, polarity),
      }
    })
}

/** « On lui a répondu qu'il n'y avait rien à craindre »: of whom nothing is known nobody can tell what charge concerns him. */
const isNobodys = ({ speaker, source }: Statement): boolean => speaker === null && source.length > 0

const startOf = (s: Statement): number => s.content[0]?.start ?? s.cue[0]?.start ?? 0

function sentenceAt({ sentences }: Analysis, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.min(low, Math.max(0, sentences.length - 1))
}

function aroundOf({ sentences }: Analysis, reader: TermReader, at: number): Term[] {
  const paragraph = sentences[at]?.paragraph
  const words: number[] = []
  for (let s = Math.max(0, at - 1); s <= Math.min(sentences.length - 1, at + 1); s++) {
    const sentence = sentences[s]
    if (!sentence || sentence.paragraph !== paragraph) continue
    for (let i = sentence.first; i < sentence.last; i++) words.push(i)
  }
  return reader.read(words)
}

const keysIn = ({ words }: Analysis, reader: TermReader, spans: Statement['content']): string[] =>
  wordsIn(words, spans)
    .filter(i => words.upos[i] === 'NOUN' || words.upos[i] === 'PROPN')
    .flatMap(i => reader.termsOf(i).map(t => t.key))

/** True where the cue itself says no (*nier*, "reject"). */
export function cueDenies({ words }: Analysis, { cue }: Statement, polarity: Polarity): boolean {
  const indices = wordsIn(words, cue)
  return indices.some(i => polarity.negativeVerbs.has((words.lemma[i] ?? '').toLowerCase())) && !indices.some(i => polarity.negators.has(formAt(words, i)))
}

const formAt = (words: Analysis['words'], i: number): string => (words.form[i] ?? '').toLowerCase().replace(/[’']$/u, '')

/** Terms of the speaker, of its side, and of the nouns that the source phrase calls it by: *la direction*, *le préfet, X*. */
function selvesOf(analysis: Analysis, reader: TermReader, statement: Statement, entities: ReadonlyMap<string, Entity>): Set<string> {
  const keys = new Set<string>(keysIn(analysis, reader, statement.source))
  for (const id of [statement.speaker, statement.side]) {
    const entity = entities.get(id ?? '')
    if (!entity) continue
    const term: Term | null = entityTerm(entity)
    if (term) keys.add(term.key)
    if (entity.anonymous) continue
    for (const name of [...Object.values(entity.name), ...entity.aliases].slice(0, 6)) {
      for (const word of name?.match(/[\p{L}\p{N}]{4,}/gu) ?? [])
        keys.add(/^\p{Lu}/u.test(word) ? `N:${nameKey(word)}` : (reader.vocabulary.keysOf(word, word)[0] ?? word))
    }
  }
  return keys
}

/** *Toute attaque*, *tout lien avec X*, "any fraud": a noun phrase that opens with a word for the whole, and no verb. */
function isWholesale({ words }: Analysis, statement: Statement, polarity: Polarity): boolean {
  const indices = wordsIn(words, statement.content).filter(i => words.upos[i] !== 'PUNCT')
  if (indices.length < 2 || indices.length > MOST_WORDS || indices.some(i => words.upos[i] === 'VERB' || words.upos[i] === 'AUX')) return false
  return indices.slice(0, 2).some(i => polarity.universals.has((words.form[i] ?? '').toLowerCase()))
}

/** Words that a content may have and still say nothing by itself. */
const MOST_WORDS = 9

/** Acts that answer something said. */
const ANSWERS: ReadonlySet<Statement['act']> = new Set(['deny', 'confirm', 'decline', 'warn', 'question', 'other'])

/**
 * What the content, or its first clause, may stand for; null where it says something by itself: *ces accusations*, *l'*, « C'est un mensonge »,
 * *toute infraction*, "the claims".
 */
function pointingOf({ words }: Analysis, statement: Statement, polarity: Polarity): Pointing | null {
  if (statement.content.length === 0) return 'any'
  const all = wordsIn(words, statement.content).filter(i => words.upos[i] !== 'PUNCT' || OPENS_REST.has(words.form[i] ?? ''))
  const stop = all.findIndex(i => OPENS_REST.has(words.form[i] ?? ''))
  const first = (clausesOf(words, all)[0] ?? all).filter(i => stop < 0 || i < (all[stop] ?? 0))
  const indices = first.filter(i => words.upos[i] !== 'PUNCT')
  if (indices.length === 0 || indices.length > MOST_WORDS) return null
  const forms = indices.map(i => (words.form[i] ?? '').toLowerCase())
  const lemmas = indices.map(i => (words.lemma[i] ?? '').toLowerCase())
  if (indices.length === 1 && polarity.proforms.has(forms[0] ?? '')) return 'any'
  // *revendique l'attaque* names a thing; *dément l'attaque* may take back a word
  const head = lemmas.findIndex((lemma, k) => polarity.anaphors.has(lemma) && pointedAt(words, indices, forms, k, polarity))
  const anaphor = head < 0 ? null : (polarity.anaphors.get(lemmas[head] ?? '') ?? null)
  if (anaphor !== null && ANSWERS.has(statement.act) && (statement.act === 'deny' || (head <= 2 && indices.length <= 4))) return anaphor
  // « Non », "never": the answer is all that is said
  if (indices.length === 1 && polarity.negators.has(forms[0] ?? '')) return 'retort'
  // "the firm lied about the leak" is a charge and says of what
  if (statement.act !== 'accuse' && lemmas.some((lemma, k) => polarity.retorts.has(lemma) || polarity.retorts.has(forms[k] ?? ''))) return 'retort'
  if (lemmas.some((lemma, k) => polarity.blankets.has(lemma) && (k === 0 || polarity.universals.has(forms[k - 1] ?? '') || k <= 4)))
    return statement.act === 'deny' ? 'fault' : null
  return null
}

/** Words that may stand between what points and the noun: *ces graves accusations*, "the hackers' version". */
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PART', 'NUM'])
const MOST_BETWEEN = 3

function pointedAt(words: Analysis['words'], indices: readonly number[], forms: readonly string[], head: number, polarity: Polarity): boolean {
  for (let k = head - 1; k >= Math.max(0, head - 1 - MOST_BETWEEN); k--) {
    if (polarity.pointers.has(forms[k] ?? '')) return true
    if (!NOMINAL.has(words.upos[indices[k] ?? -1] ?? '')) return false
  }
  return false
}

/** What ends a retort before what it says instead: *C'est inexact : les pharmacies ont été prévenues*. */
const OPENS_REST: ReadonlySet<string> = new Set([':', '.', ';', '!', '…'])
