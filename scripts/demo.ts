/**
 * Builds the package, makes the dossier of the bundled example and says where its page is. The interface follows LANG.
 * The dossier is made by the built command line: what the demo shows is what a user gets.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { uiOf } from '../packages/recoupe/src/cli/ui.ts'
import { makeDossier } from '../packages/recoupe/src/engine/make-dossier.ts'
import { renderDossier } from '../packages/recoupe/src/engine/render.ts'
import { messages } from '../packages/recoupe/src/messages/index.ts'

/** Lines that the demo prints at most. */
const LINES = 40
/** Two for the page and the command, one blank. */
const FOOT = 3

const root = resolve(import.meta.dirname, '..')
const manifest = join(root, 'examples/september-2022/dossier.json')
const page = join(root, 'demo/september-2022.html')

const run = (command: string, ...args: string[]): void => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${[command, ...args].join(' ')} ended with ${status}`)
}

const ui = uiOf(process.env)
run('npx', '--no-install', 'tsx', 'scripts/build.ts')
mkdirSync(join(root, 'demo'), { recursive: true })
run(process.execPath, 'packages/recoupe/bin/recoupe.js', 'dossier', '--manifest', manifest, '--format', 'html', '--ui', ui, '-o', page)

const { dossier } = await makeDossier([{ manifest }])
const { columns, isTTY } = process.stdout
const color = isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'
const text = renderDossier(dossier, { format: 'text', ui, color, brief: LINES - FOOT, ...(columns === undefined ? {} : { width: columns }) })
const { cli } = messages[ui]
process.stdout.write(
  `${text.trimEnd()}\n\n${cli.pageAt(relative(process.cwd(), page) || page)}\n${cli.yourOwn('npx recoupe dossier a.txt b.txt --format html -o dossier.html')}\n`,
)
