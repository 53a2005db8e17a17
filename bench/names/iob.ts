import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameClass } from '../../packages/recoupe/src/learn/name-tagger.ts'
import type { GoldName, NameSentence } from './corpus.ts'

/** Corpus types → our classes. */
const TYPES: Readonly<Record<string, NameClass>> = {
  PER: 'person',
  person: 'person',
  LOC: 'place',
  location: 'place',
  ORG: 'organisation',
  group: 'organisation',
  corporation: 'organisation',
  MISC: 'other',
  product: 'other',
  'creative-work': 'other',
}

/** Names of a sequence of IOB2 tags (an `I-` without its `B-` begins a name, as the CoNLL scorer reads it). */
export function namesOfTags(tags: readonly string[]): GoldName[] {
  const names: GoldName[] = []
  let open: { first: number; type: NameClass; label: string } | null = null
  const close = (last: number): void => {
    if (open) names.push({ first: open.first, last, type: open.type })
    open = null
  }
  tags.forEach((tag, i) => {
    const [mark, label = ''] = [tag[0], tag.slice(2)]
    const held: { label: string } | null = open
    if (mark === 'I' && held?.label === label) return
    close(i)
    const type = TYPES[label]
    if (type) open = { first: i, type, label }
  })
  close(tags.length)
  return names
}

/** Reads a file of one token a line; `form` and `tag` are columns, and lines that begin with `#` and a space are comments. */
export function readIob(path: string, form: number, tag: number): NameSentence[] {
  const sentences: NameSentence[] = []
  let forms: string[] = []
  let tags: string[] = []
  const flush = (): void => {
    if (forms.length > 0) sentences.push({ id: `${sentences.length}`, forms, text: null, names: namesOfTags(tags) })
    forms = []
    tags = []
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.trim() === '' ? [] : line.split('\t')
    if (cells.length <= Math.max(form, tag)) {
      if (!/^# /u.test(line)) flush()
      continue
    }
    const label = cells[tag] ?? 'O'
    forms.push((cells[form] ?? '').trim() || '_')
    tags.push(label.trim())
  }
  flush()
  return sentences
}

export const readWikiNeural = (data: string, language: string): NameSentence[] => readIob(join(data, `ner/wikineural/${language}.conllu`), 1, 2)

export const readEwtNames = (data: string): NameSentence[] => readIob(join(data, 'ner/UNER_English-EWT/en_ewt-ud-dev.iob2'), 1, 2)

export const readWnut = (data: string): NameSentence[] => readIob(join(data, 'ner/WNUT17/wnut17train.conll'), 0, 1)

export const readBtc = (data: string): NameSentence[] => ['a', 'b', 'e', 'f', 'g', 'h'].flatMap(part => readIob(join(data, `ner/BTC/${part}.conll`), 0, 1))
