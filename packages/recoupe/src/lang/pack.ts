import type { Language } from '../types/index.ts'

/**
 * Everything that Recoupe knows about one language, as data. Each section has its interface in a file of this
 * folder and its content in `fr/` and `en/` under the same file name; stages take the sections they need.
 */
export interface Pack {
  readonly language: Language
}
