import { circleSource } from './circle-source.ts'
import { countedAt } from './counted.ts'
import { dashBefore } from './dialogue-dash.ts'
import { jointSource } from './joint-source.ts'
import { leftEdge, type Range, sourcePhrase, voiceOf } from './noun-phrase.ts'
import { governed, nounLike, phraseHead } from './phrase-head.ts'
import {
  feature,
  firstOfName,
  headOf,
  isColon,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  isVerb,
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
import { sequelAt } from './sequel.ts'
import { antecedentOf, isTime, sharedSubject, subjects } from './shared-subject.ts'
import type { Found, Source } from './source.ts'
import { emphasised, subjectAfterOpener } from './subject-after-opener.ts'
import { closesMarks, nounAfter } from './subject-after-verb.ts'
import { subjectBefore, subjectPastRelative } from './subject-by-order.ts'
import { childrenOf, under } from './tree.ts'
import { disagrees, isInvertedSubject, uninverted, type VerbGroup } from './verb-group.ts'

/** The source of a verbal cue, from the tree first and from the order of words where the tree has none. */
export function findSource(r: Reading, group: VerbGroup, incise: boolean): Source | null {
  const head = subjectOf(r, group, incise)
  if (!head) return null
  const low = uninverted(r, head.word) ?? lowOf(r, head.word)
  if (r.pack.reporting.impersonal.has(low)) return circleSource(r, group, head.word) ?? source(r, head.word, head.by, -1)
  const found = source(r, head.word, head.by, -1)
  return found.phrase && found.phrase[1] < group.first && (head.by === 'own' || head.by === 'shared')
    ? { ...found, ...jointSource(r, found.head, found.phrase) }
    : found
}

/** The source whose phrase a word is in, beside its verb. */
export const sourceAt = (r: Reading, word: number): Source => source(r, isNoun(r, word) ? phraseHead(r, word) : word, 'own', -1)

function source(r: Reading, word: number, by: Source['by'], impersonal: number): Source {
  const counted = countedAt(r, word)
  const head = counted >= 0 ? counted : word
  const pronoun = by === 'inverted-clitic'
  const behind = by === 'after' || ((by === 'shared' || by === 'own') && headOf(r, head) < head && isVerb(r, headOf(r, head)))
  const limit = behind ? beforeSetting(r, head) : sentenceLast(r, head)
  const whole = pronoun ? ([head, head] as const) : counted >= 0 ? withNumber(r, word, sourcePhrase(r, head, limit)) : sourcePhrase(r, head, limit)
  const phrase = pastPreposition(r, head, behind ? beforeDate(r, head, whole) : whole)
  const voice = voiceOf(r, head)
  // "The haulier, Barrat, has": an unknown noun that goes by a name
  const named = voice >= 0.25 && phrase[1] > head + 1 && isComma(r, head + 1) && uposOf(r, phrase[1]) === 'PROPN'
  return { head, phrase, by, voice: named ? Math.max(voice, 0.85) : voice, impersonal }
}

/** « une vingtaine de salariés »: the phrase of who is counted begins with the number. */
const withNumber = (r: Reading, word: number, [first, last]: Range): Range => [Math.min(first, leftEdge(r, word)), last]

/** « déclare la présidente devant les députés »: behind the verb, a speaker ends before a phrase that says where or to whom. */
function beforeSetting(r: Reading, head: number): number {
  const end = sentenceLast(r, head)
  const { people, audiences, carriers, bodies } = r.pack.speakers
  for (let i = head + 1; i <= end; i++) {
    if (isComma(r, i)) return end
    if (sequelAt(r, i) >= 0) return i - 1
    // « insiste le ministre devant la presse »: no form of *devoir* behind a noun
    const place = uposOf(r, i) === 'ADP' ? lemmaOf(r, i) : isVerb(r, i) && !isFiniteVerb(r, i) ? lowOf(r, i) : ''
    if (place === r.pack.reporting.genitive || !(r.pack.reporting.addressee.has(place) || r.pack.speakers.channelPrepositions.has(place))) continue
    const noun = governed(r, i)
    const title = noun >= 0 && r.pack.reporting.infinitiveMarkers[lemmaOf(r, i)] !== undefined && uposOf(r, i - 1) !== 'PROPN'
    const lemma = lemmaOf(r, noun)
    if (!title || people.has(lemma) || audiences.has(lemma) || carriers.has(lemma) || bodies.has(lemma) || (r.time[noun] ?? -1) >= 0) return i - 1
  }
  return end
}

/** "according to the owner, who told police", "at least | 40 residents": the preposition governs who speaks, and is no part of the name. */
function pastPreposition(r: Reading, head: number, [first, last]: Range): Range {
  if (uposOf(r, first) !== 'ADP' || first >= head || r.words.start[first] === r.words.start[first + 1]) return [first, last]
  return [r.pack.speakers.moreOf.has(lowOf(r, first + 1)) && first + 2 <= head ? first + 2 : first + 1, last]
}

/** « a indiqué la mairie mardi »: the day says when. */
function beforeDate(r: Reading, head: number, [first, last]: Range): Range {
  let end = last
  while (end > head && (r.time[end] ?? -1) >= 0 && (r.name[end] ?? -1) < 0) end--
  return [first, end]
}

function subjectOf(r: Reading, group: VerbGroup, incise: boolean): Found | null {
  if (group.inverted >= 0) return { word: group.inverted, by: 'inverted-clitic' }
  if (group.passive) {
    const agent = agentOf(r, group.verb)
    return agent >= 0 ? { word: agent, by: 'agent' } : null
  }
  const opened = Math.max(subjectAfterOpener(r, group), emphasised(r, group))
  if (opened >= 0) return { word: opened, by: 'own' }
  const parted = incise ? subjectPastRelative(r, group) : -1
  if (parted >= 0) return { word: parted, by: 'own' }
  const seen = ownSubject(r, group)
  // "confirmed P, and said the offer “undervalues” it": where a bare clause may follow, a noun behind the verb is its speaker only in an incise
  const found = seen > group.last && r.pack.reporting.bareClauses && !incise && !isComma(r, group.first - 1) && !closesMarks(r, group.first - 1) ? -1 : seen
  const fronted = behindFronted(r, found, group)
  if (fronted >= 0) return { word: fronted, by: 'own' }
  const own =
    found >= 0 && found < group.first && insideRelative(r, found, group) ? -1 : incise || isComma(r, group.first - 1) ? apposed(r, found, group) : found
  // "X, a cook, told the court": what follows a verb of telling hears
  // but “Will she?” asked Lord Penhallow has its speaker there
  const tells = r.pack.reporting.bareClauses && r.pack.reporting.tellers.has(verbLemmaOf(r, group.verb)) && !(own < 0 && closesMarks(r, group.first - 1))
  const after = incise && !tells ? nounAfter(r, group) : -1
  // « — Tu as fermé la vanne ? demanda le contremaître »: who was asked is not who asks
  if (after >= 0 && dashBefore(r, group.first) >= 0) return { word: after, by: 'after' }
  if (own >= 0 && own < group.first) {
    const antecedent = antecedentOf(r, own, group.verb)
    if (antecedent >= 0) return { word: antecedent, by: 'antecedent' }
    if (after < 0 || (voiceOf(r, own) >= Math.min(0.5, voiceOf(r, after)) && !closesIncise(r, group, after))) return { word: own, by: 'own' }
  }
  const near = own < 0 ? nounRightBefore(r, group) : -1
  if (near >= 0 && after < 0) return { word: near, by: isFiniteVerb(r, group.finite) ? 'own' : 'antecedent' }
  const shared = after < 0 || voiceOf(r, after) < 0.6 ? better(r, sharedSubject(r, group.verb), subjectBefore(r, group)) : null
  if (after >= 0 && (shared === null || voiceOf(r, shared.word) <= voiceOf(r, after))) return { word: after, by: 'after' }
  if (own >= 0) return { word: own, by: 'after' }
  const before = shared ?? subjectBefore(r, group)
  const name = before ? -1 : nameRightBefore(r, group)
  return name >= 0 ? { word: name, by: 'own' } : before
}

/** « Matignon dément que »: a name that opens the sentence and touches its verb, whatever the tagger took it for. */
function nameRightBefore(r: Reading, { first, finite }: VerbGroup): number {
  const kind = nameKindOf(r, first - 1)
  const start = kind === null || kind === 'other' ? -1 : firstOfName(r, first - 1)
  return start >= 0 && start === sentenceFirst(r, first) && isFiniteVerb(r, finite) ? start : -1
}

/**
 * The noun that touches the verb, where the tree looks for the subject further off: a document with its participle (« la publication d'une enquête
 * affirmant que »), and a subject that the tree hangs from a date ("a day after a local paper reported"). −1 elsewhere.
 */
function nounRightBefore(r: Reading, group: VerbGroup): number {
  const word = group.first - 1
  if (!isNoun(r, word) || isTime(r, word) || (r.quotation[word] ?? -1) !== (r.quotation[group.verb] ?? -1)) return -1
  if (!isFiniteVerb(r, group.finite)) {
    const participle = feature(r, group.finite, 'VerbForm') === 'Part' && feature(r, group.finite, 'Tense') === 'Pres'
    return participle && r.pack.speakers.documents.has(lemmaOf(r, word).toLowerCase()) ? word : -1
  }
  const date = headOf(r, word)
  return date >= 0 && date < word && isTime(r, date) && relationOf(r, word) === 'nmod' && headOf(r, date) === group.verb ? word : -1
}

/** « Le médecin, martèle l’avocate, « … » »: between commas a verb of saying has its speaker behind it, unless it may take a person as object. */
function closesIncise(r: Reading, group: VerbGroup, after: number): boolean {
  if (!isComma(r, group.first - 1) || voiceOf(r, after) < 0.6 || leftEdge(r, after) !== group.last + 1) return false
  const lives = r.lexicon.verbs.get(verbLemmaOf(r, group.verb)) ?? []
  if (lives.some(v => v.charged.length > 0 || v.addressed.length > 0 || v.object === 'any')) return false
  const end = sourcePhrase(r, after)[1] + 1
  return (end > sentenceLast(r, group.verb) || isPunct(r, end)) && (isComma(r, end) || saidBefore(r, group))
}

/** Something that can have been said stands before the verb; « Le syndicat, lui, maintient ses accusations » has nothing. */
function saidBefore(r: Reading, group: VerbGroup): boolean {
  const first = sentenceFirst(r, group.verb)
  if (isMark(r, first - 1)) return true
  for (let i = first; i < group.first; i++) if (isMark(r, i) || (isFiniteVerb(r, i) && relationOf(r, i) !== 'acl')) return true
  return false
}

const better = (r: Reading, a: Found | null, b: Found | null): Found | null => (a && b ? (voiceOf(r, b.word) > voiceOf(r, a.word) ? b : a) : (a ?? b))

/** « Des alertes, Anne Roy dit en avoir lancé dix »: no comma closes the name, so that it stands in no apposition, and what stands before it is the object; −1 elsewhere. */
function behindFronted(r: Reading, subject: number, group: VerbGroup): number {
  if (subject < 0 || subject > group.first || voiceOf(r, subject) >= 0.5) return -1
  const last = Math.min(group.first, ...group.objects, ...group.addressees) - 1
  const first = firstOfName(r, last)
  return nameKindOf(r, last) === 'person' && first > subject + 1 && isComma(r, first - 1) ? first : -1
}

/** "The levee, the district's lawyer, Simone Pell, wrote, held": of a thing and the person whom the tree puts in apposition to it, the person. */
function apposed(r: Reading, subject: number, group: VerbGroup): number {
  if (subject < 0 || subject > group.first || voiceOf(r, subject) >= 0.5 || !isComma(r, group.last + 1)) return subject
  const other = [...childrenOf(r.tree, subject)].find(c => c > subject && c < group.first && relationOf(r, c) === 'appos' && isComma(r, leftEdge(r, c) - 1))
  return other !== undefined && (r.pack.speakers.people.has(lemmaOf(r, other).toLowerCase()) || nameKindOf(r, other) === 'person') ? other : subject
}

/** The subject that hangs from the verb, from its auxiliary, or from a copula's predicate. */
function ownSubject(r: Reading, group: VerbGroup): number {
  const before = pronounBefore(r, group)
  if (before >= 0) return before
  const pushed = beforeClitic(r, group)
  if (pushed >= 0) return pushed
  const all: number[] = []
  for (const top of [group.verb, group.finite])
    for (const c of childrenOf(r.tree, top))
      if (
        subjects.has(relationOf(r, c)) &&
        uposOf(r, c) !== 'VERB' &&
        !isTime(r, c) &&
        !(c > group.first && c < group.verb) &&
        !group.addressees.includes(c) &&
        !group.objects.includes(c) &&
        !passed(r, group, c) &&
        !isAside(r, group, c) &&
        !isOfMany(r, group, c) &&
        // « tout | en démentant »
        !(c === group.first - 2 && uposOf(r, c + 1) === 'ADP' && !isFiniteVerb(r, group.finite)) &&
        !hasVerb(r, group, c)
      )
        all.push(c)
  // « Une version contestée par un cadre, qui parle »: of two subjects the relative pronoun that touches the verb
  const relative = all.find(c => c === group.first - 1 && uposOf(r, c) === 'PRON' && r.pack.reporting.relativeSubjects.has(lowOf(r, c)))
  if (relative !== undefined) return relative
  const [first = -1] = all
  // "What troubled them, Okafor told me, was the silence": of two subjects the one right before the verb
  // and of "chief executive Paul Ekström" the name, where the tree makes two subjects of it
  const near = all.find(
    c =>
      c > first &&
      c < group.first &&
      !r.pack.reporting.relativeSubjects.has(lowOf(r, c)) &&
      !isWhatSheIs(r, first, c) &&
      (isComma(r, (r.tree.leftmost[c] ?? c) - 1) || (uposOf(r, first) === 'ADJ' && isNoun(r, c))),
  )
  // « …, une raison de consulter, dit Kim », "one of the reasons for a visit, says Kim": behind a comma the subject that follows the verb
  const behind = isComma(r, group.first - 1)
    ? all.find(c => c > group.last && nothingBut(r, group.last + 1, leftEdge(r, c) - 1) && voiceOf(r, c) >= 0.8)
    : undefined
  return near ?? behind ?? first
}

/** « Paul Roy, ouvrier à l'usine, affirme »: a noun without an article, right behind a name and a comma, is no second subject. */
const isWhatSheIs = (r: Reading, name: number, noun: number): boolean =>
  (r.name[name] ?? -1) >= 0 &&
  lastOfName(r, name) === noun - 2 &&
  isComma(r, noun - 1) &&
  (uposOf(r, noun) === 'ADJ' || uposOf(r, noun) === 'NOUN') &&
  (r.name[noun] ?? -1) < 0 &&
  leftEdge(r, noun) === noun

/** « le nombre de familles ruinées et | réclame un fonds »: several do not govern a singular, whatever the tree says; where verbs show it. */
const isOfMany = (r: Reading, { finite, first }: VerbGroup, subject: number): boolean =>
  !r.pack.reporting.bareClauses &&
  subject < first &&
  uposOf(r, subject) === 'NOUN' &&
  feature(r, subject, 'Number') === 'Plur' &&
  feature(r, finite, 'Number') === 'Sing' &&
  feature(r, finite, 'Person') === '3' &&
  countedAt(r, subject) < 0

/** Nothing between, or the day: « a affirmé mardi le procureur ». */
const nothingBut = (r: Reading, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (!isTime(r, i) && uposOf(r, i) !== 'ADV') return false
  return true
}

/**
 * « La route s'est affaissée dans la nuit, a annoncé la mairie »: a noun before the comma with a finite verb right of it, and no relative word between them,
 * is the subject of that verb, whatever relative clause the tree makes of it. Not where clauses stand bare ("the road he took").
 */
function hasVerb(r: Reading, group: VerbGroup, subject: number): boolean {
  if (r.pack.reporting.bareClauses || subject > group.first || !isComma(r, group.first - 1) || uposOf(r, subject) === 'PRON') return false
  for (let i = subject + 1; i < group.first; i++) {
    // « Le chauffeur « n'a pas freiné », a affirmé le procureur »: the verb may stand in marks
    if (isMark(r, i)) continue
    if (isPunct(r, i) || uposOf(r, i) === 'SCONJ' || r.pack.reporting.relatives.has(lowOf(r, i))) return false
    if (isFiniteVerb(r, i)) return true
  }
  return false
}

/** « ce dernier lui reproche »: where the tree takes a clitic for the subject, what stands right before it is. */
function beforeClitic(r: Reading, group: VerbGroup): number {
  const clitics = [...group.objects, ...group.addressees]
  if (!clitics.some(c => subjects.has(relationOf(r, c)))) return -1
  const word = Math.min(...clitics) - 1
  if (word < sentenceFirst(r, group.verb)) return -1
  return nounLike(r, word) || (uposOf(r, word) === 'ADJ' && uposOf(r, word - 1) === 'DET') ? word : -1
}

/** A personal pronoun right before the group is its subject, whatever the tree says. */
function pronounBefore(r: Reading, group: VerbGroup): number {
  if (!isFiniteVerb(r, group.finite)) return -1
  let i = Math.min(group.first, ...group.objects, ...group.addressees) - 1
  while (i > sentenceFirst(r, group.verb) && uposOf(r, i) === 'ADV') i--
  if (i < sentenceFirst(r, group.verb) || uposOf(r, i) !== 'PRON' || feature(r, i, 'PronType') !== 'Prs' || isInvertedSubject(r, i)) return -1
  const nominative =
    feature(r, i, 'Case') === 'Nom' ||
    (feature(r, i, 'Case') === '' && r.pack.speakers.pronouns.has(lowOf(r, i)) && feature(r, i, 'Reflex') === '' && uposOf(r, i - 1) !== 'ADP')
  return nominative && !disagrees(r, i, group.finite) && (r.quotation[i] ?? -1) === (r.quotation[group.verb] ?? -1) ? i : -1
}

/** « La commission, dont deux pays sont membres, a exhorté »: a noun inside a relative between commas is not the subject after it. */
function insideRelative(r: Reading, subject: number, group: VerbGroup): boolean {
  if (!isComma(r, group.first - 1)) return false
  let relative = false
  for (let i = subject - 1; i >= sentenceFirst(r, subject); i--) {
    if (isComma(r, i)) return relative
    if (r.pack.reporting.relatives.has(lowOf(r, i)) && uposOf(r, i) === 'PRON') relative = true
  }
  return false
}

/** "Another, in tears, asked": what a preposition governs between two commas before the verb is no subject. */
function isAside(r: Reading, group: VerbGroup, subject: number): boolean {
  if (subject > group.first || !isComma(r, group.first - 1)) return false
  const first = r.tree.leftmost[subject] ?? subject
  return [...childrenOf(r.tree, subject)].some(
    c => relationOf(r, c) === 'case' && uposOf(r, c) === 'ADP' && c >= first && c < subject && isComma(r, c - 1) && lemmaOf(r, c) !== r.pack.reporting.genitive,
  )
}

/** A subject on the far side of another finite verb is not this verb's, whatever the tree says. */
function passed(r: Reading, group: VerbGroup, subject: number): boolean {
  if ((r.quotation[subject] ?? -1) !== (r.quotation[group.verb] ?? -1)) return true
  if (headed(r, subject, group)) return true
  const from = Math.min(subject, group.verb) + 1
  const to = Math.max(subject, group.verb)
  let depth = 0
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(r, i) || i === group.finite || under(r.words, i, subject)) continue
    if (relationOf(r, i) === 'aux' || relationOf(r, i) === 'cop') continue
    depth++
  }
  return depth > 0 && Math.abs(subject - group.verb) > 14
}

/** « Port-Sully : le maire accuse »: what a colon parts from a verb that has a noun of its own before it is a heading. */
function headed(r: Reading, subject: number, group: VerbGroup): boolean {
  let nouns = 0
  for (let i = group.first - 1; i > subject; i--) {
    if (isColon(r, i)) return nouns > 0
    if (isNoun(r, i) || uposOf(r, i) === 'PRON') nouns++
  }
  return false
}

/** *par X* of a passive. */
export function agentOf(r: Reading, verb: number): number {
  for (const c of childrenOf(r.tree, verb)) {
    // « un ancien mécanicien »: a noun that the tagger takes for one more adjective
    if (c < verb || !(nounLike(r, c) || (uposOf(r, c) === 'ADJ' && voiceOf(r, c) >= 0.8))) continue
    for (const g of childrenOf(r.tree, c)) if (relationOf(r, g) === 'case' && r.pack.reporting.agents.has(lemmaOf(r, g))) return c
  }
  return -1
}
