/**
 * An invented story, ours, for exports: characters beyond the basic plane before the quoted words, a relay, a person's correction, an event, and far
 * from all evidence a paragraph that must not leave with excerpts.
 */
import type { Dossier, Entity, Mention, Report, Span } from '../../../src/types/index.ts'
import { completeClaim, completeDossier, completeEntity, completePosition, completeReport, completeStatement } from '../complete.ts'

const filling = 'Le quai était calme et les mouettes tournaient au-dessus des grues. '.repeat(12)

/** Stands only in the paragraph that no evidence touches. */
export const SECRET = 'Zinzolin'

const french = `🚢🚢 La capitainerie de Port-Lune a démenti jeudi avoir vendu la grue 𝔾7 à la société Ostrel. « Rien n’est signé 🖋️ », a déclaré Ada Corvin à l’agence Nacre.

${filling}

Le registre ${SECRET} du port, tenu par Ada Corvin, note une livraison de trente grues.

${filling}`

const english = `Ostrel said on Friday that the harbour office had sold it the crane. 👷 Workers unloaded ten cranes in May.

“We paid in full,” its director Piet Lander said.`

const reports: Report[] = [
  completeReport({
    id: '1f1f1f1f1f1f',
    language: 'fr',
    outlet: 'La Vigie',
    agency: 'Nacre',
    byline: 'Lou Marec',
    url: 'https://vigie.example/grue',
    published: { value: '2032-03-04', basis: 'metadata' },
    title: 'La grue de Port-Lune',
    text: french,
  }),
  completeReport({
    id: '2e2e2e2e2e2e',
    language: 'en',
    outlet: 'Harbour Times',
    path: 'folder/crane.txt',
    published: { value: '2032-03-05', basis: 'manifest' },
    title: 'Ostrel says it bought the crane',
    text: english,
  }),
]

const [A, B] = ['1f1f1f1f1f1f', '2e2e2e2e2e2e'] as const
const texts: Readonly<Record<string, string>> = { [A]: french, [B]: english }

/** Where these words stand, by their n-th occurrence. */
export function spanOf(report: string, words: string, nth = 0): Span {
  const text = texts[report] ?? ''
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`no ${words} in ${report}`)
  return { start, end: start + words.length }
}
const at = (report: string, words: string, nth = 0): Mention => ({ report, ...spanOf(report, words, nth) })

const entities: Entity[] = [
  completeEntity({
    id: 'e-office',
    kind: 'government',
    name: { fr: 'capitainerie de Port-Lune', en: 'harbour office' },
    mentions: [at(A, 'capitainerie de Port-Lune'), at(B, 'harbour office')],
  }),
  completeEntity({ id: 'e-ostrel', name: { fr: 'Ostrel', en: 'Ostrel' }, wikidata: 'Q00000001', mentions: [at(A, 'Ostrel'), at(B, 'Ostrel')] }),
  completeEntity({
    id: 'e-corvin',
    kind: 'person',
    name: { fr: 'Ada Corvin' },
    speaksFor: 'e-office',
    mentions: [at(A, 'Ada Corvin'), at(A, 'Ada Corvin', 1)],
  }),
  completeEntity({ id: 'e-lander', kind: 'person', name: { en: 'Piet Lander' }, mentions: [at(B, 'Piet Lander')] }),
  completeEntity({ id: 'e-nacre', kind: 'medium', name: { fr: 'Nacre' }, mentions: [at(A, 'Nacre')] }),
  completeEntity({ id: 'e-workers', kind: 'group', name: { en: 'Workers' }, anonymous: true, mentions: [at(B, 'Workers')] }),
]

const unsure = { confidence: 0.5, decided: false }

const statements = [
  completeStatement({
    id: 's-a1',
    report: A,
    act: 'deny',
    certainty: 'CT-',
    source: [spanOf(A, 'La capitainerie de Port-Lune')],
    cue: [spanOf(A, 'a démenti')],
    content: [spanOf(A, 'avoir vendu la grue 𝔾7 à la société Ostrel')],
    speaker: 'e-office',
    side: 'e-office',
    sourceKind: 'office',
    time: { value: '2032-03-04', ...spanOf(A, 'jeudi') },
  }),
  completeStatement({
    id: 's-a2',
    report: A,
    form: 'direct',
    act: 'deny',
    source: [spanOf(A, 'Ada Corvin')],
    cue: [spanOf(A, 'a déclaré')],
    content: [spanOf(A, '« Rien n’est signé 🖋️ »')],
    medium: [spanOf(A, 'l’agence Nacre')],
    speaker: 'e-corvin',
    side: 'e-office',
    sourceKind: 'person',
    relays: ['e-nacre'],
  }),
  completeStatement({
    id: 's-b1',
    report: B,
    source: [spanOf(B, 'Ostrel')],
    cue: [spanOf(B, 'said')],
    content: [spanOf(B, 'the harbour office had sold it the crane')],
    speaker: 'e-ostrel',
    side: 'e-ostrel',
    sourceKind: 'organisation',
  }),
  completeStatement({
    id: 's-b2',
    report: B,
    form: 'direct',
    source: [spanOf(B, 'its director Piet Lander')],
    cue: [spanOf(B, 'said', 1)],
    content: [spanOf(B, '“We paid in full,”')],
    speaker: 'e-lander',
    side: 'e-ostrel',
    sourceKind: 'person',
    judgements: { speaker: unsure, side: unsure, act: { confidence: 1, decided: true } },
  }),
]

const hold = (id: string, stance: 'asserts' | 'denies', decided = true) => {
  const s = statements.find(one => one.id === id)
  if (!s) throw new Error(`no statement ${id}`)
  return completePosition({
    holder: s.speaker,
    report: s.report,
    stance,
    certainty: stance === 'denies' ? 'CT-' : 'CT+',
    statements: [id],
    evidence: s.content.map(c => ({ report: s.report, ...c })),
    decided,
  })
}

/** The whole invented dossier. */
export const quay: Dossier = completeDossier({
  title: 'La grue vendue',
  reports,
  entities,
  statements,
  claims: [
    completeClaim({
      id: 'c-sale',
      gist: { fr: 'avoir vendu la grue 𝔾7 à la société Ostrel', en: 'the harbour office had sold it the crane' },
      origins: ['o-ostrel'],
      positions: [hold('s-a1', 'denies'), hold('s-a2', 'denies'), hold('s-b1', 'asserts')],
    }),
    completeClaim({ id: 'c-paid', gist: { en: 'We paid in full' }, positions: [hold('s-b2', 'asserts', false)] }),
    completeClaim({ id: 'c-signed', gist: { fr: 'Rien n’est signé 🖋️' }, negated: ['fr'], positions: [hold('s-a2', 'denies')] }),
  ],
  events: [
    {
      id: 'ev-may',
      report: B,
      type: 'arms-transfer',
      trigger: spanOf(B, 'unloaded'),
      roles: [
        { role: 'agent', entity: 'e-workers', ...spanOf(B, 'Workers') },
        { role: 'item', entity: null, class: 'other', ...spanOf(B, 'ten cranes') },
      ],
      time: { value: '2031-05' },
      place: null,
      quantity: null,
      certainty: 'CT+',
      statement: null,
    },
    {
      id: 'ev-secret',
      report: A,
      type: 'arms-transfer',
      trigger: spanOf(A, `Le registre ${SECRET} du port`),
      roles: [],
      time: null,
      place: null,
      quantity: null,
      certainty: 'CT+',
      statement: null,
    },
    {
      id: 'ev-denied',
      report: A,
      type: 'arms-transfer',
      trigger: spanOf(A, 'vendu'),
      roles: [{ role: 'recipient', entity: 'e-ostrel', ...spanOf(A, 'Ostrel') }],
      time: null,
      place: null,
      quantity: null,
      certainty: 'CT-',
      statement: 's-a1',
    },
  ],
  origins: [{ id: 'o-ostrel', name: 'Ostrel', entity: 'e-ostrel', kind: 'office', reports: [B], statements: ['s-b1'] }],
  dependencies: [
    { reports: [A, B], kind: 'cites', spans: [at(B, 'the harbour office had sold it the crane')], why: [], confidence: 0.9, decided: true },
    { reports: [A, B], kind: 'common-origin', spans: [at(A, 'Rien n’est signé'), at(B, 'We paid in full')], why: [], confidence: 0.4, decided: false },
  ],
  divergences: [
    {
      id: 'd-said',
      kind: 'contradiction',
      claim: 'c-sale',
      reports: [A, B],
      evidence: [at(A, 'avoir vendu la grue 𝔾7 à la société Ostrel'), at(B, 'the harbour office had sold it the crane')],
      note: { code: 'divergence.contradiction', args: {} },
      confidence: 1,
      decided: true,
    },
  ],
  timeline: [{ value: '2032-03-04', precision: 'day', kind: 'publication', ref: A, gist: { fr: 'La grue de Port-Lune' } }],
  corrections: [
    {
      id: 'm-1',
      state: 'applied',
      target: 's-a2',
      field: 'speaker',
      from: 'e-office',
      to: 'e-corvin',
      by: 'N. Stern',
      at: '2032-03-06T09:10:11Z',
      reason: 'elle parle en son nom',
    },
  ],
})
