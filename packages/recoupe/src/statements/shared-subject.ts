import { isDocument, leftEdge, voiceOf } from './noun-phrase.ts'
import { nounLike } from './phrase-head.ts'
import {
  feature,
  firstOfName,
  headOf,
  isColon,
  isComma,
  isFiniteVerb,
  isVerb,
  lemmaOf,
  lowOf,
  nameKindOf,
  type Reading,
  relationOf,
  sentenceFirst,
  uposOf,
  verbLemmaOf,
} from './reading.ts'
import type { Found } from './source.ts'
import { closesMarks, nounAfter } from './subject-after-verb.ts'
import { childrenOf } from './tree.ts'
import { isInvertedSubject, verbGroupOf } from './verb-group.ts'

/** Relations of a clause's subject. */
export const subjects = new Set(['nsubj', 'csubj'])

/** *qui* → the noun before it: « le maire, qui dénonce… ». */
export function antecedentOf(r: Reading, pronoun: number, verb: number): number {
  if (!r.pack.reporting.relativeSubjects.has(lowOf(r, pronoun)) || feature(r, pronoun, 'PronType') === 'Int') return -1
  if (lowOf(r, pronoun) !== lemmaOf(r, pronoun) && uposOf(r, pronoun) !== 'PRON') return -1
  const head = headOf(r, verb)
  const near = relationOf(r, verb) === 'acl' && head >= 0 && head < pronoun && nounLike(r, head) && !pastColon(r, head, pronoun)
  // « C'est un ingénieur du bureau de contrôle qui a révélé »: what a cleft picks out speaks, without a comma before its pronoun
  const picked = near && isPredicate(r, head) && uposOf(r, pronoun - 1) !== 'PUNCT' && isCleft(r, head)
  if (near && (!isPredicate(r, head) || picked) && voiceOf(r, head) >= 0.7) return picked ? head : apposedName(r, topNoun(r, head, pronoun))
  for (let i = pronoun - 1; i >= sentenceFirst(r, pronoun); i--) {
    if (isFiniteVerb(r, i) && i < pronoun - 1) break
    if (nounLike(r, i) && voiceOf(r, i) >= 0.7) return apposedName(r, topNoun(r, i, pronoun))
  }
  for (let i = pronoun - 1; i >= sentenceFirst(r, pronoun); i--) if (nounLike(r, i)) return topNoun(r, i, pronoun)
  // "One, who asked not to be named, said"
  const alone = pronoun - 2
  if (isComma(r, pronoun - 1) && alone >= sentenceFirst(r, pronoun) && r.pack.speakers.pronouns.has(lowOf(r, alone))) return alone
  return -1
}

/** « Paul Morvan, maire de Brest, qui assure »: of a name and what stands in apposition to it, the name. */
function apposedName(r: Reading, noun: number): number {
  const comma = leftEdge(r, noun) - 1
  const name = comma - 1
  if ((r.name[noun] ?? -1) >= 0 || uposOf(r, noun) !== 'NOUN' || !isComma(r, comma) || nameKindOf(r, name) !== 'person') return noun
  return firstOfName(r, name)
}

/** « Vannes ouvertes : la mairie accuse Hydralp, qui dément »: what stands before a colon is a heading of the clause behind it. */
function pastColon(r: Reading, head: number, pronoun: number): boolean {
  for (let i = pronoun - 1; i > head; i--) if (isColon(r, i)) return true
  return false
}

/** Climbs from the last noun before a relative to the head of its phrase, as long as that head can speak better. */
function topNoun(r: Reading, word: number, pronoun: number): number {
  let best = word
  for (let at = word, steps = 0; steps < 4; steps++) {
    const head = headOf(r, at)
    if (head < 0 || head >= pronoun || !nounLike(r, head) || isPredicate(r, head)) break
    at = head
    if (voiceOf(r, at) >= voiceOf(r, best)) best = at
  }
  return best
}

/** « Ce n'est pas l'avis de l'association, qui dénonce »: a predicate noun says nothing itself. */
const isPredicate = (r: Reading, noun: number): boolean => childrenOf(r.tree, noun).some(c => relationOf(r, c) === 'cop')

/** *C'est X*, "it was X": a predicate whose subject stands for nothing, and nothing negated. */
const isCleft = (r: Reading, noun: number): boolean => {
  const below = [...childrenOf(r.tree, noun)]
  return (
    below.some(c => c < noun && subjects.has(relationOf(r, c)) && r.pack.reporting.cleftSubjects.has(lowOf(r, c))) &&
    !below.some(c => r.pack.hedges.negative.has(lowOf(r, c)) || r.pack.hedges.particles.has(lowOf(r, c)))
  )
}

/** The subject of the verb above: coordination, participle, infinitive. */
export function sharedSubject(r: Reading, verb: number): Found | null {
  let at = verb
  for (let steps = 0; steps < 5; steps++) {
    const head = headOf(r, at)
    if (head < 0) return null
    const relation = relationOf(r, at)
    // nobody speaks for a verb outside the marks from inside them
    const apart = (r.quotation[head] ?? -1) !== (r.quotation[verb] ?? -1)
    if (relation === 'acl' && nounLike(r, head) && !apart) {
      const above = isNouns(r, at, head, verb) ? -1 : verbAbove(r, head)
      if (above < 0) return { word: head, by: 'antecedent' }
      const subject = subjectUnder(r, above)
      return subject && voiceOf(r, subject.word) >= Math.min(0.7, voiceOf(r, head)) ? subject : { word: head, by: 'antecedent' }
    }
    if (
      relation !== 'conj' &&
      relation !== 'xcomp' &&
      relation !== 'advcl' &&
      relation !== 'acl' &&
      relation !== 'parataxis' &&
      relation !== 'ccomp' &&
      relation !== 'obl' &&
      // "rejected the study, calling it badly flawed": no subject of what it says
      !(relation === 'csubj' && isComma(r, at - 1))
    )
      return null
    at = head
    if (apart) continue
    const behind = isVerb(r, head) ? speakerBehindMarks(r, head) : -1
    if (behind >= 0) return { word: behind, by: 'shared' }
    const inverted = invertedNear(r, head)
    if (inverted >= 0) return { word: inverted, by: 'shared' }
    const subject = subjectUnder(r, head)
    // "… but denied patients had been sent away": behind a coordinator the subject of what a bare clause says is none of its cue
    const said = r.pack.reporting.bareClauses && subject !== null && subject.word > verb && uposOf(r, verb - 1) === 'CCONJ'
    if (subject && !said) return subject
  }
  return null
}

/** « La semaine passée, le ministre… »: a date is nobody, whatever the tree says. */
export const isTime = (r: Reading, i: number): boolean => (r.time[i] ?? -1) >= 0

/** The subject of a verb, for another that shares it. */
function subjectUnder(r: Reading, verb: number): Found | null {
  for (const c of childrenOf(r.tree, verb)) {
    if (!subjects.has(relationOf(r, c)) || uposOf(r, c) === 'VERB' || isTime(r, c) || (r.quotation[c] ?? -1) !== (r.quotation[verb] ?? -1)) continue
    const antecedent = antecedentOf(r, c, verb)
    return { word: antecedent >= 0 ? antecedent : c, by: 'shared' }
  }
  return null
}

/** « « C’est absurde », a lâché le préfet, avant d’ajouter que »: right behind the marks, whoever the verb of saying has behind it; −1 elsewhere. */
function speakerBehindMarks(r: Reading, verb: number): number {
  const group = verbGroupOf(r, verb)
  if (group.inverted >= 0) return -1
  const closed = closesMarks(r, group.first - 1) || (isComma(r, group.first - 1) && closesMarks(r, group.first - 2))
  const noun = closed ? nounAfter(r, group) : -1
  return noun >= 0 && voiceOf(r, noun) >= 0.6 ? noun : -1
}

/** An agent, a subject, a text, or somebody named behind a preposition of authors (« un courrier de X, assurant que »): the participle may be its own. */
function speaksHere(r: Reading, noun: number): boolean {
  if (subjects.has(relationOf(r, noun)) || isDocument(r, noun)) return true
  const { agents, authors } = r.pack.reporting
  return childrenOf(r.tree, noun).some(c => c < noun && relationOf(r, c) === 'case' && (agents.has(lemmaOf(r, c)) || authors.has(lemmaOf(r, c))))
}

/** Is what hangs from a noun said by that noun, and not by the subject above it? */
function isNouns(r: Reading, at: number, head: number, verb: number): boolean {
  // "dismissed a report that accuses it of lying, calling it absurd": who refuses the report judges it, not the report
  if (at !== verb && isComma(r, verb - 1) && !isComma(r, head + 1) && isRefused(r, head)) return false
  if (isFiniteVerb(r, at)) return true
  // "has written to the coroner claiming P": who is written to does not say it
  if (hears(r, head)) return false
  // « a resserré ses relations, accusant X de… »: after a comma the participle is the subject's, not the nearest noun's
  return !isComma(r, at - 1) || speaksHere(r, head)
}

function isRefused(r: Reading, noun: number): boolean {
  const above = verbAbove(r, noun)
  return above >= 0 && isFiniteVerb(r, above) && (r.lexicon.verbs.get(verbLemmaOf(r, above)) ?? []).some(v => v.class === 'deny')
}

/** A hearer known already: "a man claiming to be her brother" says it himself. */
const hears = (r: Reading, noun: number): boolean =>
  ((r.name[noun] ?? -1) >= 0 || feature(r, leftEdge(r, noun), 'Definite') === 'Def') &&
  childrenOf(r.tree, noun).some(c => c < noun && relationOf(r, c) === 'case' && r.pack.reporting.addressee.has(lemmaOf(r, c)))

/** The nearest verb above a noun that has a subject; −1 without one. */
function verbAbove(r: Reading, noun: number): number {
  for (let at = headOf(r, noun), steps = 0; at >= 0 && steps < 8; at = headOf(r, at), steps++) if (isVerb(r, at) && subjectUnder(r, at)) return at
  return -1
}

function invertedNear(r: Reading, verb: number): number {
  for (const c of childrenOf(r.tree, verb)) if (isInvertedSubject(r, c) && subjects.has(relationOf(r, c))) return c
  return -1
}
