import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, start } from './run.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const text = (n: number): string =>
  `Le maire de Serviès-${n} a déclaré que le pont ${n} serait fermé lundi. « Je le regrette », a-t-il ajouté devant les habitants réunis.`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-'))
  for (let n = 10; n < 60; n++) await writeFile(at(`${n}.txt`), text(n))
  await writeFile(at('30.txt'), '')
})
afterAll(() => rm(folder, { recursive: true }))

describe('recoupe statements', () => {
  it('writes one line of JSON a report, in order, and names what it cannot read', async () => {
    const ran = await run(['statements', folder])
    const lines = ran.out.trimEnd().split('\n')
    expect(ran.code).toBe(3)
    expect(lines).toHaveLength(49)
    const paths = lines.map(line => JSON.parse(line).report.path)
    expect(paths).toEqual([...paths].sort())
    expect(ran.err).toContain(`${at('30.txt')}: the file is empty`)
    const { report, statements, entities, times } = JSON.parse(lines[0] ?? '')
    expect(report.text).toBe(text(10))
    expect(statements.length).toBeGreaterThan(0)
    expect([entities, times].every(Array.isArray)).toBe(true)
    for (const { content } of statements) for (const { start: from, end } of content) expect(report.text.slice(from, end).length).toBe(end - from)
  })

  it('writes a table with one head', async () => {
    const ran = await run(['statements', at('10.txt'), at('11.txt'), '--format', 'csv'])
    expect(ran.code).toBe(0)
    expect(ran.out.startsWith('\ufeffpath,report,id,')).toBe(true)
    expect(ran.out.match(/path,report,id/gu)).toHaveLength(1)
    expect(ran.out).toContain(at('11.txt'))
  })

  it('writes text to read', async () => {
    const ran = await run(['statements', at('10.txt'), '--format', 'text', '--ui', 'fr'])
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('affirme')
    expect(ran.out).toContain('le pont 10 serait fermé lundi')
  })

  it('does not take the formats of a dossier', async () => {
    expect(await run(['statements', folder, '--format', 'html'])).toMatchObject({ code: 2 })
  })
})

/** Processes of their own: what only a real pipe and a real signal show. */
describe('as a process', () => {
  it('ends quietly when its reader stops reading', async () => {
    const child = start(['statements', ...Array.from({ length: 20 }, () => folder).flat()])
    let err = ''
    child.stderr.on('data', chunk => {
      err += String(chunk)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(resolve => child.on('close', resolve))
    expect(code).toBe(0)
    expect(err).not.toContain('EPIPE')
  })

  it('ends with 130 when interrupted', async () => {
    const child = start(['statements', folder])
    let err = ''
    child.stderr.on('data', chunk => {
      err += String(chunk)
    })
    const ended = new Promise(resolve => child.on('exit', resolve))
    // It has begun to write; nobody reads on, so that it waits with most of the folder still to come.
    await new Promise(resolve => child.stdout.once('data', resolve))
    child.stdout.pause()
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(err).toContain('Interrupted\n')
  })

  it('reads standard input and ends with the code of its outcome', async () => {
    const child = start(['statements', '-', '--format', 'text'])
    let out = ''
    child.stdout.on('data', chunk => {
      out += String(chunk)
    })
    child.stdin.end(text(7))
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
    expect(out).toContain('le pont 7 serait fermé lundi')
  })
})
