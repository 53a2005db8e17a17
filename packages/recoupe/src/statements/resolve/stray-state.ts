import { uposOf } from '../reading.ts'
import { addNamed, type Discourse } from './discourse.ts'

/** A proper noun that no name was found in, where only a state can stand. */
export function strayState(d: Discourse, i: number): number | null {
  const { r } = d
  const form = r.words.form[i] ?? ''
  if ((r.name[i] ?? -1) >= 0 || uposOf(r, i) !== 'PROPN' || !/^\p{Lu}\p{Ll}{2,}/u.test(form)) return null
  const span = { start: r.words.start[i] ?? 0, end: r.words.end[i] ?? 0 }
  const known = d.referents.find(referent => referent.labels.some(l => l.text === form))
  if (known) return known.kind === 'person' ? null : known.index
  return addNamed(d, { kind: 'place', name: { [r.pack.language]: form }, aliases: [form], entry: null, gender: null, mentions: [span] })
}
