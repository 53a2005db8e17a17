import type { Divergence, ReportRecord, Statement } from '../../types/index.ts'
import { type AlignedContext, areOfOneStory, byReport, divergence, heardIn, isLikely, MOST_REPORTS } from './context.ts'

/**
 * Somebody who declines to comment in one report, and says nothing else in it, speaks in another: *le parquet refuse de commenter* / *selon le parquet, une
 * enquête est ouverte*. Once per silent voice, on the claim that it declines to speak of.
 */
export function brokenSilences(context: AlignedContext): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const voices = context.inputs.map(({ record }) => voicesOf(record))
  const of = new Map(context.propositions.flatMap(p => (p.statement && !p.secondary ? [[p.statement.id, p] as const] : [])))
  const claimOf = new Map(context.claims.flatMap(claim => claim.members.map(m => [m.index, claim] as const)))
  const seen = new Set<string>()
  return voices.flatMap((own, silent) =>
    [...own].flatMap(([voice, statements]) => {
      if (seen.has(voice) || !statements.every(s => s.act === 'decline')) return []
      const declined = of.get(statements[0]?.id ?? '')
      const spoken = voices.flatMap((other, report) =>
        report === silent
          ? []
          : (other
              .get(voice)
              ?.filter(s => s.act !== 'decline')
              .slice(0, 1) ?? []),
      )
      const answers = spoken.flatMap(s => of.get(s.id) ?? [])
      if (!declined || answers.length === 0) return []
      seen.add(voice)
      const claim = claimOf.get(declined.index) ?? null
      return [divergence(context, 'contradiction', claim, [[declined], answers], { code: 'divergence.silence', args: {} }, 0.55)]
    }),
  )
}

/** What each named speaker says in one report, by its id; a firm and whoever speaks for it are one voice, the many offices of a state are not. */
function voicesOf({ statements, entities }: ReportRecord): Map<string, Statement[]> {
  const bodies = new Set(entities.filter(e => e.kind === 'organisation').map(e => e.id))
  const voices = new Map<string, Statement[]>()
  for (const s of statements) {
    if (s.anonymous || s.speaker === null || !s.judgements.speaker.decided) continue
    const voice = s.side !== null && s.judgements.side.decided && bodies.has(s.side) ? s.side : s.speaker
    voices.set(voice, [...(voices.get(voice) ?? []), s])
  }
  return voices
}

/**
 * Somebody declines to comment in one report, and another neither tells that nor lets them speak: *le groupe n'a pas souhaité réagir*. On a claim that
 * nobody does anything else about, since who is silent on a charge is shown beside it.
 */
export function missingSilences(context: AlignedContext): Divergence[] {
  if (context.inputs.length > MOST_REPORTS) return []
  const heard = heardIn(context)
  const oneStory = areOfOneStory(context)
  return context.claims.flatMap(claim => {
    const held = [...byReport(claim).values()].flat()
    const silent = held.filter(({ stance, proposition: { statement } }) => stance === 'declines' && isLikely(statement) && statement.speaker !== null)
    if (silent.length === 0 || silent.length < held.length) return []
    const reports = [...new Set(silent.map(h => h.proposition.report))]
    const voices = silent.flatMap(({ proposition: { statement } }) => [statement?.speaker, statement?.side])
    const absent = context.inputs.flatMap((_, other) => {
      const tells = reports.includes(other) || voices.some(id => id !== null && id !== undefined && heard[other]?.has(id))
      return !tells && reports.some(report => oneStory(report, other)) ? [other] : []
    })
    if (absent.length === 0) return []
    const only = absent.length === 1 ? context.inputs[absent[0] ?? 0]?.record.report.id : undefined
    const note = { code: 'divergence.omission', args: only === undefined ? {} : { report: only } } as const
    return [divergence(context, 'omission', claim, [silent.map(h => h.proposition)], note, 0.5, absent)]
  })
}
