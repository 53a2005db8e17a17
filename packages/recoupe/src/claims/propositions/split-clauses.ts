import type { Words } from '../../types/index.ts'

const FINITE = new Set(['VERB', 'AUX'])

/**
 * Cuts the words of a content into its coordinated or juxtaposed main clauses: *nous n'avons jamais vendu de lait et nous
 * n'envisageons pas d'en vendre* says two things. A conjunct is a clause of its own only with a verb and a subject; everything
 * subordinate stays with the clause that it depends on. Sentences of a quotation are clauses too.
 */
export function clausesOf(words: Words, indices: readonly number[]): number[][] {
  const inside = new Set(indices)
  const clauseOf = new Map<number, number>()
  const opened = new Set<number>()
  const resolve = (i: number, steps: number): number => {
    const known = clauseOf.get(i)
    if (known !== undefined) return known
    const head = words.head[i] ?? -1
    let top: number
    if (!inside.has(head) || head === i || steps > 200) top = i
    else if (startsClause(words, i, inside) && isMain(words, head, inside)) {
      top = i
      opened.add(i)
    } else top = resolve(head, steps + 1)
    clauseOf.set(i, top)
    return top
  }
  for (const i of indices) resolve(i, 0)
  const groups = new Map<number, number[]>()
  let main = -1
  let sentence = -1
  for (const i of indices) {
    let top = clauseOf.get(i) ?? i
    // parts that hang on something outside the content (*accuse X | de faire Y*) are one clause; a new sentence is a new one
    if (!opened.has(top)) {
      if (main < 0 || words.sentence[i] !== sentence) main = top
      sentence = words.sentence[i] ?? -1
      top = main
    }
    const group = groups.get(top)
    if (group) group.push(i)
    else groups.set(top, [i])
  }
  return mergeFragments(words, [...groups.values()])
}

function startsClause(words: Words, i: number, inside: ReadonlySet<number>): boolean {
  const relation = words.relation[i] ?? ''
  if (relation !== 'conj' && !relation.startsWith('parataxis')) return false
  if (!FINITE.has(words.upos[i] ?? '') && !hasCopula(words, i, inside)) return false
  if (relation.startsWith('parataxis') && isSubordinate(words, words.head[i] ?? -1, inside)) return false
  return hasSubject(words, i, inside) || (relation === 'conj' && sharesSubject(words, i, inside))
}

/** *Si un seul camion est passé, nous le saurons*, where the tree hangs the main clause on its condition: the two say one thing. */
function isSubordinate(words: Words, verb: number, inside: ReadonlySet<number>): boolean {
  for (let j = verb - 1; j >= 0 && inside.has(j); j--) if (words.head[j] === verb && words.relation[j] === 'mark') return true
  return false
}

/**
 * *a été contrôlée en décembre et passera devant un juge*, *d'avoir tiré sur la vedette et saisi un thonier*: a second predicate of the same subject, where each of
 * the two says something beside its verb. What hangs on a shared object (*a fabriqué et vendu des vannes*) is one.
 */
function sharesSubject(words: Words, i: number, inside: ReadonlySet<number>): boolean {
  const head = words.head[i] ?? -1
  if (words.upos[i] !== 'VERB' || words.upos[head] !== 'VERB' || !inside.has(head)) return false
  return hasComplement(words, i, inside, i) && hasComplement(words, head, inside, i)
}

const COMPLEMENT = /^(obj|obl|xcomp|ccomp|iobj|advcl)/u

/** Has the verb an object, an oblique or a clause of its own before `end`, where that is another word? */
function hasComplement(words: Words, verb: number, inside: ReadonlySet<number>, end: number): boolean {
  for (const j of inside) if (words.head[j] === verb && COMPLEMENT.test(words.relation[j] ?? '') && (verb === end || j < end)) return true
  return false
}

/** A clause is main where the way up to the top of the content meets no subordination. */
function isMain(words: Words, i: number, inside: ReadonlySet<number>): boolean {
  let at = i
  for (let step = 0; step < 50 && inside.has(at); step++) {
    if (!inside.has(words.head[at] ?? -1)) return true
    const relation = words.relation[at] ?? ''
    if (relation !== 'conj' && relation !== 'xcomp' && !relation.startsWith('parataxis')) return false
    at = words.head[at] ?? -1
  }
  return true
}

function hasSubject(words: Words, i: number, inside: ReadonlySet<number>): boolean {
  for (let j = Math.max(0, i - 25); j < i; j++)
    if (words.head[j] === i && inside.has(j) && /^(nsubj|csubj|expl:subj)/u.test(words.relation[j] ?? '')) return true
  return false
}

function hasCopula(words: Words, i: number, inside: ReadonlySet<number>): boolean {
  for (let j = Math.max(0, i - 15); j < i; j++) if (words.head[j] === i && inside.has(j) && words.relation[j] === 'cop') return true
  return false
}

/** Groups without a verb of their own or too short to say anything join their neighbour. */
function mergeFragments(words: Words, groups: readonly number[][]): number[][] {
  const merged: number[][] = []
  for (const group of groups) {
    const content = group.filter(i => words.upos[i] !== 'PUNCT')
    const own = content.length >= 3 && content.some(i => FINITE.has(words.upos[i] ?? ''))
    const last = merged.at(-1)
    if (last && !own) last.push(...group)
    else merged.push([...group])
  }
  const [first, second] = merged
  if (first && second && first.filter(i => words.upos[i] !== 'PUNCT').length < 3) merged.splice(0, 2, [...first, ...second])
  return merged.map(group => group.sort((a, b) => a - b)).map((group, k) => (k === 0 ? group : withoutLead(words, group)))
}

/** « … et rien ne le prouve »: what only joins a clause to the one before it is no part of what it says. */
function withoutLead(words: Words, group: readonly number[]): number[] {
  let from = 0
  while (from < group.length - 1) {
    const i = group[from] ?? -1
    if (words.relation[i] !== 'cc' && words.form[i] !== ',' && words.form[i] !== ';') break
    from++
  }
  return group.slice(from)
}
