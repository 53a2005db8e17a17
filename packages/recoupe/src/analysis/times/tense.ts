import type { TenseCues } from '../../lang/times.ts'
import type { Words } from '../../types/index.ts'
import type { Scan } from './scan.ts'

/** The side of the publication on which the verb puts an expression; null where nothing tells. */
export type Direction = 'past' | 'future'

/** What the verb says; `ahead` is an infinitive without a past (*to leave on Friday*), which only leans to the future. */
export interface Tense {
  readonly direction: Direction | null
  readonly ahead: boolean
  /** True for a verb that puts off (*reporté*), whatever its tense: a date that it leads to lies ahead. */
  readonly defers?: true
}

const NO_TENSE: Tense = { direction: null, ahead: false }

interface Cue {
  readonly at: number
  readonly direction: Direction | null
}

export interface CompiledCues {
  readonly past: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  readonly perfectBe: ReadonlySet<string>
  readonly motion: ReadonlySet<string>
  readonly reflexive: ReadonlySet<string>
  readonly exceptions: ReadonlySet<string>
  readonly prospective: ReadonlySet<string>
  readonly deferring: ReadonlySet<string>
  readonly section: TenseCues
}

export function compileCues(section: TenseCues): CompiledCues {
  return {
    past: new Set(section.past),
    future: new Set(section.future),
    perfect: new Set(section.perfect),
    perfectBe: new Set(section.perfectBe),
    motion: new Set(section.motion),
    reflexive: new Set(section.reflexive),
    exceptions: new Set(section.exceptions),
    prospective: new Set(section.prospective),
    deferring: new Set(section.deferring),
    section,
  }
}

function endingOf(cues: CompiledCues, word: string): Direction | null {
  for (const { ending, tense } of cues.section.endings) if (word.length >= ending.length + 2 && word.endsWith(ending)) return tense
  return null
}

const isParticiple = (cues: CompiledCues, word: string): boolean =>
  !cues.exceptions.has(word) && cues.section.participles.some(ending => word.length > ending.length + 1 && word.endsWith(ending))

/** Verb-like words of a scan, from spelling alone: what there is before a tagger has read the text. */
export function cuesOfScan(cues: CompiledCues, s: Scan): Cue[] {
  const found: Cue[] = []
  let governed = -1
  for (let at = 0; at < s.count; at++) {
    const word = s.word[at] ?? ''
    if (cues.future.has(word)) {
      found.push({ at, direction: 'future' })
      // What a modal governs is no past, whatever its form: *will be held*, *devrait être voté*.
      governed = at + 3
    } else if (at <= governed) continue
    else if (cues.past.has(word)) found.push({ at, direction: 'past' })
    else if (cues.perfect.has(word) || cues.perfectBe.has(word)) {
      let perfect = false
      const whole = cues.perfect.has(word) || cues.reflexive.has(s.word[at - 1] ?? '') || cues.reflexive.has(s.word[at - 2] ?? '')
      for (let k = 1; k <= 3; k++) {
        const next = s.word[at + k] ?? ''
        if (whole ? !isParticiple(cues, next) && !cues.past.has(next) : !cues.motion.has(next)) continue
        found.push({ at: at + k, direction: 'past' })
        perfect = true
        break
      }
      const direction = perfect ? null : endingOf(cues, word)
      if (direction) found.push({ at, direction })
    } else if (!cues.exceptions.has(word)) {
      const direction = endingOf(cues, word)
      if (direction) found.push({ at, direction })
    }
  }
  return found
}

const stops = new Set(['.', '!', '?', ';', '…'])
/** A verb outside a quotation says nothing of a date inside it, nor the other way round. */
const walls = new Set(['«', '»', '“', '”', '"'])
const pauses = new Set([',', ':', '(', ')', '-'])

/**
 * Direction at tokens `first`..`last`: the nearest cue in the same sentence. A cue across a pause costs more, and one
 * after the expression a little more than one before. Looks at most 60 tokens each way, so the whole stays linear.
 */
export function directionAt(
  found: readonly Cue[],
  s: Scan,
  first: number,
  last: number,
  from: number,
): { direction: Direction | null; next: number; cost: number } {
  let index = from
  while (index < found.length && (found[index]?.at ?? 0) < first) index++
  let best: Direction | null = null
  let bestCost = Number.POSITIVE_INFINITY
  const cost = (at: number): number => {
    const [low, high] = at < first ? [at + 1, first] : [last, at]
    if (high - low > 60) return Number.POSITIVE_INFINITY
    let sum = high - low + (at < first ? 0 : 2)
    for (let k = low; k < high; k++) {
      const word = s.word[k] ?? ''
      if (walls.has(word) || (stops.has(word) && (s.spaced[k + 1] ?? true))) return Number.POSITIVE_INFINITY
      if (pauses.has(word)) sum += 6
    }
    return sum
  }
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) consider(found[k])
  for (let k = index; k < found.length && k < index + 3; k++) consider(found[k])
  return { direction: best, next: index, cost: bestCost }

  function consider(cue: Cue | undefined): void {
    if (!cue || (cue.at >= first && cue.at < last)) return
    const c = cost(cue.at)
    if (c < bestCost) {
      bestCost = c
      best = cue.direction
    }
  }
}

/** Direction of one tagged verb: tense and mood of its group, auxiliaries included. */
function tenseOfVerb(cues: CompiledCues, words: Words, at: number, auxiliaries: readonly number[]): Tense {
  const group = [at, ...auxiliaries]
  const feature = (name: string, value: string): boolean => group.some(k => words.features[k]?.[name] === value)
  const participle = words.features[at]?.VerbForm === 'Part' && words.features[at]?.Tense === 'Past'
  const prospective = (k: number): boolean => cues.prospective.has(words.lemma[k] ?? '') || cues.future.has((words.form[k] ?? '').toLowerCase())
  const future: Tense = { direction: 'future', ahead: false }
  const past: Tense = { direction: 'past', ahead: false }
  if (auxiliaries.some(prospective)) return participle && feature('Mood', 'Cnd') ? past : future
  if (feature('Tense', 'Fut')) return future
  if (feature('Mood', 'Cnd')) return participle && auxiliaries.length > 0 ? past : future
  // *Est prévu*, *was scheduled for*: the plan is past, what is planned is not.
  if (prospective(at)) return { direction: null, ahead: true }
  // *Est fixé*, *is held*: a passive of the present, though its participle is a past one.
  // But not of a verb that makes its past with the same auxiliary (*est arrivé*), whatever the parse calls it.
  const passive = participle && auxiliaries.length > 0 && auxiliaries.every(k => words.relation[k] === 'aux:pass' && words.features[k]?.Tense === 'Pres')
  if (passive && !cues.motion.has((words.form[at] ?? '').toLowerCase())) return NO_TENSE
  if (feature('Tense', 'Past') || feature('Tense', 'Imp')) return past
  if (words.features[at]?.VerbForm === 'Inf') return { direction: null, ahead: true }
  return NO_TENSE
}

/** No verb group has more; a parse of what is no sentence may hang thousands on one word. */
const MOST_AUXILIARIES = 8

/** Tense at every word, read from the syntax: the first verb on the way from the expression to the root. */
export function tenseReader(cues: CompiledCues, words: Words): (start: number, end: number) => Tense {
  const auxiliaries = new Map<number, number[]>()
  for (let k = 0; k < words.count; k++) {
    if (words.upos[k] !== 'AUX') continue
    const head = words.head[k] ?? -1
    if (head < 0) continue
    const held = auxiliaries.get(head)
    if (!held) auxiliaries.set(head, [k])
    else if (held.length < MOST_AUXILIARIES) held.push(k)
  }
  const wordAt = (offset: number): number => {
    let low = 0
    let high = words.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((words.start[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return (start, end) => {
    if (words.count === 0) return NO_TENSE
    let at = wordAt(Math.max(start, end - 1))
    for (let steps = 0; steps < 12 && at >= 0; steps++) {
      const verbal = words.upos[at] === 'VERB' || (words.upos[at] === 'AUX' && words.relation[at] !== 'aux') || auxiliaries.has(at)
      const tense = verbal ? tenseOfVerb(cues, words, at, auxiliaries.get(at) ?? []) : NO_TENSE
      // Not of a past before the past: *avait été fixé au 3 mars* is the story's future and may be our past.
      const before = (auxiliaries.get(at) ?? []).some(k => words.features[k]?.Tense === 'Imp')
      if (verbal && !before && cues.deferring.has(words.lemma[at] ?? '')) return { ...tense, defers: true }
      if (tense.direction || tense.ahead || (verbal && words.features[at]?.VerbForm === 'Fin')) return tense
      at = words.head[at] ?? -1
    }
    return NO_TENSE
  }
}
