import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Dossier } from '../../src/types/index.ts'
import { completeGold } from './complete.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/gold')

/** The stories beside the repository, completed; empty where they are not there, which is said once. */
export function readGold(): { readonly name: string; readonly dossier: Dossier }[] {
  if (!existsSync(folder)) {
    console.warn('The stories beside the repository (../shared/gold) are absent: renderings are tested on the invented story only.')
    return []
  }
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'dossier.json')))
    .sort()
    .map(name => ({ name, dossier: completeGold(JSON.parse(readFileSync(join(folder, name, 'dossier.json'), 'utf8'))) }))
}
