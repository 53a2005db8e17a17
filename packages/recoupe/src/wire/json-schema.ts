import { z } from 'zod'
import { dossierSchema } from './dossier.ts'

/**
 * The JSON Schema (2020-12) of a dossier, made from the schemas above. It allows fields that it does not name: later
 * versions of the same format may add some.
 */
export function dossierJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(dossierSchema, { io: 'input' })
  return { $schema, $id: 'urn:recoupe:dossier:1', title: 'recoupe.dossier/1', ...rest }
}
