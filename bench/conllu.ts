import { readFileSync } from 'node:fs'

/** One sentence of a CoNLL-U file: its syntactic words in columns, and its surface tokens. */
export interface Sentence {
  readonly id: string
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  /** Index of the head in the sentence; −1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** Surface tokens: the words `[first, last)` and whether a space follows. */
  readonly tokens: readonly { readonly form: string; readonly first: number; readonly last: number; readonly spaceAfter: boolean }[]
  /** True where a new paragraph or document begins here. */
  readonly startsParagraph: boolean
}

interface Open {
  id: string
  text: string
  startsParagraph: boolean
  forms: string[]
  lemmas: string[]
  upos: string[]
  feats: string[]
  heads: number[]
  relations: string[]
  tokens: { form: string; first: number; last: number; spaceAfter: boolean }[]
  coveredTo: number
}

const open = (): Open => ({
  id: '',
  text: '',
  startsParagraph: false,
  forms: [],
  lemmas: [],
  upos: [],
  feats: [],
  heads: [],
  relations: [],
  tokens: [],
  coveredTo: 0,
})

function addComment(sentence: Open, line: string): void {
  if (line.startsWith('# sent_id = ')) sentence.id = line.slice(12)
  else if (line.startsWith('# text = ')) sentence.text = line.slice(9)
  else if (line.startsWith('# newpar') || line.startsWith('# newdoc')) sentence.startsParagraph = true
}

function addRow(sentence: Open, line: string): void {
  const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', relation = '', , misc = ''] = line.split('\t')
  if (id.includes('.')) return
  const spaceAfter = !misc.split('|').includes('SpaceAfter=No')
  if (id.includes('-')) {
    const [from = 0, to = 0] = id.split('-').map(Number)
    sentence.tokens.push({ form, first: from - 1, last: to, spaceAfter })
    sentence.coveredTo = to
    return
  }
  const index = Number(id)
  if (index > sentence.coveredTo) sentence.tokens.push({ form, first: index - 1, last: index, spaceAfter })
  sentence.forms.push(form)
  sentence.lemmas.push(lemma)
  sentence.upos.push(upos)
  sentence.feats.push(feats)
  sentence.heads.push(Number(head) - 1)
  sentence.relations.push(relation)
}

/** Reads CoNLL-U text; empty nodes are left out. */
export function parseConllu(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let sentence = open()
  for (const line of text.split('\n')) {
    if (line === '') {
      if (sentence.forms.length > 0) sentences.push(sentence)
      sentence = open()
    } else if (line.startsWith('#')) addComment(sentence, line)
    else addRow(sentence, line)
  }
  if (sentence.forms.length > 0) sentences.push(sentence)
  return sentences
}

export const readConllu = (path: string): Sentence[] => parseConllu(readFileSync(path, 'utf8'))
