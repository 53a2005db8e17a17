import { groupNames } from '../analysis/entities.ts'
import type { Pack } from '../lang/pack.ts'
import { world } from '../lang/world/index.ts'
import { sha256 } from '../text/sha256.ts'
import type { Analysis, Certainty, DossierTime, Reason, ReportRecord, Span, SpeechAct, Statement } from '../types/index.ts'
import { type Reconsidered, reconsider } from './acts/reconsider.ts'
import { answers } from './answer-earlier.ts'
import { attribute } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { readAnalysis } from './reading.ts'
import { resolveSpeakers, type SpeakerRecord } from './resolve/resolve-speakers.ts'
import { NO_FACTS, type StoryFacts } from './resolve/story-facts.ts'

/**
 * From this confidence on a statement is shown as said by its source. By `npm run bench -- calibration`, out of sample, 99 of 100 such statements have that
 * source and cue, and the content to an IoU of 0.8 (decision 0273).
 */
const DECIDED = 0.968

/** The same for an act, on which careful readers agree in 85 cases of 100. */
const ACT_DECIDED = 0.6

/** Everything that one report says about who says what, with what others of its story tell of states. Pure and deterministic. */
export function extractStatements(analysis: Analysis, pack: Pack, story: StoryFacts = NO_FACTS): ReportRecord {
  const { report } = analysis.document
  const reading = readAnalysis(analysis, pack)
  const attributions = attribute(reading)
  const { entities, speakers } = resolveSpeakers(reading, attributions, groupNames(analysis, pack, world()), world(), story)
  const ids = identify(report.sha256, attributions)
  const answered = answers(reading, attributions, speakers)
  const reconsidered = reconsider(reading, attributions, speakers, entities, answered)
  const statements = attributions.flatMap((attribution, i) => {
    const speaker = speakers[i]
    return speaker ? [statementOf(analysis, withAct(attribution, answered[i] ?? null, reconsidered[i] ?? null), speaker, ids, i)] : []
  })
  return { report, entities, statements, times: timesOf(analysis) }
}

/** An act that only what others said shows is less sure than one that its own words show. */
const ANSWERED = 0.62

/** The statement with the act that answers what was said before it, or that the whole report makes likelier than a plain assertion. */
function withAct(a: Attribution, answer: SpeechAct | null, likelier: Reconsidered | null): Attribution {
  const act = answer ?? likelier?.act ?? null
  if (act === null) return a
  const certainty = act === 'deny' && a.certainty.endsWith('+') ? (`${a.certainty.slice(0, 2)}-` as Certainty) : a.certainty
  const reason: Reason = answer
    ? { code: 'answers-earlier', args: {} }
    : { code: 'act-in-context', args: { act, score: Math.round(100 * (likelier?.confidence ?? 0)) } }
  return { ...a, act, certainty, actConfidence: answer ? ANSWERED : (likelier?.confidence ?? 0), reasons: [...a.reasons, reason] }
}

/** Ids from the report's hash, source and content spans; a second statement with the same spans gets a number. */
function identify(hash: string, attributions: readonly Attribution[]): string[] {
  const seen = new Map<string, number>()
  const spans = (list: readonly Span[]): string => list.map(s => `${s.start}-${s.end}`).join(',')
  return attributions.map(a => {
    const key = `${hash}|${spans(a.source)}|${spans(a.content)}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return `s-${sha256(times === 0 ? key : `${key}|${times}`).slice(0, 12)}`
  })
}

function statementOf(analysis: Analysis, a: Attribution, who: SpeakerRecord, ids: readonly string[], i: number): Statement {
  return {
    id: ids[i] ?? '',
    report: analysis.document.report.id,
    form: a.form,
    act: a.act,
    source: a.source,
    cue: a.cue,
    content: a.content,
    medium: a.medium,
    addressee: a.addressee,
    within: a.within === null ? null : (ids[a.within] ?? null),
    speaker: who.speaker,
    side: who.side,
    sourceKind: who.sourceKind,
    anonymous: who.anonymous,
    certainty: a.certainty,
    voice: a.voice,
    time: a.time,
    relays: who.relays,
    confidence: a.confidence,
    decided: a.confidence >= DECIDED,
    judgements: { ...who.judgements, act: { confidence: a.actConfidence, decided: a.actConfidence >= ACT_DECIDED } },
    why: [...a.reasons, ...who.why],
  }
}

const timesOf = (analysis: Analysis): DossierTime[] =>
  analysis.times.map(t => ({
    report: analysis.document.report.id,
    start: t.start,
    end: t.end,
    value: t.value,
    ...(t.part ? { part: t.part } : {}),
    kind: t.kind,
  }))
