import type { ReportingVerb } from '../lang/reporting.ts'
import { clauseEnd, trimEnd } from './clause-end.ts'
import { type Content, contentOf } from './content.ts'
import type { Field } from './content-clause.ts'
import { afterInsertion, infinitiveAt, isTotal, skipAdverbs } from './content-infinitive.ts'
import { wordsOf } from './lexicon.ts'
import { type Range, voiceOf } from './noun-phrase.ts'
import { beforeConjunction, hasSubjectBefore, objectStart, partitiveObject, partitiveStart, pastDate, pastQuotedDate, standsApart } from './object-bounds.ts'
import { predicateIn } from './predicate-in.ts'
import {
  afterAsides,
  feature,
  headOf,
  isComma,
  isFiniteVerb,
  isMark,
  isNoun,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceFirst,
  uposOf,
} from './reading.ts'
import { emphasised } from './subject-after-opener.ts'
import { childrenOf } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** "denied fishing illegally". */
export function gerundContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.gerund) return []
  const start = group.last + 1
  for (let i = start; i <= Math.min(field.limit, start + 2); i++) {
    if (isVerb(r, i) && (feature(r, i, 'VerbForm') === 'Ger' || (feature(r, i, 'VerbForm') === 'Part' && feature(r, i, 'Tense') === 'Pres'))) {
      const end = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
      return [contentOf('gerund', [[start, end]], i, 0.92)]
    }
    if (uposOf(r, i) !== 'ADV' && !isMark(r, i)) return []
  }
  return []
}

/** « demande à X de partir », "urged them to": the infinitive is the content, its agent the addressee. */
export function addressedContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (verb.addressed.length === 0) return []
  for (let i = group.last + 1; i <= Math.min(field.limit, group.last + 22); i++) {
    const marker = r.pack.reporting.infinitiveMarkers[lowOf(r, i)]
    if (marker !== undefined && verb.addressed.includes(marker) && (infinitiveAt(r, i + 1, field.limit) !== null || forbids(r, i, group))) {
      // « se souvient d'avoir demandé des pièces et d'avoir fait rire »: behind a coordinator it is another's
      // « Il l'a dit avant de partir », « afin de rassurer »: no order to leave
      if (uposOf(r, i - 1) === 'CCONJ' || (marker === r.pack.reporting.genitive && r.pack.reporting.conjoiners.has(lowOf(r, i - 1)))) return []
      // « a demandé l'autorisation d'effectuer »: the infinitive belongs to a thing, and nobody is addressed
      if (marker === r.pack.reporting.genitive && isNoun(r, i - 1) && voiceOf(r, i - 1) < 0.5 && i - 1 > group.last && uposOf(r, group.last + 1) !== 'ADP')
        return []
      if (i === group.last + 1 && group.addressees.length === 0 && group.objects.length === 0) return []
      const quoted = wholeQuotation(r, group.last + 1, field.limit)
      // "warned them not to leave": the negation is what is asked
      const opens = r.pack.hedges.negative.has(lowOf(r, i - 1)) && i - 1 > group.last ? i - 1 : i
      const start = quoted >= 0 && quoted < i ? group.last + 1 : opens < i ? opens : i + 1
      const end = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
      const between: Range | null = (start === i + 1 || opens < i) && opens > group.last + 1 ? [group.last + 1, opens - 1] : null
      return [contentOf('infinitive', [[start, end]], predicateIn(r, start, end), 0.94, { addressee: between })]
    }
    if (isFiniteVerb(r, i) && !r.pack.reporting.relatives.has(lowOf(r, i - 1))) return []
    // « a ordonné une enquête et sommé la compagnie de livrer ses registres »: what stands behind the next participle is its own
    if (isVerb(r, i) && relationOf(r, i) === 'conj' && headOf(r, i) === group.verb) return []
    if (isPunct(r, i) && !isComma(r, i) && !isMark(r, i)) return []
  }
  return []
}

/** "urged members not to panic": a verb that the tagger took for a noun. */
const forbids = (r: Reading, marker: number, group: VerbGroup): boolean =>
  r.pack.reporting.bareClauses && marker - 1 > group.last && uposOf(r, marker - 1) === 'PART' && uposOf(r, marker + 1) === 'NOUN'

const wholeQuotation = (r: Reading, at: number, limit: number): number =>
  isMark(r, at) && (r.quotationLast[r.innermost[at] ?? -1] ?? limit + 1) > at + 2 ? at : -1

/** « accuse X de P », "blamed X for Y": object and charge together, without a date between them. */
export function chargeContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (verb.charged.length === 0) return []
  const object = group.objects[0]
  const start = group.last + 1
  for (let i = start; i <= Math.min(field.limit, start + 24); i++) {
    const isCharge = verb.charged.includes(lemmaOf(r, i)) || verb.charged.includes(r.pack.reporting.infinitiveMarkers[lowOf(r, i)] ?? '\0')
    const related = i === start && object === undefined && isObjectRelative(r, group)
    if (isCharge && (i > start || object !== undefined || related) && chargesVerb(r, verb, i, group.verb, field.limit)) {
      const end = clauseEnd(r, pastAside(r, start, i), { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
      if (end <= i) return []
      // « que la ville accuse d'avoir menti »: who is charged stands before the relative
      if (related) return [contentOf('charge', [[i + 1, end]], predicateIn(r, i + 1, end), 0.9)]
      if (object !== undefined && i === start)
        return [
          contentOf(
            'charge',
            [
              [object, object],
              [i, end],
            ],
            predicateIn(r, i + 1, end),
            0.9,
          ),
        ]
      return [contentOf('charge', aroundTimes(r, start, end, i), predicateIn(r, start, end), 0.93)]
    }
    if (isFiniteVerb(r, i) && !r.pack.reporting.relatives.has(lowOf(r, i - 1))) return []
    if (isPunct(r, i) && !isMark(r, i) && !isComma(r, i)) return []
  }
  return []
}

/** "accused the firm, which owns the mine, of lying": where the charge stands behind what two commas part off, its end is sought from there. */
const pastAside = (r: Reading, start: number, charge: number): number => (isComma(r, charge - 1) && charge - 1 > start && !isComma(r, start) ? charge : start)

/** "Meridia, which Ostrova accuses of": a relative whose object the pronoun before the cue's subject is. */
function isObjectRelative(r: Reading, group: VerbGroup): boolean {
  const { objectRelatives } = r.pack.reporting
  for (let i = group.first - 1; i >= sentenceFirst(r, group.verb); i--) {
    if (objectRelatives.has(lowOf(r, i)) && (isComma(r, i - 1) || isNoun(r, i - 1))) return true
    if (isFiniteVerb(r, i) || isPunct(r, i)) return false
  }
  return false
}

/** Does the preposition govern a charge (an infinitive, a gerund, or a phrase that hangs from the cue)? */
function chargesVerb(r: Reading, verb: ReportingVerb, i: number, cue: number, limit: number): boolean {
  if (i >= limit) return false
  if (infinitiveAt(r, i + 1, limit) !== null || lemmaOf(r, i) !== r.pack.reporting.genitive) return true
  const form = feature(r, i + 1, 'VerbForm')
  if (isVerb(r, i + 1) && form !== 'Fin') return true
  // « qualifie ces accusations de « fable » »
  if (isMark(r, i + 1) && r.quotationFirst[r.innermost[i + 1] ?? -1] === i + 1) return true
  // « qualifie ces accusations d'infondées »: an adjective right behind is no noun's complement
  if (uposOf(r, i + 1) === 'ADJ' && uposOf(r, i + 2) !== 'NOUN') return true
  // « qualifie ses calculs de fantaisistes », « le plan de relance de folie »: what the verb cannot do without is the last bare noun
  if (verb.judges && isNoun(r, i + 1) && uposOf(r, i + 1) === 'NOUN' && lemmaOf(r, i + 2) !== r.pack.reporting.genitive) return true
  // « accuse les autorités de négligence »: who is charged stands right before
  const proper = uposOf(r, i + 1) === 'PROPN' && /^\p{Lu}/u.test(r.words.form[i + 1] ?? '')
  if (isNoun(r, i - 1) && voiceOf(r, i - 1) >= 0.5 && !proper && !['DET', 'ADJ', 'NUM'].includes(uposOf(r, i + 1))) return true
  const noun = r.words.head[i] ?? -1
  return noun > i && (r.words.head[noun] ?? -1) === cue
}

/** Cuts a date before the charge out of the content: "accused Kerland on Monday of spying", « a accusé lundi le groupe de ». */
function aroundTimes(r: Reading, start: number, end: number, preposition: number): Range[] {
  let first = start
  while (first < preposition - 1 && (r.time[first] ?? -1) >= 0) first++
  let from = preposition
  while (from - 1 > first && ((r.time[from - 1] ?? -1) >= 0 || (uposOf(r, from - 1) === 'ADP' && (r.time[from] ?? -1) >= 0))) from--
  return from < preposition
    ? [
        [first, from - 1],
        [preposition, end],
      ]
    : [[first, end]]
}

/** « réclame le maintien », « rejette ces accusations ». */
export function objectContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (verb.object === 'none') return []
  // "denied it last night": a pronoun before a date takes nothing with it, wherever the tree hangs it
  const next = group.last + 1
  // and "denied it outright" none of the adverbs either
  const alone =
    uposOf(r, next) === 'PRON' &&
    next < field.limit &&
    ((r.time[next + 1] ?? -1) >= 0 || standsApart(r, next, field.limit)) &&
    feature(r, next, 'PronType') !== 'Rel'
  const direct = alone ? next : objectOf(r, group, field)
  const object = direct >= 0 ? direct : partitiveObject(r, verb, group, field)
  // « a requis dix-huit mois »: a span of time can be asked for
  if (object < 0 || ((r.time[object] ?? -1) >= 0 && !(verb.class === 'demand' && relationOf(r, object) === 'obj'))) return []
  if (uposOf(r, object) === 'PRON' && feature(r, object, 'PronType') === 'Prs' && verb.class !== 'deny' && verb.class !== 'confirm') return []
  const first = direct >= 0 ? objectStart(r, group, object) : partitiveStart(r, object, next)
  const end = alone ? object : beforeConjunction(r, object, clauseEnd(r, first, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops }))
  if (end < first) return []
  const said = namesSaid(r, object, first, end)
  // « n'exclut pas une action »: a denial denied takes any object
  // but « l'usine ne rejette pas une goutte »
  const rulesOut = verb.class === 'deny' && group.negated && r.pack.acts.rulingOut.has(wordsOf(verb))
  const told =
    said || rulesOut || (verb.class === 'confirm' && isDeed(r, object)) || (verb.object === 'fact' && r.pack.reporting.happenings.has(lemmaOf(r, object)))
  if ((verb.object === 'said' || verb.object === 'fact') && !told) return []
  const due = verb.object === 'due' && r.pack.reporting.dueNouns.has(lemmaOf(r, object))
  if (verb.object === 'due' && !due) return []
  // « publie un communiqué », "issued a statement" say nothing of what is in it
  if (verb.class === 'assert' && verb.object === 'any' && r.pack.speakers.messages.has(lemmaOf(r, object))) return []
  const clitics = group.objects.filter(i => !r.pack.reporting.placeClitics.has(lowOf(r, i))).map(i => [i, i] as const)
  const heard = hearerAtEnd(r, object, end)
  const last = heard > object ? trimEnd(r, first, heard - 1) : verb.class === 'deny' ? beforeEmphasis(r, first, end) : end
  return [
    contentOf('object', [...clitics, [first, last]], object, due ? 0.9 : said ? (verb.class === 'deny' ? 0.92 : 0.85) : 0.7, {
      addressee: heard > object ? [heard, end] : null,
    }),
  ]
}

/** « reconnaît les faits », "admitted two thefts", "admitted dangerous driving": what somebody is tried for. */
const isDeed = (r: Reading, noun: number): boolean => {
  const { single, several } = r.pack.reporting.deeds
  return single.has(lemmaOf(r, noun)) || (several.has(lemmaOf(r, noun)) && feature(r, noun, 'Number') === 'Plur')
}

/** « nie tout en bloc »: with what force something is denied is no part of it. */
function beforeEmphasis(r: Reading, first: number, end: number): number {
  const words = r.pack.reporting.emphases.find(list => end - list.length >= first && list.every((word, k) => lowOf(r, end - list.length + 1 + k) === word))
  return words ? end - words.length : end
}

/** « promet la vérité aux familles »: where a last phrase names who hears; −1 where none does. */
function hearerAtEnd(r: Reading, object: number, end: number): number {
  for (let i = end - 1; i > object && i > end - 8; i--) {
    if (!r.pack.reporting.addressee.has(lemmaOf(r, i)) || uposOf(r, i) !== 'ADP') continue
    const noun = r.words.head[i] ?? -1
    const { people, audiences } = r.pack.speakers
    // « l'accès aux détenus »: the object's own complement hears nothing
    if (r.words.head[noun] === object && !r.pack.reporting.saidNouns.has(lemmaOf(r, object))) return -1
    return noun > i && noun <= end && (people.has(lemmaOf(r, noun)) || audiences.has(lemmaOf(r, noun))) ? i : -1
  }
  return -1
}

function objectOf(r: Reading, group: VerbGroup, field: Field): number {
  // "neither confirmed nor denied it": of two verbs that share one, the tree gives it to the second
  const shared = group.last > group.verb && isVerb(r, group.last) ? childrenOf(r.tree, group.last) : []
  for (const c of [...childrenOf(r.tree, group.verb), ...shared]) {
    if (c <= group.last || c > field.limit) continue
    const relation = r.words.relation[c] ?? ''
    const timely = (r.time[c] ?? -1) >= 0 && uposOf(r, pastDate(r, group.last + 1, c)) !== 'NUM'
    // "hit back at claims": what the last word of the cue governs
    const governed = relation === 'obl' && group.last > group.verb && uposOf(r, group.last) === 'ADP' && headOf(r, group.last) === c
    if ((relation === 'obj' || relation.startsWith('obj:') || governed) && uposOf(r, c) !== 'VERB' && !timely) return c
  }
  const dated = uposOf(r, group.last + 1) === 'ADP' && (r.time[group.last + 2] ?? -1) >= 0
  const next = pastQuotedDate(r, skipAdverbs(r, dated ? group.last + 2 : group.last + 1, field.limit))
  if (next > field.limit || (isPunct(r, next) && !isMark(r, next))) return -1
  // "brushed aside reports that": behind a completed verb a noun of speech, though the tagger takes it for a verb
  if (group.last > group.verb && isVerb(r, next) && r.pack.reporting.saidNouns.has(lemmaOf(r, next))) return next
  if (uposOf(r, next) === 'PRON' && feature(r, next, 'PronType') === 'Dem') return next
  // "disputed that, saying": nothing follows that it could introduce
  if (r.pack.reporting.bareClauses && r.pack.reporting.complementisers.has(lowOf(r, next)) && (next === field.limit || isComma(r, next + 1))) return next
  if (uposOf(r, next) === 'DET' || feature(r, next, 'Poss') === 'Yes' || isMark(r, next) || isTotal(r, next)) {
    for (let i = next; i <= Math.min(field.limit, next + 5); i++) {
      if (uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'PROPN')
        return relationOf(r, i) === 'nsubj' && emphasised(r, group) < 0 && !hasSubjectBefore(r, group, i) ? -1 : i
      if (isFiniteVerb(r, i)) return -1
    }
  }
  return -1
}

/** Does the phrase name something said or charged, or hold words in quotation marks? */
export function namesSaid(r: Reading, head: number, first: number, last: number): boolean {
  const { saidNouns } = r.pack.reporting
  if (saidNouns.has(lemmaOf(r, head)) || saidNouns.has(lowOf(r, head)) || uposOf(r, head) === 'NUM') return true
  for (let i = first; i <= Math.min(last, first + 4); i++)
    if (r.pack.hedges.never.has(lowOf(r, i)) || feature(r, i, 'PronType') === 'Tot' || r.pack.reporting.totals.has(lowOf(r, i))) return true
  for (let i = first; i <= last; i++) if (isMark(r, i) && (r.innermost[i] ?? -1) >= 0) return true
  return false
}

/** « parle de X », « fait état de X »: the preposition joins the cue. */
export function obliqueContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (verb.oblique.length === 0) return []
  // "called for a day of mourning": what the verb governs is no aside, though a time stands behind it
  let at = group.last + 1
  if (!verb.oblique.includes(lemmaOf(r, at))) at = afterInsertion(r, afterAsides(r, at, field.limit), field.limit)
  while (at < field.limit && (uposOf(r, at) === 'ADV' || (r.time[at] ?? -1) >= 0) && !verb.oblique.includes(lemmaOf(r, at))) at++
  if (!verb.oblique.includes(lemmaOf(r, at))) return verb.class === 'demand' ? askedOf(r, verb, group, field) : []
  if (at >= field.limit) return []
  let first = at + 1
  // « parle du projet »: the article of a contraction shares its span with the preposition
  while (first < field.limit && r.words.start[first] === r.words.start[at]) first++
  // "had guided for in January": what it governs stands before it
  if (infinitiveAt(r, first, field.limit) !== null || (uposOf(r, first) === 'ADP' && (r.time[first + 1] ?? -1) >= 0)) return []
  // « s'attend à ce que la demande recule »
  const led = r.pack.reporting.resumptives.led.has(lowOf(r, first)) && r.pack.reporting.complementisers.has(lowOf(r, first + 1)) && first + 2 <= field.limit
  if (led) first += 2
  const end = clauseEnd(r, first, { cue: group.verb, kind: led ? 'clause' : 'phrase', limit: field.limit, stops: field.stops })
  if (end < first) return []
  return [contentOf(led ? 'clause' : 'oblique', [[first, end]], predicateIn(r, first, end), led ? 0.9 : 0.8, { joined: led ? [] : [at] })]
}

/** « a appelé les deux pays à la retenue »: who is asked stands before the preposition, which is then no part of the cue. */
function askedOf(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  const start = group.last + 1
  const hearer = ['DET', 'PROPN', 'NUM'].includes(uposOf(r, start))
  for (let i = start + 1; hearer && i < Math.min(field.limit, start + 8); i++) {
    if (isPunct(r, i) || isFiniteVerb(r, i) || (isVerb(r, i) && feature(r, i, 'VerbForm') === 'Inf')) return []
    if (!verb.oblique.includes(lemmaOf(r, i)) || uposOf(r, i) !== 'ADP') continue
    let first = i + 1
    while (first < field.limit && r.words.start[first] === r.words.start[i]) first++
    const heard = isNoun(r, i - 1) && (voiceOf(r, i - 1) >= 0.6 || r.pack.speakers.audiences.has(lemmaOf(r, i - 1)))
    if (!heard || infinitiveAt(r, first, field.limit) !== null) return []
    const end = clauseEnd(r, first, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
    return end < first ? [] : [contentOf('oblique', [[first, end]], predicateIn(r, first, end), 0.82, { addressee: [start, i - 1] })]
  }
  return []
}

/** A preposition; but of « décrit des enfants « épuisés » » the tagger makes one of the article. */
const opensSetting = (r: Reading, i: number): boolean =>
  uposOf(r, i) === 'ADP' && !(lemmaOf(r, i) === r.pack.reporting.genitive && r.words.start[i + 1] === r.words.start[i])

/** « se dit favorable à », « juge « insuffisantes » les garanties ». */
export function predicateContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.predicate) return []
  const start = group.last + 1
  // « a dénoncé à la barre « un procès de voisinage » »: a setting is no predicate
  if (start > field.limit || (!verb.reflexive && opensSetting(r, start))) return []
  let i = start
  while (i < field.limit && (isMark(r, i) || uposOf(r, i) === 'ADV')) i++
  const form = feature(r, i, 'VerbForm')
  const adjective = uposOf(r, i) === 'ADJ' || (isVerb(r, i) && form === 'Part')
  const later = !adjective && hasPredicate(r, group, field)
  const noun = verb.reflexive && (uposOf(r, i) === 'NOUN' || uposOf(r, i) === 'ADP')
  if (!adjective && !later && !noun) return []
  if (!verb.reflexive && adjective && i + 1 <= field.limit && !isMark(r, start) && !objectFollows(r, i, field.limit)) return []
  const end = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
  if (end < start) return []
  return [contentOf('predicate', [[start, end]], i, adjective ? 0.85 : 0.6)]
}

/** « called the decision "unfair" », « juge le calendrier « démentiel » »: an object, and what it is said to be between marks. */
export function objectPredicate(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.predicate || verb.reflexive) return []
  const start = afterAsides(r, group.last + 1, field.limit)
  if (opensSetting(r, start)) return []
  let nouns = 0
  for (let i = start; i <= Math.min(field.limit, start + 10); i++) {
    const q = r.innermost[i] ?? -1
    if (isMark(r, i) && q >= 0 && q !== r.innermost[group.verb] && r.quotationFirst[q] === i) {
      if (nouns === 0) return []
      const end = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
      return end > i ? [contentOf('predicate', [[start, end]], i + 1, 0.9)] : []
    }
    // "called that “garbage”"
    const pointer = i === start && isMark(r, i + 1) && r.pack.reporting.bareClauses
    if (pointer) nouns++
    // "called that report “inaccurate”": a verb that takes no clause has nothing but a determiner there
    const points = i === start && r.pack.reporting.bareClauses && isNoun(r, i + 1) && !(r.lexicon.verbs.get(verb.lemma) ?? []).some(life => life.clause)
    if (
      isFiniteVerb(r, i) ||
      isPunct(r, i) ||
      (!pointer && !points && r.pack.reporting.complementisers.has(lowOf(r, i))) ||
      (isVerb(r, i) && feature(r, i, 'VerbForm') === 'Inf')
    )
      return []
    if (isNoun(r, i) || uposOf(r, i) === 'PRON') nouns++
  }
  return []
}

const objectFollows = (r: Reading, i: number, limit: number): boolean => {
  for (let j = i + 1; j <= Math.min(limit, i + 4); j++)
    if (
      uposOf(r, j) === 'DET' ||
      r.pack.reporting.complementisers.has(lowOf(r, j)) ||
      uposOf(r, j) === 'PROPN' ||
      r.pack.reporting.infinitiveMarkers[lowOf(r, j)] !== undefined
    )
      return true
  return false
}

const hasPredicate = (r: Reading, group: VerbGroup, field: Field): boolean => {
  for (const c of childrenOf(r.tree, group.verb))
    if (c > group.last && c <= field.limit && relationOf(r, c) === 'xcomp' && (uposOf(r, c) === 'ADJ' || uposOf(r, c) === 'NOUN')) return true
  return false
}

/** « présente X comme Y », "dismissed X as Y". */
export function asContents(r: Reading, verb: ReportingVerb, group: VerbGroup, field: Field): Content[] {
  if (!verb.as) return []
  const start = group.last + 1
  const object = group.objects[0]
  for (let i = start; i <= Math.min(field.limit - 1, start + 18); i++) {
    if (r.pack.reporting.as.has(lowOf(r, i)) && (i > start || object !== undefined)) {
      const end = clauseEnd(r, start, { cue: group.verb, kind: 'phrase', limit: field.limit, stops: field.stops })
      if (end <= i) return []
      const clitic: Range[] = object !== undefined && i === start ? [[object, object]] : []
      return [contentOf('as', [...clitic, [start, end]], predicateIn(r, start, end), 0.85)]
    }
    if (isFiniteVerb(r, i) || (isPunct(r, i) && !isMark(r, i))) return []
  }
  return []
}

/** « l’a démenti », « s’en défend ». */
export function cliticContents(r: Reading, group: VerbGroup, governed: boolean): Content[] {
  const object = group.objects.at(-1)
  // « nous en a montré une photographie »: the clitic only belongs to the object behind
  const counted = ['DET', 'NUM'].includes(uposOf(r, group.last + 1)) && (r.time[group.last + 1] ?? -1) < 0
  return object === undefined || counted ? [] : [contentOf('clitic', [[object, object]], object, governed ? 0.85 : 0.8)]
}
