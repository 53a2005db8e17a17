import { countedAt } from './counted.ts'
import {
  feature,
  firstOfName,
  holdsFinite,
  hyphened,
  isCloseParen,
  isComma,
  isFiniteVerb,
  isGenitiveMark,
  isMark,
  isNoun,
  isOpenParen,
  isPunct,
  isVerb,
  joinsNames,
  lastOfName,
  lemmaOf,
  lowOf,
  nameKindOf,
  type Reading,
  relationOf,
  sentenceFirst,
  sentenceLast,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import { childrenOf, under } from './tree.ts'
import { uninverted } from './verb-group.ts'

/** First and last word of a phrase, inclusive. */
export type Range = readonly [number, number]

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM'])

/**
 * The noun phrase of a source: determiner to last restrictive complement. A name after a role noun is in (« le préfet,
 * Paul Aubin »), a role after a name is out (« Paul Aubin, préfet »); restrictive relatives without a comma are in.
 */
export function sourcePhrase(r: Reading, head: number, limit = sentenceLast(r, head)): Range {
  if (uposOf(r, head) === 'PRON' && feature(r, head, 'PronType') === 'Prs') return [head, head]
  const first = leftEdge(r, head)
  let last = head
  for (let i = head + 1; i <= limit; i++) {
    if (isOpenParen(r, i)) {
      const close = closeParen(r, i, limit)
      if (close < 0) break
      last = close
      i = close
      continue
    }
    if (isComma(r, i)) {
      const name = nameApposition(r, head, i + 1, limit)
      if (name >= 0) {
        last = name
        if (isOpenParen(r, name + 1)) {
          const close = closeParen(r, name + 1, limit)
          if (close > 0) last = close
        }
        break
      }
      if (!listed(r, head, i + 1, limit)) break
      continue
    }
    if (r.pack.hedges.refusing.has(lowOf(r, i)) && restrictive(r, i + 1, i)) {
      last = i
      continue
    }
    if (joinsNames(r, i) && i === last + 1) last = i + 1
    // "a 60-year-old dam", "Anne-Lise": a hyphen between letters ends no phrase
    if (hyphened(r, i) || joinsNames(r, i)) continue
    const relative = i === last + 1 ? spokenToUs(r, i, limit) : -1
    if (relative >= 0) {
      last = relative
      break
    }
    // "stealing £83,000"
    if (/^[\p{Sc}%°]$/u.test(r.words.form[i] ?? '') && under(r.words, i, head)) {
      last = i
      continue
    }
    if (datesOnly(r, head, i) || predicates(r, i) || saysWhen(r, i)) break
    if (!inPhrase(r, head, i, last) && !restrictive(r, i, last) && !hyphened(r, i - 1)) break
    if (!isPunct(r, i)) last = i
    else if (!isMark(r, i)) break
    else if (closesInside(r, first, i)) last = i
  }
  return [apposedTo(r, head, first, last), trimTrailing(r, head, last)]
}

/** « le président de la commission, | le sénateur Paul Roy »: the first word of all that one of two subjects with a comma between, who has the name, is. */
function apposedTo(r: Reading, head: number, first: number, last: number): number {
  const isOffice = (i: number): boolean => isNoun(r, i) && (r.name[i] ?? -1) < 0 && isRole(r, i) && feature(r, i, 'Number') !== 'Plur'
  const named = last > head && (r.name[last] ?? -1) >= 0 && nameKindOf(r, last) === 'person' && firstOfName(r, last) === head + 1
  if (!named || !isOffice(head) || !isComma(r, first - 1) || uposOf(r, first) !== 'DET' || !isComma(r, last + 1)) return first
  for (let i = first - 2; i >= sentenceFirst(r, head) && !isPunct(r, i) && !isFiniteVerb(r, i); i--)
    if (relationOf(r, i) === relationOf(r, head) && r.words.head[i] === r.words.head[head] && isOffice(i)) return leftEdge(r, i)
  return first
}

/** "The office stood by its figures", « Le groupe table sur »: a past that the tagger took for a participle, or a verb that it took for a noun, is the phrase's verb. */
const predicates = (r: Reading, i: number): boolean =>
  isFiniteVerb(r, i) && (feature(r, i, 'VerbForm') === 'Part' || uposOf(r, i) === 'NOUN') && (!r.pack.reporting.agents.has(lowOf(r, i + 1)) || tailed(r, i))

/** "stood by its figures": the preposition completes the cue and leads no agent. */
export const tailed = (r: Reading, i: number): boolean =>
  isFiniteVerb(r, i) && (r.lexicon.verbs.get(verbLemmaOf(r, i)) ?? []).some(v => v.tail.length === 1 && v.tail[0] === lowOf(r, i + 1))

/** "Bolivia on Tuesday denied": a date under a preposition says when the name spoke; « un rapport remis en mars », "a study released on Monday" is the noun's. */
const datesOnly = (r: Reading, head: number, i: number): boolean =>
  uposOf(r, i) === 'ADP' && (r.time[i + 1] ?? -1) >= 0 && lemmaOf(r, i) !== r.pack.reporting.genitive && !isVerb(r, head) && !isPastParticiple(r, i - 1)

/** « jurait Paul Quercy mercredi matin »: a date right behind a name is none of it. */
const saysWhen = (r: Reading, i: number): boolean =>
  (r.time[i] ?? -1) >= 0 && uposOf(r, i - 1) === 'PROPN' && !((r.name[i] ?? -1) >= 0 && r.name[i] === r.name[i - 1])

/** « trois détenus que nous avons interrogés, », "two clerks that we spoke to": last word of a relative of the reporter's own; −1 elsewhere. */
function spokenToUs(r: Reading, i: number, limit: number): number {
  if (!r.pack.reporting.objectRelatives.has(lowOf(r, i)) || !r.pack.hedges.firstPerson.has(lowOf(r, i + 1)) || (r.quotation[i] ?? -1) >= 0) return -1
  let verbs = 0
  for (let k = i + 2; k <= limit; k++) {
    if (isPunct(r, k)) return k - 1
    if (isFiniteVerb(r, k) && relationOf(r, k - 1) !== 'aux' && ++verbs > 1) return k - 1
  }
  return limit
}

export const isPastParticiple = (r: Reading, i: number): boolean =>
  isVerb(r, i) && !isFiniteVerb(r, i) && feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') !== 'Pres'

/** Does a word after the head still belong to its phrase? The tree says so, or a name goes on. */
function inPhrase(r: Reading, head: number, i: number, last: number): boolean {
  if (r.quotation[i] !== r.quotation[head] && (r.quotation[head] ?? -1) >= 0) return false
  if ((r.time[i] ?? -1) >= 0 && relationOf(r, i) !== 'nmod' && uposOf(r, i - 1) !== 'ADP' && uposOf(r, i) !== 'ADP') return false
  if (under(r.words, i, head)) return true
  if (isMark(r, i)) return true
  if (uposOf(r, i) === 'PROPN' && i === last + 1)
    return (r.name[i] ?? -1) >= 0 && r.name[i] === r.name[last] ? true : uposOf(r, last) === 'PROPN' || uposOf(r, last) === 'NOUN'
  return (r.name[i] ?? -1) >= 0 && r.name[i] === r.name[last]
}

/** « deux pêcheurs croisés par la radio »: a participle right after the noun, and what hangs from it, in spite of the tree. */
function restrictive(r: Reading, i: number, last: number): boolean {
  if (i !== last + 1) return false
  if (isPastParticiple(r, i)) return (isNoun(r, last) && uposOf(r, last) !== 'PROPN') || uposOf(r, last) === 'ADJ' || r.pack.hedges.refusing.has(lowOf(r, last))
  for (let j = last; j > last - 10 && j > 0; j--)
    if (isPastParticiple(r, j) && under(r.words, i, j, 6) && relationOf(r, i) !== 'nsubj' && !isFiniteVerb(r, i)) return true
  return false
}

const closesInside = (r: Reading, first: number, i: number): boolean => {
  const q = r.innermost[i] ?? -1
  return q >= 0 && (r.quotationFirst[q] ?? 0) >= first && r.quotationLast[q] === i
}

/** Determiners, adjectives, numbers and nouns before the head, down to a preposition or a comma. */
export function leftEdge(r: Reading, head: number): number {
  const bound = sentenceFirst(r, head)
  let first = head
  for (let i = head - 1; i >= bound; i--) {
    if (isComma(r, i) || isOpenParen(r, i) || isCloseParen(r, i)) break
    const sameName = (r.name[i] ?? -1) >= 0 && r.name[i] === r.name[head]
    // but of "the minimum $20 million experts say it costs" the sum is none of theirs
    const sum = uposOf(r, i) === 'NUM' && (uposOf(r, i - 1) === 'NUM' || uposOf(r, i - 1) === 'SYM')
    const quantity = i === head - 1 && ((uposOf(r, i) === 'NUM' && !sum) || uposOf(r, i) === 'DET' || feature(r, i, 'Poss') === 'Yes')
    if (!sameName && !quantity && !under(r.words, i, head, 8)) {
      if (!isMark(r, i) || !under(r.words, i - 1, head, 8)) break
      continue
    }
    const relation = relationOf(r, i)
    if (relation === 'case' && r.words.head[i] === head) break
    // « dont les ingénieurs assurent »: the tree may hang the relative from the subject behind it
    if (uposOf(r, i) === 'PRON' && r.pack.reporting.relatives.has(lowOf(r, i))) break
    if (relation === 'cc' || relation === 'mark' || (relation === 'advmod' && r.words.head[i] === head && !beforeNumber(r, i))) break
    if (isFiniteVerb(r, i)) break
    if (isPunct(r, i) && !isMark(r, i)) break
    first = i
  }
  first = Math.min(mediumBefore(r, head, bound), roleBefore(r, first, head, bound))
  // "Sanofar's | chief executive Ann Roe", whatever the tree makes of it
  if (isGenitiveMark(r, first - 1) && (r.name[first - 2] ?? -1) >= 0) first = Math.max(bound, firstOfName(r, first - 2))
  // « du gouvernement »: the contraction stays outside, and its article with it
  while (first < head && first > bound && r.words.start[first] === r.words.start[first - 1]) first++
  while (first < head && isMark(r, first) && (r.quotationLast[r.innermost[first] ?? -1] ?? -1) > head) first++
  return first
}

/** « le quotidien L’Écho du Port »: what a medium is called by stands before its name, whatever the tree makes of it. */
function mediumBefore(r: Reading, head: number, bound: number): number {
  if ((r.name[head] ?? -1) < 0) return head
  const start = firstOfName(r, head)
  const called = start - 2 >= bound && uposOf(r, start - 2) === 'DET' && r.pack.names.mediumHeads.includes(lowOf(r, start - 1))
  return called ? start - 2 : head
}

/** « Red Cross spokeswoman Ines Valby », « l’ONG Rivages »: a role or a kind of body right before a name, and what belongs to it. */
function roleBefore(r: Reading, first: number, head: number, bound: number): number {
  if (uposOf(r, head) !== 'PROPN' || first <= bound) return first
  const role = first - 1
  // "Labour MP Ann Roe"
  if (r.pack.sides.nounCompounds && isRole(r, first) && nameKindOf(r, role) === 'organisation' && firstOfName(r, role) >= bound) return firstOfName(r, role)
  if (!['NOUN', 'PROPN', 'ADJ'].includes(uposOf(r, role)) || !isRole(r, role)) return isRole(r, first) ? titleBefore(r, first, bound) : first
  let at = role
  const heard = isApart(r, role, first)
  while (at - 1 >= bound && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(uposOf(r, at - 1)) && (r.time[at - 1] ?? -1) < 0 && !isFiniteVerb(r, at - 1)) {
    at--
    if (uposOf(r, at) === 'DET') break
  }
  return heard && uposOf(r, at - 1) === 'ADP' ? first : at
}

/** « devant la presse Loïc Kermarrec », « devant ses élus Paul Morvan »: somebody's name behind a noun that is not one person's is none of its phrase. */
export function isApart(r: Reading, noun: number, name: number): boolean {
  if (nameKindOf(r, name) !== 'person' || r.name[name - 1] === r.name[name]) return false
  // « à l'AFP Paul Morvan »
  if ((r.name[noun] ?? -1) >= 0) return nameKindOf(r, noun) !== 'person'
  return feature(r, noun, 'Number') === 'Plur' || !r.pack.speakers.people.has(lemmaOf(r, noun).toLowerCase())
}

/** Is the word one for people or bodies, whatever its tag? */
export function isRole(r: Reading, i: number): boolean {
  const { people, bodies } = r.pack.speakers
  const [lemma, low] = [lemmaOf(r, i).toLowerCase(), lowOf(r, i)]
  return people.has(lemma) || bodies.has(lemma) || people.has(low) || bodies.has(low)
}

/** "…, Economy | Minister Ana Rocha": capitals between a comma and a title are of it, though the tree hangs them elsewhere. */
function titleBefore(r: Reading, role: number, bound: number): number {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(r.words.form[i] ?? '') && isNoun(r, i)
  let at = role
  if (isCapital(role)) while (at - 1 >= bound && isCapital(at - 1) && (r.name[at - 1] ?? -1) < 0) at--
  // "The Home | Secretary"
  if (at < role && uposOf(r, at - 1) === 'DET') return at - 1
  return isComma(r, at - 1) ? at : role
}

const beforeNumber = (r: Reading, i: number): boolean => uposOf(r, i + 1) === 'NUM' || uposOf(r, i + 1) === 'DET'

function closeParen(r: Reading, open: number, limit: number): number {
  for (let i = open + 1; i <= Math.min(limit, open + 9); i++) {
    if (isFiniteVerb(r, i)) return -1
    if (isCloseParen(r, i)) return i
  }
  return -1
}

/** « la procureure, Hélène Aubry, »: last word of a name that stands in apposition to a role noun; −1 where there is none. */
function nameApposition(r: Reading, head: number, at: number, limit: number): number {
  // « le commandant, le lieutenant-colonel X »: a rank before the name
  const behind = uposOf(r, at) === 'DET' ? nameBehindKind(r, at + 1) : at
  const from = behind === at ? pastTitle(r, head, at, limit) : behind
  // "The Home Secretary, Ann Roe"
  const office = uposOf(r, head) === 'PROPN' && (r.name[head] ?? -1) < 0 && isRole(r, head)
  if ((uposOf(r, head) === 'PROPN' && !office) || nameKindOf(r, head) === 'person') return -1
  const kind = nameKindOf(r, from)
  // « l'une d'elles, Hélène Brault »
  if (uposOf(r, head) === 'PRON' && kind !== 'person') return -1
  let last = -1
  if (kind !== null && kind !== 'place' && kind !== 'country') {
    last = Math.min(limit, lastOfName(r, from))
    // "Tom Ellery KC": letters after a name
    while (last < limit && /^\p{Lu}{2,4}$/u.test(r.words.form[last + 1] ?? '')) last++
  } else {
    for (let i = from; i <= limit && i < from + 6; i++) {
      const capital = /^\p{Lu}/u.test(r.words.form[i] ?? '')
      if (!capital && !(last >= 0 && r.pack.reporting.nameParticles.has(lowOf(r, i)))) break
      if (capital && !nominal.has(uposOf(r, i))) break
      if (capital) last = i
    }
  }
  if (last < 0) return -1
  if (uposOf(r, from) === 'DET' || isFiniteVerb(r, from)) return -1
  const next = last + 1
  if (next <= limit && !isPunct(r, next)) return -1
  return last
}

/** The name behind a rank or a kind of body with an article: « le lieutenant-colonel X », « la société lilloise X », « les Établissements X ». */
function nameBehindKind(r: Reading, from: number): number {
  const { people, bodies } = r.pack.speakers
  const lemma = lemmaOf(r, from).toLowerCase()
  const capital = (i: number): boolean => /^\p{Lu}/u.test(r.words.form[i] ?? '')
  if (!people.has(lemma) && !bodies.has(lemma)) return capital(from) && capital(from + 1) ? from : from - 1
  let i = from + 1
  if (uposOf(r, i) === 'ADJ' && !capital(i)) i++
  return uposOf(r, i) === 'PROPN' || (capital(i) && isNoun(r, i)) ? i : from - 1
}

/**
 * « la présidente, l'ancienne gymnaste X », "its chair, the oboist Ruta Lind,": the name behind what else somebody is, where the apposition closes with a comma
 * and no list goes on; else the word itself.
 */
function pastTitle(r: Reading, head: number, at: number, limit: number): number {
  if (feature(r, head, 'Number') === 'Plur') return at
  let i = at
  let noun = false
  while (i < at + 8 && i < limit && !(noun && isNamed(r, i))) {
    // "Vienna-born engineer Kurt Hagen"
    const joined = hyphened(r, i) || hyphened(r, i - 1) || relationOf(r, i) === 'amod' || (i === at && isPastParticiple(r, i))
    if (!joined && (isVerb(r, i) || !['DET', 'ADJ', 'NOUN', 'PROPN'].includes(uposOf(r, i)))) return at
    if ((uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'ADJ') && !hyphened(r, i)) noun = true
    i++
  }
  if (!noun || !isNamed(r, i)) return at
  let end = i
  while (end < limit && uposOf(r, end + 1) === 'PROPN') end++
  return isComma(r, end + 1) && (isVerb(r, end + 2) || !['DET', 'NOUN', 'PROPN', 'NUM'].includes(uposOf(r, end + 2))) ? i : at
}

/** A person's name begins here, or a name that nothing else is known of. */
const isNamed = (r: Reading, i: number): boolean => nameKindOf(r, i) === 'person' || (uposOf(r, i) === 'PROPN' && nameKindOf(r, i) === null)

/** « A, B et C »: does the comma separate members of one list? */
function listed(r: Reading, head: number, from: number, limit: number): boolean {
  for (let i = from; i <= Math.min(limit, from + 4); i++) {
    if (isComma(r, i)) return false
    if (relationOf(r, i) === 'conj' && under(r.words, i, head, 3) && nominal.has(uposOf(r, i)) && r.words.head[i] === head) {
      // a list has its coordinator further on
      return childrenOf(r.tree, head).some(c => relationOf(r, c) === 'conj' && childrenOf(r.tree, c).some(g => relationOf(r, g) === 'cc'))
    }
  }
  return false
}

/** Leaves out a preposition, a coordinator or an adverb left hanging at the end. */
function trimTrailing(r: Reading, head: number, last: number): number {
  let end = last
  while (end > head) {
    const upos = uposOf(r, end)
    // "who was not authorised to speak publicly": the adverb is the relative's
    if (upos === 'ADV' && holdsFinite(r, head + 1, end)) break
    const hanging =
      upos === 'ADP' || upos === 'CCONJ' || upos === 'SCONJ' || (upos === 'DET' && end > head) || (upos === 'ADV' && !/^\p{N}/u.test(r.words.form[end] ?? ''))
    if (!hanging) break
    end--
  }
  return end
}

/** How likely a word heads a phrase that can speak, in [0, 1]. */
export function voiceOf(r: Reading, head: number): number {
  const { speakers, reporting } = r.pack
  const counted = countedAt(r, head)
  if (counted >= 0) return voiceOf(r, counted)
  const upos = uposOf(r, head)
  const lemma = lemmaOf(r, head).toLowerCase()
  const low = uninverted(r, head) ?? lowOf(r, head)
  switch (nameKindOf(r, head)) {
    case 'person':
    case 'organisation':
    case 'government':
    case 'medium':
    case 'country':
      return 1
    case 'place':
      return 0.85
    case 'other':
      return 0.5
    case null:
      break
  }
  if (upos === 'PRON' && /^\p{Lu}/u.test(r.words.form[head] ?? '') && !speakers.pronouns.has(low) && !speakers.idlePronouns.has(low)) return 0.85
  if (upos === 'PRON') {
    if (speakers.idlePronouns.has(low) || speakers.idlePronouns.has(lemma)) return 0.1
    if (feature(r, head, 'Gender') === 'Neut') return 0.55
    return speakers.pronouns.has(low) || speakers.pronouns.has(lemma) || reporting.impersonal.has(low) ? 0.9 : 0.4
  }
  // "the town hall", "the port authority": the compound is an office where its last noun alone is none
  const compound =
    relationOf(r, head - 1) === 'compound' && r.words.head[head - 1] === head ? r.lexicon.roles.get(`${lowOf(r, head - 1)} ${lowOf(r, head)}`) : undefined
  if (upos === 'ADJ' && uposOf(r, head - 1) === 'DET' && reporting.others.has(low)) return 0.9
  if (upos === 'DET' && isComma(r, head + 1) && speakers.pronouns.has(low)) return 0.9
  const role = compound ?? (upos === 'NOUN' || upos === 'ADJ' ? r.lexicon.roles.get(lowOf(r, head)) : undefined)
  if (role && !has(speakers.things, lemma, low)) return role.includes('norm') ? 0.1 : role.includes('document') ? 0.8 : 1
  // *l’accusation* is a party to the trial, *ces accusations* are none
  if (reporting.saidNouns.has(lemma) && (feature(r, head, 'Number') === 'Plur' || feature(r, head - 1, 'PronType') === 'Dem')) return 0.1
  if (has(speakers.people, lemma, low) || has(speakers.bodies, lemma, low)) return 1
  if (has(speakers.documents, lemma, low)) return 0.8
  if (has(speakers.shares, lemma, low)) return 0.6
  if (has(speakers.things, lemma, low)) return 0.05
  if (upos === 'PROPN') return 0.85
  if (upos === 'NUM') return speakers.pronouns.has(low) ? 0.9 : 0.5
  if (namedPhrase(r, head)) return 0.85
  if (upos !== 'NOUN' && upos !== 'ADJ') return 0.2
  if (/^\p{Lu}/u.test(r.words.form[head] ?? '') && head > sentenceFirst(r, head)) return 0.8
  if (speakers.peopleEndings.some(ending => lemma.endsWith(ending))) return 0.55
  return feature(r, head, 'VerbForm') === '' ? 0.3 : 0.1
}

/** An unknown noun with a name behind it (« Me Lucie Gaudin »), or a bare one that opens a sentence where nouns need determiners (« Eaux du Nord »). */
function namedPhrase(r: Reading, head: number): boolean {
  const capital = /^\p{Lu}/u.test(r.words.form[head] ?? '')
  if (uposOf(r, head + 1) === 'PROPN' && under(r.words, head + 1, head, 3)) return true
  return capital && r.pack.reporting.nounsNeedDeterminers && leftEdge(r, head) === head && uposOf(r, head) === 'NOUN'
}

const has = (set: ReadonlySet<string>, lemma: string, low: string): boolean => set.has(lemma) || set.has(low)

export const isDocument = (r: Reading, head: number): boolean =>
  r.pack.speakers.documents.has(lemmaOf(r, head).toLowerCase()) || r.pack.speakers.channels.has(lemmaOf(r, head).toLowerCase())
