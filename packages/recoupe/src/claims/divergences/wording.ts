import type { Divergence, Statement } from '../../types/index.ts'
import { areKin, spelledAlike } from '../alignment/compare.ts'
import type { Proposition, Term } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, byReport, divergence, mayBeOne, sameVoice } from './context.ts'
import { partedBy } from './pairs.ts'
import { isCut, quotedIn, runsOf } from './quoted.ts'

const QUOTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'free'])
/** Likeness of wording from which two quotations are one. */
const ONE = 0.35

/** One quotation in two wordings: one voice, both between quotation marks, with words in common inside the marks, and neither a cut of the other. */
export function rewordings(context: AlignedContext): Divergence[] {
  const oneVoice = mayBeOne(context)
  const within = context.claims.flatMap(claim => {
    const pair = partedBy(byReport(claim).values(), (a, b) => {
      const [p, q] = [a.proposition, b.proposition]
      return areReworded(context, p, q) || (a.stance === b.stance && (areRewordedByOne(context, p, q, oneVoice) || areQuotedOtherwise(context, p, q)))
    })
    if (pair) return [divergence(context, 'wording', claim, pair, noteOf(context, pair.flat()), 0.7)]
    const cut = partedBy(byReport(claim).values(), ({ proposition: p }, { proposition: q }) => isCutShort(context, p, q) || isCutShort(context, q, p))
    return cut ? [divergence(context, 'wording', claim, cut, { code: 'divergence.cut-short', args: {} }, 0.65)] : []
  })
  const seen = new Set(within.map(d => d.claim))
  const beside = context.aligned.flatMap(({ p, q, mutual, joined, claim }) => {
    if (!claim || joined || !mutual || seen.has(claim.id) || !areReworded(context, p, q)) return []
    seen.add(claim.id)
    return [divergence(context, 'wording', claim, [[p], [q]], noteOf(context, [p, q]), 0.6)]
  })
  const taken = new Set([...within, ...beside].flatMap(d => d.evidence.map(e => `${e.report} ${e.start}`)))
  return [...within, ...beside, ...quotedApart(context).filter(d => !d.evidence.some(e => taken.has(`${e.report} ${e.start}`)))]
}

/** Quotations of one report that are held against others by their runs of words: a text that quotes more is a transcript. */
const MOST = 200

/** One voice's words quoted by two reports, alike for four words in a row and otherwise elsewhere, whatever claims their clauses came to stand in. */
function quotedApart(context: AlignedContext): Divergence[] {
  const claimOf = new Map(context.claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const looked = context.inputs.map(() => 0)
  const quoted = context.propositions.flatMap(p => {
    const { report, statement } = p
    const before = looked[report] ?? MOST
    if (before >= MOST || p.secondary || statement === null || !QUOTED.has(statement.form) || !claimOf.has(p.index)) return []
    looked[report] = before + 1
    const spans = statement.content
    return [{ p, spans, words: quotedIn(context, { ...p, spans }).words }]
  })
  const byRun = new Map<string, number[]>()
  quoted.forEach(({ words }, k) => {
    for (const run of runsOf(words)) {
      const list = byRun.get(run)
      if (!list) byRun.set(run, [k])
      else if (list.length < MOST_OF_RUN) list.push(k)
    }
  })
  const pairs = new Map<string, readonly [number, number]>()
  for (const list of byRun.values()) for (const [n, a] of list.entries()) for (const b of list.slice(n + 1)) pairs.set(`${a} ${b}`, [a, b])
  const seen = new Set<number>()
  return [...pairs.values()].flatMap(([a, b]) => {
    const [x, y] = [quoted[a], quoted[b]]
    if (!x || !y || x.p.report === y.p.report || seen.has(a) || seen.has(b) || isCut(x.words, y.words)) return []
    const unknown = x.p.statement?.speaker === null || y.p.statement?.speaker === null
    if (!unknown && !sameVoice(x.p.statement, y.p.statement)) return []
    seen.add(a).add(b)
    const sides = [x, y].map(({ p, spans }) => [{ ...p, spans }])
    return [divergence(context, 'wording', claimOf.get(x.p.index) ?? null, sides, noteOf(context, [x.p, y.p]), 0.65)]
  })
}

/** Quotations with one run in common that are held against each other. */
const MOST_OF_RUN = 6

/** Two languages word one quotation otherwise in any case: the reader compares. */
function noteOf({ inputs }: AlignedContext, members: readonly Proposition[]): Divergence['note'] {
  const languages = new Set(members.map(({ report }) => inputs[report]?.record.report.language))
  return { code: languages.size === 1 ? 'divergence.wording' : 'divergence.wording-translated', args: {} }
}

const areReworded = (context: AlignedContext, p: Proposition, q: Proposition): boolean => sameVoice(p.statement, q.statement) && areOneQuotation(context, p, q)

/** What the comparison gives two quotations of one claim that may be one though a report does not name who speaks. */
const ONE_SAYING = 0.6

/**
 * *La porte-parole, Agathe Rivoire, évoque « un document de travail »* / "a spokeswoman said 'this is a draft'": whom one report leaves without a name, or calls
 * by the body or by half of the name that the other gives, may be the other's speaker where both quote one thing.
 */
function areRewordedByOne(context: AlignedContext, p: Proposition, q: Proposition, oneVoice: (a: Statement | null, b: Statement | null) => boolean): boolean {
  const [a, b] = [p.statement, q.statement]
  if (!a || !b || (a.act === 'deny') !== (b.act === 'deny') || context.score(p.index, q.index) < ONE_SAYING) return false
  const halfNamed = isNameless(a) !== isNameless(b)
  return (halfNamed || oneVoice(a, b)) && areOneQuotation(context, p, q)
}

const isNameless = ({ anonymous, speaker }: Statement): boolean => anonymous || speaker === null

function areOneQuotation(context: AlignedContext, p: Proposition, q: Proposition): boolean {
  if (!p.statement || !q.statement || !QUOTED.has(p.statement.form) || !QUOTED.has(q.statement.form)) return false
  if (context.like(p, q).score < ONE) return false
  const [a, b] = [quotedIn(context, p), quotedIn(context, q)]
  if (a.words === '' || b.words === '' || isCut(a.words, b.words)) return false
  return a.terms.some(x => b.terms.some(y => meet(x, y)))
}

/** Words after what is said among which its report may still tell the reservation. */
const AHEAD = 4

/**
 * One quotation that a report ends before its reservation, and does not tell that either: *« sérieux, mais pas encore irréfutables »* / *« sérieux »*. Any
 * other cut is no change.
 */
function isCutShort(context: AlignedContext, whole: Proposition, short: Proposition): boolean {
  const [input, other] = [context.inputs[whole.report], context.inputs[short.report]]
  const contrasts = context.packs.get(input?.record.report.language ?? '')?.polarity.contrasts
  if (!contrasts || !whole.statement || !short.statement || input?.record.report.language !== other?.record.report.language) return false
  if (!QUOTED.has(whole.statement.form) || !QUOTED.has(short.statement.form)) return false
  const [full, part] = [quotedIn(context, whole).words, quotedIn(context, short).words]
  const at = part === '' ? -1 : ` ${full} `.indexOf(` ${part} `)
  if (
    at < 0 ||
    !contrasts.has(
      full
        .slice(at + part.length)
        .trim()
        .split(' ')[0] ?? '',
    )
  )
    return false
  const words = other?.analysis.words
  const own = words ? wordsIn(words, short.spans) : []
  const [first, last] = [own[0], own.at(-1)]
  if (!words || first === undefined || last === undefined) return false
  return !words.form.slice(first, last + 1 + AHEAD).some(form => contrasts.has(form.toLowerCase()))
}

/** Likeness of wording from which one voice's two statements of one claim are one position, put otherwise. */
const ONE_POSITION = 0.25

/** What the comparison gives to two that one fact settles, whatever their words: a translation shares few. */
const ONE_CLAIM = 0.55

/** *Un faux* / "a crude forgery": one voice, one claim, one stance, quoted in both reports, and no word of the one quotation in the other. */
function areQuotedOtherwise(context: AlignedContext, p: Proposition, q: Proposition): boolean {
  if (!p.statement || !q.statement || !sameVoice(p.statement, q.statement) || p.statement.act !== q.statement.act) return false
  const deny = p.statement.act === 'deny'
  if (!deny && context.like(p, q).score < ONE_POSITION && context.score(p.index, q.index) < ONE_CLAIM) return false
  const [a, b] = [quotedIn(context, p).words, quotedIn(context, q).words]
  return a !== '' && b !== '' && !isCut(a, b)
}

const meet = (a: Term, b: Term): boolean => a.key === b.key || areKin(a.key, b.key) || spelledAlike(a.key.slice(2), b.key.slice(2)) > 0.6
