export type { Dossier, ReportRecord } from './types/index.ts'
export { dossierSchema, recordSchema } from './wire/dossier.ts'
export { dossierJsonSchema } from './wire/json-schema.ts'
export { manifestSchema } from './wire/manifest.ts'
