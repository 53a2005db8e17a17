import { type ReactNode, useSyncExternalStore } from 'react'
import type { Exhibit } from 'recoupe/view'
import { remember } from '../shell/trail.ts'
import { choose } from './chosen.ts'

/** What the proof shows: the sentences behind a cell, a line or a reference. */
export interface Proof {
  /** Equal for the same opener, so that it can be marked as chosen. */
  readonly key: string
  readonly exhibits: readonly Exhibit[]
  /** What was opened, in words: a column's name, a claim's gist. */
  readonly heads: readonly ReactNode[]
  /** True where reports without an exhibit are to be told (*not in this report*). */
  readonly whole: boolean
  /** The keyboard asked: the focus goes to the proof, Escape brings it back. */
  readonly byKey: boolean
  /** Opens with its reasons unfolded. */
  readonly why: boolean
  /** Grows with every opening, the same one included. */
  readonly turn: number
}

export interface ProofRequest {
  readonly key: string
  readonly exhibits: readonly Exhibit[]
  readonly heads?: readonly ReactNode[]
  readonly whole?: boolean
  readonly byKey?: boolean
  readonly why?: boolean
  /** Where the focus returns to. */
  readonly opener: Element | null
}

let proof: Proof | null = null
let turn = 0
const listeners = new Set<() => void>()

function set(next: Proof | null): void {
  proof = next
  for (const tell of listeners) tell()
}

export function openProof({ key, exhibits, heads = [], whole = false, byKey = false, why = false, opener }: ProofRequest): void {
  remember(opener)
  choose(exhibits[0]?.ref ?? null)
  set({ key, exhibits, heads, whole, byKey, why, turn: ++turn })
}

export function closeProof(): void {
  if (proof) set(null)
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useProof = (): Proof | null => useSyncExternalStore(subscribe, () => proof)

/** True for the opener whose proof is shown. */
export const useIsOpen = (key: string): boolean => useSyncExternalStore(subscribe, () => proof?.key === key)
