import { type Reporting, type ReportingNoun, type SourcePreposition, wordList, wordSet } from '../reporting.ts'
import { verbs } from './reporting-verbs.ts'

/** "X's claim that", "the announcement by X of", "a promise by X to". */
const nouns: readonly ReportingNoun[] = [
  ...wordList(
    'claim assertion statement contention argument admission testimony conclusion finding suggestion insistence remark acknowledgement acknowledgment revelation disclosure account',
  ).map(lemma => ({ lemma, class: 'assert' as const, clause: true, infinitive: false, object: false })),
  ...wordList('announcement').map(lemma => ({ lemma, class: 'assert' as const, clause: true, infinitive: false, object: true })),
  ...wordList('accusation allegation charge complaint').map(lemma => ({ lemma, class: 'accuse' as const, clause: true, infinitive: false, object: false })),
  ...wordList('denial').map(lemma => ({ lemma, class: 'deny' as const, clause: true, infinitive: false, object: true })),
  ...wordList('promise pledge vow commitment').map(lemma => ({ lemma, class: 'promise' as const, clause: true, infinitive: true, object: false })),
  ...wordList('warning threat').map(lemma => ({ lemma, class: 'warn' as const, clause: true, infinitive: true, object: false })),
  ...wordList('confirmation').map(lemma => ({ lemma, class: 'confirm' as const, clause: true, infinitive: false, object: true })),
  ...wordList('demand call request appeal plea').map(lemma => ({ lemma, class: 'demand' as const, clause: true, infinitive: true, object: false })),
  ...wordList('belief conviction view opinion fear hope doubt').map(lemma => ({
    lemma,
    class: 'belief' as const,
    clause: true,
    infinitive: false,
    object: false,
  })),
]

const prepositions: readonly SourcePreposition[] = [
  ...[
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['by', 'the', 'account', 'of'],
    ['as', 'per'],
  ].map(words => ({ words, class: 'assert' as const, weak: false })),
  { words: ['per'], class: 'assert', weak: true },
  { words: ['for'], class: 'belief', weak: true },
  { words: ['to', 'hear'], class: 'assert', weak: true },
]

export const reporting: Reporting = {
  verbs,
  prepositions,
  nouns,
  adjectives: [
    ...wordList('adamant clear blunt emphatic categorical unequivocal insistent firm definite').map(lemma => ({ lemma, class: 'assert' as const })),
    ...wordList('convinced confident certain sure').map(lemma => ({ lemma, class: 'belief' as const })),
  ],
  relativeCues: [
    ['according', 'to', 'which'],
    ['according', 'to', 'whom'],
  ],
  frames: [
    { before: ['if'], after: ['is', 'to', 'be', 'believed'], class: 'assert' },
    { before: ['if'], after: ['are', 'to', 'be', 'believed'], class: 'assert' },
    { before: ['if', 'you', 'believe'], after: [], class: 'assert' },
  ],
  idle: {
    say: wordList('nothing goodbye farewell hello thanks prayer grace mass cheese'),
    tell: wordList('story tale joke lie lies truth time difference'),
    call: wordList('shot shots time police ambulance'),
    announce: wordList('itself themselves'),
    promise: wordList('moon earth'),
    report: wordList('duty'),
    charge: wordList('fee fees battery price'),
    express: wordList('itself'),
    speak: wordList('language'),
    claim: wordList('life lives title victory asylum benefit benefits'),
    detail: wordList('car'),
    read: wordList('book newspaper letter'),
    show: wordList('sign signs interest'),
    present: wordList('award awards'),
    question: wordList('suspect suspects witness witnesses'),
    challenge: wordList('champion'),
    record: wordList('album win'),
    find: wordList('way home body bodies'),
    reject: wordList('bid'),
    offer: wordList('discount service'),
    seek: wordList('shelter refuge election re-election'),
    attack: wordList('position positions town city village'),
    demand: wordList('attention'),
  },
  noSource: wordSet(
    'plan plans law rule rules schedule size age need taste custom tradition principle protocol procedure season weather criterion criteria ability means degree level type nature category importance region period year month duration number proportion scale norm article constitution code logic hour circumstance circumstances preference preferences will mode line rhythm frequency distance place hypothesis recipe measure script form which what how where when whether legend myth',
  ),
  saidNouns: wordSet(
    'accusation allegation assertion claim information news rumour rumor version account thesis hypothesis theory idea suggestion notion remark statement word criticism charge complaint suspicion insinuation denial link tie connection responsibility role involvement participation guilt fault error mistake fraud leak negligence failing violation breach infringement interference complicity collusion doping existence presence authenticity reality legitimacy legality validity possibility risk prospect intention plan ambition figure toll amount estimate estimation valuation calculation conclusion finding analysis interpretation reading vision request demand requirement proposal offer ultimatum compromise deal agreement concession failure defeat delay pressure blackmail threat violence assault attack incident accident shooting bombing delivery purchase sale transfer export payment death departure resignation appointment arrival visit opening closure creation cancellation arrest identification discovery receipt admission argument reasoning controversy expression term label comment answer reply excuse regret explanation detail date timetable timeline truth lie falsehood slander defamation denunciation report story reports wrongdoing layoff reduction rise fall withdrawal intervention change confession secret proof evidence result thing anything nothing it this that these those scenario attempt interest concern concerns worry fear support solidarity condolence condolences congratulations satisfaction disagreement opposition anger outrage disappointment hope wish gratitude confidence frustration sympathy sadness apology apologies doubt doubts view views optimism',
  ),
  complementisers: wordSet('that'),
  bareClauses: true,
  interrogatives: wordSet('if whether how why when where what which who whom whose'),
  impersonal: wordSet('one'),
  circle: wordSet('in at within around from among inside'),
  as: wordSet('as'),
  addressee: wordSet('to with'),
  answering: wordSet(
    'comment answer respond say confirm elaborate disclose reveal discuss specify identify speak reply provide give be name divulge explain talk',
  ),
  responses: wordSet('comment answer response interview request statement reaction invitation question'),
  unwilling: wordSet('will would want wish can could'),
  carriers: { go: ['to'], continue: ['to'], come: ['to'], proceed: ['to'], use: ['to'], have: ['to'], want: ['to'] },
  relays: wordSet('cite quote'),
  infinitiveMarkers: { to: 'to' },
  agents: wordSet('by'),
  coordinators: wordSet('and but or while'),
  relativeSubjects: wordSet('who which that'),
  objectClitics: wordSet(''),
  addresseeClitics: wordSet(''),
  reflexives: wordSet(''),
  subordinators: wordSet('while after before when since because as although though whereas'),
  inversion: [],
  nameParticles: wordSet('de von van der al el bin ben da dos la le'),
  gerundOpeners: wordSet('while by'),
  relatives: wordSet('who which whom whose where'),
  totals: wordSet('any all such'),
  genitive: 'of',
  framing: ['a day after', 'days after', 'hours after', 'after', 'following', 'amid', 'in response', 'in reply', 'in reference', 'speaking', 'referring'].map(
    words => words.split(' '),
  ),
  anonymity: wordSet('name identify quote'),
}
