import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { DossierFilter, Format } from 'recoupe'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { dossierParams } from '../schemas/basics.ts'
import { exportQuery } from '../schemas/export.ts'

/** Media type and ending of each format. */
const KINDS: Readonly<Record<Format, readonly [type: string, ending: string]>> = {
  text: ['text/plain; charset=utf-8', 'txt'],
  html: ['text/html; charset=utf-8', 'html'],
  md: ['text/markdown; charset=utf-8', 'md'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  json: ['application/json; charset=utf-8', 'json'],
  jsonld: ['application/ld+json', 'jsonld'],
  annotation: ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', 'annotations.jsonld'],
  ftm: ['application/x-ndjson', 'ftm.json'],
  prov: ['application/ld+json', 'prov.jsonld'],
}

/** A dossier as a file to take away. */
export function exportRoute(app: FastifyInstance, { room }: ApiContext): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/dossiers/:id/export',
    {
      schema: {
        summary: 'The dossier as a file; corrections are in it',
        tags: ['exports'],
        params: dossierParams,
        querystring: exportQuery,
        response: { 200: { description: 'The file', content: { 'application/octet-stream': { schema: z.unknown() } } } },
      },
    },
    async ({ params: { id }, query }, reply) => {
      const { title } = await room.store.dossier(id)
      const [type, ending] = KINDS[query.format]
      const options = { format: query.format, ui: query.ui, ...(query.table === undefined ? {} : { table: query.table }) }
      const rendered = (await room.ask(id, { kind: 'render', options, filter: filterOf(query), excerpts: query.excerpts === 'true' })) as string | Uint8Array
      const body = typeof rendered === 'string' ? Buffer.from(rendered, 'utf8') : Buffer.from(rendered)
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="dossier.${ending}"; filename*=UTF-8''${fileName(title)}.${ending}`)
        .header('cache-control', 'private, no-cache')
        .send(body)
    },
  )
}

function filterOf({ decided, words, ...lists }: z.output<typeof exportQuery>): DossierFilter {
  const { format: _, table: __, ui: ___, excerpts: ____, ...asked } = lists
  const given = { ...asked, decided: decided && decided === 'true', words }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** A title as the name of a file (RFC 8187): letters and digits of any script, the rest left out. */
function fileName(title: string | null): string {
  const plain = (title ?? '').normalize('NFC').replace(/[^\p{L}\p{N} _-]+/gu, ' ')
  const short = Array.from(plain.trim()).slice(0, 80).join('').trim()
  return encodeURIComponent(short || 'dossier').replace(/['()*]/gu, sign => `%${sign.charCodeAt(0).toString(16)}`)
}
