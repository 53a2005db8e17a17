import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Registry } from 'prom-client'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { DOCS_STYLE, docsPage } from '../docs-page.ts'
import { healthSchema } from '../schemas/health.ts'

/** Whether it lives, how it does, and what it can do. */
export function systemRoutes(app: FastifyInstance, { room }: ApiContext, register: Registry): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  const text = (type: string) => ({ 200: { description: type, content: { [type]: { schema: z.unknown() } } } })

  routes.get(
    '/health',
    { config: { role: 'nobody' }, schema: { summary: 'Whether the server and its store answer', tags: ['system'], response: { 200: healthSchema } } },
    async () => {
      await room.store.ping()
      return { status: 'ok' as const, version: room.version, store: room.store.kind }
    },
  )

  routes.get('/metrics', { schema: { summary: 'Figures in the format of Prometheus', tags: ['system'], response: text('text/plain') } }, async (_, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  )

  routes.get(
    '/openapi.json',
    {
      config: { role: 'nobody' },
      schema: { summary: 'This description, OpenAPI 3.1', tags: ['system'], response: { 200: z.unknown().describe('OpenAPI 3.1') } },
    },
    async (_, reply) => reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )

  routes.get(
    '/docs',
    { config: { role: 'nobody' }, schema: { summary: 'This description as a page', tags: ['system'], response: text('text/html') } },
    async (_, reply) => reply.type('text/html; charset=utf-8').send(docsPage(app.swagger())),
  )

  routes.get('/docs/style.css', { config: { role: 'nobody' }, schema: { hide: true } }, async (_, reply) =>
    reply.type('text/css; charset=utf-8').send(DOCS_STYLE),
  )
}
