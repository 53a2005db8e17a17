import type { Draft } from './draft.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import {
  feature,
  holdsFinite,
  isFiniteVerb,
  isNoun,
  lemmaOf,
  lowOf,
  nameKindOf,
  paragraphStart,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceOf,
  uposOf,
} from './reading.ts'

/** Whose a quotation without a cue is: the statement whose source it inherits, or a word of the name that the scene gives. */
export interface Owner {
  readonly after: Draft | null
  /** −1 where no name says it. */
  readonly named: number
}

const NOBODY: Owner = { after: null, named: -1 }

/**
 * « Berthe tourne les pages. « C'était le lavoir. » »: who acts in the sentences right before a quotation speaks in it. Without such a scene it is the
 * last speaker's, as long as only that person is told of since, and no paragraph of narration lies between (the paragraph has turned).
 */
export function ownerOf(r: Reading, range: Range, last: Owner & { readonly end: number }): Owner {
  const start = paragraphStart(r, range[0])
  let taken = false
  for (let s = sentenceOf(r, range[0]); s >= 0; s--) {
    const sentence = r.analysis.sentences[s]
    if (!sentence || sentence.last - 1 < start || sentence.last - 1 <= last.end) break
    const actor = actorIn(r, [Math.max(sentence.first, last.end + 1), Math.min(sentence.last, range[0]) - 1], taken ? LIKELY : SURE)
    if (actor === null) continue
    // « Un technicien nous a appelés. Il veut rester anonyme. « … » »: the pronoun is whoever came in before it
    taken ||= actor.pronoun
    if (!actor.pronoun) return actor.name >= 0 ? { after: null, named: actor.name } : NOBODY
  }
  if (taken) return last
  if (last.end < 0) return NOBODY
  return turned(r, last.end, start) ? NOBODY : { after: last.after, named: last.named }
}

/** Has a paragraph of narration come since, or somebody else? */
function turned(r: Reading, end: number, start: number): boolean {
  if (end >= start) return false
  const rest = r.paragraphLast[sentenceOf(r, end)] ?? end
  // a paragraph between the last speaker's and this one
  if (rest + 1 < start) return true
  const actor = actorIn(r, [end + 1, rest])
  return actor !== null && !actor.pronoun
}

/** From which voice on a noun is a person: in a scene, and where *he* or *she* takes it up in the next sentence. */
const SURE = 0.95
const LIKELY = 0.3

interface Actor {
  readonly name: number
  readonly pronoun: boolean
}

/** How far from the head of its sentence a name may stand that only names, its verb being misread: « Son adjoint, Karl Ott, hausse les épaules ». */
const EARLY = 5

/** The last person who is the subject of a verb outside of marks, in a stretch of words; null where there is none. */
function actorIn(r: Reading, [first, last]: Range, least = SURE): Actor | null {
  for (let i = last; i >= first; i--) {
    if ((r.quotation[i] ?? -1) >= 0 || relationOf(r, i) !== 'nsubj' || !governsVerb(r, i)) continue
    if (uposOf(r, i) === 'PRON') {
      // « nous a appelés »: the reporter
      if (r.pack.hedges.firstPerson.has(lowOf(r, i))) continue
      if (feature(r, i, 'PronType') === 'Prs' && r.pack.speakers.pronouns.has(lowOf(r, i)) && !r.pack.speakers.idlePronouns.has(lowOf(r, i)))
        return { name: -1, pronoun: true }
      continue
    }
    if (nameKindOf(r, i) === 'person') return { name: i, pronoun: false }
    if (!isNoun(r, i) || !isPerson(r, i, least)) continue
    for (let k = i + 1; k <= Math.min(last, i + 6) && !isFiniteVerb(r, k); k++) if (nameKindOf(r, k) === 'person') return { name: k, pronoun: false }
    return { name: -1, pronoun: false }
  }
  for (let i = first; i <= last; i++)
    if (nameKindOf(r, i) === 'person' && (r.quotation[i] ?? -1) < 0) return { name: i - sentenceFirst(r, i) <= EARLY ? i : -1, pronoun: false }
  return opensWithPerson(r, first, last, least) ? { name: -1, pronoun: false } : null
}

/** « Un ancien mécanicien nous a appelés »: somebody without a name opens the stretch, whatever the tree makes of the words behind. */
function opensWithPerson(r: Reading, first: number, last: number, least: number): boolean {
  for (let i = first; i <= last; i++) {
    if (isNoun(r, i) || uposOf(r, i) === 'ADP' || isFiniteVerb(r, i)) return isNoun(r, i) && isPerson(r, i, least) && holdsFinite(r, i, last)
    if (!['DET', 'ADJ', 'NUM'].includes(uposOf(r, i))) return false
  }
  return false
}

const governsVerb = (r: Reading, i: number): boolean => {
  const head = r.words.head[i] ?? -1
  return head >= 0 && (isFiniteVerb(r, head) || uposOf(r, head) === 'VERB' || uposOf(r, head) === 'AUX' || uposOf(r, head) === 'ADJ')
}

const isPerson = (r: Reading, i: number, least: number): boolean =>
  r.pack.speakers.people.has(lemmaOf(r, i)) || r.pack.speakers.people.has(lowOf(r, i)) || voiceOf(r, i) >= least
