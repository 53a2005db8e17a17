export type * from './api/schemas/dossier.ts'
export type * from './api/schemas/health.ts'
export type * from './api/schemas/job.ts'
export type * from './api/schemas/problem.ts'
