export type { Dossier } from './types/index.ts'
