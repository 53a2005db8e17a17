/** Builds the packages: code, types, the dossier's JSON Schema and the models beside them, and the web app. */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'tsdown'
import { build as buildWeb } from 'vite'
import { dossierJsonSchema } from '../packages/recoupe/src/wire/json-schema.ts'

const root = resolve(import.meta.dirname, '..')
const recoupe = join(root, 'packages/recoupe')
const dist = join(recoupe, 'dist')

rmSync(dist, { recursive: true, force: true })
await build({
  config: false,
  cwd: recoupe,
  entry: ['src/index.ts', 'src/wire.ts', 'src/view.ts', 'src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: false,
  fixedExtension: false,
  logLevel: 'error',
  tsconfig: join(root, 'tsconfig.json'),
})
if (existsSync(join(root, 'models'))) cpSync(join(root, 'models'), join(dist, 'models'), { recursive: true })
writeFileSync(join(dist, 'dossier.schema.json'), `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`)
// what a package must carry beside its code
for (const page of ['LICENSE', 'LICENSES.md', 'README.md']) cpSync(join(root, page), join(recoupe, page))

// the server stands on what the package recoupe exports, never on its sources; its threads have a file of their own
const server = join(root, 'packages/server')
rmSync(join(server, 'dist'), { recursive: true, force: true })
await build({
  config: false,
  cwd: server,
  entry: { index: 'src/index.ts', wire: 'src/wire.ts', thread: 'src/jobs/thread.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: false,
  fixedExtension: false,
  logLevel: 'error',
  external: [/^recoupe(?:\/|$)/u],
  tsconfig: join(root, 'tsconfig.json'),
})
for (const page of ['LICENSE', 'LICENSES.md', 'README.md']) cpSync(join(root, page), join(server, page))

// the web app goes into the server's package, which serves it
await buildWeb({ configFile: join(root, 'packages/web/vite.config.ts'), logLevel: 'error' })
