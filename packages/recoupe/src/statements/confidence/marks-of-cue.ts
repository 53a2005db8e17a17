import type { CueKind } from '../attribution.ts'
import type { Content } from '../content.ts'
import { feature, isFinal, isFiniteVerb, isMark, sentenceFirst, sentenceLast, sentenceOf, uposOf } from '../reading.ts'
import type { Doubt, Look, Mark } from './mark.ts'

const shape = (name: Content['shape']): Mark => ({
  name: `shape-${name}`,
  sign: 0,
  doubt: 'none',
  of: ({ d }) => d.kind === 'verb' && d.content.shape === name,
})
const kind = (name: CueKind): Mark => ({ name: `kind-${name}`, sign: 0, doubt: 'none', of: ({ d }) => d.kind === name })
const against = (name: string, doubt: Doubt, of: Mark['of']): Mark => ({ name, sign: -1, doubt, of })

/** Which way of reporting it is, and what about the cue makes one doubt that it reports at all. */
export const MARKS_OF_CUE: readonly Mark[] = [
  { name: 'score', sign: 1, doubt: 'none', of: ({ d }) => (Math.min(0.97, d.score) - 0.9) * 10 },
  // words in marks beside a verb of saying are what all others are measured by
  ...(['clause', 'question', 'infinitive', 'gerund', 'object', 'oblique', 'charge', 'predicate', 'as', 'clitic', 'incise', 'colon'] as const).map(shape),
  ...(['preposition', 'colon', 'relative', 'noun', 'adjective', 'none'] as const).map(kind),
  { name: 'belief', sign: 0, doubt: 'none', of: ({ d }) => d.class === 'belief' },
  // « Ce panneau veut dire que la pêche est interdite »
  against('shows', 'mute', ({ d }) => d.class === 'show'),
  // « s’inquiète du retard »: how far the words go that somebody used, nobody can tell
  against('attitude', 'cue', ({ d }) => d.class === 'attitude'),
  // "would not comment on the allegation": what was asked stands in other words
  against('refusal', 'cue', ({ d }) => d.class === 'decline'),
  // « n’a pas confirmé le chiffre »
  against('negated', 'cue', ({ d }) => d.group?.negated === true),
  // "a notice saying that": whose subject the tree has to guess
  against('participle', 'cue', ({ r, d }) => d.group !== null && !isFiniteVerb(r, d.group.finite)),
  // "to say that": it may not have been said
  against('infinitive', 'cue', ({ r, d }) => d.group !== null && feature(r, d.group.finite, 'VerbForm') === 'Inf'),
  // « aurait demandé »
  against('conditional', 'cue', ({ r, d }) => d.group !== null && feature(r, d.group.finite, 'Mood') === 'Cnd'),
  // « …, se marre le gardien »: a verb that the lexicon does not have
  against('unlisted', 'cue', ({ r, d }) => d.kind === 'verb' && !r.lexicon.verbs.has(d.verb?.lemma ?? '')),
  // *démenti* taken for a noun
  against('mistagged', 'tree', ({ r, d }) => d.group !== null && uposOf(r, d.group.verb) !== 'VERB'),
  // “And then he goes: ‘We’re going to…’”: somebody tells what somebody said
  against('cue-in-marks', 'inside', ({ r, d }) => d.cueWord >= 0 && (r.quotation[d.cueWord] ?? -1) >= 0),
  against('within', 'inside', ({ around }) => around.within),
  // "Sanders says Trump didn’t cave on wall": headlines drop what their sentence needs
  { ...against('headline', 'cue', look => paragraphKind(look) !== 'prose'), prior: 1.2 },
  {
    ...against('no-full-stop', 'cue', ({ r, d }) => d.cueWord >= 0 && !isFinal(r, sentenceLast(r, d.cueWord)) && !isMark(r, sentenceLast(r, d.cueWord))),
    prior: 1,
  },
  // « X accuse Y de Z et demande que W »: with every further cue there is one more way to divide the sentence
  against('more-cues', 'crowded', ({ around }) => around.beside > 1),
  against('long-sentence', 'crowded', ({ r, d }) => d.cueWord >= 0 && sentenceLast(r, d.cueWord) - sentenceFirst(r, d.cueWord) >= 35),
  // another frame of the same verb, or another verb, was nearly preferred
  against('rival', 'rival', ({ d, around }) => around.rival >= 0.7 * d.score),
]

function paragraphKind({ r, d }: Look): string {
  const word = d.cueWord >= 0 ? d.cueWord : (d.content.ranges[0]?.[0] ?? 0)
  const sentence = r.analysis.sentences[sentenceOf(r, word)]
  return r.analysis.document.paragraphs[sentence?.paragraph ?? 0]?.kind ?? 'prose'
}
