/**
 * A process whose store may not grow: it writes until it may not, then asks the same of a server on that store, and says in JSON what became of it.
 * Arguments: place, and what is tried: `fill` writes reports until one is refused, `change` makes one small change.
 */
import { createHash } from 'node:crypto'
import type { Report } from 'recoupe'
import { StoreError } from '../../src/store/errors.ts'
import { openStore } from '../../src/store/open.ts'
import { testRoom } from '../api/room.ts'
import { AT } from './sample.ts'

const [, , place = '', mode = 'fill'] = process.argv

/** Words that no compression makes small. */
const words = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, i) =>
    createHash('sha256')
      .update(`${seed} ${i}`)
      .digest('base64url')
      .replace(/[-_\d]/gu, 'e'),
  ).join(' ')

function report(seed: string): Report {
  const text = `Le préfet a nié. ${words(seed, 400)}.`
  const sha256 = createHash('sha256').update(text).digest('hex')
  const facts = { outlet: null, agency: null, byline: null, dateline: null, published: null, title: null, noise: [] }
  return { id: sha256.slice(0, 12), sha256, language: 'fr', text, ...facts }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    return error instanceof StoreError ? error.code : `other: ${error}`
  }
}

let acknowledged = 0
let refused = 'done'
const opened = await openStore(place).catch((error: unknown) => (error instanceof StoreError ? error.code : `other: ${error}`))
if (typeof opened === 'string') {
  process.stdout.write(JSON.stringify({ opened }))
} else {
  if (mode === 'fill') {
    for (let i = 0; i < 2000 && refused === 'done'; i++) {
      refused = await codeOf(opened.addReports('a', { members: [{ report: report(`${i}`) }], at: AT }))
      if (refused === 'done') acknowledged++
    }
  } else refused = await codeOf(opened.retitleDossier('a', 'another title', AT))
  const reading = await codeOf(opened.reports('a'))
  const room = await testRoom({ store: opened })
  const text = `Le préfet a nié. ${words('http', 40_000)}.`
  const post = await room.app.inject({ method: 'POST', url: '/api/dossiers', payload: { texts: [{ text, language: 'fr' }] } })
  const list = await room.app.inject('/api/dossiers')
  await room.close()
  await opened.close()
  const problem = { status: post.statusCode, type: post.headers['content-type'], body: post.json(), names: post.body.includes(place) }
  process.stdout.write(JSON.stringify({ acknowledged, refused, reading, problem, list: list.statusCode }))
}
