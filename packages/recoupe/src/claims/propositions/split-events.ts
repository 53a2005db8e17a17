import type { Words } from '../../types/index.ts'

/** Relations that open an event of its own inside a clause. */
const OPENS = /^(ccomp|xcomp|advcl|acl|csubj|parataxis|conj|root)/u
const SUBJECT = /^(nsubj|csubj)/u

/**
 * The events that a content speaks of, each with its own participants: *X accuse Y d'avoir tiré sur un navire et saisi un thonier* tells of
 * a shooting and of a seizure. Every verb that opens a clause gathers the words below it down to the next such verb; a conjunct or an
 * infinitive without subject shares the one above. Words under no verb (a bare noun phrase) are one event.
 */
export function eventsOf(words: Words, indices: readonly number[]): number[][] {
  const inside = new Set(indices)
  const headOf = new Map<number, number>()
  const opens = (i: number): boolean => (words.upos[i] === 'VERB' || hasCopula.has(i)) && OPENS.test(words.relation[i] ?? '')
  const hasCopula = new Set(indices.filter(i => words.relation[i] === 'cop').map(i => words.head[i] ?? -1))
  const resolve = (i: number, steps: number): number => {
    const known = headOf.get(i)
    if (known !== undefined) return known
    const head = words.head[i] ?? -1
    const top = !inside.has(head) || opens(i) || steps > 100 ? i : resolve(head, steps + 1)
    headOf.set(i, top)
    return top
  }
  const groups = new Map<number, number[]>()
  for (const i of indices) {
    const top = resolve(i, 0)
    const group = groups.get(top)
    if (group) group.push(i)
    else groups.set(top, [i])
  }
  return [...groups].map(([top, group]) => [...sharedSubject(words, top, group, inside, headOf), ...group]).filter(g => g.length > 0)
}

/** Words of the subject that a verb without one takes over from the verb above it. */
function sharedSubject(words: Words, top: number, group: readonly number[], inside: ReadonlySet<number>, headOf: ReadonlyMap<number, number>): number[] {
  const relation = words.relation[top] ?? ''
  if (!/^(conj|xcomp|advcl)/u.test(relation) || group.some(i => words.head[i] === top && SUBJECT.test(words.relation[i] ?? ''))) return []
  const above = headOf.get(words.head[top] ?? -1)
  if (above === undefined || above === top) return []
  const subject = [...inside].find(i => words.head[i] === above && SUBJECT.test(words.relation[i] ?? ''))
  if (subject === undefined) return []
  return [...inside].filter(i => i === subject || isBelow(words, i, subject)).sort((a, b) => a - b)
}

function isBelow(words: Words, i: number, top: number): boolean {
  let at = i
  for (let steps = 0; steps < 8; steps++) {
    at = words.head[at] ?? -1
    if (at === top) return true
    if (at < 0) return false
  }
  return false
}
