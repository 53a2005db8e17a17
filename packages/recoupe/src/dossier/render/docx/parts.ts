import { regional, run } from './blocks.ts'
import { DECLARATION, element, escapeXml, type Xml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface Frame {
  readonly title: string
  readonly language: string
  readonly generator: string
  /** Line at the foot of every page, before the number. */
  readonly foot: string
}

/** Everything in the package but the document itself (ECMA-376, transitional). No clock: dates of making and changing are left out, which the standard allows. */
export function partsAround(frame: Frame): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(frame),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', `${OFFICE}/styles`, 'styles.xml'],
      ['rId2', `${OFFICE}/numbering`, 'numbering.xml'],
      ['rId3', `${OFFICE}/settings`, 'settings.xml'],
      ['rId4', `${OFFICE}/footer`, 'footer1.xml'],
    ]),
    'word/styles.xml': styles(frame.language),
    'word/numbering.xml': numbering(),
    'word/settings.xml': `${DECLARATION}<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/footer1.xml': footer(frame),
  }
}

/** The document around its body. */
export const documentPart = (body: Xml): string => `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`

function contentTypes(): string {
  const overrides = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/numbering.xml', `${WORD}.numbering+xml`],
    ['/word/settings.xml', `${WORD}.settings+xml`],
    ['/word/footer1.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ] as const
  return `${DECLARATION}${element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides.map(([name, type]) => element('Override', { PartName: name, ContentType: type })),
  )}`
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inner = list.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }))
  return `${DECLARATION}${element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...inner)}`
}

function core({ title, language, generator }: Frame): string {
  const inner = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(generator)}</dc:creator>`,
    `<dc:language>${regional(language)}</dc:language>`,
  ]
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner.join('')}</cp:coreProperties>`
}

function footer({ foot }: Frame): string {
  const field = (name: string): Xml => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  const line = `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(`${foot} · `)}${field('PAGE')}${run(' / ')}${field('NUMPAGES')}</w:p>`
  return `${DECLARATION}<w:ftr xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${line}</w:ftr>`
}

function numbering(): string {
  const level = (n: number): Xml =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${340 * (n + 1)}" w:hanging="240"/></w:pPr></w:lvl>`
  return `${DECLARATION}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}

/** Sizes are in half points, distances in twentieths. */
function styles(language: string): string {
  const fonts = (name: string): Xml => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}" w:eastAsia="${name}"/>`
  const style = (id: string, name: string, basedOn: string | null, pPr: Xml, rPr: Xml): Xml =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${basedOn === null ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:qFormat/>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}</w:style>`
  const heading = (level: 1 | 2, size: number, before: number): Xml =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      'Normal',
      `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`,
      `${fonts('Calibri')}<w:b/><w:sz w:val="${size}"/>`,
    )
  const rule = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="B8B29F"/></w:pBdr>'
  const border = (side: string): Xml => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B8B29F"/>`
  return `${DECLARATION}<w:styles xmlns:w="${MAIN}">${[
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('Cambria')}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${regional(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    style('Normal', 'Normal', null, '', ''),
    style('Title', 'Title', 'Normal', '<w:keepNext/><w:spacing w:before="0" w:after="60"/>', `${fonts('Calibri')}<w:b/><w:sz w:val="44"/>`),
    style('Subtitle', 'Subtitle', 'Normal', '<w:spacing w:after="200"/>', `${fonts('Calibri')}<w:color w:val="6B6B6B"/><w:sz w:val="22"/>`),
    heading(1, 30, 360),
    heading(2, 23, 240),
    style('Claim', 'Claim', 'Normal', '<w:keepNext/><w:keepLines/><w:spacing w:before="180" w:after="40"/>', ''),
    style('Item', 'List Bullet', 'Normal', '<w:keepLines/><w:spacing w:after="40"/>', ''),
    style('Quotation', 'Quote', 'Normal', `<w:keepLines/>${rule}<w:spacing w:after="80"/><w:ind w:left="284"/>`, ''),
    style('Small', 'Small', 'Normal', '<w:spacing w:after="60"/>', '<w:sz w:val="18"/>'),
    style('Cell', 'Cell', 'Normal', '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="18"/>'),
    style('Head', 'Head', 'Cell', '<w:keepNext/>', `${fonts('Calibri')}<w:b/>`),
    style('Footer', 'footer', 'Normal', '<w:spacing w:after="0"/><w:jc w:val="center"/>', `${fonts('Calibri')}<w:color w:val="6B6B6B"/><w:sz w:val="17"/>`),
    '<w:style w:type="character" w:styleId="Reference"><w:name w:val="Reference"/><w:rPr><w:color w:val="1F4E79"/></w:rPr></w:style>',
    `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join('')}</w:styles>`
}
