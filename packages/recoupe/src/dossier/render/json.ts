import type { Dossier } from '../../types/index.ts'

/** The order of a dossier's own keys: the order of its description; keys that are not in it follow, sorted. */
const ORDER = [
  'schema',
  'title',
  'generator',
  'reports',
  'entities',
  'statements',
  'times',
  'events',
  'claims',
  'origins',
  'dependencies',
  'divergences',
  'timeline',
  'coverage',
  'corrections',
]

/** Keys that come first wherever they stand; the others follow in code-unit order. */
const FIRST = ['id', 'report', 'kind', 'start', 'end']

/** Bidirectional and other invisible controls that JSON leaves as they are, and that a terminal would obey. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** A dossier as JSON with a stable order of keys, two spaces deep, one line feed at the end. The values are untouched. */
export function renderJson(dossier: Dossier): string {
  return `${stableJson(dossier, 2)}\n`
}

/** JSON with ordered keys and without invisible characters (they are written `\u202e`): equal values give equal bytes. */
export function stableJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(order(value, true), null, indent)
  return text.replace(INVISIBLE, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function order(value: unknown, top: boolean): unknown {
  if (Array.isArray(value)) return value.map(v => order(v, false))
  if (value === null || typeof value !== 'object') return value
  const first = top ? ORDER : FIRST
  const rank = (key: string): number => {
    const at = first.indexOf(key)
    return at < 0 ? first.length : at
  }
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(keys.map(key => [key, order((value as Record<string, unknown>)[key], false)]))
}
