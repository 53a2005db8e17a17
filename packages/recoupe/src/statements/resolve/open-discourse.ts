import type { NameGroup } from '../../analysis/entities.ts'
import type { World } from '../../lang/world/index.ts'
import { fold } from '../../text/index.ts'
import { type Reading, wordsWithin } from '../reading.ts'
import { findTown } from './at-hand.ts'
import { addNamed, type Discourse, ofEntry, type Trace } from './discourse.ts'
import { findHome } from './home.ts'
import { sideEntry } from './world-sides.ts'

/** A report before its first word is read: its names, and the country and the town that it takes for granted. */
export function openDiscourse(r: Reading, groups: readonly NameGroup[], world: World): Discourse {
  const names: Trace[] = []
  const discourse: Discourse = {
    r,
    world,
    referents: [],
    names,
    sources: [],
    ofName: new Int32Array(r.analysis.names.length).fill(-1),
    byEntry: new Map(),
    hearers: new Set(),
    home: null,
    town: null,
  }
  const nameAt = new Map(r.analysis.names.map((name, index) => [name.start, index]))
  for (const group of groups) {
    const index = addNamed(discourse, group)
    for (const mention of group.mentions) {
      const name = nameAt.get(mention.start)
      if (name !== undefined) discourse.ofName[name] = index
      const [first, last] = wordsWithin(r.words, mention)
      if (last >= first) names.push({ referent: index, word: first, as: 'name' })
    }
  }
  names.sort((a, b) => a.word - b.word)
  nameDateline(discourse)
  discourse.home = findHome(discourse)
  discourse.town = findTown(discourse)
  for (const referent of [...discourse.referents]) {
    const side = sideEntry(world, referent.entry)
    if (side !== null) referent.side = ofEntry(discourse, side)
  }
  return discourse
}

/** The town of the dateline, which stands outside the prose: a place like those that are named in it. */
function nameDateline(d: Discourse): void {
  const { dateline } = d.r.analysis.document.report
  const raw = dateline?.place.split(/[(,/]/u)[0]?.trim() ?? ''
  if (dateline === null || raw === '' || d.referents.some(r => r.kind !== 'person' && r.labels.some(l => fold(l.text) === fold(raw)))) return
  const name = raw === raw.toUpperCase() ? inTitleCase(raw) : raw
  const entry = d.world.lookup(name, d.r.pack.language).find(reading => reading.entry.sort === 'city' || reading.entry.sort === 'capital')?.entry ?? null
  addNamed(d, {
    kind: 'place',
    name: entry?.name ?? { [d.r.pack.language]: name },
    aliases: [name],
    entry: entry?.key ?? null,
    gender: null,
    mentions: [{ start: dateline.start, end: dateline.start + raw.length }],
  })
}

/** *SAINT-PAUL-D’ESQUERS* → *Saint-Paul-d’Esquers*: short words stay small, but for the first. */
const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/\p{L}+/gu, (word, at: number) => (at > 0 && word.length <= 3 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
