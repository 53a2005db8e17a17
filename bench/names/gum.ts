import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { names as english } from '../../packages/recoupe/src/lang/en/names.ts'
import { world } from '../../packages/recoupe/src/lang/world/index.ts'
import type { NameClass } from '../../packages/recoupe/src/learn/name-tagger.ts'
import type { GoldName, NameSentence } from './corpus.ts'

const TYPES: Readonly<Record<string, NameClass>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  event: 'other',
  object: 'other',
  abstract: 'other',
}

interface Token {
  readonly form: string
  readonly upos: string
  readonly entity: string
}

interface Mention {
  readonly type: string
  /** Tokens that the mention cannot do without. */
  readonly heads: readonly number[]
  /** Whether the corpus names what it is. */
  readonly linked: boolean
  readonly first: number
  last: number
}

/** GUM's bracketed mentions of one sentence (`Entity=(3-organization-…-1,2-coref-Name` … `3)`). */
function mentionsOf(tokens: readonly Token[]): Mention[] {
  const open = new Map<string, Mention[]>()
  const done: Mention[] = []
  tokens.forEach(({ entity }, i) => {
    for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/gu)) {
      if (piece.startsWith('(')) {
        const [id = '', type = '', , , , minimal = '1', , identity] = piece.replace(/[()]/gu, '').split('-')
        const mention = { type, heads: minimal.split(',').map(n => i + Number(n) - 1), linked: identity !== undefined, first: i, last: i + 1 }
        if (piece.endsWith(')')) done.push(mention)
        else open.set(id, [...(open.get(id) ?? []), mention])
      } else {
        const id = piece.slice(0, -1)
        const mention = open.get(id)?.pop()
        if (mention) {
          mention.last = i + 1
          done.push(mention)
        }
      }
    }
  })
  return done
}

const isTitle = (form: string): boolean =>
  english.personTitles[form.toLowerCase()] !== undefined ||
  world().ofAdjective(form, 'en') !== null ||
  /^(?:ambassador|senator|leader|student|member|director|chairman|chief)$/iu.test(form)

/** The proper name inside a mention: the run of capitals around its head, inner *of* and *and* included, titles left out. */
function properPart(tokens: readonly Token[], { first, last, heads, linked, type }: Mention): GoldName | null {
  const cls = TYPES[type]
  const capital = (i: number): boolean =>
    i >= first && i < last && /^(?:\p{Lu}|\d)/u.test(tokens[i]?.form ?? '') && !/^(?:DET|PRON|PUNCT|ADP|CCONJ|SCONJ|AUX)$/u.test(tokens[i]?.upos ?? '')
  const head = heads.find(h => capital(h) && (tokens[h]?.upos === 'PROPN' || (linked && h > 0)))
  if (!cls || head === undefined) return null
  const joins = (i: number): boolean => /^(?:of|the|and|&|for|de|-|'s)$/iu.test(tokens[i]?.form ?? '')
  const inner = cls === 'organisation'
  let from = head
  while (capital(from - 1) || (inner && joins(from - 1) && capital(from - 2))) from -= capital(from - 1) ? 1 : 2
  let to = head + 1
  while (capital(to) || (inner && joins(to) && capital(to + 1))) to += capital(to) ? 1 : 2
  if (cls === 'person') while (to - from > 1 && isTitle(tokens[from]?.form ?? '')) from++
  const alone = tokens[from]?.form ?? ''
  if (to - from === 1 && (isTitle(alone) || /^\d/u.test(alone))) return null
  return { first: from, last: to, type: cls }
}

/** Names of GUM's open documents of one part, a sentence each, with the document in the id. */
export function readGum(data: string, part: 'train' | 'dev' | 'test'): NameSentence[] {
  const sentences: NameSentence[] = []
  let id = ''
  let text: string | null = null
  let tokens: Token[] = []
  const flush = (): void => {
    const found = mentionsOf(tokens)
      .map(m => properPart(tokens, m))
      .filter(n => n !== null)
      .sort((a, b) => Number(a.type === 'other') - Number(b.type === 'other') || b.last - b.first - (a.last - a.first) || a.first - b.first)
    const kept: GoldName[] = []
    for (const n of found) if (!kept.some(k => n.first < k.last && k.first < n.last)) kept.push(n)
    if (tokens.length > 0) sentences.push({ id, forms: tokens.map(t => t.form), text, names: kept.sort((a, b) => a.first - b.first) })
    tokens = []
  }
  for (const line of readFileSync(join(data, `ud/English-GUM-open/${part}.conllu`), 'utf8').split('\n')) {
    if (line.startsWith('# sent_id = ')) id = line.slice(12)
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line.trim() === '') flush()
    else if (/^\d+\t/u.test(line)) {
      const [, form = '', , upos = '', , , , , , misc = ''] = line.split('\t')
      tokens.push({ form, upos, entity: /Entity=([^|]+)/u.exec(misc)?.[1] ?? '' })
    }
  }
  flush()
  return sentences
}
