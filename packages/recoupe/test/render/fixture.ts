/**
 * An invented story, ours: a ferry, a harbour, three reports. It has what renderings find hard: nested and overlapping
 * statements, a relayed source, an undecided speaker, a newsroom's own voice, a cut text, mark-up inside a report.
 */
import type { Dossier, Entity, Mention, Report } from '../../src/types/index.ts'
import { completeClaim, completeDossier, completeEntity, completePosition, completeReport, completeStatement } from './complete.ts'
import { readMarkup } from './marked-up.ts'

const a = readMarkup(`Ferry de l’Anse-Grise : la compagnie dément toute panne

<src 1>La compagnie Morvane</src 1> <cue 1>a démenti</cue 1> mardi <con 1>toute panne à bord du « Rayon-Vert »</con 1>, immobilisé depuis dimanche à l’Anse-Grise avec près de 300 passagers.

<src 2>Selon un mécanicien du bord</src 2>, qui a requis l’anonymat, <con 2>le moteur bâbord aurait pris feu une première fois en juillet</con 2>. <con 3>« On nous a dit de nous taire »</con 3>, <cue 3>a-t-il ajouté</cue 3>.

<src 4>Dans un communiqué diffusé par l’agence Littorale</src 4>, <src 5>la préfète Odile Karmann</src 5> <cue 5>a indiqué</cue 5> que <con 5><src 6>les pompiers</src 6> <cue 6>disaient</cue 6> <con 6>avoir trouvé les extincteurs vides</con 6></con 5> et <con 7>que le port pourrait rouvrir « vendredi au plus tôt »</con 7>.

<voice 1>Le navire avait été contrôlé en mars.</voice 1> La`)

const b =
  readMarkup(`ANSE-GRISE (Littorale) – <src 1>Ferry operator Morvane</src 1> <cue 1>said</cue 1> on Tuesday that <con 1>there was no breakdown aboard the Rayon-Vert</con 1>.

<src 2>Prefect Odile Karmann</src 2> <cue 2>said</cue 2> <con 2>the harbour will reopen on Friday</con 2>. <src 3>She</src 3> <cue 3>accused</cue 3> <con 3>the company of “hiding” a first fire</con 3>, <cue 4>telling</cue 4> <adr 4>reporters</adr 4>: <con 4>“I want the logbook <by> tonight & in full.”</con 4>

<voice 1>The ship was inspected in April.</voice 1>

Littorale`)

const c =
  readMarkup(`<src 1>Des passagers</src 1> <cue 1>assurent</cue 1> que <con 1>le moteur a pris feu</con 1>. <cue 2>Interrogée</cue 2>, <src 2>la compagnie</src 2> <cue 3>n’a pas souhaité répondre</cue 3> <con 3>sur ce point</con 3>.

<con 4>« Rien n’est signé, \u202erien\u202c », répète-t-on au siège.</con 4>`)

const ids = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const
const texts = { [ids[0]]: a, [ids[1]]: b, [ids[2]]: c }

const reports: Report[] = [
  completeReport({
    id: ids[0],
    path: 'anse-grise-1.txt',
    language: 'fr',
    outlet: 'Le Courrier des Caps',
    published: { value: '2031-09-16', basis: 'manifest' },
    title: 'Ferry de l’Anse-Grise : la compagnie dément toute panne',
    text: a.text,
    noise: [{ start: a.text.lastIndexOf('La'), end: a.text.length, kind: 'cut' }],
  }),
  completeReport({
    id: ids[1],
    path: 'anse-grise-2.txt',
    language: 'en',
    agency: 'Littorale',
    published: { value: '2031-09', basis: 'text' },
    dateline: { place: 'ANSE-GRISE', start: 0, end: 10 },
    text: b.text,
    noise: [
      { start: 0, end: 25, kind: 'dateline' },
      { start: b.text.lastIndexOf('Littorale'), end: b.text.length, kind: 'credit' },
    ],
  }),
  completeReport({ id: ids[2], path: 'anse-grise-3.txt', language: 'fr', published: { value: '2031-09-17', basis: `report:${ids[0]}` }, text: c.text }),
]

const entities: Entity[] = [
  completeEntity({ id: 'e-morvane', name: { fr: 'compagnie Morvane', en: 'Morvane' }, aliases: ['Morvane'] }),
  completeEntity({ id: 'e-prefect', kind: 'person', name: { fr: 'Odile Karmann' }, speaksFor: 'e-state' }),
  completeEntity({ id: 'e-state', kind: 'government', name: { fr: 'préfecture', en: 'the prefecture' } }),
  completeEntity({ id: 'e-mechanic', kind: 'role', name: { fr: 'un mécanicien du bord' }, anonymous: true }),
  completeEntity({ id: 'e-firemen', kind: 'group', name: { fr: 'pompiers' } }),
  completeEntity({ id: 'e-passengers', kind: 'group', name: { fr: 'passagers' }, anonymous: true }),
  completeEntity({ id: 'e-littorale', kind: 'medium', name: { fr: 'Littorale', en: 'Littorale' } }),
]

const sure = { confidence: 0.97, decided: true }
const unsure = { confidence: 0.55, decided: false }

const say = (report: (typeof ids)[number], n: number, rest: Partial<Parameters<typeof completeStatement>[0]>) =>
  completeStatement({
    id: `${report.slice(0, 1)}${n}`.padEnd(12, '0'),
    report,
    source: texts[report]?.spans('src', n) ?? [],
    cue: texts[report]?.spans('cue', n) ?? [],
    content: texts[report]?.spans('con', n) ?? [],
    addressee: texts[report]?.spans('adr', n) ?? [],
    ...rest,
  })

const [A, B, C] = ids

const statements = [
  say(A, 1, {
    act: 'deny',
    certainty: 'CT-',
    speaker: 'e-morvane',
    side: 'e-morvane',
    sourceKind: 'organisation',
    time: { value: '2031-09-16', start: a.text.indexOf('mardi'), end: a.text.indexOf('mardi') + 5 },
  }),
  say(A, 2, { certainty: 'PR+', voice: 'conditional', speaker: 'e-mechanic', anonymous: true, sourceKind: 'person' }),
  say(A, 3, { form: 'direct', speaker: 'e-mechanic', anonymous: true, sourceKind: 'person', judgements: { speaker: unsure, side: unsure, act: sure } }),
  say(A, 5, { speaker: 'e-prefect', side: 'e-state', sourceKind: 'person', medium: a.spans('src', 4), relays: ['e-littorale'] }),
  say(A, 6, { speaker: 'e-firemen', side: 'e-firemen', sourceKind: 'group', within: 'a5'.padEnd(12, '0') }),
  say(A, 7, { form: 'mixed', certainty: 'PS+', speaker: 'e-prefect', side: 'e-state', sourceKind: 'person', relays: ['e-littorale'] }),
  say(B, 1, { act: 'deny', certainty: 'CT-', speaker: 'e-morvane', side: 'e-morvane', sourceKind: 'organisation' }),
  say(B, 2, { act: 'promise', speaker: 'e-prefect', side: 'e-state', sourceKind: 'person' }),
  say(B, 3, { act: 'accuse', form: 'mixed', speaker: 'e-prefect', side: 'e-state', sourceKind: 'person' }),
  say(B, 4, { act: 'demand', form: 'direct', speaker: 'e-prefect', side: 'e-state', sourceKind: 'person' }),
  say(C, 1, { speaker: 'e-passengers', side: 'e-passengers', anonymous: true, sourceKind: 'group' }),
  say(C, 3, { act: 'decline', certainty: 'Uu', speaker: 'e-morvane', side: 'e-morvane', sourceKind: 'organisation' }),
  say(C, 4, { form: 'free', ...unsure }),
]

const idOf = (report: string, n: number): string => `${report.slice(0, 1)}${n}`.padEnd(12, '0')
const at = (report: (typeof ids)[number], part: 'con' | 'voice' | 'src', n: number): Mention[] =>
  (texts[report]?.spans(part, n) ?? []).map(span => ({ report, start: span.start, end: span.end }))

const hold = (
  holder: string | null,
  report: (typeof ids)[number],
  n: number,
  stance: 'asserts' | 'denies' | 'hedges' | 'alleges' | 'declines',
  decided = true,
) => completePosition({ holder, report, stance, statements: [idOf(report, n)], evidence: at(report, 'con', n), decided, confidence: decided ? 0.95 : 0.6 })

const claims = [
  completeClaim({
    id: 'c-fire',
    gist: { fr: 'le moteur a pris feu' },
    positions: [
      hold('e-morvane', A, 1, 'denies'),
      hold('e-morvane', B, 1, 'denies'),
      hold('e-mechanic', A, 2, 'hedges'),
      hold('e-passengers', C, 1, 'asserts'),
      hold('e-state', B, 3, 'alleges'),
      hold('e-morvane', C, 3, 'declines', false),
    ],
  }),
  completeClaim({
    id: 'c-reopen',
    gist: { fr: 'le port pourrait rouvrir « vendredi au plus tôt »', en: 'the harbour will reopen on Friday' },
    origins: ['o-littorale'],
    positions: [hold('e-state', A, 7, 'hedges'), hold('e-state', B, 2, 'asserts')],
  }),
  completeClaim({
    id: 'c-check',
    gist: { fr: 'Le navire avait été contrôlé en mars', en: 'The ship was inspected in April' },
    positions: [
      completePosition({ holder: `report:${A}`, report: A, stance: 'asserts', evidence: at(A, 'voice', 1) }),
      completePosition({ holder: `report:${B}`, report: B, stance: 'asserts', evidence: at(B, 'voice', 1) }),
    ],
  }),
]

/** The whole invented dossier. */
export const ferry: Dossier = completeDossier({
  title: 'Anse-Grise : le ferry immobilisé',
  reports,
  entities,
  statements,
  claims,
  origins: [{ id: 'o-littorale', name: 'Littorale', entity: 'e-littorale', kind: 'agency', reports: [A, B], statements: [idOf(A, 5), idOf(A, 7), idOf(B, 2)] }],
  dependencies: [{ reports: [A, B], kind: 'common-origin', spans: [...at(A, 'con', 7), ...at(B, 'con', 2)], why: [], ...sure }],
  divergences: [
    {
      id: 'd1',
      kind: 'hedge-dropped',
      claim: 'c-reopen',
      reports: [A, B],
      evidence: [...at(A, 'con', 7), ...at(B, 'con', 2)],
      note: { code: 'divergence.hedge-dropped', args: {} },
      ...sure,
    },
    { id: 'd2', kind: 'omission', claim: 'c-fire', reports: [A, C], evidence: at(A, 'con', 1), note: { code: 'divergence.omission', args: {} }, ...sure },
    {
      id: 'd3',
      kind: 'time',
      claim: 'c-check',
      reports: [A, B],
      evidence: [...at(A, 'voice', 1), ...at(B, 'voice', 1)],
      note: { code: 'divergence.time', args: {} },
      ...unsure,
    },
  ],
  timeline: [
    { value: '2031-03', precision: 'month', kind: 'event', ref: 'ev1', gist: { fr: 'Le navire avait été contrôlé en mars' } },
    { value: '2031-09-16', precision: 'day', kind: 'statement', ref: idOf(A, 1), gist: { fr: 'toute panne à bord du « Rayon-Vert »' } },
    { value: '2031-09-16', precision: 'day', kind: 'publication', ref: A, gist: {} },
    { value: '2031-09', precision: 'month', kind: 'publication', ref: B, gist: {} },
    { value: null, precision: 'vague', kind: 'statement', ref: idOf(C, 1), gist: { fr: 'le moteur a pris feu' } },
  ],
  coverage: {
    cited: [{ entity: 'e-littorale', name: 'communiqué de la préfecture', mentions: at(A, 'src', 4) }],
    missing: [{ input: 'anse-grise-4.txt', cause: 'fichier vide' }],
    cut: [{ report: A, start: a.text.lastIndexOf('La'), end: a.text.length }],
    unused: [],
    unattributed: [idOf(C, 4)],
  },
  corrections: [
    {
      id: 'm1',
      state: 'applied',
      target: idOf(A, 6),
      field: 'speaker',
      from: 'e-prefect',
      to: 'e-firemen',
      by: 'C. Morel',
      at: '2031-09-18',
      reason: 'les pompiers parlent',
    },
  ],
})
