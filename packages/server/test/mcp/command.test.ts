import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/commands/main.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-mcp-command-'))
  writeFileSync(join(folder, 'a.txt'), 'text')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(argv: readonly string[], ui: 'fr' | 'en' = 'en') {
  const out: string[] = []
  const err: string[] = []
  const stream = (into: string[]) => new PassThrough().on('data', block => into.push(String(block)))
  const code = await main('mcp', argv, { stdin: Readable.from([]), stdout: stream(out), stderr: stream(err), environment: {} }, ui)
  await new Promise(resolve => setImmediate(resolve))
  return { code, out: out.join(''), err: err.join('') }
}

describe('recoupe mcp', () => {
  it('has help in both languages', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' })
    expect((await run(['--help'], 'fr')).out).toContain('--root <dossier>')
  })

  it('says what is wrong with its arguments before it opens a store', async () => {
    for (const wrong of [['--root', join(folder, 'nowhere')], ['--root', join(folder, 'a.txt')], ['--url', 'x'], ['spoken']]) {
      const ran = await run(['--store', join(folder, 'never.db'), ...wrong])
      expect([wrong, ran.code, ran.out]).toEqual([wrong, 2, ''])
      expect(ran.err).toContain('recoupe mcp --help')
    }
  })

  it('says nothing but the protocol on standard output, and ends when there is nobody', async () => {
    expect(await run(['--store', join(folder, 'room.db'), '--root', folder])).toMatchObject({ code: 0, out: '' })
  })

  it('says so where the store is none', async () => {
    expect(await run(['--store', join(folder, 'a.txt')])).toMatchObject({ code: 1, out: '' })
  })
})
