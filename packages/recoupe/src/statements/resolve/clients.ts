import { isComma, isFiniteVerb, type Reading, sentenceFirst, uposOf } from '../reading.ts'
import type { Discourse } from './discourse.ts'
import type { Phrase } from './phrase.ts'
import type { Referent } from './referent.ts'

/** How far the name may stand behind the noun: « son client, le Portugais Rui Teles ». */
const REACH = 5

const isCounsel = (referent: Referent | undefined): boolean => referent?.capacities.some(c => c.noun.traits.includes('counsel')) ?? false

/** « L'avocate du médecin, Me X, … son client, l'Espagnol Y »: counsel speaks for whom the report names as her client. */
export function findClients(d: Discourse): void {
  for (const trace of d.names) {
    if (d.referents[trace.referent]?.kind !== 'person' || !isCalledClient(d.r, trace.word)) continue
    const counsel = counselBefore(d, trace.word)
    if (!counsel || counsel.index === trace.referent) continue
    counsel.side = trace.referent
    counsel.sideConfidence = 0.85
  }
}

/** The counsel who was named last before a word, within two sentences. */
function counselBefore(d: Discourse, word: number): Referent | undefined {
  const before = d.names.filter(t => t.word < word && isCounsel(d.referents[t.referent])).at(-1)
  if (!before || (d.r.words.sentence[word] ?? 0) - (d.r.words.sentence[before.word] ?? 0) > 2) return undefined
  return d.referents[before.referent]
}

function isCalledClient(r: Reading, name: number): boolean {
  for (let i = name - 1; i >= Math.max(sentenceFirst(r, name), name - REACH); i--) {
    if (r.pack.sides.clients.has(r.words.lemma[i] ?? '')) return r.words.features[i - 1]?.Poss === 'Yes'
    const upos = uposOf(r, i)
    if (isFiniteVerb(r, i) || !(isComma(r, i) || upos === 'DET' || upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN')) return false
  }
  return false
}

/** « son client », "her client" after counsel: whom she speaks for. */
export function recallClient(d: Discourse, phrase: Phrase): number | null {
  if (phrase.determiner !== 'possessive' || !d.r.pack.sides.clients.has(d.r.words.lemma[phrase.head] ?? '')) return null
  const counsel = counselBefore(d, phrase.first)
  const client = counsel?.side === null || counsel?.side === undefined ? undefined : d.referents[counsel.side]
  return client?.kind === 'person' ? client.index : null
}
