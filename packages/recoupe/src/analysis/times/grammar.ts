import type { TimeRule, TimeSection } from '../../lang/times.ts'
import { scan, stripAccents } from './scan.ts'

/** A node of the graph of all rules: a trie, but that wide groups meet again, so that it stays small. */
export interface Node {
  readonly words: Map<string, Node>
  readonly classes: Map<string, Node>
  /** Nodes that are reached from here without a token. */
  readonly joins: Node[]
  /** Index of the first rule that ends here, or −1. */
  rule: number
}

/** One member of a word class: its tokens and its value. */
interface Member {
  readonly words: readonly string[]
  readonly value: number | string
}

export interface Grammar {
  readonly section: TimeSection
  readonly root: Node
  /** Class → first token → members, longest first. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, readonly Member[]>>
  /** Every word of the grammar, with its accents. */
  readonly known: ReadonlySet<string>
  /** Known words by their spelling without accents. */
  readonly unaccented: ReadonlyMap<string, string>
  readonly capitalised: ReadonlySet<string>
  /** Words that can begin a rule; figures and number words can too. */
  readonly starters: ReadonlySet<string>
}

type Element =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'group'; readonly options: readonly (readonly Element[])[] }

/** Class names, and the four marks, which the trie treats as classes of no width. */
const isClass = (word: string): boolean => /^(?:[A-Z][A-Z0-9]*|<<|[<>~])$/.test(word)

/** Parses a pattern; throws on an unbalanced group, which is a fault of the pack and not of any input. */
export function parsePattern(pattern: string): Element[] {
  const parts = pattern.match(/[()|?]|[^\s()|?]+/g) ?? []
  let at = 0
  const sequence = (depth: number): Element[] => {
    const options: Element[][] = [[]]
    while (at < parts.length) {
      const part = parts[at] ?? ''
      at++
      const option = options.at(-1) ?? []
      if (part === '(') option.push(...sequence(depth + 1))
      else if (part === ')') {
        if (depth === 0) throw new Error(`unbalanced group in time pattern: ${pattern}`)
        return [{ kind: 'group', options }]
      } else if (part === '|') options.push([])
      else if (part === '?') {
        const last = option.pop()
        if (last) option.push({ kind: 'group', options: [[last], []] })
      } else option.push(isClass(part) ? { kind: 'class', name: part } : { kind: 'words', words: scan(part).word })
    }
    if (depth > 0) throw new Error(`unbalanced group in time pattern: ${pattern}`)
    return options.length === 1 ? (options[0] ?? []) : [{ kind: 'group', options }]
  }
  return sequence(0)
}

const node = (): Node => ({ words: new Map(), classes: new Map(), joins: [], rule: -1 })

function step(map: Map<string, Node>, key: string): Node {
  const found = map.get(key)
  if (found) return found
  const made = node()
  map.set(key, made)
  return made
}

/** Adds every sequence that `elements` stands for below the given nodes; returns the nodes where they end. */
function add(from: ReadonlySet<Node>, elements: readonly Element[]): ReadonlySet<Node> {
  let nodes = from
  for (const element of elements) {
    const next = new Set<Node>()
    switch (element.kind) {
      case 'words':
        for (let n of nodes) {
          for (const word of element.words) n = step(n.words, word)
          next.add(n)
        }
        break
      case 'class':
        for (const n of nodes) next.add(step(n.classes, element.name))
        break
      case 'group':
        for (const option of element.options) for (const n of add(nodes, option)) next.add(n)
        break
    }
    nodes = next.size > WIDE ? meet(next) : next
  }
  return nodes
}

/** Ends of a group beyond which they are led to one node; below, sharing beginnings with other rules is worth more. */
const WIDE = 4

function meet(ends: ReadonlySet<Node>): ReadonlySet<Node> {
  const joint = node()
  for (const end of ends) end.joins.push(joint)
  return new Set([joint])
}

function compileMembers(section: TimeSection): Map<string, Map<string, Member[]>> {
  const all = new Map<string, Map<string, Member[]>>()
  for (const [name, spellings] of Object.entries(section.classes)) {
    const byFirst = new Map<string, Member[]>()
    for (const [spelling, value] of Object.entries(spellings)) {
      const words = scan(spelling).word
      const first = words[0] ?? ''
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
      )
    }
    all.set(name, byFirst)
  }
  return all
}

function addRule(root: Node, rule: TimeRule, index: number): void {
  for (const end of add(new Set([root]), parsePattern(rule.pattern))) if (end !== root && end.rule < 0) end.rule = index
}

/** Compiles a pack's section once; the result is shared by all reports. */
export function compileGrammar(section: TimeSection): Grammar {
  const root = node()
  section.rules.forEach((rule, index) => {
    addRule(root, rule, index)
  })
  const members = compileMembers(section)
  const known = new Set<string>()
  for (const byFirst of members.values()) for (const first of byFirst.keys()) known.add(first)
  const seen = new Set<Node>()
  const visit = (n: Node): void => {
    seen.add(n)
    for (const [word, child] of n.words) {
      known.add(word)
      visit(child)
    }
    for (const child of n.classes.values()) visit(child)
    for (const joint of n.joins) if (!seen.has(joint)) visit(joint)
  }
  visit(root)
  const unaccented = new Map([...known].map(word => [stripAccents(word), word] as const).filter(([plain, word]) => plain !== word))
  return { section, root, members, known, unaccented, capitalised: new Set(section.capitalised), starters: startersOf(root, members) }
}

function startersOf(root: Node, members: ReadonlyMap<string, ReadonlyMap<string, readonly Member[]>>): Set<string> {
  const starters = new Set<string>()
  const visit = (n: Node): void => {
    for (const word of n.words.keys()) starters.add(word)
    for (const name of n.classes.keys()) for (const first of members.get(name)?.keys() ?? []) starters.add(first)
    for (const joint of n.joins) visit(joint)
  }
  visit(root)
  return starters
}
