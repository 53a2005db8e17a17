/** Signs of what an utterance does where neither its cue nor one word says it. Lemmas are lower case; phrases are written as in the text, lower case, with typographic apostrophes. */
export interface Acts {
  /** Phrases that reject by themselves: *il n’en est rien*, "nothing of the sort". */
  readonly denials: readonly string[]
  /** Phrases that answer a charge by saying that all was in order: *dans les règles*, "by the book". */
  readonly propriety: readonly string[]
  /** Openings that say what a thing was: *il s’agissait*, *c’était*, "it was". */
  readonly identifying: readonly (readonly string[])[]
  /** Nouns that a negation makes groundless: "no truth", *aucun fondement*. */
  readonly grounds: ReadonlySet<string>
  /** Nouns whose absence denies nothing: *aucune preuve*, "no injuries". */
  readonly absences: ReadonlySet<string>
  /** Verbs of measuring and finding: « n'ont relevé aucun mouvement » denies nothing. */
  readonly noticing: ReadonlySet<string>
  /** Pronouns that, as subjects of a negation, complain of everybody: *personne*, "nobody". */
  readonly nobodies: ReadonlySet<string>
  /** Verbs that withhold in the present (*ne cache pas*) and deny where it was never done (*n’a jamais caché*). */
  readonly concealing: ReadonlySet<string>
  /** Phrases that charge without a word of wrong: *fermer les yeux*, "did nothing to". */
  readonly charges: readonly string[]
  /** What somebody owes others: not to have done it charges them (*n’ont pas répondu*, "did not warn us"). */
  readonly duties: ReadonlySet<string>
  /** To have known is a charge where others suffered: *savaient*, "had known". */
  readonly knowing: ReadonlySet<string>
  /** Verbs that announce harm where they are in the future: *mourir*, "collapse". */
  readonly harms: ReadonlySet<string>
  /** What nobody misses where none has come: *incident*, "complaint". */
  readonly unwelcome: ReadonlySet<string>
  /** Verbs of throwing, a wrong where a preposition of `onto` follows: *lancer des pavés sur*, "hurl stones at". */
  readonly throwing: ReadonlySet<string>
  readonly onto: ReadonlySet<string>
  /** Forces and mishaps that kill and wound without being to blame: *tempête*, "storm". */
  readonly forces: ReadonlySet<string>
  /** Cues that warn only of what they say is coming: *prévenir*, "caution". */
  readonly cautioning: ReadonlySet<string>
  /** Cues that rule an act of one's own out: *exclure*, "rule out". */
  readonly rulingOut: ReadonlySet<string>
  /** Acts that are the speaker's to do, though the passive hides who does them: *verser*, "refund". */
  readonly doing: ReadonlySet<string>
  /** Adjectives of willingness before an infinitive: *prêt*, "ready". */
  readonly ready: ReadonlySet<string>
  /** Verbs of intention in the first person: *compter*, "intend". */
  readonly intending: ReadonlySet<string>
  /** Cues that, with an indefinite act, announce it: *annoncer un audit*, "announced a review". */
  readonly announcing: ReadonlySet<string>
  /** Nouns of what one undertakes: *audit*, *plan*, "review". */
  readonly undertakings: ReadonlySet<string>
  /** Openers of a condition that is not met: "unless". */
  readonly unless: ReadonlySet<string>
  /** Cues that answer somebody: *répliquer*, "retort". */
  readonly replying: ReadonlySet<string>
  /** Cues that stand by something disputed: *maintenir*, "insist". */
  readonly insisting: ReadonlySet<string>
  /** Cues of anger or scorn: *fulminer*, "fume". */
  readonly scolding: ReadonlySet<string>
  /** Cues of what was lived or seen: *raconter*, "recall". */
  readonly telling: ReadonlySet<string>
  /** Nouns of those who mostly complain of others: *syndicat*, "campaigner". */
  readonly complainants: ReadonlySet<string>
  /** Nouns of those who mostly find and count: *pompier*, "analyst". */
  readonly observers: ReadonlySet<string>
  /** Nouns of those who mostly answer for something: *direction*, "spokeswoman". */
  readonly answerable: ReadonlySet<string>
  /** Words that leave out no case: *toujours*, *chaque*, "always", "every". */
  readonly always: ReadonlySet<string>
  /** Prepositions of what was left out: *sans*, "without". */
  readonly lacking: ReadonlySet<string>
  /** Pronouns of somebody unnamed: *on*, *quelqu’un*, "somebody". */
  readonly somebody: ReadonlySet<string>
  /** Verbs whose subject undergoes: to say that one has not is a finding or a complaint: *recevoir*, *trouver*, "receive", "remember". */
  readonly undergoing: ReadonlySet<string>
  /** Verbs of hurting: nobody hurt is a count, no rejection. */
  readonly casualties: ReadonlySet<string>
  /** Verbs of touching from afar: what is not affected answers nobody: *concerner*, "affect". */
  readonly affecting: ReadonlySet<string>
  /** Phrases that hold a negation to the present state of things: *à ce stade*, "so far". */
  readonly forNow: readonly string[]
  /** Openings that grant what was said: *c’est vrai*, "it’s true". */
  readonly granting: readonly string[]
  /** Whole answers that refuse one: *question suivante*, "no comment". */
  readonly refusals: readonly string[]
  /** Adjectives of feeling, which as what one says of oneself are an attitude: *inquiet*, "saddened". */
  readonly feelings: ReadonlySet<string>
  /** Cues that give a thing a name: *qualifier*, "call". */
  readonly naming: ReadonlySet<string>
  /** Nouns of acts that announce their own beginning: *ouverture*, *envoi*. */
  readonly beginnings: ReadonlySet<string>
  /** Two words that together negate the whole: *pas un*, "not one". */
  readonly notOne: readonly (readonly [string, string])[]
  /** Nouns of acts that one leaves undone by ruling them out: *hausse*, "bailout"; not of what one is charged with: *négligence*, "fraud". */
  readonly forgoing: ReadonlySet<string>
  /** What is offered, done or plainly there and no word of anybody's, which a name of scorn values and does not reject: *offre*, "presence". */
  readonly tabled: ReadonlySet<string>
  /** Nouns of inquiries, which are opened by saying so: *enquête*, "investigation". */
  readonly inquiries: ReadonlySet<string>
  /** Verbs of setting out, before an infinitive a near future: *aller*, "going". */
  readonly nearing: ReadonlySet<string>
  /** Wrongs that nobody does unawares: the passive charges though it names no doer: *falsifier*, "rig". */
  readonly willful: ReadonlySet<string>
  /** Words that by themselves are a retort: « Faux », "Wrong". */
  readonly retorts: ReadonlySet<string>
  /** What one may have none of without denying anything: *aucune information*. */
  readonly unknown: ReadonlySet<string>
  /** Verbs whose imperative only calls for attention: *regardez*, "look". */
  readonly idleImperatives: ReadonlySet<string>
  /** Nouns whose absence reassures or resigns, and denies nothing: *raison*, *danger*, "choice". */
  readonly idleAbsences: ReadonlySet<string>
  /** Openers of what there is: *y* of *il y a*, "there". */
  readonly existing: ReadonlySet<string>
  /** Verbs of answering in public: *commenter*, "comment"; those that do so where they are reflexive: *s'exprimer*. */
  readonly commenting: ReadonlySet<string>
  readonly speakingUp: ReadonlySet<string>
  /** Verbs of answering, which refuse what they do not do from now on: « ne répondra pas », "will not answer". */
  readonly replies: ReadonlySet<string>
  /** Verbs of vouching for something, whose speaker refuses where he says that he cannot: *vérifier*, "confirm". */
  readonly vouching: ReadonlySet<string>
  /** What is not made: *commentaire*, "comment". */
  readonly remarks: ReadonlySet<string>
  /** Words that say that it is not the time or place for an answer: *prématuré*, "inappropriate". */
  readonly unfit: ReadonlySet<string>
  /** Words of not being able, and words that say so under a negation: *incapable*, *mesure* of « en mesure de », "able". */
  readonly incapable: ReadonlySet<string>
  readonly capable: ReadonlySet<string>
  /** Verbs of being somebody's to do: *appartenir* of « il ne lui appartient pas de ». */
  readonly belonging: ReadonlySet<string>
  /** Pronouns that stand for nobody before such words: *il* of « il serait prématuré de », "it". */
  readonly placeholders: ReadonlySet<string>
  /** Words that together are nobody: "no one". */
  readonly nobodyPairs: readonly (readonly [string, string])[]
  /** Openers of the time since which something has been so: *depuis*, "since". */
  readonly lasting: ReadonlySet<string>
  /** Verbs whose future commits nobody: *savoir*, *devoir*, "know". */
  readonly involuntary: ReadonlySet<string>
  /** Phrases that disclaim knowledge: *par la presse*, "first heard". */
  readonly unaware: readonly string[]
  /** Verbs of coming to know: « je ne l'ai su qu'en mars ». */
  readonly learning: ReadonlySet<string>
  /** Words that grant weight to what others said: *sérieux*, "worrying". */
  readonly crediting: ReadonlySet<string>
  /** Of those that stand by something disputed, the plainest: *insister*, "insist". */
  readonly upholding: ReadonlySet<string>
  /** Verbs of letting, what may be let happen, verbs of waiting, and what one waits before: « a laissé filer », "waited a year before". */
  readonly letting: ReadonlySet<string>
  readonly decaying: ReadonlySet<string>
  readonly waiting: ReadonlySet<string>
  readonly beforeWords: ReadonlySet<string>
  /** What an office asks for, so that to have none is a fault: *plan*, "strategy". */
  readonly lackings: ReadonlySet<string>
  /** Hostile acts, which are held out under a condition: *bloquer*, "strike". */
  readonly threats: ReadonlySet<string>
  /** Verbs of standing up to something: *tenir*, "hold"; of being at risk: *risquer*; and auxiliaries of what may come: "could". */
  readonly holding: ReadonlySet<string>
  readonly risking: ReadonlySet<string>
  readonly mights: ReadonlySet<string>
  /** Verbs of expecting, which ask for what is due: *attendre*, "expect". */
  readonly awaiting: ReadonlySet<string>
  /** *ever*, which makes an absence one of all time. */
  readonly ever: ReadonlySet<string>
  /** Openings under which what follows is granted: *je vous accorde que*, "I grant you". */
  readonly conceding: readonly string[]
  /** Verbs that ask for an act in the subjunctive and tell a fact in the indicative: « suggère qu'elle a menti ». */
  readonly insinuating: ReadonlySet<string>
  /** What verbs of protesting affirm by a noun (« clame son innocence »), and the nouns and adjectives of it. */
  readonly protesting: ReadonlySet<string>
  readonly innocence: ReadonlySet<string>
  /** Pleas that deny: « plaider non coupable », "plead not guilty". */
  readonly pleas: readonly (readonly string[])[]
  /** Verbs of going and meeting, which *devoir* plans: « doit se rendre à Genève ». Empty where the language plans otherwise. */
  readonly agenda: ReadonlySet<string>
  readonly agendaReflexive: ReadonlySet<string>
  /** Modals of what is expected, beside the conditional: "should". */
  readonly expecting: ReadonlySet<string>
  /** Words before the day by which something is asked: *avant*, "by". */
  readonly deadlines: ReadonlySet<string>
  /** Phrases of having no more to say: *rien à ajouter*, "nothing to add". */
  readonly nothingMore: readonly string[]
}
