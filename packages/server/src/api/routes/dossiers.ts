import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { revisionOf } from '../if-match.ts'
import { intakeOf } from '../read-intake.ts'
import { dossierParams } from '../schemas/basics.ts'
import {
  acceptedSchema,
  dossierListQuery,
  dossierListSchema,
  dossierPatchSchema,
  dossierSummarySchema,
  newDossierSchema,
  reportInputsSchema,
  reportParams,
} from '../schemas/dossier.ts'
import { summaryOf } from '../summary.ts'

/** JSON is checked by its schema; a form is checked as it is read. */
const intakeBody = (schema: z.ZodType) => ({ content: { 'application/json': { schema }, 'multipart/form-data': { schema: z.unknown() } } })

export function dossierRoutes(app: FastifyInstance, { room, limits }: ApiContext): void {
  const { store } = room
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/dossiers',
    { schema: { summary: 'Dossiers, latest change first', tags: ['dossiers'], querystring: dossierListQuery, response: { 200: dossierListSchema } } },
    async ({ query: { q, after, limit } }) => {
      const page = await store.listDossiers({ query: q ?? '', after: after ?? null, limit })
      return { items: page.items.map(summaryOf), next: page.next }
    },
  )

  routes.post(
    '/dossiers',
    {
      config: { role: 'editor' },
      schema: {
        summary: 'Makes a dossier of texts, addresses and files',
        tags: ['dossiers'],
        body: intakeBody(newDossierSchema),
        response: { 202: acceptedSchema },
      },
    },
    async (request, reply) => {
      const { title, ...intake } = await intakeOf(request, limits)
      const { dossier, job, faults } = await room.create(title, intake)
      return reply
        .code(202)
        .header('location', `/api/dossiers/${dossier}`)
        .send({ id: dossier, job: job.id, faults: [...faults] })
    },
  )

  routes.get(
    '/dossiers/:id',
    { schema: { summary: 'One dossier as the library lists it', tags: ['dossiers'], params: dossierParams, response: { 200: dossierSummarySchema } } },
    async ({ params: { id } }) => summaryOf(await store.dossier(id)),
  )

  routes.patch(
    '/dossiers/:id',
    {
      config: { role: 'editor' },
      schema: { summary: 'Changes the title', tags: ['dossiers'], params: dossierParams, body: dossierPatchSchema, response: { 200: dossierSummarySchema } },
    },
    async ({ params: { id }, body, headers }) => summaryOf(await room.retitle(id, body.title === '' ? null : body.title, revisionOf(headers))),
  )

  routes.delete(
    '/dossiers/:id',
    {
      config: { role: 'editor' },
      schema: { summary: 'Takes a dossier away, with its log', tags: ['dossiers'], params: dossierParams, response: { 204: z.undefined() } },
    },
    async ({ params: { id } }, reply) => {
      await store.deleteDossier(id)
      return reply.code(204).send()
    },
  )

  routes.post(
    '/dossiers/:id/reports',
    {
      config: { role: 'editor' },
      schema: { summary: 'Adds reports', tags: ['dossiers'], params: dossierParams, body: intakeBody(reportInputsSchema), response: { 202: acceptedSchema } },
    },
    async (request, reply) => {
      const { id } = request.params
      await store.dossier(id)
      const { job, faults } = await room.add(id, await intakeOf(request, limits), revisionOf(request.headers))
      return reply.code(202).send({ id, job: job.id, faults: [...faults] })
    },
  )

  routes.delete(
    '/dossiers/:id/reports/:sha256',
    {
      config: { role: 'editor' },
      schema: { summary: 'Takes a report out of the dossier', tags: ['dossiers'], params: reportParams, response: { 204: z.undefined() } },
    },
    async ({ params: { id, sha256 }, headers }, reply) => {
      await room.removeReport(id, sha256, revisionOf(headers))
      return reply.code(204).send()
    },
  )

  routes.post(
    '/dossiers/:id/analysis',
    {
      config: { role: 'editor' },
      schema: { summary: 'Analyses all reports again; corrections are replayed', tags: ['dossiers'], params: dossierParams, response: { 202: acceptedSchema } },
    },
    async ({ params: { id } }, reply) => reply.code(202).send({ id, job: (await room.analyseAgain(id)).id, faults: [] }),
  )
}
