import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RecoupeError } from '../../src/engine/error.ts'
import { makeDossier } from '../../src/engine/make-dossier.ts'
import { readReports } from '../../src/engine/read-reports.ts'
import type { Fault } from '../../src/types/index.ts'

const text = 'La ministre a affirmé mardi que le pont ne fermerait pas avant la fin du mois de mai.'

let folder = ''
const at = (name: string): string => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-'))
  await writeFile(at('a.txt'), text)
  await writeFile(at('b.txt'), text.replace('mardi', 'lundi'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('reading a folder', () => {
  it('says of a file that goes while it reads that it has vanished', async () => {
    const seen: string[] = []
    for await (const read of readReports([folder])) {
      seen.push(read.kind === 'fault' ? read.fault.code : read.kind)
      await rm(at('b.txt'), { force: true })
    }
    expect(seen).toEqual(['report', 'vanished'])
  })

  it('follows a link to a file, and reads the file once', async () => {
    await symlink(at('a.txt'), at('c.txt'))
    const kinds: string[] = []
    for await (const read of readReports([folder])) kinds.push(read.kind)
    expect(kinds).toEqual(['report', 'report'])
  })

  it('stops at the limit where a device never ends', async () => {
    const faults: Fault[] = []
    for await (const read of readReports(['/dev/zero'])) if (read.kind === 'fault') faults.push(read.fault)
    expect(faults).toEqual([{ code: 'too-large', input: '/dev/zero', args: { size: 11, limit: 10 } }])
  })
})

describe('making a dossier', () => {
  it('throws where nothing could be read, with every fault and the error underneath', async () => {
    const error: unknown = await makeDossier([at('none.txt'), { text: '', name: 'leer' }]).catch(thrown => thrown)
    expect(error).toBeInstanceOf(RecoupeError)
    if (!(error instanceof RecoupeError)) return
    expect(error.code).toBe('not-found')
    expect(error.message).toBe(`${at('none.txt')}: there is nothing at this path; check the path`)
    expect(error.faults.map(f => f.code)).toEqual(['not-found', 'empty'])
    expect(error.cause).toMatchObject({ code: 'ENOENT' })
  })

  it('throws for no inputs at all', async () => {
    await expect(makeDossier([])).rejects.toMatchObject({ code: 'no-reports' })
  })

  it('hands out the pages that reports were read from', async () => {
    const html = `<html><body><nav>Menu</nav><article><h1>Le pont</h1><p>${text}</p><p>${text.replace('mardi', 'jeudi')}</p></article></body></html>`
    const { dossier, pages } = await makeDossier([{ text: html, name: 'p.html' }])
    const page = pages.get(dossier.reports[0]?.id ?? '')
    expect(page?.html).toBe(html)
    expect(page?.leftOut).toEqual(['Menu'])
  })
})
