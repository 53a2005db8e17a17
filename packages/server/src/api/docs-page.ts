import { z } from 'zod'

const operation = z.object({
  summary: z.string().optional(),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: z.unknown() })).optional(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
})

const description = z.object({ info: z.object({ title: z.string(), version: z.string() }), paths: z.record(z.string(), z.record(z.string(), operation)) })

/** The OpenAPI document as one page without scripts. */
export function docsPage(document: unknown): string {
  const { info, paths } = description.parse(document)
  const routes = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, op]) => section(method, path, op)))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${safe(info.title)}</title>
<link rel="stylesheet" href="/api/docs/style.css"></head>
<body><main><h1>${safe(info.title)} <small>${safe(info.version)}</small></h1>
<p>Errors are <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code>. The same description for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
${routes.join('\n')}
</main></body></html>
`
}

function section(method: string, path: string, { summary = '', parameters = [], requestBody, responses }: z.infer<typeof operation>): string {
  const rows = parameters.map(
    p =>
      `<tr><td><code>${safe(p.name)}</code></td><td>${safe(p.in)}${p.required ? ', required' : ''}</td><td><code>${safe(JSON.stringify(p.schema))}</code></td></tr>`,
  )
  const table = rows.length > 0 ? `<table><tbody>${rows.join('')}</tbody></table>` : ''
  const body = requestBody === undefined ? '' : `<details><summary>Body</summary><pre>${safe(JSON.stringify(requestBody, null, 2))}</pre></details>`
  const answers = `<details><summary>Answers: ${Object.keys(responses).map(safe).join(', ')}</summary><pre>${safe(JSON.stringify(responses, null, 2))}</pre></details>`
  return `<section><h2><code>${safe(method.toUpperCase())} ${safe(path)}</code></h2><p>${safe(summary)}</p>${table}${body}${answers}</section>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string): string => text.replace(/[&<>"']/gu, sign => ENTITIES[sign] ?? sign)

export const DOCS_STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
section{border-top:1px solid #8886;padding:.5rem 0}
h2{font-size:1.1rem}table{border-collapse:collapse}td{padding:.1rem .8rem .1rem 0;vertical-align:top}
pre{overflow:auto;max-height:24rem;font-size:.85rem}small{font-weight:normal;opacity:.7}
`
