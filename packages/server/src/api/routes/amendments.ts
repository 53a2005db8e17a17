import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Amendment } from 'recoupe'
import { newId } from '../../jobs/reading-room.ts'
import type { ApiContext } from '../context.ts'
import { revisionOf } from '../if-match.ts'
import { amendedSchema, amendmentListSchema, newAmendmentsSchema, suggestionQuerySchema, suggestionsSchema, undoSchema } from '../schemas/amendment.ts'
import { dossierParams } from '../schemas/basics.ts'

/** The log of corrections: it only grows; what is undone stays in it. */
export function amendmentRoutes(app: FastifyInstance, { room }: ApiContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/dossiers/:id/amendments',
    { schema: { summary: 'The log of corrections, oldest first', tags: ['corrections'], params: dossierParams, response: { 200: amendmentListSchema } } },
    async ({ params: { id } }) => room.store.amendments(id),
  )

  routes.post(
    '/dossiers/:id/suggestions',
    {
      schema: {
        summary: 'The same change for all like cases: nothing is changed yet',
        tags: ['corrections'],
        params: dossierParams,
        body: suggestionQuerySchema,
        response: { 200: suggestionsSchema },
      },
    },
    async ({ params: { id }, body: { change } }) => (await room.ask(id, { kind: 'suggest', change })) as { changes: readonly unknown[] },
  )

  const frame = ({ identity }: FastifyRequest, reason: string | null | undefined) => {
    const at = room.now()
    return () => ({ id: newId(), by: identity?.name ?? '', at, reason: reason || null })
  }

  routes.post(
    '/dossiers/:id/amendments',
    {
      config: { role: 'editor' },
      schema: {
        summary: 'Corrects; the dossier made of it is there when the answer comes',
        tags: ['corrections'],
        params: dossierParams,
        body: newAmendmentsSchema,
        response: { 200: amendedSchema },
      },
    },
    async request => {
      const { changes, reason, revision } = request.body
      const made = frame(request, reason)
      const entries: Amendment[] = changes.map(change => ({ ...made(), kind: 'change', change }))
      const dossier = await room.amend(request.params.id, entries, revision ?? revisionOf(request.headers))
      return { amendments: entries, revision: dossier.revision }
    },
  )

  routes.post(
    '/dossiers/:id/amendments/undo',
    {
      config: { role: 'editor' },
      schema: {
        summary: 'Undoes an entry of the log; undoing an undoing does it again',
        tags: ['corrections'],
        params: dossierParams,
        body: undoSchema,
        response: { 200: amendedSchema },
      },
    },
    async request => {
      const { amendment, reason, revision } = request.body
      const made = frame(request, reason)
      const undone = typeof amendment === 'string' ? [amendment] : amendment
      const entries: Amendment[] = undone.map(id => ({ ...made(), kind: 'undo', amendment: id }))
      const dossier = await room.amend(request.params.id, entries, revision ?? revisionOf(request.headers))
      return { amendments: entries, revision: dossier.revision }
    },
  )
}
