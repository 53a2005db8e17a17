/**
 * States the floors of `packages/recoupe/src` and fails when an import climbs or circles.
 * With `--write` it also writes `docs/architecture.md` from what it found; without, it fails when that page is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'packages/recoupe/src')

/** Room → the rooms it may touch, beside itself and `types/`. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  types: [],
  text: [],
  lang: ['text'],
  messages: [],
  learn: ['text'],
  ingest: ['text', 'lang'],
  analysis: ['text', 'learn', 'lang'],
  statements: ['text', 'lang', 'analysis'],
  claims: ['text', 'lang', 'analysis', 'statements'],
  dossier: ['text', 'lang', 'learn', 'analysis', 'statements', 'claims', 'messages'],
  fetch: ['text'],
  engine: ['text', 'lang', 'learn', 'ingest', 'analysis', 'statements', 'claims', 'dossier', 'messages', 'fetch'],
  wire: [],
  cli: ['engine', 'wire', 'messages'],
}

/** Files at the top of `src/`: the public doors of the package. */
const doors = new Set(['index.ts', 'wire.ts', 'view.ts', 'cli.ts'])

interface Import {
  readonly from: string
  readonly to: string
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles
    .filter(i => i.fileName.startsWith('.'))
    .map(i => ({ from: relative(source, file), to: relative(source, resolve(dirname(file), i.fileName)) }))
}

const roomOf = (file: string): string => file.split('/')[0] ?? ''

function climbs({ from, to }: Import): string | null {
  if (doors.has(from)) return null
  const a = roomOf(from)
  const b = roomOf(to)
  if (to.startsWith('..')) return `${from} imports ${to}, which is outside the source`
  if (doors.has(to)) return `${from} imports the public door ${to}`
  const allowed = rooms[a]
  if (!allowed) return `${from} stands in no known room`
  if (a !== b && b !== 'types' && !allowed.includes(b)) return `${from} (${a}) may not touch ${to} (${b})`
  return packBreach(from, to, a, b)
}

/** Above `lang/`, language data is reached through the interfaces and the tables of the world, never through one pack. */
function packBreach(from: string, to: string, a: string, b: string): string | null {
  if (b !== 'lang' || a === 'lang' || a === 'engine') return null
  const [, folder] = to.split('/')
  return folder === 'fr' || folder === 'en' || folder === 'packs.ts' ? `${from} reaches into a language pack: ${to}` : null
}

function findCircles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const path: string[] = []
  const circles: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    path.push(file)
    for (const to of next.get(file) ?? []) visit(to)
    path.pop()
    done.add(file)
  }
  for (const file of next.keys()) visit(file)
  return circles
}

function page(files: readonly string[], imports: readonly Import[]): string {
  const lines = [
    '# Architecture',
    '',
    'Written by `npm run floors -- --write` from the imports; the check fails when it is stale.',
    '',
    '`Report → Document → Analysis → Statement[] → Claim[] → Dossier`',
    '',
  ]
  lines.push('| room | files | touches | may touch |', '|---|---|---|---|')
  for (const [room, allowed] of Object.entries(rooms)) {
    const own = files.filter(f => roomOf(f) === room)
    const touched = [...new Set(imports.filter(i => roomOf(i.from) === room && roomOf(i.to) !== room).map(i => roomOf(i.to)))].sort()
    lines.push(`| \`${room}/\` | ${own.length} | ${touched.join(', ') || '–'} | ${allowed.join(', ') || '–'} |`)
  }
  return `${lines.join('\n')}\n`
}

const files = filesUnder(source)
if (files.length === 0) throw new Error(`no source files under ${source}`)
const imports = files.flatMap(importsOf)
const faults = [...imports.map(climbs).filter(fault => fault !== null), ...findCircles(imports).map(circle => `circle: ${circle}`)]
const target = join(root, 'docs/architecture.md')
const wanted = page(
  files.map(f => relative(source, f)),
  imports,
)
if (process.argv.includes('--write')) writeFileSync(target, wanted)
else if (readFileSync(target, 'utf8') !== wanted) faults.push('docs/architecture.md is stale: run `npm run floors -- --write`')
for (const fault of faults) console.error(fault)
console.log(`floors: ${files.length} files, ${imports.length} imports, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
