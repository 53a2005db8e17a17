import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { ReadingRoom } from '../jobs/reading-room.ts'
import { traceOf } from '../jobs/trace.ts'
import { type ApiContext, LIMITS, type Limits } from './context.ts'
import { describeProblems, describeRoute } from './describe-route.ts'
import { type Access, accessGuard } from './guard/access.ts'
import { securityHeaders } from './guard/headers.ts'
import { hostGuard } from './guard/host.ts'
import { originGuard } from './guard/origin.ts'
import { metricsOf } from './metrics.ts'
import { problemOf } from './problem.ts'
import { amendmentRoutes } from './routes/amendments.ts'
import { dossierJsonRoute } from './routes/dossier-json.ts'
import { dossierRoutes } from './routes/dossiers.ts'
import { exportRoute } from './routes/export.ts'
import { jobRoutes } from './routes/jobs.ts'
import { questionRoutes } from './routes/questions.ts'
import { sessionRoutes } from './routes/session.ts'
import { systemRoutes } from './routes/system.ts'
import { webRoutes } from './routes/web.ts'
import type { ProblemDetails } from './schemas/problem.ts'

export interface AppOptions {
  readonly room: ReadingRoom
  readonly access: Access
  /** The server is reached by https, through a proxy. */
  readonly secure?: boolean
  /** Folder of the built web app; null: none is served. */
  readonly web?: string | null
  /** Names by which the server goes beside its addresses. */
  readonly hosts?: readonly string[]
  readonly limits?: Partial<Limits>
  /** Takes lines of JSON; what is logged holds neither texts nor addresses with their parameters. */
  readonly log?: (line: string) => void
}

/** The server as a value: routes over a reading room, ready to listen or to be asked in tests. */
export async function buildApp({ room, access, secure = false, hosts = [], web = null, limits: given, log }: AppOptions): Promise<FastifyInstance> {
  const limits: Limits = { ...LIMITS, ...given }
  const app = fastify({
    logger: log ? { level: 'warn', stream: { write: log } } : false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.file + 1_000_000,
    requestTimeout: limits.patience,
    connectionTimeout: 0,
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    http: { headersTimeout: Math.min(limits.patience, 30_000), connectionsCheckingInterval: Math.min(limits.patience, 5_000) },
    frameworkErrors: (error, _, reply) => void sendProblem(reply, problemOf(error)),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  })
  // nothing here is asked for in plain text: it would pass by the schemas of JSON
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  securityHeaders(app)
  hostGuard(app, new Set(hosts.map(host => host.toLowerCase())))
  originGuard(app)
  tellProblems(app)
  await app.register(cookie)
  accessGuard(app, access)
  await app.register(multipart, {
    limits: {
      fileSize: limits.file,
      files: limits.parts,
      fields: limits.parts,
      parts: limits.parts,
      fieldSize: limits.file,
      fieldNameSize: 100,
      headerPairs: 50,
    },
    throwFileSizeLimit: true,
  })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Recoupe', version: room.version, description: 'The reading room of Recoupe.' } },
    transform: describeRoute,
    transformObject: describeProblems,
  })
  const register = metricsOf(app, room)
  const context: ApiContext = { room, limits, access, secure }
  await app.register(
    async api => {
      systemRoutes(api, context, register)
      dossierRoutes(api, context)
      dossierJsonRoute(api, context)
      jobRoutes(api, context)
      exportRoute(api, context)
      amendmentRoutes(api, context)
      questionRoutes(api, context)
      sessionRoutes(api, context)
    },
    { prefix: '/api' },
  )
  await webRoutes(app, web)
  return app
}

/** Every error leaves as `application/problem+json`; those of the server's own making are logged without what they may quote. */
function tellProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const details = problemOf(error)
    if (details.status >= 500) request.log.error({ error: traceOf(error), route: request.routeOptions.url }, 'failed')
    // an upload that was cut off is not read to its end
    if (details.status === 413 || (request.isMultipart?.() && details.status < 500)) reply.header('connection', 'close')
    return sendProblem(reply, details)
  })
}

const sendProblem = (reply: FastifyReply, details: ProblemDetails): FastifyReply =>
  reply.code(details.status).serializer(JSON.stringify).type('application/problem+json; charset=utf-8').send(details)
