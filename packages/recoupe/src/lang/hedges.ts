/** Words that weaken a commitment, and the moods that do so by themselves. */
export interface Hedges {
  /** Adverbs and adjectives: *peut-être*, *probablement*, "reportedly". */
  readonly probable: ReadonlySet<string>
  readonly possible: ReadonlySet<string>
  /** Modal verbs: *pouvoir*, *devoir*, "may". */
  readonly possibleVerbs: ReadonlySet<string>
  readonly probableVerbs: ReadonlySet<string>
  /** Negative words, by lemma or form: *ne*, *aucun*, "not", "no". */
  readonly negative: ReadonlySet<string>
  /** Nouns and verbs that negate what they govern: *mensonge*, *faux*, "lie", "fake". */
  readonly rejecting: ReadonlySet<string>
  /** Words that charge somebody with a wrong: *mentir*, *scandale*, "cheat". */
  readonly charging: ReadonlySet<string>
  /** Verbs that are a charge where they are the content's predicate: *tirer sur*, "ram". */
  readonly wrongs: ReadonlySet<string>
  /** Verbs whose negation withholds rather than denies: *savoir*, *pouvoir*, *exclure*. */
  readonly reserved: ReadonlySet<string>
  /** Answers that deny by themselves: *non*, "no". */
  readonly refusing: ReadonlySet<string>
  /** Words that turn a negation into a restriction or a delay: *que*, *plus*, *encore*, "only", "yet", "longer". */
  readonly restricting: ReadonlySet<string>
  /** The first half of a double negation, which negates nothing alone: *ne*. */
  readonly particles: ReadonlySet<string>
  /** Words that before an infinitive say that it has not come: "has *yet* to confirm". Empty where the language has none. */
  readonly pending: ReadonlySet<string>
  /** What opens a negation of two verbs right before the first: "neither". Empty where particles do. */
  readonly correlatives: ReadonlySet<string>
  /** Verbs whose pronoun subject is nobody: *falloir*, *y avoir*, "seem". */
  readonly impersonalVerbs: ReadonlySet<string>
  /** Auxiliaries of the future seen from the past: "would". */
  readonly futureOfPast: ReadonlySet<string>
  /** Cues that commit their speaker to a future: *assurer*, "insist". */
  readonly assuring: ReadonlySet<string>
  /** Verbs of wanting: in the first person they ask. */
  readonly wanting: ReadonlySet<string>
  /** Words that announce harm: *danger*, *conséquence*, "risk". */
  readonly alarming: ReadonlySet<string>
  /** First-person words: *je*, *nous*, "we", "our". */
  readonly firstPerson: ReadonlySet<string>
  /** Second-person words and imperatives' company: *vous*, "you". */
  readonly secondPerson: ReadonlySet<string>
  /** Modals of obligation: *devoir*, *falloir*, "must", "should". */
  readonly obligation: ReadonlySet<string>
  /** Auxiliaries of the future in a language that has them: "will", "shall". */
  readonly future: ReadonlySet<string>
  /** Auxiliaries that put a saying in the unreal: "would", "could", "might". */
  readonly wouldBe: ReadonlySet<string>
  /** Adverbs that make of "would say" all that was said: "would only say". */
  readonly only: ReadonlySet<string>
  /** Openers of a hypothesis: *si*, "if". */
  readonly conditions: ReadonlySet<string>
  /** Verbs whose conditional is politeness: *vouloir*, *aimer*, *souhaiter*. */
  readonly polite: ReadonlySet<string>
  /** Adverbs and passives of hearsay: *présumé*, "reportedly", "allegedly". */
  readonly hearsay: ReadonlySet<string>
  /** Adverbs that say "never", "not at all": enough for a denial on their own. */
  readonly never: ReadonlySet<string>
}
