import { element, escapeXml, type Xml } from './xml.ts'

/** Styles of paragraphs; `parts.ts` says how they look. */
export type ParagraphStyle = 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Normal' | 'Claim' | 'Item' | 'Quotation' | 'Cell' | 'Head' | 'Small'

export interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Grey: said by the way, or nothing there. */
  readonly faint?: boolean
  readonly underlined?: boolean
  readonly struck?: boolean
  /** BCP 47 tag of the words, for whoever spells or reads them aloud. */
  readonly language?: string
}

/** Words that look alike. */
export function run(text: string, look: RunLook = {}): Xml {
  if (text === '') return ''
  const properties = [
    look.bold ? '<w:b/>' : '',
    look.italic ? '<w:i/>' : '',
    look.struck ? '<w:strike/>' : '',
    look.faint ? '<w:color w:val="6B6B6B"/>' : '',
    look.underlined ? '<w:u w:val="single"/>' : '',
    look.language === undefined ? '' : element('w:lang', { 'w:val': regional(look.language) }),
  ].join('')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

const regions = new Map<string, string>()

/** Word processors look for a language with its region: `fr` → `fr-FR`. */
export function regional(tag: string): string {
  const known = regions.get(tag)
  if (known !== undefined) return known
  const found = likely(tag)
  regions.set(tag, found)
  return found
}

function likely(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region === undefined ? language : `${language}-${region}`
  } catch {
    return 'und'
  }
}

export interface ParagraphLook {
  readonly keepNext?: boolean
  /** Level of a list, 0 the outermost. */
  readonly bullet?: number
}

export function paragraph(style: ParagraphStyle, runs: readonly Xml[], { keepNext, bullet }: ParagraphLook = {}): Xml {
  const properties = [
    style === 'Normal' ? '' : element('w:pStyle', { 'w:val': style }),
    keepNext ? '<w:keepNext/>' : '',
    bullet === undefined ? '' : `<w:numPr><w:ilvl w:val="${bullet}"/><w:numId w:val="1"/></w:numPr>`,
  ].join('')
  return element('w:p', {}, properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`, ...runs)
}

/** A place that links lead to. Names are letters, digits and underscores, at most 40. */
export const bookmark = (id: number, name: string, inner: Xml): Xml =>
  `${element('w:bookmarkStart', { 'w:id': id, 'w:name': name })}${inner}${element('w:bookmarkEnd', { 'w:id': id })}`

/** Words that lead to a bookmark. */
export const linkTo = (name: string, text: string): Xml =>
  element(
    'w:hyperlink',
    { 'w:anchor': name, 'w:history': 1 },
    `<w:r><w:rPr><w:rStyle w:val="Reference"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
  )

/** What stands in a cell: paragraphs, at least one. */
export type CellContent = readonly Xml[]

/** A table whose first row is repeated on every page. Widths are in twentieths of a point. */
export function table(widths: readonly number[], head: readonly CellContent[], rows: readonly (readonly CellContent[])[]): Xml {
  const row = (cells: readonly CellContent[], properties: Xml, shade: boolean): Xml =>
    element('w:tr', {}, properties, ...cells.map((content, i) => cell(widths[i] ?? 0, content, shade)))
  return [
    element(
      'w:tbl',
      {},
      `<w:tblPr><w:tblStyle w:val="Grid"/>${element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' })}<w:tblLayout w:type="fixed"/></w:tblPr>`,
      element('w:tblGrid', {}, ...widths.map(w => element('w:gridCol', { 'w:w': w }))),
      row(head, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', true),
      ...rows.map(cells => row(cells, '', false)),
    ),
    // two tables without a paragraph between them would become one
    paragraph('Small', []),
  ].join('')
}

function cell(width: number, content: CellContent, shade: boolean): Xml {
  const properties = `${element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })}${shade ? '<w:shd w:val="clear" w:color="auto" w:fill="EFEDE6"/>' : ''}`
  return element('w:tc', {}, `<w:tcPr>${properties}</w:tcPr>`, ...(content.length === 0 ? [paragraph('Cell', [])] : content))
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** A4 in twentieths of a point, with margins of two centimetres. */
const A4 = { short: 11906, long: 16838, margin: 1134 } as const

/** Width of the text on an upright and on a lying page. */
export const TEXT_WIDTH = { portrait: A4.short - 2 * A4.margin, landscape: A4.long - 2 * A4.margin } as const

/** How the pages up to here lie. */
export function section(orientation: 'portrait' | 'landscape'): Xml {
  const lying = orientation === 'landscape'
  const size = element('w:pgSz', { 'w:w': lying ? A4.long : A4.short, 'w:h': lying ? A4.short : A4.long, ...(lying ? { 'w:orient': 'landscape' } : {}) })
  const margins = element('w:pgMar', {
    'w:top': A4.margin,
    'w:right': A4.margin,
    'w:bottom': A4.margin,
    'w:left': A4.margin,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  })
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>${size}${margins}</w:sectPr>`
}

/** The paragraph that ends a section in the middle of the document. */
export const sectionBreak = (orientation: 'portrait' | 'landscape'): Xml => `<w:p><w:pPr><w:pStyle w:val="Small"/>${section(orientation)}</w:pPr></w:p>`
