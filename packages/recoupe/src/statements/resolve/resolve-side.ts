import { type Discourse, ofEntry } from './discourse.ts'
import type { Referent } from './referent.ts'

/** The actor for which a referent speaks in the end: itself where nothing says otherwise. Null for somebody whose side is not told. */
export function sideOf(d: Discourse, index: number): { side: number | null; confidence: number } {
  const referent = d.referents[index]
  if (!referent) return { side: null, confidence: 0 }
  if (referent.side !== null) return { side: climb(d, referent.side), confidence: 0.9 }
  const held = referent.capacities.find(c => c.of !== null && speaksFor(c.noun.traits))
  if (held && held.of !== null) return { side: climb(d, held.of), confidence: 0.85 }
  const assumed = assumedSide(d, referent)
  if (assumed !== null) return { side: climb(d, assumed), confidence: 0.55 }
  if (ownVoice(referent)) return { side: index, confidence: 0.8 }
  return { side: null, confidence: 0.3 }
}

const speaking = new Set(['spokesperson', 'head', 'official', 'state', 'expert', 'counsel'])
const speaksFor = (traits: readonly string[]): boolean => traits.some(t => speaking.has(t))

/** What a report takes for granted: the state at home for its ministers. */
function assumedSide(d: Discourse, referent: Referent): number | null {
  if (referent.capacities.some(c => c.noun.traits.includes('prosecution'))) return prosecutionOf(d, referent)
  const stately = referent.capacities.some(c => c.of === null && c.noun.traits.includes('state'))
  return stately && d.home !== null ? ofEntry(d, d.home) : null
}

/** The prosecution that a report names, where it names one only. */
function prosecutionOf(d: Discourse, prosecutor: Referent): number | null {
  const found = d.referents.filter(
    r => r.index !== prosecutor.index && r.kind === 'organisation' && r.capacities.some(c => c.noun.traits.includes('prosecution')),
  )
  return found.length === 1 ? (found[0]?.index ?? null) : null
}

function climb(d: Discourse, index: number): number {
  let at = index
  for (let steps = 0; steps < 4; steps++) {
    const next = d.referents[at]?.side
    if (next === null || next === undefined || next === at) break
    at = next
  }
  return at
}

/** Institutions, groups and private persons speak for themselves; an official whose body is not named does not. */
function ownVoice(referent: Referent): boolean {
  if (referent.kind === 'person' || referent.kind === 'role' || referent.kind === 'group')
    return !referent.capacities.some(c => c.noun.traits.some(t => t === 'state' || t === 'official' || t === 'spokesperson' || t === 'head' || t === 'justice'))
  return referent.kind !== 'document'
}
