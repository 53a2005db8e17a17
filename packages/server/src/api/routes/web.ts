import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

/** Where the built web app lies: beside the built server, or where the build puts it when the server runs from source. */
const PLACES = ['./web/', '../../../dist/web/']

export function findWeb(): string | null {
  return PLACES.map(place => fileURLToPath(new URL(place, import.meta.url))).find(folder => existsSync(`${folder}index.html`)) ?? null
}

/**
 * The web app: its files as they are, and its page at every address that is none of the interface's, because it reads the address itself.
 * @param folder null where the app is not built: then there is nothing but the interface for programs
 */
export async function webRoutes(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder !== null) {
    await app.register(fastifyStatic, {
      root: folder,
      index: ['index.html'],
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: (response, path) => {
        // names of assets hold a hash of their content
        response.setHeader('cache-control', /[/\\]assets[/\\]/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (folder === null || !isPage(request)) throw new Problem('no-such-route')
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}

/** What a browser asks for when it opens an address, and no file that is not there. */
const isPage = ({ method, url }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !/^\/+api(?:[/?]|$)/u.test(url) && !/^\/assets\//u.test(url) && !/\.[a-z0-9]{1,8}(?:\?|$)/iu.test(url)
