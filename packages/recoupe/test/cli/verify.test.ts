import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorOf } from '../../src/claims/corrections/anchors.ts'
import type { Dossier } from '../../src/types/index.ts'
import { run } from './run.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const read = async (name: string): Promise<Dossier> => JSON.parse(await readFile(at(name), 'utf8'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-verify-'))
  await mkdir(at('texts'))
  await writeFile(
    at('texts/a.txt'),
    'La ministre a affirmé mardi que le pont ne fermerait pas avant la fin du mois de mai. Le préfet l’a démenti dans un communiqué.\n',
  )
  await writeFile(
    at('texts/b.txt'),
    'The minister said on Tuesday that the bridge would not close before the end of May. The prefect denied this in a statement.\n',
  )
  await run(['dossier', at('texts'), '-o', at('d.json')])
  await run(['dossier', at('texts'), '-o', at('d.html'), '--ui', 'fr'])
})
afterAll(() => rm(folder, { recursive: true }))

describe('recoupe verify', () => {
  it('ends with 0 for what we write, page and data, alone and beside the texts', async () => {
    const ran = await run(['verify', at('d.json'), at('d.html'), '--texts', at('texts')])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out.match(/all is right/gu)).toHaveLength(2)
  })

  it('ends with 1 and says where, in both languages, for a forged text', async () => {
    const dossier = await read('d.json')
    const forged = { ...dossier, reports: dossier.reports.map(r => ({ ...r, text: r.text.replace(' ne ', ' ni ') })) }
    await writeFile(at('forged.json'), JSON.stringify(forged))
    const ran = await run(['verify', at('forged.json'), '--ui', 'fr'])
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/reports\[\d\].*empreinte/u)
    const page = (await readFile(at('d.html'), 'utf8')).replace('La ministre', 'Le ministre')
    await writeFile(at('forged.html'), page)
    expect(await run(['verify', at('forged.html')])).toMatchObject({ code: 1 })
  })

  it('ends with 3 for excerpts, until the texts are given', async () => {
    await run(['export', at('d.json'), '--excerpts', '-o', at('x.json')])
    expect(await run(['verify', at('x.json')])).toMatchObject({ code: 3 })
    expect(await run(['verify', at('x.json'), '--texts', at('texts')])).toMatchObject({ code: 0 })
  })

  it('names what is no dossier', async () => {
    await writeFile(at('other.html'), '<!doctype html><p>hello</p>')
    await writeFile(at('other.json'), '{"schema": "recoupe.dossier/1"}')
    for (const name of ['other.html', 'other.json', 'missing.json']) {
      const ran = await run(['verify', at(name)])
      expect(ran.code).toBe(1)
      expect(ran.err).toContain(name)
    }
    expect(await run(['verify'])).toMatchObject({ code: 2 })
  })
})

describe('corrections on the command line', () => {
  it('are replayed from a file, and shown', async () => {
    const dossier = await read('d.json')
    const [statement] = dossier.statements
    if (!statement) throw new Error('the dossier has statements')
    const entry = {
      id: 'a',
      by: 'Nour',
      at: '2026-11-25T05:00:00Z',
      reason: 'checked',
      kind: 'change',
      change: { kind: 'act', statement: anchorOf(dossier, statement.id), to: 'promise' },
    }
    await writeFile(at('log.json'), JSON.stringify({ items: [entry] }))
    const ran = await run(['dossier', at('texts'), '--corrections', at('log.json'), '--ui', 'fr'])
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('Nour')
    expect(ran.out).toContain('s’engage')
    await writeFile(at('nolog.json'), '[{"id": "a"}]')
    expect(await run(['dossier', at('texts'), '--corrections', at('nolog.json')])).toMatchObject({ code: 1 })
  })
})

describe('recoupe export', () => {
  it('keeps what is asked for, and refuses what is not there', async () => {
    const ran = await run(['export', at('d.json'), '-f', 'json', '--act', 'deny'])
    const part: Dossier = JSON.parse(ran.out)
    expect(part.selection?.statements).toBe((await read('d.json')).statements.length)
    expect(part.claims.every(c => c.positions.some(p => p.stance === 'denies'))).toBe(true)
    expect(await run(['export', at('d.json'), '--speaker', 'Personne Du Tout'])).toMatchObject({ code: 2 })
    expect(await run(['export', at('d.json'), '--act', 'sing'])).toMatchObject({ code: 2 })
  })
})
