import type { Sentence } from '../../bench/conllu.ts'

/** A treebank as the raw text that a reader would have, with where its sentences end and which words are contractions. */
export interface RawText {
  readonly text: string
  /** Half-open stretches of the text that hold one paragraph each. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly sentenceEnds: ReadonlySet<number>
  /** Start of each surface token that is several words. */
  readonly multiword: ReadonlySet<number>
  readonly tokenStarts: ReadonlySet<number>
}

/** Sentences of one paragraph follow each other with a space; a blank line parts paragraphs, as in the CoNLL-2018 task. */
export function rawText(sentences: readonly Sentence[]): RawText {
  let text = ''
  const paragraphs: { start: number; end: number }[] = []
  const sentenceEnds = new Set<number>()
  const multiword = new Set<number>()
  const tokenStarts = new Set<number>()
  sentences.forEach((sentence, index) => {
    if (index === 0 || sentence.startsParagraph) {
      if (index > 0) text = `${text.trimEnd()}\n\n`
      paragraphs.push({ start: text.length, end: text.length })
    }
    for (const token of sentence.tokens) {
      tokenStarts.add(text.length)
      if (token.last - token.first > 1) multiword.add(text.length)
      text += token.form
      if (token === sentence.tokens.at(-1)) sentenceEnds.add(text.length)
      if (token.spaceAfter) text += ' '
    }
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.end = text.length
  })
  return { text, paragraphs, sentenceEnds, multiword, tokenStarts }
}
