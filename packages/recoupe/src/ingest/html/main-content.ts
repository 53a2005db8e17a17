import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Block, blocksOf } from './blocks.ts'

/** Elements beyond which a page is no article. */
const MOST_ELEMENTS = 20_000
/** Nesting beyond which scoring takes too long: its time grows with the cube of the depth. Pages stay below forty. */
const DEEPEST = 100
/** Characters below which what was found is no article. */
const SHORTEST = 140

/**
 * The blocks of the page that are its article, by Readability's scoring; where that finds none, the `<article>`, the
 * `<main>` or the body without its navigation. Parses for itself, since the scoring takes the page apart.
 */
export function mainContent(html: string): Block[] {
  const scored = byScore(html)
  const length = scored.reduce((sum, block) => sum + block.text.length, 0)
  return length >= SHORTEST ? scored : byLandmark(html, scored)
}

function byScore(html: string): Block[] {
  try {
    const { document } = parseHTML(html)
    if (depthOf(document.documentElement) > DEEPEST) return []
    const article = new Readability<Node>(document, { serializer: node => node, maxElemsToParse: MOST_ELEMENTS }).parse()
    return article?.content ? blocksOf(article.content) : []
  } catch {
    // Readability gives up on pages without a body or with too many elements; the landmarks still help there.
    return []
  }
}

function byLandmark(html: string, scored: Block[]): Block[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll('nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="contentinfo"]'))
    element.remove()
  const root = document.querySelector('article') ?? document.querySelector('main') ?? document.querySelector('body') ?? document.documentElement
  const blocks = root ? blocksOf(root) : []
  return blocks.length > 0 ? blocks : scored
}

/** Levels of the tree, walked without recursion. */
function depthOf(root: Node): number {
  let deepest = 0
  let depth = 0
  let node: Node | null = root
  while (node) {
    deepest = Math.max(deepest, depth)
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = !node || node === root ? null : node.nextSibling
  }
  return deepest
}
