import type { SpeechAct } from '../types/index.ts'

/**
 * What a cue does when its content does not say otherwise. `belief` and `attitude` report a mind rather than a speech;
 * `show` is what documents and surveys do; `manner` only ever accompanies words in quotation marks.
 */
export type CueClass = SpeechAct | 'belief' | 'attitude' | 'show' | 'manner'

/**
 * A reporting verb and the shapes of content that it allows (its subcategorisation frames).
 * Examples in each field are in either language.
 */
export interface ReportingVerb {
  readonly lemma: string
  /** *se dire*, *s'emporter*. */
  readonly reflexive: boolean
  /** Words that complete the cue: *savoir* of « faire savoir », *en garde* of « mettre en garde », *out* of "point out". */
  readonly tail: readonly string[]
  readonly class: CueClass
  /** Words in quotation marks: « C'est faux », dit-il. */
  readonly quotation: boolean
  /** Clause under a complementiser: *affirme que*. */
  readonly clause: boolean
  /** Embedded question: *demande si*, *would not say whether*. */
  readonly question: boolean
  /** Markers of an infinitive content: `''` for a bare one (*affirme avoir*), *de*, *à*, *to*. */
  readonly infinitive: readonly string[]
  /** A gerund: *denied taking*. */
  readonly gerund: boolean
  /** Noun phrase content: any (*réclame le maintien*), only one that names something said (*confirme l'information*), or only one that one may ask others for (*veut des excuses*). */
  readonly object: 'none' | 'said' | 'fact' | 'due' | 'any'
  /** Prepositions of an oblique noun phrase that is the content: *parle de*, *fait état de*. They belong to the cue. */
  readonly oblique: readonly string[]
  /** Markers of an infinitive whose agent is the addressee: *demande à X de*, *exhorte X à*, "urged X to". */
  readonly addressed: readonly string[]
  /** Prepositions that join an object and its charge: *accuse X de*, "blamed X for". The content is both. */
  readonly charged: readonly string[]
  /** True where who is charged stands behind that preposition: *impute X à Y*, "blamed X on Y". */
  readonly doerLast: boolean
  /** Prepositions before what the object is found in: *voit dans ce vote « un aveu »*, "saw in it". */
  readonly seen: readonly string[]
  /** Predicate of the object or of the subject: *se dit favorable*, *juge « insuffisantes » les garanties*. */
  readonly predicate: boolean
  /** Object and what is to be done with it: "want the permit annulled", *veulent voir le permis annulé*. */
  readonly result: boolean
  /** Object and what it is held to be, without a mark between: *juge l'accord déséquilibré*, "called the findings biased". */
  readonly judges: boolean
  /** Object and what it is presented as: *présente X comme*, "dismissed X as". */
  readonly as: boolean
}

/** A preposition or phrase whose complement is the source: *selon X*, "according to X". */
export interface SourcePreposition {
  readonly words: readonly string[]
  readonly class: CueClass
  /** True where the phrase has other everyday uses (*pour*, "for", "per"), so that the rest of the sentence must speak for it. */
  readonly weak: boolean
}

/** A noun that stands for an utterance: *l'annonce par X de*, "X's claim that". */
export interface ReportingNoun {
  readonly lemma: string
  readonly class: CueClass
  /** Markers of its content: a complementiser (*que*), an infinitive's marker, or a preposition. */
  readonly clause: boolean
  readonly infinitive: boolean
  readonly object: boolean
}

/** An adjective that, with a copula, announces what follows: *est formel :*, *se montre catégorique*. */
export interface ReportingAdjective {
  readonly lemma: string
  readonly class: CueClass
}

export interface Reporting {
  readonly verbs: readonly ReportingVerb[]
  readonly prepositions: readonly SourcePreposition[]
  readonly nouns: readonly ReportingNoun[]
  readonly adjectives: readonly ReportingAdjective[]
  /** What a source keeps to itself, *name*, and the verbs of keeping it: "that his name be withheld". */
  readonly ownNames: ReadonlySet<string>
  readonly nameKeepers: ReadonlySet<string>
  /** Words that set a topic, which a pronoun right behind its comma takes up: *quant à X, il*, "as for X, it". */
  readonly topicOpeners: readonly (readonly string[])[]
  /** Words that open a fused relative: *ce que*, "what". */
  readonly fused: readonly (readonly string[])[]
  /** What may lead from a verb of naming to the name: "described *as*", *qualifier de*. */
  readonly namingLinks: ReadonlySet<string>
  /** Relative phrases that give the antecedent's words: *selon lequel*, *selon lesquelles*, "according to which". */
  readonly relativeCues: readonly (readonly string[])[]
  /** Whole phrases around a source: *if X is to be believed*. */
  readonly frames: readonly { readonly before: readonly string[]; readonly after: readonly string[]; readonly class: CueClass }[]
  /** Expressions with a reporting verb that report nothing: *déclarer forfait*, *assurer l'intérim*, "say goodbye". Lemma, then the object words that give it away. */
  readonly idle: Readonly<Record<string, readonly string[]>>
  /** Complements of a source preposition that are no sources: *selon la loi*, "according to plan". */
  readonly noSource: ReadonlySet<string>
  /** Nouns that name something said, claimed or charged, or a fact that one confirms or denies. */
  readonly saidNouns: ReadonlySet<string>
  /** Nouns of what happens, which one may admit, confirm or notice: *la perte de trois conteneurs*, "the loss". */
  readonly happenings: ReadonlySet<string>
  /** Nouns of what somebody is tried for and may own up to: *meurtre*, "theft"; `several` only in the plural: *les faits*. */
  readonly deeds: { readonly single: ReadonlySet<string>; readonly several: ReadonlySet<string> }
  /** Those of them that name words and no deed: a date behind *les accusations*, "the reports" says when somebody answered them. */
  readonly wordNouns: ReadonlySet<string>
  /** Complementisers that introduce a content clause. */
  /** Conjunctions for what goes on at the same time: *alors que*, *as*. */
  readonly meanwhile: readonly (readonly string[])[]
  /** Words that make a conjunction of the complementiser behind them, which then opens no content: *sans que*, "now that". */
  readonly conjoiners: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  /** True where a content clause may stand without complementiser ("said he would"). */
  readonly bareClauses: boolean
  /** Words that open an embedded question. */
  readonly interrogatives: ReadonlySet<string>
  /** Verbs that want no object, so that a thing behind an incise is none of theirs: « Il a démissionné, dit-elle, une première ». */
  readonly objectless: ReadonlySet<string>
  /** Verbs that deny without an object what was said before: « La Ville dément. » */
  readonly placeClitics: ReadonlySet<string>
  readonly bareDenials: ReadonlySet<string>
  /** Phrases that only say with what force a verb denies: *en bloc*, "across the board". */
  readonly emphases: readonly (readonly string[])[]
  /** Impersonal subjects: *on*, "one". */
  readonly impersonal: ReadonlySet<string>
  /** Prepositions that introduce a place or circle for which an impersonal subject speaks: *à Bercy, on assure*; *auprès de*. */
  readonly circle: ReadonlySet<string>
  /** Particles of comparison and role: *comme*, "as". */
  readonly as: ReadonlySet<string>
  /** Prepositions before an addressee: *à*, *devant*, *auprès de*, "to". */
  readonly addressee: ReadonlySet<string>
  /** Lemmas that refuse to answer when they govern one of `responses` or an infinitive of `answering`. */
  readonly answering: ReadonlySet<string>
  readonly responses: ReadonlySet<string>
  /** Verbs that carry a reporting infinitive and belong to the cue, with the marker between: *vient de déclarer*, "went on to say". */
  readonly carriers: Readonly<Record<string, readonly string[]>>
  /** Words that open a sentence with where or how its speaker was found, and never name the speaker: *jointe vendredi, la maire*, *côté syndical*, "reached by phone". */
  readonly openers: ReadonlySet<string>
  /** Labels of a reporter's and of an answerer's turn, folded: *q*, *r*; and words that announce an interview: *entretien*, "interview". */
  readonly questionLabels: ReadonlySet<string>
  readonly answerLabels: ReadonlySet<string>
  readonly interviews: ReadonlySet<string>
  /** Verbs that name whom one relays: *X, citant Y*. */
  readonly relays: ReadonlySet<string>
  /** Markers of an infinitive content, by form: *de*, *d’*, *à*, "to". */
  readonly infinitiveMarkers: Readonly<Record<string, string>>
  /** Prepositions of the agent of a passive: *par*, "by". */
  readonly agents: ReadonlySet<string>
  /** Prepositions behind a noun of speech and before who uttered it: *l'annonce par X*, *la promesse de X*, "a warning from X". */
  readonly authors: ReadonlySet<string>
  /** Possessives of a third person that may say whose words a noun stands for: *sa promesse de*, "her insistence that". */
  readonly possessives: ReadonlySet<string>
  /** Verbs whose object a noun of speech is in a relative: "the claim that the mayor made" says no more than that he made it. */
  readonly voicing: ReadonlySet<string>
  /** Preposition of the genitive: *de*, "of". */
  readonly genitive: string
  /** Coordinators: *et*, *mais*, "and", "but". */
  readonly coordinators: ReadonlySet<string>
  /** Of those, the words that join two who speak, and what may stand before the first of them: *et*, *ni*; *ni*, "both". */
  readonly joining: ReadonlySet<string>
  readonly correlatives: ReadonlySet<string>
  /** Relative pronouns that can be a subject: *qui*, "who", "which". */
  readonly relativeSubjects: ReadonlySet<string>
  /** Clitics beside a verb that are its objects: *l’*, *le*, *en*; and those that are its addressees: *lui*, *leur*, *me*. */
  readonly objectClitics: ReadonlySet<string>
  readonly addresseeClitics: ReadonlySet<string>
  /** Reflexive clitics: *se*, *s’*. */
  readonly reflexives: ReadonlySet<string>
  /** What stands before an inverted subject, the longest first: *-t-*, *-*. */
  readonly inversion: readonly string[]
  /** Particles inside a person's name: *de*, *von*, "bin". */
  readonly nameParticles: ReadonlySet<string>
  /** Openers of a participle that belongs to the speaker: *en*, *tout en*, "while". */
  readonly gerundOpeners: ReadonlySet<string>
  /** Words behind which, without a subject, stands what the same speaker did next: « …, *avant de* préciser que », "*before* adding that". */
  readonly sequels: readonly (readonly string[])[]
  /** Relative pronouns of every function. */
  /** Subjects that stand for nothing before what a cleft picks out: *c’*, "it". */
  readonly cleftSubjects: ReadonlySet<string>
  /** Prepositions before a noun with a participle of its own: "with both men asked to attend". Empty where a participle is never taken for a past. */
  readonly absolutes: ReadonlySet<string>
  /** Words that open a clause which takes up what was just said: *comme* of « comme le lui reproche l’opposition ». */
  readonly asWords: ReadonlySet<string>
  /** Adverbs that join a sentence to the one before and stand between a cue and its content: *toutefois*, "however". */
  readonly links: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Relative pronouns that can be an object. */
  readonly objectRelatives: ReadonlySet<string>
  /** What takes up a whole clause: `led` before a relative (*ce que*, "something that"), `bare` by itself (", which she denies"). */
  readonly resumptives: { readonly led: ReadonlySet<string>; readonly bare: ReadonlySet<string> }
  /** Relatives by which a clause is taken up as what somebody is charged with: *dont* of « ce dont l'accuse sa sœur ». */
  readonly chargingRelatives: ReadonlySet<string>
  /** Words that point back in « C'est ce qu'a dit X », "That is what X said": the subject, and what stands before the relative clause; `told` as the subject of a passive, « Cela a été démenti ». */
  readonly pointers: { readonly subjects: ReadonlySet<string>; readonly told: ReadonlySet<string>; readonly led: readonly (readonly string[])[] }
  /** Adjectives that stand for one of several people told of before, and for none of them by name: *l'autre*, "the other". */
  readonly others: ReadonlySet<string>
  /** Phrases around a possessive that give somebody's words: *à ses yeux*, "in her view"; and those around a clitic, which is no source: *à l'entendre*. */
  readonly possessed: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[]
  readonly overheard: readonly (readonly string[])[]
  /** Words that say a phrase in other terms: *soit*, "namely". */
  readonly equating: ReadonlySet<string>
  /** Nouns of an answer or a refusal that stand before a colon with whose they are: « Réponse du maire : », "The firm's reply:". */
  readonly replies: ReadonlySet<string>
  /** What one may ask others for, behind verbs of wishing and pleading: *excuses*, *acquittement*, "inquiry". */
  readonly dueNouns: ReadonlySet<string>
  /** Determiners of totality, which turn any noun into something denied: *tout lien*, "any link". */
  readonly totals: ReadonlySet<string>
  /** Phrases that, after a comma, set the scene of an utterance rather than go on with it: *à la suite de*, "hours after". */
  readonly framing: readonly (readonly string[])[]
  /** Verbs of asking, and conjunctions that only a question has: *demander si*, "ask if"; "whether". */
  readonly asking: ReadonlySet<string>
  readonly whether: ReadonlySet<string>
  /** Verbs of naming, and what keeps a name back (*anonymat*): asking not to be named is no statement. */
  readonly anonymity: ReadonlySet<string>
  /** Third-person and participle forms → lemma, for words whose tag is wrong. Empty where forms are rarely anything else. */
  readonly forms: ReadonlyMap<string, string>
  /** Those of them that are a present and may be taken for a participle: *décrit*, *dit*. */
  readonly presents: ReadonlySet<string>
  /** Lemmas of auxiliaries of compound tenses. */
  readonly auxiliaries: ReadonlySet<string>
  /** True where a common noun needs a determiner, so that a bare one at the head of a sentence is a name. */
  readonly nounsNeedDeterminers: boolean
  /** Verbs whose object hears: *prévenir X que*, "told reporters". */
  readonly tellers: ReadonlySet<string>
  /** Verbs whose subject is an audience and not the speaker: "a court heard that". Empty where the language has no such cue. */
  readonly hearers: ReadonlySet<string>
  /** Asides between a verb and what it governs: *de son côté*, *pour sa part*, "for his part". */
  readonly asides: readonly (readonly string[])[]
  /** True where a verb's past and its participle mostly look alike (*said*, *suggested*). */
  readonly pastIsParticiple: boolean
  /** Openers of a subordinate clause that stands outside a content: *alors que*, "while". */
  readonly subordinators: ReadonlySet<string>
  /** Verbs of wishing and being able whose negation refuses: *n'a pas souhaité commenter*, "would not say". */
  readonly unwilling: ReadonlySet<string>
  /** Verbs of knowing how, whose negation in the cue keeps an answer back: *n'a pas su dire quand*. Empty where the language has none. */
  readonly unable: ReadonlySet<string>
  /** Verbs by which who undergoes them answers, so that a negated passive refuses: "would not be drawn". Empty where the language has none. */
  readonly undergone: ReadonlySet<string>
  /** Verbs that refuse where what they govern is negated: *préférer ne pas répondre*, "prefer not to say". */
  readonly preferring: ReadonlySet<string>
  /** Verbs by which a speaker keeps something back, with the words that belong to them (*stop short*), and those that do so with *no* behind them (*give no date*). */
  readonly withholding: { readonly alone: readonly (readonly string[])[]; readonly withNothing: ReadonlySet<string> }
}

/** A verb that governs nothing; what it does take is set beside it. */
export const NO_FRAME: Omit<ReportingVerb, 'lemma' | 'class'> = {
  reflexive: false,
  tail: [],
  quotation: false,
  clause: false,
  question: false,
  infinitive: [],
  gerund: false,
  object: 'none',
  oblique: [],
  addressed: [],
  charged: [],
  doerLast: false,
  seen: [],
  predicate: false,
  result: false,
  judges: false,
  as: false,
}

const frameOf: Readonly<Record<string, keyof ReportingVerb>> = {
  q: 'quotation',
  c: 'clause',
  w: 'question',
  g: 'gerund',
  a: 'predicate',
  j: 'judges',
  s: 'as',
  r: 'result',
}
const markedOf: Readonly<Record<string, keyof ReportingVerb>> = { i: 'infinitive', p: 'oblique', o: 'addressed', x: 'charged', y: 'charged', e: 'seen' }

/**
 * Reads one group of verbs. `frames` is a list of letters: `q` quotation, `c` clause, `w` question, `g` gerund, `a` predicate,
 * `j` judgement, `s` as, `i` bare infinitive, `i:de` marked infinitive, `n` any noun phrase, `t` noun phrase that names something said, `h` or something that happened, `d` one that one may ask for, `r` object and result,
 * `p:de` oblique, `o:de` addressed infinitive, `x:de` charge, `e:dans` what something is found in, `y:à` charge with who did it last. A verb is `lemma`, `se_lemma` or `lemma_tail_tail`.
 */
export function verbGroup(cue: CueClass, frames: string, verbs: string): ReportingVerb[] {
  const marked: Record<string, string[]> = { infinitive: [], oblique: [], addressed: [], charged: [], seen: [] }
  const flags = new Set<string>()
  let object: ReportingVerb['object'] = 'none'
  for (const frame of frames.split(' ')) {
    const [letter = '', marker] = frame.split(':')
    if (letter === 'n') object = 'any'
    else if (letter === 't') object = 'said'
    else if (letter === 'h') object = 'fact'
    else if (letter === 'd') object = 'due'
    else if (markedOf[letter]) marked[markedOf[letter]]?.push(marker ?? '')
    else if (frameOf[letter]) flags.add(frameOf[letter])
    else throw new Error(`unknown frame ${frame} of reporting verbs`)
  }
  return verbs
    .trim()
    .split(/\s+/u)
    .map(entry => {
      const parts = entry.split('_')
      const reflexive = parts[0] === 'se'
      const [lemma = '', ...tail] = reflexive ? parts.slice(1) : parts
      return {
        lemma,
        reflexive,
        tail,
        class: cue,
        quotation: flags.has('quotation'),
        clause: flags.has('clause'),
        question: flags.has('question'),
        gerund: flags.has('gerund'),
        predicate: flags.has('predicate'),
        judges: flags.has('judges'),
        as: flags.has('as'),
        result: flags.has('result'),
        object,
        infinitive: marked.infinitive ?? [],
        oblique: marked.oblique ?? [],
        addressed: marked.addressed ?? [],
        charged: marked.charged ?? [],
        seen: marked.seen ?? [],
        doerLast: frames.includes('y:'),
      }
    })
}

/** Splits a list of words written as one string; `_` stands for a space inside an entry. */
export const wordList = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/u)
    .map(word => word.replaceAll('_', ' '))

/** What words of a text are looked up in: "constructor" is a word like any other, and no property of an object. */
export const wordTable = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.assign(Object.create(null), entries)

export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words))
