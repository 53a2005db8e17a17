import type { Entity, SpeechAct } from '../../types/index.ts'
import type { Voice } from '../answer-earlier.ts'
import type { Attribution } from '../attribution.ts'
import type { Reading } from '../reading.ts'
import { ACCUSES, CHARGE, DENIAL, DENIES } from './act-weights.ts'
import { contextFeatures, type Scene, setScene } from './features.ts'
import { weigh } from './weigh.ts'

/** How likely an act must be before it takes the place of a plain assertion. */
export const ACCUSES_FROM = 0.5
export const DENIES_FROM = 0.9

export interface Reconsidered {
  readonly act: SpeechAct
  readonly confidence: number
}

/**
 * Statements that neither their cue nor a word of theirs has settled are held against the whole report: who is spoken of, who charges and who answers
 * elsewhere, and what the words are about. Two steps, as in stacked classification (Wolpert 1992): how likely each is a charge or a denial by itself,
 * then again with what its neighbours are likely to be.
 */
export function reconsider(
  r: Reading,
  list: readonly Attribution[],
  voices: readonly Voice[],
  entities: readonly Entity[],
  answered: readonly (SpeechAct | null)[],
): (Reconsidered | null)[] {
  if (!list.some((a, i) => isOpen(a, answered[i] ?? null))) return list.map(() => null)
  const scene = setScene(r, list, voices, entities, answered)
  const { charge, denial } = likely(scene)
  const features = contextFeatures(scene, charge, denial)
  return list.map((a, i) => {
    const f = features[i]
    if (!f || !isOpen(a, answered[i] ?? null)) return null
    const [accuses, denies] = [weigh(ACCUSES, f), weigh(DENIES, f)]
    if (accuses >= ACCUSES_FROM && accuses >= denies) return { act: 'accuse', confidence: accuses }
    return denies >= DENIES_FROM ? { act: 'deny', confidence: denies } : null
  })
}

export const isOpen = (a: Attribution, answered: SpeechAct | null): boolean => !a.actSettled && a.act === 'assert' && answered === null

/** How likely each statement is a charge, and a denial, by its own words. */
export function likely(scene: Scene): { charge: number[]; denial: number[] } {
  const settled = (act: SpeechAct, i: number): number => (scene.acts[i] === act ? 1 : 0)
  const soft = (act: SpeechAct, weights: typeof CHARGE): number[] =>
    scene.list.map((a, i) => (a.actSettled || scene.acts[i] !== 'assert' ? settled(act, i) : weigh(weights, scene.local[i] ?? new Map())))
  return { charge: soft('accuse', CHARGE), denial: soft('deny', DENIAL) }
}
