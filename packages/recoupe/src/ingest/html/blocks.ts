/** A stretch of a page's text that stands by itself on the screen. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'caption'
  readonly text: string
}

/** Elements whose text nobody reads as text of the page. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'SELECT',
  'TEXTAREA',
  'HEAD',
  'TITLE',
  'DATALIST',
])

/** Elements that run on in their line (HTML, "phrasing content"); every other one begins and ends a block. */
const INLINE = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'RUBY',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
  'IMG',
  'TD',
  'TH',
  'BUTTON',
])

const NODE = { element: 1, text: 3 } as const

/**
 * The text of an element block by block, in order: characters as they are, white space as a browser shows it (runs of
 * spaces and line ends are one space, no-break spaces stay, `<br>` ends a line). Walks without recursion: pages nest deep.
 */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let buffer = ''
  const kinds: Block['kind'][] = ['text']
  const flush = (): void => {
    const text = tidy(buffer)
    if (text !== '') blocks.push({ kind: kinds.at(-1) ?? 'text', text })
    buffer = ''
  }
  let node: Node | null = root
  let down = true
  while (node) {
    if (down && node.nodeType === NODE.text) buffer += (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/gu, ' ')
    const name: string = node.nodeType === NODE.element ? node.nodeName.toUpperCase() : ''
    const block = name !== '' && !INLINE.has(name) && name !== 'BR'
    const enters: boolean = down && name !== '' && !SKIPPED.has(name) && !isHidden(node) && node.firstChild !== null
    // Two line ends in a row part paragraphs; old pages have no others.
    if (down && name === 'BR') {
      if (/\n\s*$/u.test(buffer.slice(-20))) flush()
      else buffer += '\n'
    }
    if (down && block) flush()
    if (enters) {
      if (block) kinds.push(kindOf(name) ?? kinds.at(-1) ?? 'text')
      if (name === 'Q') buffer += '“'
      node = node.firstChild
      continue
    }
    if (!down) {
      if (name === 'Q') buffer += '”'
      if (name === 'TD' || name === 'TH') buffer += '\t'
      if (block) {
        flush()
        kinds.pop()
      }
    }
    if (node === root) break
    down = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  flush()
  return blocks
}

function kindOf(name: string): Block['kind'] | null {
  if (/^H[1-6]$/u.test(name)) return 'heading'
  return name === 'FIGCAPTION' || name === 'CAPTION' ? 'caption' : null
}

/** Not shown by the page's own word. */
function isHidden(node: Node): boolean {
  const element = node as Element
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
}

/** Spaces at the edges of lines and doubled ones are nothing on a screen; other characters are the text's own. */
const tidy = (text: string): string =>
  text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?([\n\t]) ?/gu, '$1')
    .replace(/\n{2,}/gu, '\n')
    .replace(/^[ \n\t]+|[ \n\t]+$/gu, '')
