/** Light and dark values of each colour. Colour is never the only carrier of a meaning: each family has its sign and its word. */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ['#fcfcfa', '#131519'],
  sheet: ['#ffffff', '#1a1d22'],
  tint: ['#f3f3ef', '#20242a'],
  rule: ['#d9d9d2', '#343940'],
  edge: ['#85898c', '#757b83'],
  ink: ['#15171b', '#eeece6'],
  'ink-2': ['#41464d', '#c3c5c6'],
  'ink-3': ['#5f656c', '#9ca1a7'],
  affirm: ['#1b4f8f', '#93bff7'],
  'affirm-w': ['#e6eef8', '#1b2b40'],
  deny: ['#b3211c', '#ff9d8f'],
  'deny-w': ['#fce9e5', '#3d1f1c'],
  doubt: ['#7e5000', '#e8ba57'],
  'doubt-w': ['#faf0d8', '#362b12'],
  charge: ['#7a2e86', '#e0abe8'],
  'charge-w': ['#f5e8f7', '#34213a'],
  pledge: ['#0c6557', '#74cfbb'],
  'pledge-w': ['#e0f1ec', '#14312b'],
  mute: ['#5f656c', '#9ca1a7'],
  'mute-w': ['#eeeeea', '#25292f'],
  hl: ['#ffe45c', '#4f4300'],
  'hl-edge': ['#e5b800', '#e9c63a'],
  'hl-2': ['#fff5b5', '#2e2912'],
  'hl-ink': ['#15171b', '#fff9e0'],
  band: ['#c9cbc6', '#3d434b'],
}

const FAMILIES = ['affirm', 'deny', 'doubt', 'charge', 'pledge', 'mute']

const colours = (side: 0 | 1): string =>
  Object.entries(COLOURS)
    .map(([name, pair]) => `--${name}:${pair[side]};`)
    .join('')

const light = `color-scheme:light;${colours(0)}`
const dark = `color-scheme:dark;${colours(1)}`

export const tokens = `
:root{${light}
--serif:Charter,"Bitstream Charter","Charis SIL Compact","Charis SIL","Sitka Text","Source Serif 4",Cambria,Caladea,Georgia,"Noto Serif",serif;
--sans:-apple-system,"Segoe UI Variable Text","Segoe UI",Inter,Roboto,"Noto Sans",system-ui,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,"Liberation Mono","DejaVu Sans Mono",monospace;
--t-micro:.75rem;--t-small:.8125rem;--t-ui:.875rem;--t-body:1.0625rem;--t-read:1.125rem;
--t-h3:1.1875rem;--t-h2:1.75rem;--t-h1:clamp(2.125rem,.8rem + 2.8vw,3.625rem);
--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2rem;--s7:3rem;--s8:4.5rem;
--gutter:clamp(1rem,2.5vw,2.5rem);--rail:clamp(20.5rem,23.5vw,23.5rem);--bar:3.25rem;--r:3px;--dur:140ms}
@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}
:root[data-theme="dark"]{${dark}}
@media print{:root,:root[data-theme],:root:not([data-theme="light"]){${light}--paper:#fff}}
@media (prefers-reduced-motion:reduce){:root{--dur:0ms}}
@media (prefers-contrast:more){:root{--ink-2:var(--ink);--ink-3:var(--ink);--rule:var(--edge)}}
${FAMILIES.map(f => `.f-${f}{--f:var(--${f});--w:var(--${f}-w)}`).join('')}
`
