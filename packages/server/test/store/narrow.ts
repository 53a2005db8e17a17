import { execFileSync, spawnSync } from 'node:child_process'
import { isRoot } from '../../../recoupe/test/system/system-package.ts'
import { programFile } from '../processes.ts'

/** What a process tells that writes where there is no room, or no right: see `crowded.ts`. */
export interface Told {
  /** Code of the error with which the store did not even open. */
  readonly opened?: string
  readonly acknowledged: number
  readonly refused: string
  readonly reading: string
  readonly problem: { readonly status: number; readonly type: string; readonly body: { readonly code: string }; readonly names: boolean }
  readonly list: number
}

/** Runs `crowded.ts`. @param before the words of a command that limits it */
export async function crowd(place: string, mode: 'fill' | 'change', before: readonly string[] = []): Promise<Told> {
  const [command = '', ...args] = [...before, process.execPath, await programFile('crowded'), place, mode]
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

/** No file may grow beyond so many kilobytes: a write that fails in earnest. */
export const growingTo = (kilobytes: number): readonly string[] => ['bash', '-c', `ulimit -f ${kilobytes}; exec "$@"`, 'limited']

/** Root may write whatever it likes, unless it gives that right up. */
export const obeyingModes = (): readonly string[] =>
  isRoot() ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search'] : []

/** A disk of its own of so many kilobytes. Null, with a word on why, where this machine lets nobody mount one. */
export function smallDisk(folder: string, kilobytes: number): { readonly end: () => void } | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=777`, 'tmpfs', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch {
    console.log('note: no disk can be mounted here (it takes the rights of an administrator); the test of a disk that is really full is left out')
    return null
  }
  return { end: () => execFileSync('umount', [folder]) }
}
