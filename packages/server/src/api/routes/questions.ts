import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { StatementList } from '../../jobs/list-statements.ts'
import type { ApiContext } from '../context.ts'
import { dossierParams } from '../schemas/basics.ts'
import { hitListSchema, searchQuery } from '../schemas/search.ts'
import { statementListSchema, statementQuery } from '../schemas/statement.ts'

/** What can be asked of one dossier, and of all. */
export function questionRoutes(app: FastifyInstance, { room }: ApiContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/dossiers/:id/statements',
    {
      schema: {
        summary: 'Statements that answer a filter',
        tags: ['questions'],
        params: dossierParams,
        querystring: statementQuery,
        response: { 200: statementListSchema },
      },
    },
    async ({ params: { id }, query: { after = null, limit, decided, ...rest } }) => {
      const filter = Object.fromEntries(Object.entries({ ...rest, decided: decided && decided === 'true' }).filter(([, value]) => value !== undefined))
      return (await room.ask(id, { kind: 'statements', filter, after, limit })) as StatementList
    },
  )

  routes.get(
    '/dossiers/:id/resolve',
    {
      schema: {
        summary: 'Where a permalink leads today: found, moved or gone',
        tags: ['questions'],
        params: dossierParams,
        querystring: z.object({ ref: z.string().min(1).max(1000) }),
        response: { 200: z.unknown().describe('state: found, moved or gone, with the passage') },
      },
    },
    async ({ params: { id }, query: { ref } }) => room.ask(id, { kind: 'resolve', ref }),
  )

  routes.get(
    '/search',
    {
      schema: {
        summary: 'Reports in which the words stand, in any form and either language',
        tags: ['questions'],
        querystring: searchQuery,
        response: { 200: hitListSchema },
      },
    },
    async ({ query: { q, dossier, after = null, limit } }) => {
      const page = await room.store.search({ query: q, after, limit, ...(dossier === undefined ? {} : { dossier }) })
      return { items: [...page.items], next: page.next }
    },
  )
}
