import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// many of these start processes of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const root = resolve(import.meta.dirname, '../../../..')
let folder: string

/** What a file of a package says that lists packages: only what is looked at here. */
interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
}

beforeAll(() => {
  if (!existsSync(join(root, 'packages/recoupe/dist/cli.js'))) throw new Error('This test installs what was built, and nothing is. Type:\n  npm run build')
  folder = mkdtempSync(join(tmpdir(), 'recoupe-install-'))
  const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const [packed] = JSON.parse(npm(['pack', '-w', 'recoupe', '--ignore-scripts', '--json', '--pack-destination', folder], root))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { recoupe: `file:${packed.filename}` } }))
  npm(['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package, as it is installed', () => {
  it('has nothing to compile, and nothing that wants to run when it is installed', () => {
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter(({ name }) => /\.(?:node|gyp|wasm|cc|cpp|so|dylib|dll)$/u.test(name)).map(({ name }) => name)).toEqual([])
    const lock: Lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
    const packages = Object.entries(lock.packages)
    expect(packages.length).toBeGreaterThan(5)
    expect(packages.filter(([, one]) => one.hasInstallScript).map(([name]) => name)).toEqual([])
  })

  it('makes a dossier on the command line and as a library', () => {
    writeFileSync(join(folder, 'a.txt'), 'La maire de Bellerive a démenti mardi toute fuite. « L’eau est bonne », a déclaré Anne Sorbier.\n')
    writeFileSync(join(folder, 'b.txt'), 'The water in Bellerive is safe, the mayor, Anne Sorbier, said on Tuesday. She denied any leak.\n')
    const recoupe = (...args: string[]) =>
      spawnSync(process.execPath, [join('node_modules', 'recoupe', 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' })
    const made = recoupe('dossier', 'a.txt', 'b.txt', '--format', 'json')
    expect([made.status, made.stderr]).toEqual([0, expect.not.stringContaining('Error')])
    const dossier = JSON.parse(made.stdout)
    expect([dossier.schema, dossier.reports.length]).toEqual(['recoupe.dossier/1', 2])
    expect(dossier.statements.length).toBeGreaterThan(1)
    const program =
      "import { VERSION, makeDossier } from 'recoupe'; import { dossierSchema } from 'recoupe/wire'; console.log(typeof makeDossier, VERSION, typeof dossierSchema.parse)"
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' })).toMatch(
      /^function \d+\.\d+\.\d+ function\n$/u,
    )
  })

  it('says how to come by the reading room, which is a package of its own', () => {
    const { status, stderr } = spawnSync(process.execPath, [join('node_modules', '.bin', 'recoupe'), 'serve', '--ui', 'en'], { cwd: folder, encoding: 'utf8' })
    expect(status).not.toBe(0)
    expect(stderr).toContain('npm install recoupe-server')
  })
})
