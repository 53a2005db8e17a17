/** The one command that checks all. Stops at the first step that fails; each step says how long it took. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'npx', '--no-install', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['lint', 'npx', '--no-install', 'biome', 'check', '.'],
  ['floors', 'npx', '--no-install', 'tsx', 'scripts/check-floors.ts'],
  ['unused', 'npx', '--no-install', 'knip'],
  ['build', 'npx', '--no-install', 'tsx', 'scripts/build.ts'],
  ['tests', 'npx', '--no-install', 'vitest', 'run'],
]

for (const [name, command, ...args] of steps) {
  const begun = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  if (status !== 0) process.exit(1)
}
