import type { Divergence, Statement } from '../../types/index.ts'
import type { DraftClaim } from '../positions/build-claims.ts'
import type { Proposition } from '../propositions/proposition.ts'
import { wordsIn } from '../propositions/read-words.ts'
import { type AlignedContext, byReport, divergence, type Held, mayBeOne } from './context.ts'
import { firstPair } from './pairs.ts'
import { sharedRuns } from './quoted.ts'

/**
 * One report has a claim asserted or charged by one side, another has it denied by a different one, whether or not either has both: who reads two reports
 * of a quarrel wants it told. Or one holder denies in one report what it asserts, or no longer excludes, in another.
 */
export function contradictions(context: AlignedContext): Divergence[] {
  const oneVoice = mayBeOne(context)
  const shareRun = sharedRuns(context)
  return context.claims.flatMap(claim => {
    const changed = changedPosition(context, claim, shareRun)
    if (changed) return [changed]
    const reports = [...byReport(claim).values()]
    const yes = reports.map(held => held.filter(affirms)).filter(held => held.length > 0)
    const no = reports.map(held => held.filter(denies)).filter(held => held.length > 0)
    const parted = (a: Held, b: Held): boolean =>
      a.proposition.report !== b.proposition.report &&
      (!oneVoice(a.proposition.statement, b.proposition.statement) || isBelied(a.proposition.statement, b.proposition.statement)) &&
      // what is only said to be likely is gainsaid by a denial, not by whoever says something else
      (a.stance !== 'hedges' || b.proposition.statement?.act === 'deny') &&
      !shareRun(a.proposition, b.proposition)
    const opposed = (a: Held, b: Held): boolean => parted(a, b) && areOfOneThing(context, a.proposition, b.proposition)
    const left = yes.flat().filter(a => no.flat().some(b => opposed(a, b)))
    const right = no.flat().filter(b => yes.flat().some(a => opposed(a, b)))
    if (left.length === 0 || right.length === 0) return []
    const sides = [joinedBy(left, yes.flat(), right, parted), joinedBy(right, no.flat(), left, (b, a) => parted(a, b))].map(side =>
      side.map(h => h.proposition),
    )
    return [divergence(context, 'contradiction', claim, sides, { code: 'divergence.contradiction', args: {} }, 0.6)]
  })
}

/** Whoever else of the claim parts from the other side stands beside those whose words show it: in which further reports the quarrel is carried. */
const joinedBy = (side: readonly Held[], all: readonly Held[], against: readonly Held[], parted: (own: Held, other: Held) => boolean): Held[] => [
  ...side,
  ...all.filter(h => !side.includes(h) && against.some(other => parted(h, other))),
]

/** Likeness of wording from which an assertion and a denial may be of one thing, and terms up to which a denial may be of anything: *ces accusations*. */
const [NEAR, BARE] = [0.15, 3]

/** What the comparison gives to a denial that answers another statement in other words. */
const ANSWERED = 0.7

const areOfOneThing = (context: AlignedContext, yes: Proposition, no: Proposition): boolean =>
  isBare(context, yes) || isBare(context, no) || context.like(yes, no).score >= NEAR || context.score(yes.index, no.index) >= ANSWERED

/** *Ces accusations* may be of anything, *avoir été averti avant cet hiver* is of what it says. */
function isBare({ inputs }: AlignedContext, { report, spans, terms }: Proposition): boolean {
  const words = inputs[report]?.analysis.words
  return terms.length <= 1 || (terms.length <= BARE && words !== undefined && !wordsIn(words, spans).some(i => words.upos[i] === 'VERB'))
}

/** *Deux responsables péruviens disent* / *les autorités péruviennes démentent*: who is not named is not who denies, though both are of one side. */
const isBelied = (yes: Statement | null, no: Statement | null): boolean =>
  yes !== null && no?.act === 'deny' && no.judgements.act.decided && yes.anonymous && !no.anonymous && yes.act !== 'deny' && yes.speaker !== no.speaker

/** Likeness of wording from which one holder's two statements are about one thing. */
const ONE = 0.35
/** Likeness from which two wordings of one sign say the same. */
const SAME = 0.6

/** *Aucune donnée n'a été volée*, then *je ne peux pas garantir qu'aucune donnée n'est sortie*: one speaker, two positions, in two reports. */
function changedPosition(context: AlignedContext, claim: DraftClaim, shareRun: (p: Proposition, q: Proposition) => boolean): Divergence | null {
  const pair = firstPair(byReport(claim).values(), (a, b) => {
    const [s, t] = [a.proposition.statement, b.proposition.statement]
    if (!s?.speaker || !t || s.speaker !== t.speaker || s.anonymous || !s.judgements.speaker.decided || !t.judgements.speaker.decided) return false
    const turned = (a.stance === 'denies' && HOLDS.has(b.stance)) || (b.stance === 'denies' && HOLDS.has(a.stance))
    // one quotation cut or put otherwise is a matter of its words
    if (!turned || shareRun(a.proposition, b.proposition)) return false
    const { score } = context.like(a.proposition, b.proposition)
    // the same words twice are no change, whatever was made of them
    return score >= ONE && !(score >= SAME && a.proposition.negated === b.proposition.negated && s.act === t.act)
  })
  return pair ? divergence(context, 'contradiction', claim, [[pair[0]], [pair[1]]], { code: 'divergence.changed', args: {} }, 0.6) : null
}

const HOLDS: ReadonlySet<Held['stance']> = new Set(['asserts', 'hedges'])

const affirms = ({ stance, proposition }: Held): boolean =>
  proposition.statement !== null && (stance === 'asserts' || stance === 'alleges' || stance === 'hedges')
const denies = ({ stance, proposition }: Held): boolean => proposition.statement !== null && stance === 'denies'
