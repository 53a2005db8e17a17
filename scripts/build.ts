/** Builds every workspace package that has something to build; models go beside the built code. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const recoupe = join(root, 'packages/recoupe')

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(join(recoupe, 'dist'), { recursive: true, force: true })
run('npx', ['--no-install', 'tsdown', '--config', join(recoupe, 'tsdown.config.ts'), '--logLevel', 'warn'], recoupe)
if (existsSync(join(root, 'models'))) cpSync(join(root, 'models'), join(recoupe, 'dist/models'), { recursive: true })
