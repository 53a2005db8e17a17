import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problemSchema } from './schemas/problem.ts'

/** A body that may come in several types is described by the schema of its JSON: the form has fields of the same names. */
export const describeRoute: typeof jsonSchemaTransform = route => {
  const { body } = route.schema ?? {}
  if (!isByType(body)) return jsonSchemaTransform(route)
  const schema = { ...route.schema, body: body.content['application/json'].schema, consumes: Object.keys(body.content) }
  return jsonSchemaTransform({ ...route, schema } as typeof route)
}

/** Says of every operation that whatever goes wrong is answered by a problem. */
export const describeProblems: NonNullable<FastifyDynamicSwaggerOptions['transformObject']> = document => {
  if (!('openapiObject' in document)) return document.swaggerObject
  const { openapiObject } = document
  const { $schema: _, ...schema } = z.toJSONSchema(problemSchema)
  const answer = { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  // all of it is data: a copy by way of JSON has no types to get past
  const paths: Record<string, Record<string, { responses?: object }>> = JSON.parse(JSON.stringify(openapiObject.paths ?? {}))
  for (const operation of Object.values(paths).flatMap(methods => Object.values(methods))) operation.responses = { ...operation.responses, default: answer }
  return {
    ...openapiObject,
    paths,
    components: { ...openapiObject.components, schemas: { ...openapiObject.components?.schemas, Problem: schema } },
  }
}

interface ByType {
  readonly content: { readonly 'application/json': { readonly schema: unknown } }
}

const isByType = (body: unknown): body is ByType => typeof body === 'object' && body !== null && 'content' in body && !('_zod' in body)
