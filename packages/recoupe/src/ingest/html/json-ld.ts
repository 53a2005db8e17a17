/** What a page says of its article in schema.org's terms. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly language: string | null
  readonly credit: string | null
}

type Json = Readonly<Record<string, unknown>>

/** The article that the page's JSON-LD scripts describe; null without one. Scripts that are no JSON are passed over. */
export function readLinkedArticle(scripts: Iterable<string>): LinkedArticle | null {
  for (const script of scripts) {
    const found = findArticle(parse(script))
    if (found) return describe(found)
  }
  return null
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/gu, ''))
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Items looked at before giving up. */
const MOST = 2000

/** Breadth first, so that the page's own article comes before those it links to. */
function findArticle(root: unknown): Json | null {
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value)
    else if (isObject(value)) {
      if (isArticle(value)) return value
      queue.push(value['@graph'], value.mainEntity)
    }
  }
  return null
}

const isArticle = (value: Json): boolean => list(value['@type']).some(type => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/u.test(type))

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function describe(article: Json): LinkedArticle {
  return {
    headline: text(article.headline) ?? text(article.name),
    published: text(article.datePublished) ?? text(article.dateCreated),
    authors: list(article.author).flatMap(author => nameOf(author) ?? []),
    publisher: nameOf(list(article.publisher)[0]),
    language: text(isObject(article.inLanguage) ? article.inLanguage.alternateName : article.inLanguage),
    credit: nameOf(list(article.sourceOrganization)[0]) ?? nameOf(list(article.provider)[0]) ?? text(article.creditText),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

const nameOf = (value: unknown): string | null => text(isObject(value) ? value.name : value)
