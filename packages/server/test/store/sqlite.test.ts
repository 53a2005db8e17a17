import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { contract } from './contract.ts'
import { codeOf } from './sample.ts'

const places = mkdtempSync(join(tmpdir(), 'recoupe-sqlite-'))
afterAll(() => rmSync(places, { recursive: true, force: true }))
let made = 0

contract('SQLite', {
  place: async () => join(places, `${++made}`, 'deep', 'room.db'),
  contains: async (place, bytes) => [place, `${place}-wal`].some(file => existsSync(file) && readFileSync(file).includes(bytes)),
  kills: 25,
})

describe('the file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is refused where it is another or a newer one', async () => {
    const other = join(folder, 'other.db')
    writeFileSync(other, 'no database at all, but long enough to be looked at as one would'.repeat(20))
    expect(await codeOf(openStore(other))).toBe('store-not-one')
    expect(await codeOf(openStore('mysql://ada:secret@db.example/room'))).toBe('store-not-one')
    mkdirSync(join(folder, 'folder.db'))
    expect(await codeOf(openStore(join(folder, 'folder.db')))).toBe('store-unreachable')
  })
})
