import type { Polarity } from '../../lang/polarity.ts'
import type { Analysis, Span, Statement } from '../../types/index.ts'
import { lengthOf, wordsIn } from './read-words.ts'
import { clausesOf } from './split-clauses.ts'

/** A content that stands for what somebody said before, and the statement it stands for. */
export interface Anaphor {
  readonly statement: string
  readonly antecedent: string
  /** True where the content says nothing by itself. */
  readonly pointer: boolean
  /** Both contents say the same wholly (*les informations*), or the anaphor adds to it. */
  readonly confidence: number
}

type Sort = 'any' | 'charge' | 'report'

/**
 * Resolves contents that point back: *a nié les informations*, *rejette ces accusations*, *l'a démenti*, « C'est un mensonge ». The
 * antecedent is the nearest earlier statement of another speaker, one that charges or concerns the speaker's own side first; nothing is
 * resolved across more than `REACH` statements.
 */
export function resolveAnaphora(analysis: Analysis, statements: readonly Statement[], polarity: Polarity): Anaphor[] {
  const ordered = [...statements].sort((a, b) => startOf(a) - startOf(b))
  const anaphors: Anaphor[] = []
  ordered.forEach((statement, at) => {
    const before = ordered.slice(Math.max(0, at - REACH), at)
    const sort = sortOf(analysis, statement, polarity)
    if (!sort) {
      const answered = statement.act === 'deny' ? answeredAtOnce(statement, before, analysis) : null
      if (answered) anaphors.push({ statement: statement.id, antecedent: answered.id, pointer: false, confidence: 0.7 })
      return
    }
    const antecedent = nearest(analysis, statement, before, sort)
    if (antecedent) anaphors.push({ statement: statement.id, antecedent: antecedent.id, pointer: true, confidence: 0.75 })
  })
  return anaphors
}

const REACH = 6
/** Characters between a claim and the denial that follows in the same sentence. */
const BREATH = 70

/** *X parle de tirs ; Y jure que c'étaient des fusées*: a denial that follows at once answers what stands before it. */
function answeredAtOnce(statement: Statement, before: readonly Statement[], { sentences }: Analysis): Statement | null {
  const last = before.at(-1)
  if (!last || last.act === 'deny' || last.act === 'decline') return null
  if (last.speaker === statement.speaker || (last.side !== null && last.side === statement.side)) return null
  const gap = startOf(statement) - (last.content.at(-1)?.end ?? 0)
  const end = last.content.at(-1)?.end ?? 0
  const sentence = sentences.find(s => s.start <= end - 1 && end - 1 < s.end)
  return gap >= 0 && gap <= BREATH && sentence !== undefined && startOf(statement) < sentence.end ? last : null
}

const startOf = (s: Statement): number => s.content[0]?.start ?? s.cue[0]?.start ?? 0

/** Acts that answer something said. */
const ANSWERS: ReadonlySet<Statement['act']> = new Set(['deny', 'confirm', 'decline', 'warn', 'question', 'other'])

/** What the content, or its first clause, may stand for; null where it says something by itself. */
function sortOf({ words }: Analysis, statement: Statement, polarity: Polarity): Sort | null {
  const all = wordsIn(words, statement.content)
  const indices = (clausesOf(words, all)[0] ?? all).filter(i => words.upos[i] !== 'PUNCT')
  if (indices.length === 0 || indices.length > 9) return null
  const forms = indices.map(i => (words.form[i] ?? '').toLowerCase())
  const lemmas = indices.map(i => (words.lemma[i] ?? '').toLowerCase())
  if (indices.length === 1 && polarity.proforms.has(forms[0] ?? '')) return 'any'
  if (lemmas.some((lemma, k) => polarity.retorts.has(lemma) || polarity.retorts.has(forms[k] ?? ''))) return 'any'
  if (lemmas.some((lemma, k) => polarity.blankets.has(lemma) && (k === 0 || polarity.universals.has(forms[k - 1] ?? '') || k <= 4)))
    return statement.act === 'deny' ? 'charge' : null
  // *revendique l'attaque* names a thing; *dément l'attaque* may take back a word
  if (!ANSWERS.has(statement.act)) return null
  const head = lemmas.findIndex((lemma, k) => polarity.anaphors.has(lemma) && k > 0 && polarity.pointers.has(forms[k - 1] ?? ''))
  if (head < 0 || (head > 2 && statement.act !== 'deny') || (indices.length > 4 && statement.act !== 'deny')) return null
  return polarity.anaphors.get(lemmas[head] ?? '') ?? null
}

function nearest(analysis: Analysis, statement: Statement, before: readonly Statement[], sort: Sort): Statement | null {
  let best: Statement | null = null
  let bestScore = 0
  before.forEach((candidate, k) => {
    if (candidate.id === statement.within || candidate.act === 'decline') return
    const ownSide = candidate.side !== null && candidate.side === statement.side
    const ownSpeaker = candidate.speaker !== null && candidate.speaker === statement.speaker
    if ((ownSide || ownSpeaker) && statement.act === 'deny') return
    if (lengthOf(candidate.content) < 15) return
    let score = 0.7 / (before.length - k)
    if (sort === 'charge') score += candidate.act === 'accuse' ? 0.6 : 0
    if (concernsSide(analysis, candidate, statement)) score += 0.6
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  })
  return best
}

/** Does the candidate's content have the denier, by name, as subject of its first clause? *la Russie achète* concerns Russia more than *les efforts de la Russie*. */
function concernsSide({ names, document, words }: Analysis, candidate: Statement, statement: Statement): boolean {
  const source = statement.source[0]
  if (!source) return false
  const sourceEntry = names.find(n => n.start >= source.start && n.end <= source.end)?.entry ?? null
  const text = document.report.text
  const sourceText = text.slice(source.start, source.end).toLowerCase()
  return candidate.content.some((span: Span) =>
    names.some(n => {
      if (n.start < span.start || n.end > span.end) return false
      const same = (sourceEntry !== null && n.entry === sourceEntry) || sourceText.includes(text.slice(n.start, n.end).toLowerCase())
      return same && wordsIn(words, [n]).some(i => (words.relation[i] ?? '').startsWith('nsubj'))
    }),
  )
}
