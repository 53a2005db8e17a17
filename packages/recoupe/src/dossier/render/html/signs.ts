import type { ClaimStatus, DivergenceKind, SpeechAct, Stance } from '../../../types/index.ts'
import { h, type Markup } from './markup.ts'

/** What a colour stands for; every family has its words and its shapes beside it. */
export type Family = 'affirm' | 'deny' | 'doubt' | 'charge' | 'pledge' | 'mute'

export const ACT_FAMILY: Readonly<Record<SpeechAct, Family>> = {
  assert: 'affirm',
  confirm: 'affirm',
  deny: 'deny',
  accuse: 'charge',
  demand: 'charge',
  promise: 'pledge',
  warn: 'doubt',
  question: 'doubt',
  decline: 'mute',
  other: 'mute',
}

export const STANCE_FAMILY: Readonly<Record<Stance, Family>> = {
  asserts: 'affirm',
  denies: 'deny',
  hedges: 'doubt',
  alleges: 'charge',
  questions: 'doubt',
  declines: 'mute',
}

/** Drawn on a grid of 16; `c` is the current colour, `p` the paper under it. */
const SHAPES = {
  dot: '<circle cx="8" cy="8" r="5.5" class="c"/>',
  check: '<circle cx="8" cy="8" r="6" class="c"/><path d="M5 8.3l2.1 2.1L11 6.3" class="p"/>',
  cross: '<rect x="2" y="2" width="12" height="12" rx="1.5" class="c"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" class="p"/>',
  half: '<circle cx="8" cy="8" r="5.6" class="o"/><path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" class="c"/>',
  diamond: '<path d="M8 2l6 6-6 6-6-6z" class="o"/>',
  ask: '<circle cx="8" cy="8" r="5.8" class="o"/><path d="M6.3 6.6a1.8 1.8 0 1 1 2.5 1.7c-.6.2-.8.5-.8 1.1M8 11.4v.3" class="t"/>',
  minus: '<circle cx="8" cy="8" r="5.8" class="o"/><path d="M5.5 8h5" class="t"/>',
  arrowhead: '<path d="M3 2.8L13.5 8 3 13.2z" class="c"/>',
  stop: '<circle cx="8" cy="8" r="6" class="c"/><path d="M5 8h6" class="p"/>',
  arrow: '<path d="M2 8h9M8 4.4L12.6 8 8 11.6" class="s"/>',
  warning: '<path d="M8 1.8L15 14H1z" class="c"/><path d="M8 6.2v3.6M8 11.6v.6" class="p"/>',
  small: '<circle cx="8" cy="8" r="2.2" class="c"/>',
  dash: '<path d="M4 8h8" class="s"/>',
  ring: '<circle cx="8" cy="8" r="5.6" class="d"/>',
  opposed: '<path d="M1.5 4l5 4-5 4zM14.5 4l-5 4 5 4z" class="c"/>',
  boxed: '<rect x="2.2" y="2.2" width="11.6" height="11.6" rx="1" class="o"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" class="t"/>',
  target: '<circle cx="8" cy="8" r="5.8" class="o"/><circle cx="8" cy="8" r="2" class="c"/>',
  rings:
    '<circle cx="5.9" cy="8" r="4.3" class="o"/><circle cx="10.1" cy="8" r="4.3" class="o"/><path d="M8 4.3a4.3 4.3 0 0 1 0 7.4 4.3 4.3 0 0 1 0-7.4z" class="c"/>',
  pilcrow: '<path d="M7.2 3v10M10.4 3v10M12 3H7a2.7 2.7 0 0 0 0 5.4h.4" class="t"/>',
  full: '<rect x="3.5" y="3.5" width="9" height="9" class="c"/>',
  hollow: '<rect x="3.2" y="3.2" width="9.6" height="9.6" class="d"/>',
  wide: '<path d="M1.5 8h13M4 5L1.5 8 4 11M12 5l2.5 3-2.5 3" class="t"/>',
  tight: '<path d="M5 8h6M6.6 6L5 8l1.6 2M9.4 6L11 8l-1.6 2" class="t"/>',
  many: '<circle cx="3" cy="8" r="1.6" class="c"/><circle cx="8" cy="8" r="1.6" class="c"/><circle cx="13" cy="8" r="1.6" class="c"/>',
  one: '<circle cx="8" cy="8" r="1.8" class="c"/>',
  wave: '<path d="M2 6.2q3-3 6 0t6 0M2 10.6q3-3 6 0t6 0" class="t"/>',
  ripple: '<path d="M2 6.2q3 3 6 0t6 0M2 10.6h12" class="t"/>',
  nobody: '<circle cx="8" cy="5" r="2.8" class="d"/><path d="M2.8 14a5.2 5.2 0 0 1 10.4 0" class="d"/>',
  somebody: '<circle cx="8" cy="5" r="3" class="c"/><path d="M2.6 14.2a5.4 5.4 0 0 1 10.8 0z" class="c"/>',
  early: '<circle cx="8" cy="8" r="5.8" class="o"/><path d="M8 4.6V8L5.6 9.4" class="t"/>',
  late: '<circle cx="8" cy="8" r="5.8" class="o"/><path d="M8 4.6V8l3 1.2" class="t"/>',
  brand: '<path d="M2 2h8v8H2z" class="o"/><path d="M6 6h8v8H6z" class="o"/><path d="M6 6h4v4H6z" class="c"/>',
  moon: '<circle cx="8" cy="8" r="5.6" class="o"/><path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" class="c"/>',
  close: '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" class="t"/>',
} as const

export type Shape = keyof typeof SHAPES

export const ACT_SHAPE: Readonly<Record<SpeechAct, Shape>> = {
  assert: 'dot',
  confirm: 'check',
  deny: 'cross',
  accuse: 'arrowhead',
  demand: 'stop',
  promise: 'arrow',
  warn: 'warning',
  question: 'ask',
  decline: 'minus',
  other: 'small',
}

export const STANCE_SHAPE: Readonly<Record<Stance, Shape>> = {
  asserts: 'dot',
  denies: 'cross',
  hedges: 'half',
  alleges: 'diamond',
  questions: 'ask',
  declines: 'minus',
}

export const STATUS_SHAPE: Readonly<Record<ClaimStatus, Shape>> = {
  contested: 'opposed',
  'denied-only': 'boxed',
  unattributed: 'pilcrow',
  corroborated: 'rings',
  'single-origin': 'target',
}

/** A divergence reads like the page: left report, then right report. */
export const PICTOGRAMS: Readonly<Record<DivergenceKind, readonly [Shape, Shape]>> = {
  'hedge-dropped': ['half', 'dot'],
  omission: ['full', 'hollow'],
  scope: ['wide', 'tight'],
  quantity: ['many', 'one'],
  wording: ['wave', 'ripple'],
  identity: ['nobody', 'somebody'],
  contradiction: ['dot', 'cross'],
  time: ['early', 'late'],
}

/** A sign from the sprite; the word beside it says the same, so it is hidden from screen readers. */
export function sign(shape: Shape, family?: Family): Markup {
  return { html: `<svg class="i${family ? ` f-${family}` : ''}" aria-hidden="true"><use href="#i-${shape}"/></svg>` }
}

/** `turned` for an omission in the report on the left. */
export function pictogram(kind: DivergenceKind, turned = false): Markup {
  const [a, b] = PICTOGRAMS[kind]
  const [left, right] = turned ? [b, a] : [a, b]
  return h('span', { class: 'pict' }, sign(left), sign('arrow'), sign(right))
}

/** Every sign once, to be used by reference. */
export function sprite(): Markup {
  const symbols = Object.entries(SHAPES).map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
  return { html: `<svg class="sprite" aria-hidden="true" width="0" height="0">${symbols.join('')}</svg>` }
}

/** The signs that stand in CSS, where no drawing can: one character each. */
export const ACT_GLYPH: Readonly<Record<SpeechAct, string>> = {
  assert: '●',
  confirm: '✓',
  deny: '✕',
  accuse: '▶',
  demand: '■',
  promise: '→',
  warn: '▲',
  question: '?',
  decline: '–',
  other: '·',
}
