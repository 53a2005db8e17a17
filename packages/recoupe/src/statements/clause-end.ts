import {
  agreesWithCue,
  type Bounds,
  clauseFrom,
  declines,
  firstVerb,
  hasMuteSubject,
  isCueSubject,
  likeContent,
  likeCue,
  likeCueTense,
  mute,
  newSpeaker,
  nextLexical,
  pastApposition,
  refuses,
  reports,
  saysMore,
  speaksBeside,
  spokenRelative,
  subjectBetween,
  takesUp,
  withholds,
} from './coordinate-verbs.ts'
import { absolute, judges, participleAt, sharedParticiple, speaks } from './participles.ts'
import { closesProviso, closingDash, isProviso, pastAuxiliary, skipParen } from './past-insertions.ts'
import {
  feature,
  holdsFinite,
  isCloseParen,
  isColon,
  isComma,
  isDash,
  isFinal,
  isFiniteVerb,
  isMark,
  isNoun,
  isOpenParen,
  isPunct,
  isVerb,
  lemmaOf,
  lowOf,
  type Reading,
  relationOf,
  sentenceLast,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import { datesAnswer, frames, happensMeanwhile, opensMedium, setsScene } from './scene-of-saying.ts'
import { sequelAt } from './sequel.ts'
import { isInvertedSubject } from './verb-group.ts'
import { describesNoun } from './verbs-without-cue.ts'
import { asClauseAt, verdictClauseAt } from './verdict-clause.ts'

/**
 * Last word of a content that starts at `first`. Everything that follows without a comma belongs to it; at each comma,
 * coordinator, dash or colon the tree and the words say whether the sentence has turned back to the reporter.
 */
export function clauseEnd(r: Reading, first: number, bounds: Bounds): number {
  const { limit } = bounds
  const outer = r.quotation[first] ?? -1
  const cueInside = bounds.cue >= 0 && (r.quotation[bounds.cue] ?? -1) === outer && outer >= 0
  let end = limit
  // a clause does not end before its verb: « la pesée, effectuée mercredi, aurait donné… »
  let predicated = bounds.kind === 'phrase' || !predicateAhead(r, first, limit)
  for (let i = first; i <= limit; i++) {
    if ((isFiniteVerb(r, i) && mainPredicate(r, i, first)) || isBareForm(r, i)) predicated = true
    const q = r.quotation[i] ?? -1
    if (q >= 0 && !cueInside) {
      const close = Math.max(i, Math.min(limit, r.quotationLast[q] ?? i))
      predicated ||= predicateAhead(r, i, close)
      // « a juré de « finir le travail » après que … »: behind words in marks that are all that was said
      if (bounds.kind === 'phrase' && i === first && close < limit && !isComma(r, close + 1) && frames(r, close + 1)) return close
      i = close
      continue
    }
    if (isOpenParen(r, i)) {
      i = skipParen(r, i, limit)
      continue
    }
    const participle = i > first && isComma(r, i) ? pastAuxiliary(r, i, limit) : -1
    if (participle > i) {
      i = participle
      continue
    }
    if (i > first && isDash(r, i)) {
      const close = closingDash(r, i, bounds)
      if (close > 0) {
        i = close
        continue
      }
    }
    if (i > first && (predicated || bounds.stops.has(i)) && stopsAt(r, first, i, bounds)) {
      end = i - 1
      break
    }
  }
  return trimEnd(r, first, Math.min(end, limit))
}

/** "moved that the item be deferred, arguing": a form that no marker and no auxiliary governs is the clause's verb. */
const isBareForm = (r: Reading, i: number): boolean =>
  r.pack.reporting.bareClauses &&
  lemmaOf(r, i) === lowOf(r, i) &&
  r.pack.reporting.auxiliaries.has(lemmaOf(r, i)) &&
  feature(r, i, 'VerbForm') === 'Inf' &&
  isNoun(r, i - 1)

const predicateAhead = (r: Reading, first: number, limit: number): boolean => {
  for (let i = first; i <= limit; i++) if (isFiniteVerb(r, i) && mainPredicate(r, i, first)) return true
  return false
}

/** Not the verb of a relative, nor of a subordinate clause that opens the content: "that as officers came, one man fled". */
function mainPredicate(r: Reading, i: number, first: number): boolean {
  const relation = relationOf(r, i)
  const predicate = relation === 'aux' || relation === 'cop' ? (r.words.head[i] ?? i) : i
  if (relationOf(r, predicate) === 'acl' && (r.words.head[predicate] ?? -1) >= first && relativeOpens(r, r.words.head[predicate] ?? first, i)) return false
  if (inAside(r, i, first)) return false
  const opener = uposOf(r, first) === 'SCONJ' || r.pack.reporting.subordinators.has(lowOf(r, first)) || r.pack.hedges.conditions.has(lowOf(r, first))
  if (!opener) return true
  for (let j = first; j < i; j++) if (isComma(r, j)) return true
  return false
}

/** A relative has its pronoun, unless the language drops it: « deux audits, en mars, n'avaient rien révélé » is none, whatever the tree says. */
function relativeOpens(r: Reading, head: number, verb: number): boolean {
  if (r.pack.reporting.bareClauses) return true
  for (let i = head; i < verb; i++) if (r.pack.reporting.relatives.has(lowOf(r, i))) return true
  return false
}

/** "Trump, who is now the nominee, would unite": the verb of a relative that a comma opens, whatever the tree makes of it. */
function inAside(r: Reading, i: number, first: number): boolean {
  for (let j = i - 1; j > first; j--) {
    if (isComma(r, j)) return r.pack.reporting.relatives.has(lowOf(r, j + 1)) && (uposOf(r, j + 1) === 'PRON' || uposOf(r, j + 1) === 'ADV') && j + 1 < i
    if (isFiniteVerb(r, j) && relationOf(r, j) !== 'aux') return false
  }
  return false
}

const holdsVerb = (r: Reading, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (isVerb(r, i)) return true
  return false
}

function stopsAt(r: Reading, first: number, i: number, bounds: Bounds): boolean {
  if (bounds.stops.has(i)) return true
  const form = r.words.form[i]
  if (form === ';') return true
  if (isColon(r, i)) return bounds.kind === 'phrase' || !explains(r, i, bounds.limit)
  if (isDash(r, i)) return dashStops(r, i, bounds)
  if (isFinal(r, i)) return i < bounds.limit && /^\p{Lu}/u.test(r.words.form[i + 1] ?? '')
  if (opensMedium(r, i) || (bounds.kind === 'phrase' && i > first + 1 && (setsScene(r, i, bounds.cue) || datesAnswer(r, first, i, bounds)))) return true
  if (bounds.kind === 'phrase' && i > first && happensMeanwhile(r, i, bounds)) return true
  // who admits behind "said the bridge was safe before admitting" is no bridge; « accuse la firme d'avoir attendu avant d'alerter » tells of the firm
  if (i > first && sequelAt(r, i) >= 0 && (bounds.kind === 'clause' ? hasMuteSubject(r, first, i) : !holdsVerb(r, first, i))) return true
  const comma = isComma(r, i)
  const coordinator = r.pack.reporting.coordinators.has(lowOf(r, i)) && uposOf(r, i) === 'CCONJ'
  if (comma) return i < bounds.limit && turnsAfterComma(r, first, i + 1, bounds)
  if (coordinator) return i < bounds.limit && turnsAfterCoordinator(r, first, i + 1, bounds, false)
  return false
}

/** « il prépare deux plans : l'un pour l'été, l'autre pour l'hiver »: what follows a colon spells out the clause, unless it is a quotation or speaks anew. */
function explains(r: Reading, colon: number, limit: number): boolean {
  const next = colon + 1
  if (next > limit || isMark(r, next) || (r.quotation[next] ?? -1) !== (r.quotation[colon] ?? -1)) return false
  for (let i = next; i <= limit; i++) if (isMark(r, i) || (isFiniteVerb(r, i) && reports(r, i))) return false
  return true
}

/** A single dash goes on only where a coordinator follows without a new speaker. */
function dashStops(r: Reading, i: number, bounds: Bounds): boolean {
  const next = i + 1
  const coordinated = r.pack.reporting.coordinators.has(lowOf(r, next)) || uposOf(r, next) === 'CCONJ'
  return !coordinated || newSpeaker(r, next + 1, bounds.limit)
}

function turnsAfterComma(r: Reading, first: number, next: number, bounds: Bounds): boolean {
  const { reporting } = r.pack
  if (bounds.stops.has(next) || verdictClauseAt(r, next) || asClauseAt(r, next) || spokenRelative(r, next, bounds.limit) || speaksBeside(r, next, bounds.limit))
    return true
  const low = lowOf(r, next)
  // « , ce que les syndicats qualifient de diffamation »: others say what to think of it
  if (reporting.resumptives.led.has(low) && reporting.objectRelatives.has(lowOf(r, next + 1)) && newSpeaker(r, next + 2, bounds.limit)) return true
  if (bounds.kind === 'phrase' && pending(r, first, next)) return false
  if (reporting.coordinators.has(low) && uposOf(r, next) === 'CCONJ') return turnsAfterCoordinator(r, first, next + 1, bounds, true)
  // ", while the union fears Q": somebody else speaks in the other clause
  if (reporting.subordinators.has(low) && newSpeaker(r, next + 1, bounds.limit)) return true
  // « , sans dire lesquels », ", without saying why"
  // and behind a phrase whatever else was left undone: « a condamné l'attaque, sans désigner de coupable »
  if (r.pack.acts.lacking.has(low) && isVerb(r, next + 1) && (bounds.kind === 'phrase' || r.pack.reporting.answering.has(lemmaOf(r, next + 1)))) return true
  if (listsOn(r, first, next, bounds)) return false
  if (opensIncise(r, next, bounds.limit)) return true
  if (bounds.kind === 'clause' && closesProviso(r, first, next - 1) && uposOf(r, next) === 'DET') return newSpeaker(r, next, bounds.limit)
  if (pastApposition(r, first, next, bounds)) return false
  if (resumesVerb(r, next, bounds.limit)) return true
  // « la restitution du navire, soit dix-neuf hommes », « pour « moins de dix millions » »: said in other terms, or in the speaker's own
  if (reporting.equating.has(low) || (bounds.kind === 'phrase' && uposOf(r, next) === 'ADP' && isMark(r, next + 1) && !isMark(r, first))) return false
  // « que P, que Q et que R »
  if (
    bounds.kind === 'clause' &&
    reporting.complementisers.has(low) &&
    uposOf(r, next) === 'SCONJ' &&
    r.pack.reporting.complementisers.has(lowOf(r, first - 1))
  )
    return true
  // "had used flares, …, to warn off a ship": a purpose goes on with the content
  if (reporting.infinitiveMarkers[low] !== undefined && feature(r, next + 1, 'VerbForm') === 'Inf') return false
  const participle = participleAt(r, next, bounds.limit)
  if (participle >= 0) return speaks(r, participle) || (bounds.kind === 'phrase' && judges(r, participle)) || leaves(r, participle, first, bounds)
  if (reporting.relatives.has(low) && (uposOf(r, next) === 'PRON' || uposOf(r, next) === 'ADV'))
    return bounds.kind === 'phrase'
      ? isComma(r, next + 1) || (verbAhead(r, next, bounds.limit) && !resumes(r, next, bounds.limit))
      : relativeTurns(r, first, next, bounds)
  if (frames(r, next)) return true
  if ((uposOf(r, next) === 'DET' || uposOf(r, next) === 'PROPN') && absolute(r, next, bounds.limit)) return true
  if (isMark(r, next)) return !isProviso(r, next) && leaves(r, next + 1, first, bounds)
  return leaves(r, next, first, bounds)
}

/** « , a-t-il ajouté », « , selon l’AFP », « , dit le maire »: does a cue between commas begin here? */
function opensIncise(r: Reading, next: number, limit: number): boolean {
  for (let i = next; i <= Math.min(limit, next + 3); i++) {
    if (isPunct(r, i)) return false
    if (isInvertedSubject(r, i)) return true
    if (!isVerb(r, i) && uposOf(r, i) !== 'ADV' && uposOf(r, i) !== 'PRON') return false
  }
  return false
}

/** « une marée noire si le cargo, amarré au port, n'est pas vidé »: a clause inside the content still lacks its verb. */
function pending(r: Reading, first: number, next: number): boolean {
  for (let i = next - 1; i > first; i--) {
    if (isFiniteVerb(r, i)) return false
    if (r.pack.hedges.conditions.has(lowOf(r, i)) || (uposOf(r, i) === 'SCONJ' && r.pack.reporting.complementisers.has(lowOf(r, i)))) return true
  }
  return false
}

/** « qui assure n’avoir rien signé, a porté plainte »: a finite verb right after a comma, without a subject, is the sentence's own. */
function resumesVerb(r: Reading, next: number, limit: number): boolean {
  for (let i = next; i <= Math.min(limit, next + 3); i++) {
    if (isFiniteVerb(r, i)) return !isInvertedSubject(r, i + 1)
    const low = lowOf(r, i)
    if (
      !r.pack.hedges.particles.has(low) &&
      !r.pack.reporting.objectClitics.has(low) &&
      !r.pack.reporting.reflexives.has(low) &&
      !(uposOf(r, i) === 'ADV' && i > next)
    )
      return false
  }
  return false
}

/** "said he had behaved well, had done courses and had found work": predicates in the content's tense go on under a cue that governs its own sentence. */
const listsOn = (r: Reading, first: number, next: number, bounds: Bounds): boolean =>
  bounds.kind === 'clause' &&
  bounds.cue >= 0 &&
  isFiniteVerb(r, bounds.cue) &&
  relationOf(r, bounds.cue) !== 'acl' &&
  isFiniteVerb(r, next) &&
  likeContent(r, first, next, bounds) &&
  !reports(r, next) &&
  !nextLexical(r, next)

/** Does a relative end with a comma before the limit, so that the content goes on after it? */
function resumes(r: Reading, next: number, limit: number): boolean {
  for (let i = next + 1; i < limit; i++) if (isComma(r, i) && (isVerb(r, i + 1) || uposOf(r, i + 1) === 'ADP')) return true
  return false
}

/** « six blessés, dont un grave »: a relative without a verb goes on with the phrase. */
const verbAhead = (r: Reading, next: number, limit: number): boolean => {
  for (let i = next; i <= limit && !(i > next && isComma(r, i)); i++) if (isFiniteVerb(r, i)) return true
  return false
}

/** A relative whose antecedent stands before the content is the reporter's. */
function relativeTurns(r: Reading, first: number, next: number, bounds: Bounds): boolean {
  for (let i = next; i <= Math.min(bounds.limit, next + 8); i++) {
    if (relationOf(r, i) !== 'acl') continue
    const head = r.words.head[i] ?? -1
    return head >= 0 && head < first
  }
  return false
}

function turnsAfterCoordinator(r: Reading, first: number, next: number, bounds: Bounds, comma: boolean): boolean {
  const { reporting } = r.pack
  const low = lowOf(r, next)
  if (reporting.complementisers.has(low)) return true
  // « mais s'est gardé de »: no *si*
  if (reporting.interrogatives.has(low) && bounds.kind === 'clause' && feature(r, next, 'Reflex') === '') return false
  if (sharedParticiple(r, next, bounds)) return true
  if (comma && newSpeaker(r, next, bounds.limit)) return true
  // "vowed to refill the lake, but a bill that would have helped died": no clause is coordinated with a phrase
  if (comma && bounds.kind === 'phrase' && uposOf(r, next) === 'DET' && clauseFrom(r, next, bounds.limit)) return true
  const verb = firstVerb(r, next, bounds.limit)
  if (verb >= 0 && bounds.kind === 'clause' && !subjectBetween(r, next, verb) && agreesWithCue(r, first, verb, bounds.cue)) return true
  if (verb < 0) return leavesByTree(r, next, first, bounds) && comma
  // « réclame une liste et n'exclut pas une action »: a phrase is not coordinated with a finite verb
  if (
    bounds.kind === 'phrase' &&
    isFiniteVerb(r, verb) &&
    !subjectBetween(r, next, verb) &&
    (reports(r, verb) || nextLexical(r, verb) || !holdsFinite(r, first, next - 1))
  )
    return true
  const participle = participleAt(r, next, bounds.limit)
  if (participle >= 0 && describesNoun(r, participle)) return false
  if (participle >= 0 && reports(r, participle)) return true
  // "remembers asking for parts and being laughed at": one gerund goes on with another
  if (participle >= 0 && !comma && bounds.kind === 'phrase' && participleAt(r, first, bounds.limit) === first) return false
  if (refuses(r, verb, bounds.limit) || withholds(r, first, verb, bounds.limit)) return true
  if (bounds.kind === 'clause' && declines(r, verb) && !subjectBetween(r, next, verb) && isCueSubject(r, first, bounds)) return true
  // "called the charges unfounded and fabricated by": a participle is not coordinated with a finite cue
  if (!comma && !isFiniteVerb(r, verb) && bounds.cue >= 0 && isFiniteVerb(r, bounds.cue) && !reports(r, verb)) return false
  // "confirmed it had received complaints but insisted no rules had been broken": the pronoun's own next word
  const own = comma || !likeContent(r, first, verb, bounds) || (takesUp(r, first) && saysMore(r, verb, bounds.limit)) || mute(r, first, verb)
  if (bounds.cue >= 0 && likeCue(r, verb, bounds.cue) && !subjectBetween(r, next, verb) && own) return true
  if (concedes(r, bounds) && deniesMore(r, verb, bounds.limit) && likeCueTense(r, verb, bounds.cue) && !subjectBetween(r, next, verb)) return true
  // "said ambulances had waited but rejected suggestions that …": what cannot speak answers nobody's words
  if (answersWords(r, verb) && !subjectBetween(r, next, verb) && hasMuteSubject(r, first, verb)) return true
  const top = topOf(r, verb, next)
  const head = r.words.head[top] ?? -1
  // « dit qu'il a bu et s'est endormi »: a second predicate of the same subject, in the content's tense
  if (!subjectBetween(r, next, verb) && !likeCueTense(r, verb, bounds.cue) && isFiniteVerb(r, verb)) return false
  // "said her client was ashamed and wanted to make amends": a verb that reports nothing, in the content's tense and without a comma, goes on with it
  if (!comma && likeContent(r, first, verb, bounds) && bounds.kind === 'clause' && !reports(r, verb) && !nextLexical(r, verb)) return false
  // "Police, X says, have no policies and the board failed": behind an incise a second clause without a comma is said too
  if (!comma && bounds.cue < 0 && bounds.kind === 'clause' && !reports(r, verb)) return false
  const outside = relationOf(r, top) === 'conj' && head >= 0 ? head < first : comma && leavesByTree(r, verb, first, bounds)
  // "said a picture was emerging, but it is complex": what keeps the content's tense, and not the cue's, stays
  return outside && !(likeContent(r, first, verb, bounds) && !likeCueTense(r, verb, bounds.cue))
}

/** "admitted that hospitals were short but denied there was a crisis": who concedes one thing denies another. */
const concedes = (r: Reading, { cue }: Bounds): boolean =>
  cue >= 0 && (r.lexicon.verbs.get(verbLemmaOf(r, cue)) ?? []).some(v => v.class === 'confirm' && v.tail.length === 0)

const deniesMore = (r: Reading, verb: number, limit: number): boolean =>
  saysMore(r, verb, limit) && (r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(v => v.class === 'deny')

/** "rejected suggestions", « dément les rumeurs »: a denial whose object is something said. */
const answersWords = (r: Reading, verb: number): boolean =>
  (r.lexicon.verbs.get(verbLemmaOf(r, verb)) ?? []).some(v => v.class === 'deny') &&
  [verb + 1, verb + 2].some(i => r.pack.reporting.wordNouns.has(lemmaOf(r, i)))

/** Climbs from a word to the top of what starts at `from`. */
function topOf(r: Reading, word: number, from: number): number {
  let at = word
  for (let steps = 0; steps < 40; steps++) {
    const head = r.words.head[at] ?? -1
    if (head < from) return at
    at = head
  }
  return at
}

const leavesByTree = (r: Reading, word: number, first: number, bounds: Bounds): boolean => leaves(r, word, first, bounds)

/** Does what starts at `next` hang from outside the content? */
function leaves(r: Reading, next: number, first: number, bounds: Bounds): boolean {
  if (next > bounds.limit) return false
  const top = topOf(r, next, next)
  const head = r.words.head[top] ?? -1
  if (head < 0) return relationOf(r, top) !== 'root' ? false : bounds.cue >= 0 && bounds.cue < first
  return head < first
}

/** Leaves out punctuation, coordinators and other words that only lead on. */
export function trimEnd(r: Reading, first: number, last: number): number {
  let end = Math.min(last, sentenceLast(r, last))
  while (
    end > first &&
    !isMark(r, end) &&
    !isCloseParen(r, end) &&
    (isPunct(r, end) || uposOf(r, end) === 'CCONJ') &&
    !/^[%€$£°]$/u.test(r.words.form[end] ?? '')
  )
    end--
  if (end > first && isMark(r, end) && opensHere(r, end)) end--
  return end
}

const opensHere = (r: Reading, i: number): boolean => {
  const q = r.innermost[i] ?? -1
  return q >= 0 && r.quotationFirst[q] === i
}
