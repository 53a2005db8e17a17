import type { ClaimStatus, Stance } from '../../../types/index.ts'

/** One column wide each, and told apart without colour; a word always stands beside them. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = { asserts: '●', denies: '×', hedges: '◐', alleges: '◇', questions: '?', declines: '–' }

export const STATUS_SIGNS: Readonly<Record<ClaimStatus, string>> = {
  contested: '⋈',
  'denied-only': '⊠',
  unattributed: '¶',
  corroborated: '◉',
  'single-origin': '⊙',
}

/** What colour says, a sign and a word say too. */
export type Tone = 'bold' | 'dim' | 'affirm' | 'deny' | 'doubt' | 'charge'

const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  affirm: [34, 39],
  deny: [31, 39],
  doubt: [33, 39],
  charge: [35, 39],
}

export const STANCE_TONES: Readonly<Record<Stance, Tone>> = {
  asserts: 'affirm',
  denies: 'deny',
  hedges: 'doubt',
  alleges: 'charge',
  questions: 'doubt',
  declines: 'dim',
}

export type Paint = (tone: Tone, text: string) => string

/** Colours when told so, else the text alone. */
export const painter = (color: boolean): Paint => {
  if (!color) return (_, text) => text
  return (tone, text) => {
    const [on, off] = CODES[tone]
    return `\u001b[${on}m${text}\u001b[${off}m`
  }
}
