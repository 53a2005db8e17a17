import type { Draft } from '../draft.ts'
import { isDocument, type Range } from '../noun-phrase.ts'
import { feature, isColon, isComma, isFiniteVerb, isMark, lowOf, nameKindOf, sentenceOf, uposOf } from '../reading.ts'
import type { Source } from '../source.ts'
import { type Doubt, type Look, type Mark, some } from './mark.ts'

const against = (name: string, doubt: Doubt, of: (source: Source, look: Look) => boolean): Mark => ({
  name,
  sign: -1,
  doubt,
  of: look => look.d.source !== null && of(look.d.source, look),
})
const phrase = (name: string, doubt: Doubt, of: (phrase: Range, look: Look) => boolean): Mark =>
  against(name, doubt, (source, look) => source.phrase !== null && of(source.phrase, look))

/** Who is taken for the source, and from where. */
export const MARKS_OF_SOURCE: readonly Mark[] = [
  { name: 'person', sign: 1, doubt: 'none', of: ({ r, d }) => d.source !== null && nameKindOf(r, d.source.head) === 'person' },
  // « le promoteur, lequel a promis », "people arrested there alleged": the antecedent may be another
  against('antecedent', 'lent', source => source.by === 'antecedent'),
  // « …, et a promis de »: the subject of a verb further up
  against('shared', 'lent', source => source.by === 'shared'),
  // « à Bercy, on assure »
  against('circle', 'lent', source => source.by === 'circle'),
  // "the rusty gate reads"
  against('mute', 'mute', source => source.voice < 0.8),
  against('thing', 'mute', source => source.voice < 0.5),
  // "a statement released by the office said": the paper, or who wrote it
  against('document', 'mute', (source, { r }) => isDocument(r, source.head)),
  against(
    'first-person',
    'inside',
    (source, { r }) => r.pack.hedges.firstPerson.has(lowOf(r, source.head)) || r.pack.hedges.secondPerson.has(lowOf(r, source.head)),
  ),
  against('number-differs', 'tree', (source, { r, d }) => {
    const [own, verb] = [feature(r, source.head, 'Number'), d.group ? feature(r, d.group.finite, 'Number') : '']
    return own !== '' && verb !== '' && own !== verb
  }),
  against('other-sentence', 'apart', (source, { r, d }) => d.cueWord >= 0 && sentenceOf(r, source.head) !== sentenceOf(r, d.cueWord)),
  // « Usine de Castres : la firme demande »: what stands before a colon is a heading
  phrase('colon-between', 'apart', (p, { r, d }) => some(between(p, d), i => isColon(r, i) || r.words.form[i] === ';')),
  // "Mr Hale, from the depot on Mill Lane, who has promised"
  phrase('noun-between', 'apart', (p, { r, d }) => some(between(p, d), i => uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN')),
  // « “C’est fini”, le maire a dit »: marks inside a phrase that names somebody
  phrase('marks-in-source', 'phrase', (p, { r }) => some(p, i => isMark(r, i))),
  phrase('verb-in-source', 'phrase', (p, { r }) => some(p, i => isFiniteVerb(r, i))),
  phrase('participle-in-source', 'phrase', ([a, b], { r }) => some([a + 1, b], i => feature(r, i, 'VerbForm') === 'Part')),
  phrase('relative-in-source', 'phrase', (p, { r }) => some(p, i => r.pack.reporting.relatives.has(lowOf(r, i)))),
  // « …, détaille Régis Wauters, porte-parole du réseau »: the name before the comma was the source
  phrase('name-before', 'phrase', ([a], { r }) => isComma(r, a - 1) && uposOf(r, a - 2) === 'PROPN'),
]

/** The words between a source and its verb; empty (last < first) for other cues. */
function between([a, b]: Range, { group }: Draft): Range {
  if (group === null) return [0, -1]
  return b < group.first ? [b + 1, group.first - 1] : [group.last + 1, a - 1]
}
