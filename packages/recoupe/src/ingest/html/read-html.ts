import { parseHTML } from 'linkedom'
import type { Noise } from '../../types/index.ts'
import type { Article } from '../article.ts'
import { type Block, blocksOf } from './blocks.ts'
import { mainContent } from './main-content.ts'
import { readMetadata } from './metadata.ts'

export { declaredCharset } from './declared-charset.ts'

/**
 * A web page → the text of its article, paragraph by paragraph, each verbatim. The page is kept as received, and the
 * blocks of it that are not in the text are listed.
 */
export function readHtml(html: string): Article {
  const { document } = parseHTML(withRoot(html))
  const { facts, byline, canonical } = readMetadata(document)
  const everything = document.documentElement ? blocksOf(document.querySelector('body') ?? document.documentElement) : []
  const article = withHeadline(mainContent(withRoot(html)), everything, facts.title ?? null)
  const { text, noise } = join(article)
  return { text, noise, facts, byline, canonical, page: { html, leftOut: leftOut(everything, article) } }
}

/** The parser wants one root; fragments have several. */
const withRoot = (html: string): string => (/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`)

/** The headline belongs to the text where the page shows it: headlines make claims too. */
function withHeadline(article: readonly Block[], everything: readonly Block[], title: string | null): readonly Block[] {
  const headline = everything.find(block => block.kind === 'heading' && block.text === title) ?? everything.find(block => block.kind === 'heading')
  if (!headline || article.some(block => block.text === headline.text)) return article
  const first = everything.findIndex(block => block.text === article[0]?.text)
  return everything.indexOf(headline) <= Math.max(first, 0) || headline.text === title ? [headline, ...article] : article
}

function join(blocks: readonly Block[]): { readonly text: string; readonly noise: readonly Noise[] } {
  const noise: Noise[] = []
  let text = ''
  for (const block of blocks) {
    if (text !== '') text += '\n\n'
    if (block.kind === 'caption') noise.push({ start: text.length, end: text.length + block.text.length, kind: 'caption' })
    text += block.text
  }
  return { text, noise }
}

/** Blocks of the page that the text does not hold, each occurrence counted once. */
function leftOut(everything: readonly Block[], article: readonly Block[]): string[] {
  const kept = new Map<string, number>()
  for (const { text } of article) kept.set(text, (kept.get(text) ?? 0) + 1)
  return everything.flatMap(({ text }) => {
    const times = kept.get(text) ?? 0
    if (times === 0) return [text]
    kept.set(text, times - 1)
    return []
  })
}
