import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program of the distribution that tests cannot do without. */
export interface Needed {
  /** What needs it, as a sentence begins: "The browser tests". */
  readonly who: string
  readonly program: string
  /** Names of Debian's packages. */
  readonly packages: readonly string[]
  /** Variable that says where it is, with an example. */
  readonly variable: string
  readonly example: string
  /** Its path, null where it is not there. */
  readonly find: () => string | null
}

export const isRoot = (): boolean => process.getuid?.() === 0

/** The first of some paths that can be run. */
export function firstProgram(paths: readonly string[]): string | null {
  for (const path of paths) {
    if (path === '') continue
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not there: the next one
    }
  }
  return null
}

/** Where programs of these names may be. */
export const candidates = (names: readonly string[], folders: readonly string[] = []): readonly string[] =>
  [...(process.env.PATH ?? '').split(delimiter), ...folders].flatMap(folder => names.map(name => join(folder, name)))

/**
 * Finds a program. In a continuous build, and only there, the distribution's own package is installed where it is missing.
 * @throws Error with the command to type where there is none
 */
export function needProgram({ who, program, packages, variable, example, find }: Needed): string {
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const run = (args: readonly string[]): void => {
    const [command, rest] = isRoot() ? ['apt-get', args] : ['sudo', ['apt-get', ...args]]
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (!find() && process.env.CI === 'true') {
    run(['update'])
    run(install)
  }
  const found = find()
  if (found) return found
  const sudo = isRoot() ? '' : 'sudo '
  throw new Error(
    `${who} need ${program} and found none. Type:\n  ${sudo}apt-get update && ${sudo}apt-get ${install.join(' ')}\nor say where it is: ${variable}=${example} npm test`,
  )
}
