import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** A body that may come in several types is described by the schema of its JSON: the form has fields of the same names. */
export const describeRoute: typeof jsonSchemaTransform = route => {
  const { body } = route.schema ?? {}
  if (!isByType(body)) return jsonSchemaTransform(route)
  const schema = { ...route.schema, body: body.content['application/json'].schema, consumes: Object.keys(body.content) }
  return jsonSchemaTransform({ ...route, schema } as typeof route)
}

interface ByType {
  readonly content: { readonly 'application/json': { readonly schema: unknown } }
}

const isByType = (body: unknown): body is ByType => typeof body === 'object' && body !== null && 'content' in body && !('_zod' in body)
