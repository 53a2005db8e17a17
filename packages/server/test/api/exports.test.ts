import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { anchorOf, type Dossier, FORMATS, type Format } from 'recoupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../recoupe/test/cli/run.ts'
import { ended, type TestRoom, testRoom } from './room.ts'

/** Words far from all evidence: an export in excerpts has none of them. */
const FAR = 'Le musée de la Mer ouvre ses portes à dix heures.'
const FIRST = `Le ministre de la Mer, Paul Morin, a nié avoir vendu des navires à la Frise. « Nous n’avons rien vendu », a déclaré Paul Morin.

La présidente du port, Lise Ortal, a affirmé que trois grues étaient en panne.

${'Le temps est doux sur la côte, et les quais sont déserts depuis l’aube. '.repeat(12)}

${FAR}`
const SECOND = 'The Frisian government said on Tuesday that it had bought three ships. Minister Paul Morin denied that ships were sold.'

let room: TestRoom
let folder: string
let id: string
/** With its corrections, as the interface gives it. */
let dossier: Dossier

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-exports-'))
  room = await testRoom()
  const texts = [
    { text: FIRST, outlet: 'La Vigie' },
    { text: SECOND, outlet: 'The Harbour' },
  ]
  const made = (await room.app.inject({ method: 'POST', url: '/api/dossiers', payload: { title: 'Navires', texts } })).json()
  id = made.id
  await ended(room.app, made.job)
  const before: Dossier = (await room.app.inject(`/api/dossiers/${id}/dossier`)).json()
  const denial = before.statements.find(s => s.act === 'deny')
  const changes = [{ kind: 'act', statement: anchorOf(before, denial?.id ?? ''), to: 'question' }]
  const amended = await room.app.inject({ method: 'POST', url: `/api/dossiers/${id}/amendments`, payload: { changes, reason: 'entendu au téléphone' } })
  expect(amended.statusCode).toBe(200)
  dossier = (await room.app.inject(`/api/dossiers/${id}/dossier`)).json()
  writeFileSync(join(folder, 'dossier.json'), JSON.stringify(dossier))
})
afterAll(async () => {
  await room.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ask {
  readonly name: string
  /** As the address has it, and as the command line has it. */
  readonly query: () => string
  readonly options: () => readonly string[]
}

const speaker = (): Dossier['entities'][number] | undefined => dossier.entities.find(e => JSON.stringify(e.name).includes('Morin'))

const ASKS: readonly Ask[] = [
  { name: 'the whole', query: () => '', options: () => [] },
  { name: 'an act', query: () => 'acts=deny', options: () => ['--act', 'deny'] },
  { name: 'a speaker', query: () => `speakers=${speaker()?.id}`, options: () => ['--speaker', speaker()?.id ?? ''] },
  { name: 'a report', query: () => `reports=${dossier.reports[1]?.id}`, options: () => ['--report', 'the harbour'] },
  { name: 'what is decided', query: () => 'decided=true', options: () => ['--decided', 'yes'] },
  { name: 'what is not', query: () => 'decided=false', options: () => ['--decided', 'no'] },
  { name: 'words', query: () => 'words=grues', options: () => ['--words', 'grues'] },
  { name: 'a status', query: () => 'statuses=contested', options: () => ['--status', 'contested'] },
  { name: 'a stance', query: () => 'stances=denies', options: () => ['--stance', 'denies'] },
  { name: 'several', query: () => 'acts=assert&words=ships&reports=B', options: () => ['--act', 'assert', '--words', 'ships', '--report', 'B'] },
]

/** All that a file says, whatever it is packed in. */
const said = (format: Format, bytes: Buffer): string =>
  format === 'docx'
    ? Object.values(unzipSync(bytes))
        .map(part => strFromU8(part))
        .join('')
    : bytes.toString('utf8')

async function fromServer(format: Format, query: string): Promise<Buffer> {
  const letter = /reports=B$/u.test(query) ? query.replace(/B$/u, dossier.reports[1]?.id ?? '') : query
  const response = await room.app.inject(`/api/dossiers/${id}/export?format=${format}&ui=fr&${letter}`)
  expect([format, query, response.statusCode]).toEqual([format, query, 200])
  return response.rawPayload
}

async function fromCommandLine(format: Format, options: readonly string[]): Promise<Buffer> {
  const out = join(folder, `out.${format}`)
  const ran = await run(['export', join(folder, 'dossier.json'), '--format', format, '--ui', 'fr', '-o', out, ...options])
  expect([format, options, ran.code, ran.err]).toEqual([format, options, 0, ''])
  return readFileSync(out)
}

describe.each(FORMATS)('an export as %s', format => {
  it.each(ASKS)('of $name is the same from the server and from the command line, whole and in excerpts', async ({ query, options }) => {
    const [whole, cut] = [await fromServer(format, query()), await fromServer(format, `excerpts=true&${query()}`)]
    expect((await fromCommandLine(format, options())).equals(whole)).toBe(true)
    expect((await fromCommandLine(format, ['--excerpts', ...options()])).equals(cut)).toBe(true)
    expect(said(format, cut)).not.toContain(FAR)
  })

  it('has the correction, with who made it and why', async () => {
    // a table has the label as it stands; who set it is in the other forms
    const text = said(format, await fromServer(format, ''))
    if (format === 'csv') return expect(said(format, await fromServer(format, 'table=statements'))).toContain('question')
    expect(text.replace(/\s+/gu, ' ')).toContain('entendu au téléphone')
    expect(text).toContain('Ada')
  })

  it('has what a filter keeps, and not a report of which it keeps nothing', async () => {
    const text = said(format, await fromServer(format, 'words=grues'))
    if (format !== 'csv') expect(text).toContain('grues')
    expect(text).not.toContain('Frisian')
  })
})
