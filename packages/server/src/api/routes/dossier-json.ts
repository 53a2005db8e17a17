import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { matches } from '../if-match.ts'
import { dossierParams } from '../schemas/basics.ts'

const unzip = promisify(gunzip)

/** The dossier itself, as it was compiled: kept gzipped and sent so to all who take gzip. */
export function dossierJsonRoute(app: FastifyInstance, { room }: ApiContext): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/dossiers/:id/dossier',
    {
      schema: {
        summary: 'The dossier, recoupe.dossier/1',
        tags: ['dossiers'],
        params: dossierParams,
        response: { 200: z.unknown().describe('recoupe.dossier/1'), 304: z.undefined() },
      },
    },
    async ({ params: { id }, headers }, reply) => {
      const tag = (revision: number): string => `"${revision}-${room.version}"`
      reply.header('cache-control', 'private, no-cache').header('vary', 'accept-encoding')
      const known = headers['if-none-match']
      if (known !== undefined) {
        const now = tag((await room.store.dossier(id)).revision)
        if (matches(known, now)) return reply.code(304).header('etag', now).send()
      }
      const { revision, compiled } = await room.current(id)
      reply.header('etag', tag(revision)).type('application/json; charset=utf-8')
      const { gzip } = compiled
      if (!/\bgzip\b/u.test(headers['accept-encoding'] ?? '')) return reply.send(await unzip(gzip))
      return reply.header('content-encoding', 'gzip').send(Buffer.from(gzip.buffer, gzip.byteOffset, gzip.byteLength))
    },
  )
}
