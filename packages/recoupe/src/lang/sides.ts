/** For whom people and institutions speak where the phrase that names them leaves it out. Lemmas and phrases in lower case. */
export interface Sides {
  /** Nouns of a part of something, which speaks for the whole: *direction*, *services*, "management", "office". */
  readonly parts: ReadonlySet<string>
  /** Those of them that are the head of the whole, and bare mean the one at hand: *direction*, "management". */
  readonly managements: ReadonlySet<string>
  /** Nouns of those who work for whoever holds an office, minister or mayor: *directeur de cabinet*, "chief of staff". */
  readonly staffOfOffice: ReadonlySet<string>
  /** Nouns that call any document: *texte*, "document". */
  readonly anyDocument: ReadonlySet<string>
  /** Prepositions of an author, beside the genitives: *par*, "by". */
  readonly authorPrepositions: ReadonlySet<string>
  /** Nouns of those who head firms and associations alike: *président*, "founder". */
  readonly chairs: ReadonlySet<string>
  /** Nouns of those who speak for an association, and for no firm: *secrétaire général*, "campaigner". */
  readonly officers: ReadonlySet<string>
  /** Nouns that call the place at hand by its kind: *ville*, *commune*, "town". */
  readonly towns: ReadonlySet<string>
  /** Nouns of those at the head of a province or a region, who speak for no town and are not sent by the state: "governor". */
  readonly provincials: ReadonlySet<string>
  /** Nouns of those who act for somebody where a possessive says for whom, and else are in service: *son agent*. */
  readonly agents: ReadonlySet<string>
  /** Nouns of a stretch of land, which its authorities are also called by: *région*, "county". */
  readonly territories: ReadonlySet<string>
  /** Nouns that call the town's own administration: *mairie*, "city hall". They speak for the town. */
  readonly townHalls: ReadonlySet<string>
  /** How the administration of a town is called where nobody names the town: *mairie*, "town hall". */
  readonly townHall: string
  /** How a prosecution is called where nobody names its place (*parquet*, "prosecutors"), the noun of the body, and its name in each language. */
  readonly prosecution: { readonly label: string; readonly noun: string; readonly names: Readonly<Record<string, string>> }
  /** Nouns of those who sit against the ones that govern, and speak for nobody else: *opposition* first, and words that mean them: "shadow". */
  readonly opposing: ReadonlySet<string>
  /** Adjectives of somebody who held an office and holds it no more: *ancien*, "former". */
  readonly former: ReadonlySet<string>
  /** Possessives whose owner is a human being ("his"), and those whose owner is none ("its"); empty where the language does not tell them apart. */
  readonly humanPossessives: ReadonlySet<string>
  readonly thingPossessives: ReadonlySet<string>
  /** Possessives whose owners are several: *leur*, "their". */
  readonly pluralPossessives: ReadonlySet<string>
  /** By noun of a body, words that names of such bodies begin or end with: *club* → *Stade*, *Olympique*; "hospital" → "Infirmary". */
  readonly marksOfNames: Readonly<Record<string, ReadonlySet<string>>>
  /** Lemmas of what is done to those who hold an office no more, or for a time: *suspendre*, "suspend". */
  readonly removals: ReadonlySet<string>
  /** By key of a house with a director of its own, nouns of those who only such a house has: *hospital* → *médecin-chef*. */
  readonly houseOffices: Readonly<Record<string, ReadonlySet<string>>>
  /** Last words of firms' names that look like persons': *Films*, "Foods". */
  readonly firmTails: ReadonlySet<string>
  /** Nouns of those who attack in a body, by which a report calls the group that it named: *pirates*, *rebelles*, "hackers". */
  readonly gangs: ReadonlySet<string>
  /** Nouns of the body itself: *groupe*, *mouvement*, "gang". */
  readonly bands: ReadonlySet<string>
  /** Lemmas of verbs that claim an attack, and nothing else: *revendiquer*. */
  readonly claimsOfAttacks: ReadonlySet<string>
  /** Lemmas of verbs that give a name: *appeler*, "call". */
  readonly namings: ReadonlySet<string>
  /** Nouns of a name, between a person and what he is called: *un homme du nom de*, "a man by the name of". */
  readonly namingNouns: ReadonlySet<string>
  /** Nouns that call any firm, whatever it makes: *société*, *groupe*, "company". Those of one trade (*laiterie*, "clinic") call no other firm. */
  readonly firms: ReadonlySet<string>
  /** The enquiry that those close to it belong to, under its name in each language; its nouns, and the words that say that somebody is close to it. */
  readonly inquiry: { readonly name: Readonly<Record<string, string>>; readonly nouns: ReadonlySet<string>; readonly close: ReadonlySet<string> }
  /** Prepositions of whom something is given to: *à*, "to". */
  readonly datives: ReadonlySet<string>
  /** Does a noun right before another one tell whose it is: "ministry spokesman"? */
  readonly nounCompounds: boolean
  /** Nouns of what only a state has, first or last word of a title: *gouvernement*, *ambassadeur*, "army", "minister". */
  readonly sovereign: ReadonlySet<string>
  /** Of those, the ones that a genitive gives a domain, and no state: *ministre de la Pêche*. */
  readonly ministerial: ReadonlySet<string>
  /** Those whom a state sends abroad, and who are not the ones at home: *ambassadeur*, "embassy". */
  readonly envoys: ReadonlySet<string>
  /** Folded endings of names of states, the longest first, by which one state is called alike in two languages: *-ie*, "-ia". */
  readonly stateEndings: readonly string[]
  /** Nouns of a state as such, which its name follows: *l'État du Morvel*, "the state of Morvel". */
  readonly stateNouns: ReadonlySet<string>
  /** First or last words of a state's own name: *République*, "Kingdom". */
  readonly stateTitles: ReadonlySet<string>
  /** Words of a heading that say that the text is a body's own, and no paper's: *communiqué*, "statement". */
  readonly ownTexts: ReadonlySet<string>
  /** Lemmas of what counsel does for a client: *défendre*, "represent". */
  readonly defending: ReadonlySet<string>
  /** Words before where an envoy is sent, that are no prepositions by themselves: *auprès*. */
  readonly accredited: ReadonlySet<string>
  /** Lemmas of what somebody at the head of a body does with it: *diriger*, *présider*, "chair". */
  readonly leading: ReadonlySet<string>
  /** Nouns of those whom people without a name send to speak for them, beside counsel and spokesmen: *représentant*, "delegate". */
  readonly delegates: ReadonlySet<string>
  /** Nouns of those who belong together by kinship: *famille*, "family". */
  readonly families: ReadonlySet<string>
  /** Nouns of those who work where they are presented, and may speak for themselves: *infirmier*, "teacher". */
  readonly employees: ReadonlySet<string>
  /** Nouns of what is named after people: *lycée*, *stade*, "stadium". */
  readonly memorials: ReadonlySet<string>
  /** Nouns of those who lead a team or a ship as well as soldiers: *capitaine*. */
  readonly captains: ReadonlySet<string>
  /** Prepositions before two that stand side by side: *entre*, "between". */
  readonly betweens: ReadonlySet<string>
  /** Do countries have an article, and towns none: *la Talvanie*? */
  readonly countriesHaveArticles: boolean
  /** Nouns of those who command or negotiate for whatever is named, an army, a mission or a union: *commandant*, "negotiator". */
  readonly commanders: ReadonlySet<string>
  /** Nouns of somebody who holds the same office in another state: *homologue*. */
  readonly counterparts: ReadonlySet<string>
  /** Adjectives of a state beside another one: "neighbouring". */
  readonly neighbouring: ReadonlySet<string>
  /** Services of the state at home that are no ministry: *agence régionale de santé*. */
  readonly stateServices: ReadonlySet<string>
  /** Nouns of those whom some public body employs, the state where nobody says more: "officials". */
  readonly publicServants: ReadonlySet<string>
  /** Nouns of bodies that are a state's where its adjective stands beside them: *agence britannique du médicament*. */
  readonly nationalBodies: ReadonlySet<string>
  /** Nouns of a capital: *capitale*. */
  readonly capitals: ReadonlySet<string>
  /** Military and police ranks, which no state is told by: the captain of X may lead a team. */
  readonly ranksOfMen: ReadonlySet<string>
  /** Nouns of the parts of an event, whose name stands behind them: *étape*, *édition*, "stage". */
  readonly eventParts: ReadonlySet<string>
  /** Nouns that an event's name begins with: *tour*, "grand prix". */
  readonly eventNames: ReadonlySet<string>
  /** Nouns that call an event by its kind, whose organisers a director speaks for: *course*, *festival*, "race". */
  readonly events: ReadonlySet<string>
  /** Those whom counsel speaks for, called so by a possessive: *son client*. */
  readonly clients: ReadonlySet<string>
  /** Unions of states by the key of their part of the world, with the offices that only they have there: *commissaire européen*. */
  readonly regionalUnions: Readonly<Record<string, { readonly entry: string; readonly offices: ReadonlySet<string> }>>
  /** Nouns that stand for the state at home: *État*. */
  readonly stateWords: ReadonlySet<string>
  /** The same as names of the country at home. */
  readonly stateNames: readonly string[]
  /** Nouns of bodies that only a state has, beside its government: *commission électorale*, "central bank". */
  readonly stateBodies: ReadonlySet<string>
  /** Nouns that call the country at hand by its kind: *pays*, "country". */
  readonly countryWords: ReadonlySet<string>
  /** The body that a source without a name belongs to, by an adjective or a noun before it: *source policière* → *police*. */
  readonly sourceBodies: Readonly<Record<string, SourceBody>>
  /** The assembly that a noun says by itself: *sénateur* → *Sénat*, *président du conseil régional* → *conseil régional*. */
  readonly seats: Readonly<Record<string, string>>
  /** Phrases that only one country's press uses of its own institutions, by key of the country. Weak evidence of where a report is at home. */
  readonly institutions: Readonly<Record<string, readonly string[]>>
  /** Nouns of a trade union: *syndicat*, "union". */
  readonly unions: ReadonlySet<string>
  /** Those of them that no other country has, one of which is evidence enough where no other state acts. */
  readonly ownInstitutions: Readonly<Record<string, readonly string[]>>
  /** Nouns of bodies that mean only one called so in the report, and not just any company of it: *banque*, *hôpital*, "union", "supplier". */
  readonly ofOwnKind: ReadonlySet<string>
  /** Nouns of people joined for a cause, who are no firm: *association*, *parti*, "charity". */
  readonly associations: ReadonlySet<string>
  /** Endings by which a country's name gives an adjective, once its last vowels are off: *-ien*, *-ois*, "-ese". */
  readonly demonymEndings: ReadonlySet<string>
  /** Endings that hardly any adjective has but those of peoples, the adjectives that have them all the same, and whether peoples have capitals. */
  readonly peoplesEndings: readonly string[]
  readonly plainAdjectives: ReadonlySet<string>
  readonly capitalPeoples: boolean
  /** Of those, the ones that make adjectives of anything: *économique*, "English". */
  readonly commonEndings: ReadonlySet<string>
  /** What a country's name in *-ia*, *-ie* leaves of its people's: *Talvanie* → *talvan*, *talvane*. */
  readonly bareDemonymEndings: ReadonlySet<string>
  /** Nouns that stand above others: *magistrat* above *procureur*, *juge*; "officer" above "sergeant". Somebody presented under one of those is called so, too. */
  readonly above: Readonly<Record<string, ReadonlySet<string>>>
  /** Nouns of a part in what happened or of an age, which anybody may be called by whatever her trade: *suspect*, *jeune femme*, "victim". */
  readonly anybody: ReadonlySet<string>
  /** Nouns of somebody elected, to whatever seat: *élu*, "elected official". */
  readonly elected: ReadonlySet<string>
  /** Nouns of whoever is at the head, under whatever title: *patron*, "boss"; titles of whoever leads a firm; words of a title that put it below another. */
  readonly bosses: ReadonlySet<string>
  readonly chiefExecutives: ReadonlySet<string>
  readonly subordinates: ReadonlySet<string>
  /** Prepositions before a firm or an institution only: *chez*. */
  readonly bodyPrepositions: ReadonlySet<string>
  /** Prepositions before a place only: *dans*, "near". */
  readonly insidePrepositions: ReadonlySet<string>
  /** Prepositions of those who speak or work for somebody: *pour*, "for", "at". */
  readonly behalfPrepositions: ReadonlySet<string>
  /** Lemmas of those whom a firm employs or owes, and of its organs: *salarié*, *actionnaire*, "employee". */
  readonly staff: ReadonlySet<string>
  /** Prepositions of belonging: *de*, "of". */
  readonly genitives: ReadonlySet<string>
  /** Nouns that carry news by themselves and do something else where more is said of them: *agence*, "agency". */
  readonly agencies: ReadonlySet<string>
  /** Place marks before a name that is no town: *rue*, *place*, "Street". */
  readonly streets: ReadonlySet<string>
  /** The state as a government: *gouvernement {adjective}*, "{adjective} government". */
  readonly governmentOf: (adjective: string) => string
  /** The prosecution of a place: *parquet de {place}*. */
  readonly prosecutionOf: (place: string) => string
}

/** Notation: `magistrat: procureur; juge d'instruction` – the noun above, those below it. */
export function readAbove(lines: readonly string[]): Readonly<Record<string, ReadonlySet<string>>> {
  const above: Record<string, ReadonlySet<string>> = {}
  for (const line of lines) {
    const [head = '', below = ''] = line.split(': ')
    for (const noun of head.split(', ')) above[noun] = new Set(below.split('; '))
  }
  return above
}

/** `state`: it speaks for the state where one is at home; `label` is how it is called where none is. */
export interface SourceBody {
  readonly label: string
  readonly state: boolean
}

/** Notation: `policière:police!` – adjective, body, `!` where the body is the state's; `_` for a blank. */
export function readSourceBodies(notation: string): Readonly<Record<string, SourceBody>> {
  const bodies: Record<string, SourceBody> = {}
  for (const piece of notation.trim().split(/\s+/u)) {
    const [adjective = '', body = ''] = piece.split(':')
    bodies[adjective.replaceAll('_', ' ')] = { label: body.replace('!', '').replaceAll('_', ' '), state: body.endsWith('!') }
  }
  return bodies
}
