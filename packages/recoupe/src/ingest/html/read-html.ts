import type { Article } from '../article.ts'

export function declaredCharset(_bytes: Uint8Array): string | null {
  return null
}

export function readHtml(html: string): Article {
  return { text: html.replace(/<[^>]*>/gu, ''), noise: [], facts: {}, byline: null, page: { html, leftOut: [] } }
}
