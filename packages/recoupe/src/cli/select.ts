import { type DossierFilter, excerptDossier, filterDossier, fold, viewOf } from '../engine/verify.ts'
import type { Messages } from '../messages/index.ts'
import type { ClaimStatus, Dossier, Report, SpeechAct, Stance } from '../types/index.ts'
import { choose } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Which part of a dossier is written, and how much of its texts. */
export interface Selection {
  readonly status?: string
  readonly act?: string
  readonly speaker?: string
  readonly report?: string
  readonly stance?: string
  readonly decided?: string
  readonly words?: string
  readonly excerpts?: boolean
}

const STATUSES = ['contested', 'denied-only', 'unattributed', 'corroborated', 'single-origin'] as const satisfies readonly ClaimStatus[]
const ACTS = ['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other'] as const satisfies readonly SpeechAct[]
const STANCES = ['asserts', 'denies', 'hedges', 'alleges', 'questions', 'declines'] as const satisfies readonly Stance[]
const DECIDED = ['yes', 'no'] as const

export const STATUS_CHOICES = STATUSES.join(', ')
export const ACT_CHOICES = ACTS.join(', ')
export const STANCE_CHOICES = STANCES.join(', ')
export const DECIDED_CHOICES = DECIDED.join(', ')

/** Checks what can be checked before the work begins. @throws UsageError that lists the choices */
export function checkSelection({ status, act, stance, decided }: Selection, words: Messages): void {
  if (status !== undefined) choose('--status', status, STATUSES, words)
  if (act !== undefined) choose('--act', act, ACTS, words)
  if (stance !== undefined) choose('--stance', stance, STANCES, words)
  if (decided !== undefined) choose('--decided', decided, DECIDED, words)
}

/** The part of the dossier that the options ask for. @throws UsageError for a speaker or a report that the dossier has not */
export function select(dossier: Dossier, selection: Selection, words: Messages): Dossier {
  const { status, act, stance, speaker, report, decided, words: sought, excerpts } = selection
  const filter: DossierFilter = {
    ...(status === undefined ? {} : { statuses: [choose('--status', status, STATUSES, words)] }),
    ...(act === undefined ? {} : { acts: [choose('--act', act, ACTS, words)] }),
    ...(stance === undefined ? {} : { stances: [choose('--stance', stance, STANCES, words)] }),
    ...(speaker === undefined ? {} : { speakers: speakersNamed(dossier, speaker, words) }),
    ...(report === undefined ? {} : { reports: reportsNamed(dossier, report, words) }),
    ...(decided === undefined ? {} : { decided: choose('--decided', decided, DECIDED, words) === 'yes' }),
    ...(sought === undefined ? {} : { words: sought }),
  }
  const part = Object.keys(filter).length === 0 ? dossier : filterDossier(dossier, filter)
  return excerpts ? excerptDossier(part) : part
}

/** Reports by id, by the letter that they have in every rendering, or by their outlet, path or address. */
function reportsNamed(dossier: Dossier, name: string, { usage }: Messages): string[] {
  const wanted = fold(name)
  const letters = viewOf(dossier).letters
  const namesOf = ({ id, outlet, path, url }: Report): (string | null | undefined)[] => [id, letters.get(id), outlet, path, path?.split('/').at(-1), url]
  const found = dossier.reports.filter(r => namesOf(r).some(one => one && fold(one) === wanted))
  if (found.length === 0) throw new UsageError(usage.errors.noSuchReport(name))
  return found.map(r => r.id)
}

/** Entities by id, or by a whole name or a word of one, case and accents aside. */
function speakersNamed({ entities }: Dossier, name: string, { usage }: Messages): string[] {
  const wanted = fold(name)
  const namesOf = (e: Dossier['entities'][number]): string[] => [e.id, ...Object.values(e.name).filter(n => n !== undefined), ...e.aliases].map(fold)
  const exact = entities.filter(e => namesOf(e).includes(wanted))
  const found = exact.length > 0 ? exact : entities.filter(e => namesOf(e).some(n => n.split(/[^\p{L}\p{N}]+/u).includes(wanted)))
  if (found.length === 0) throw new UsageError(usage.errors.noSuchSpeaker(name))
  return found.map(e => e.id)
}
