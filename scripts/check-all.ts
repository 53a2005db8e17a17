/** The one command that checks all. Every step runs, so that one reading shows all that is wrong; each says how long it took. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'npx', '--no-install', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['lint', 'npx', '--no-install', 'biome', 'check', '.'],
  ['floors', 'npx', '--no-install', 'tsx', 'scripts/check-floors.ts'],
  ['unused', 'npx', '--no-install', 'knip', '--no-config-hints'],
  ['build', 'npx', '--no-install', 'tsx', 'scripts/build.ts'],
  ['tests', 'npx', '--no-install', 'vitest', 'run'],
]

if (!existsSync(resolve(root, '../shared/gold'))) {
  console.log('note: ../shared/gold and ../shared/seeds are not beside the repository; the tests on real stories have nothing to read and are left out')
}

let failed = 0
for (const [name, command, ...args] of steps) {
  const begun = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) failed++
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
}
console.log(`checks: ${steps.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
