import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { type Access, COOKIE, setCookie } from '../guard/access.ts'
import { Attempts } from '../guard/attempts.ts'
import { verifyPassword } from '../guard/passwords.ts'
import { hashOf, sameSecret } from '../guard/secrets.ts'
import { type Opened, SESSION_SECONDS } from '../guard/sessions.ts'
import { Problem } from '../problem.ts'
import { type SessionDto, sessionSchema, signInSchema } from '../schemas/session.ts'

/** Signing in and out. */
export function sessionRoutes(app: FastifyInstance, { room, access, secure }: ApiContext): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  const attempts = new Attempts(10, 10 * 60_000, room.now)

  const tell = (user: SessionDto['user'], csrf: string | null): SessionDto => ({ user, access: access.kind, accounts: access.kind !== 'open', csrf })

  routes.get(
    '/session',
    { config: { role: 'nobody' }, schema: { summary: 'Who asks', tags: ['session'], response: { 200: sessionSchema } } },
    async ({ identity, session }) => tell(identity && { name: identity.name, role: identity.role }, session?.csrf ?? null),
  )

  routes.post(
    '/session',
    { config: { role: 'nobody' }, schema: { summary: 'Signs in', tags: ['session'], body: signInSchema, response: { 200: sessionSchema } } },
    async (request, reply) => {
      const { name, password } = request.body
      const keys = [`from ${request.ip}`, `as ${name.toLowerCase()}`]
      if (!attempts.take(...keys)) throw new Problem('too-many-attempts')
      const opened = await open(access, room.store, name, password)
      if (!opened) throw new Problem('not-signed-in', { detail: 'Name or password is wrong' })
      attempts.forget(...keys)
      setCookie(reply, opened.secret, SESSION_SECONDS, secure)
      const { session } = opened
      return tell({ name: session.name, role: session.role }, session.csrf)
    },
  )

  routes.delete(
    '/session',
    { config: { role: 'nobody' }, schema: { summary: 'Signs out', tags: ['session'], response: { 204: z.undefined() } } },
    async (request: FastifyRequest, reply) => {
      if (request.session && !sameSecret(request.headers['x-csrf-token'], request.session.csrf)) throw new Problem('bad-csrf')
      if (request.session && access.kind !== 'open') await access.sessions.end(request.session.tokenHash)
      reply.clearCookie(COOKIE, { path: '/' })
      return reply.code(204).send()
    },
  )
}

async function open(access: Access, store: ApiContext['room']['store'], name: string, password: string): Promise<Opened | null> {
  switch (access.kind) {
    case 'open':
      throw new Problem('bad-request', { detail: 'This server is open to whoever can reach it: there is nothing to sign in to' })
    case 'token':
      return sameSecret(hashOf(password), access.sha256) ? access.sessions.open(name) : null
    case 'accounts': {
      const user = await store.userByName(name)
      const right = await verifyPassword(user && user.disabledAt === null ? user.passwordHash : null, password)
      return user && right ? access.sessions.open(user) : null
    }
  }
}
