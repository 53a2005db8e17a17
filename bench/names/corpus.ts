import { labelOf, NAME_CLASSES, type NameClass } from '../../packages/recoupe/src/learn/name-tagger.ts'

/** A name in tokens, half-open. `type` is the corpus's own, brought to our classes. */
export interface GoldName {
  readonly first: number
  readonly last: number
  readonly type: NameClass
}

/** A few sentences of one source in order, as tokens with their spans in one text. */
export interface NameDocument {
  readonly id: string
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Token index where each sentence begins, and the count at the end. */
  readonly bounds: readonly number[]
  readonly names: readonly GoldName[]
}

export interface NameSentence {
  readonly id: string
  readonly forms: readonly string[]
  /** The sentence as it was written, where the corpus says so. */
  readonly text: string | null
  readonly names: readonly GoldName[]
}

/** Puts sentences into one text, each on a paragraph of its own unless `between` is a space, with the written spacing where it is known. */
export function toDocument(id: string, sentences: readonly NameSentence[], between = '\n\n'): NameDocument {
  let text = ''
  const start: number[] = []
  const end: number[] = []
  const bounds: number[] = []
  const names: GoldName[] = []
  for (const sentence of sentences) {
    const base = start.length
    bounds.push(base)
    const written = sentence.text ?? sentence.forms.join(' ')
    let at = 0
    for (const form of sentence.forms) {
      const found = written.indexOf(form, at)
      const from = found >= 0 && found - at < 12 ? found : at
      const to = found >= 0 && found - at < 12 ? found + form.length : at
      start.push(text.length + from)
      end.push(text.length + to)
      at = to
    }
    for (const name of sentence.names) names.push({ ...name, first: base + name.first, last: base + name.last })
    text += `${written}${between}`
  }
  bounds.push(start.length)
  return { id, text, start, end, bounds, names }
}

/** BILOU labels of the names of a document; names do not overlap. */
export function labelsOf(document: NameDocument): Int8Array {
  const labels = new Int8Array(document.start.length)
  for (const { first, last, type } of document.names) {
    const cls = NAME_CLASSES.indexOf(type)
    if (last - first === 1) labels[first] = labelOf(cls, 3)
    else for (let i = first; i < last; i++) labels[i] = labelOf(cls, i === first ? 0 : i === last - 1 ? 2 : 1)
  }
  return labels
}

/** Groups of at most `size` sentences whose ids share what comes before the number. */
export function group(sentences: readonly NameSentence[], size: number, prefix: (id: string) => string, between?: string): NameDocument[] {
  const documents: NameDocument[] = []
  let held: NameSentence[] = []
  const flush = (): void => {
    const [first] = held
    if (first) documents.push(toDocument(first.id, held, between))
    held = []
  }
  for (const sentence of sentences) {
    const [first] = held
    if (first && (held.length >= size || prefix(first.id) !== prefix(sentence.id))) flush()
    held.push(sentence)
  }
  flush()
  return documents
}
