import type { Language } from '../types/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Pack } from './pack.ts'

/** The packs that ship, by language tag. */
export const packs: ReadonlyMap<Language, Pack> = new Map([fr, en].map(pack => [pack.language, pack]))
