import { excerptDossier, filterDossier, fold } from '../engine/verify.ts'
import type { Messages } from '../messages/index.ts'
import type { ClaimStatus, Dossier, SpeechAct } from '../types/index.ts'
import { choose } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Which part of a dossier is written, and how much of its texts. */
export interface Selection {
  readonly status?: string
  readonly act?: string
  readonly speaker?: string
  readonly words?: string
  readonly excerpts?: boolean
}

const STATUSES = ['contested', 'denied-only', 'unattributed', 'corroborated', 'single-origin'] as const satisfies readonly ClaimStatus[]
const ACTS = ['assert', 'deny', 'accuse', 'demand', 'promise', 'warn', 'confirm', 'question', 'decline', 'other'] as const satisfies readonly SpeechAct[]

export const STATUS_CHOICES = STATUSES.join(', ')
export const ACT_CHOICES = ACTS.join(', ')

/** Checks what can be checked before the work begins. @throws UsageError that lists the choices */
export function checkSelection({ status, act }: Selection, words: Messages): void {
  if (status !== undefined) choose('--status', status, STATUSES, words)
  if (act !== undefined) choose('--act', act, ACTS, words)
}

/** The part of the dossier that the options ask for. @throws UsageError for a speaker whom the dossier has not */
export function select(dossier: Dossier, selection: Selection, words: Messages): Dossier {
  const { status, act, speaker, words: sought, excerpts } = selection
  const filters = status !== undefined || act !== undefined || speaker !== undefined || sought !== undefined
  const part = filters
    ? filterDossier(dossier, {
        ...(status === undefined ? {} : { statuses: [choose('--status', status, STATUSES, words)] }),
        ...(act === undefined ? {} : { acts: [choose('--act', act, ACTS, words)] }),
        ...(speaker === undefined ? {} : { speakers: speakersNamed(dossier, speaker, words) }),
        ...(sought === undefined ? {} : { words: sought }),
      })
    : dossier
  return excerpts ? excerptDossier(part) : part
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
