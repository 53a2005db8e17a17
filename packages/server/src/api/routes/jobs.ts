import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Job } from '../../jobs/job.ts'
import type { ApiContext } from '../context.ts'
import { Problem, problemOf } from '../problem.ts'
import { type JobDto, jobParams, jobSchema } from '../schemas/job.ts'

/** How often a line is sent that says nothing, so that no proxy takes the stream for dead. In milliseconds. */
const HEARTBEAT = 15_000

export function jobRoutes(app: FastifyInstance, { room: { jobs } }: ApiContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  const jobOf = async (id: string): Promise<Job> => {
    const job = await jobs.job(id)
    if (!job) throw new Problem('no-such-job')
    return job
  }

  routes.get(
    '/jobs/:job',
    { schema: { summary: 'How far a job is', tags: ['jobs'], params: jobParams, response: { 200: jobSchema } } },
    async ({ params: { job } }) => dtoOf(await jobOf(job)),
  )

  routes.get(
    '/jobs/:job/events',
    {
      schema: {
        summary: 'Server-sent events `progress`, then `done` or `failed`; each carries the job',
        tags: ['jobs'],
        params: jobParams,
        response: { 200: { description: 'text/event-stream', content: { 'text/event-stream': { schema: z.unknown() } } } },
      },
    },
    async ({ params: { job: id } }, reply) => {
      await jobOf(id)
      const stream = new PassThrough()
      const beat = setInterval(() => stream.write(':\n\n'), HEARTBEAT)
      const stop = jobs.follow(
        id,
        job => {
          stream.write(`event: ${job.state === 'working' ? 'progress' : job.state}\ndata: ${JSON.stringify(dtoOf(job))}\n\n`)
          if (job.state !== 'working') stream.end()
        },
        // the browser asks again, and another server answers
        () => stream.end(),
      )
      stream.once('close', () => {
        clearInterval(beat)
        stop()
      })
      return reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8').send(stream)
    },
  )
}

function dtoOf({ id, dossier, state, progress, faults, error, revision }: Job): JobDto {
  return { id, dossier, state, ...progress, faults: [...faults], problem: state === 'failed' ? problemOf(error) : null, revision }
}
