import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ReadingRoom } from '../jobs/reading-room.ts'

/** Figures for whoever watches over the server (Prometheus' text format): times per route, never an address with its parameters. */
export function metricsOf(app: FastifyInstance, room: ReadingRoom): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'recoupe_http_request_seconds',
    help: 'Time from request to the end of the answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15],
    registers: [register],
  })
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        this.set(await read())
      },
    })
  }
  gauge('recoupe_jobs_working', 'Jobs under way', () => room.jobs.count())
  gauge('recoupe_tasks_waiting', 'Tasks that wait for a thread', () => room.runner.load().waiting)
  gauge('recoupe_tasks_working', 'Tasks at work in a thread', () => room.runner.load().working)
  gauge('recoupe_store_dossiers', 'Dossiers in the store', async () => (await room.store.counts()).dossiers)
  gauge('recoupe_store_reports', 'Reports in the store', async () => (await room.store.counts()).reports)
  gauge('recoupe_store_bytes', 'Bytes of the store on disk', async () => (await room.store.counts()).bytes)

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  return register
}
