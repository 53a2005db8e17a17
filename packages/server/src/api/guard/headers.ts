import type { FastifyInstance } from 'fastify'

/** Of the web app: everything from this server, nothing inline, nothing framed. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Of data: if a browser is made to show it, it may do nothing at all. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** What tells browsers to be careful with everything that this server sends. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const page = !request.url.startsWith('/api/') || request.url.startsWith('/api/docs')
    reply
      .header('content-security-policy', page ? PAGE_POLICY : DATA_POLICY)
      .header('x-content-type-options', 'nosniff')
      .header('x-frame-options', 'DENY')
      .header('referrer-policy', 'no-referrer')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
      .header('x-robots-tag', 'noindex, nofollow')
    if (!page) reply.header('cache-control', 'no-store')
  })
}
