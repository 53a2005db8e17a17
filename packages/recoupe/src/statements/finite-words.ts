import type { Pack } from '../lang/pack.ts'
import type { Words } from '../types/index.ts'
import { lexiconOf } from './lexicon.ts'
import { plainRelation } from './tree.ts'

export const afterAuxiliary = (words: Words, i: number): boolean => {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    if (words.upos[j] === 'AUX') return true
    if (words.upos[j] !== 'ADV' && words.upos[j] !== 'ADP' && words.upos[j] !== 'ADJ') return false
  }
  return false
}

export const afterComma = (words: Words, i: number): boolean => {
  if (!/^[,»”"?!…]$/u.test(words.form[i - 1] ?? '')) return false
  const next = words.upos[i + 1]
  return next === 'DET' || next === 'PROPN' || (words.form[i + 1] ?? '').startsWith('-')
}

/** Finite words; where past and participle look alike (*suggested*), one without auxiliary that has a subject or heads its clause is a past. */
export function finiteWords(words: Words, verbal: readonly string[], low: readonly string[], pack: Pack): Uint8Array {
  const finite = new Uint8Array(words.count)
  const subject = new Uint8Array(words.count)
  const auxiliary = new Uint8Array(words.count)
  for (let i = 0; i < words.count; i++) {
    const head = words.head[i] ?? -1
    const relation = plainRelation(words.relation[i] ?? '')
    if (head >= 0 && relation === 'nsubj') subject[head] = 1
    if (head >= 0 && (relation === 'aux' || relation === 'cop')) auxiliary[head] = 1
  }
  for (let i = 0; i < words.count; i++) {
    if (!verbal[i]) continue
    const features = words.features[i]
    if (describesPhrase(words, i, pack)) continue
    if (features?.VerbForm === 'Fin' || features?.Mood !== undefined || finiteInSpite(words, i, auxiliary, subject, pack)) finite[i] = 1
    else if (
      auxiliary[i] === 0 &&
      features?.VerbForm === 'Part' &&
      pack.reporting.presents.has(low[i] ?? '') &&
      (afterComma(words, i) ||
        words.upos[i - 1] === 'PROPN' ||
        words.form[i - 1] === ',' ||
        clitic(words, i - 1, low, pack) ||
        isInverted(words, i) ||
        causes(words, i))
    )
      finite[i] = 1
    else if (words.upos[i] !== 'VERB' && words.upos[i] !== 'AUX') finite[i] = afterAuxiliary(words, i) ? 0 : 1
    else if (pack.reporting.pastIsParticiple && features?.VerbForm === 'Part' && features.Tense === 'Past' && auxiliary[i] === 0) {
      const relation = plainRelation(words.relation[i] ?? '')
      const head = words.head[i] ?? -1
      const verbless =
        relation === 'acl' &&
        head >= 0 &&
        (words.head[head] === -1 || isApposedToTop(words, head, i)) &&
        words.upos[head] !== 'VERB' &&
        words.upos[head] !== 'AUX' &&
        auxiliary[head] === 0
      if (
        nominativeBefore(words, i) ||
        subject[i] === 1 ||
        relation === 'root' ||
        relation === 'ccomp' ||
        verbless ||
        closesAside(words, i, pack) ||
        closesSentence(words, i, pack)
      )
        finite[i] = 1
    }
  }
  return finite
}

/**
 * "neighbours insist P and say Q", "she picked it up and crowed": a base form or participle coordinated with a finite verb, which no auxiliary or marker
 * could carry. "says 550 students attend": a base form with a plural subject, under a verb of saying.
 */
function finiteInSpite(words: Words, i: number, auxiliary: Uint8Array, subject: Uint8Array, pack: Pack): boolean {
  const head = words.head[i] ?? -1
  const form = words.features[i]?.VerbForm
  if (!pack.reporting.pastIsParticiple || auxiliary[i] === 1 || head < 0 || words.upos[i] !== 'VERB') return false
  if (form === 'Part' && words.features[i]?.Tense === 'Past' && goesOnBehindGerund(words, i, pack)) return true
  if (head > i) return false
  // "had never been alerted and blamed the supplier": what has an object shares no passive
  if (words.upos[i - 1] === 'CCONJ' && words.relation[i] === 'conj' && form === 'Part' && isPassive(words, head) && hasObject(words, i)) return true
  if (form !== 'Inf' && !(form === 'Part' && words.features[i]?.Tense === 'Past')) return false
  if (form === 'Inf' && saysBehindComma(words, i, pack)) return true
  const agent = pack.reporting.agents.has((words.form[i + 1] ?? '').toLowerCase())
  if (words.upos[i - 1] === 'CCONJ' && words.relation[i] === 'conj') return !agent && auxiliary[head] === 0 && words.features[head]?.VerbForm === 'Fin'
  const says = (lexiconOf(pack).verbs.get(words.lemma[head] ?? '') ?? []).some(v => v.clause)
  return form === 'Inf' && subject[i] === 1 && words.relation[i] === 'ccomp' && says && words.upos[i - 1] === 'NOUN' && words.features[i - 1]?.Number === 'Plur'
}

/**
 * "denied leaking the snaps and threatened to sue", "admitted that beds were short but denied patients had been sent away": a past behind a coordinator that the tree
 * hangs from a gerund, or from the clause that follows, which is what it says.
 */
function goesOnBehindGerund(words: Words, i: number, pack: Pack): boolean {
  const head = words.head[i] ?? -1
  if (words.upos[i - 1] !== 'CCONJ' || pack.reporting.agents.has((words.form[i + 1] ?? '').toLowerCase())) return false
  if (head > i)
    return (
      words.relation[i] === 'advcl' &&
      (words.upos[head] === 'VERB' || words.upos[head] === 'ADJ') &&
      (lexiconOf(pack).verbs.get(words.lemma[i] ?? '') ?? []).some(v => v.clause)
    )
  const above = words.features[head]
  return (
    words.relation[i] === 'conj' &&
    words.relation[head] === 'xcomp' &&
    (above?.VerbForm === 'Ger' || (above?.VerbForm === 'Part' && above.Tense === 'Pres')) &&
    words.features[words.head[head] ?? -1]?.VerbForm === 'Fin'
  )
}

const isPassive = (words: Words, verb: number): boolean => {
  for (let k = verb - 1; k >= 0 && k > verb - 6; k--) if (words.head[k] === verb && words.relation[k] === 'aux:pass') return true
  return false
}

const hasObject = (words: Words, verb: number): boolean => {
  for (let k = verb + 1; k < words.count && k < verb + 6; k++) if (words.head[k] === verb && words.relation[k] === 'obj') return true
  return false
}

/** How far behind its verb the plural of who speaks may stand. */
const NEAR = 5

/** "The bridge was shut, say two riggers.": a base form of saying behind a comma, and nothing but a plural behind it. */
function saysBehindComma(words: Words, i: number, pack: Pack): boolean {
  if (!/^[,”"’!?]$/u.test(words.form[i - 1] ?? '') || !(lexiconOf(pack).verbs.get(words.lemma[i] ?? '') ?? []).some(v => v.clause && v.quotation)) return false
  // a recipe tells in base forms alone
  let told = false
  for (let k = i - 1; k >= 0 && words.sentence[k] === words.sentence[i] && !told; k--)
    told = words.features[k]?.VerbForm === 'Fin' && words.features[k]?.Mood !== 'Imp'
  if (!told) return false
  for (let k = i + 1; k <= i + NEAR; k++) {
    const upos = words.upos[k]
    if (upos === 'NOUN' && words.features[k]?.Number === 'Plur') return true
    const leads = upos === 'DET' || upos === 'NUM' || upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || words.features[k]?.Poss === 'Yes'
    if (!leads && words.form[k] !== '-') return false
  }
  return false
}

/** « Le ministère fait valoir que », where the tree makes an auxiliary of the verb: no other stands before it. */
const causes = (words: Words, i: number): boolean => words.relation[i] === 'aux:caus' && !afterAuxiliary(words, i)

/** « nous dit-il »: what has its subject behind a hyphen is no participle. */
const isInverted = (words: Words, i: number): boolean => words.upos[i + 1] === 'PRON' && /^[-‐‑]\p{L}/u.test(words.form[i + 1] ?? '')

/** « y écrit son gérant ». */
const clitic = (words: Words, i: number, low: readonly string[], pack: Pack): boolean =>
  words.upos[i] === 'PRON' && pack.reporting.objectClitics.has(low[i] ?? '')

/** "Rivages, the green group, called on": in a sentence that has nothing else for a verb, behind the comma that closes an apposition. */
const isApposedToTop = (words: Words, noun: number, i: number): boolean =>
  words.form[i - 1] === ',' && plainRelation(words.relation[noun] ?? '') === 'appos' && words.head[words.head[noun] ?? -1] === -1

/** How far the comma may stand that opens an aside. */
const ASIDE = 25

/**
 * "The fund, which owns 6%, accused the board", "The Herald, citing a memo, reported": behind the comma that closes a relative or a participle of the sentence's
 * first noun, where nothing before has been a verb of the sentence's own, a verb of saying is that verb; not where it has an agent or its charge right behind.
 */
function closesAside(words: Words, i: number, pack: Pack): boolean {
  const lives = lexiconOf(pack).verbs.get(words.lemma[i] ?? '') ?? []
  const next = (words.form[i + 1] ?? '').toLowerCase()
  if (words.form[i - 1] !== ',' || lives.length === 0 || pack.reporting.agents.has(next) || lives.some(v => v.charged.includes(next))) return false
  let open = -1
  let noun = false
  for (let k = i - 2; k >= 0 && words.sentence[k] === words.sentence[i]; k--) {
    if (/^[.:;?!–—"“”]$/u.test(words.form[k] ?? '')) return false
    if (words.form[k] === ',') {
      if (open >= 0 || i - k > ASIDE) return false
      open = k
    } else if (open >= 0) {
      if (words.upos[k] === 'VERB' || words.upos[k] === 'AUX') return false
      noun ||= words.upos[k] === 'NOUN' || words.upos[k] === 'PROPN'
    }
  }
  const opener = open + 1
  const participle = words.features[opener]?.VerbForm === 'Ger' || (words.features[opener]?.VerbForm === 'Part' && words.features[opener]?.Tense === 'Pres')
  return open > 0 && noun && (participle || pack.reporting.relativeSubjects.has((words.form[opener] ?? '').toLowerCase()))
}

/** "The sale would fetch two billion, one of the people estimated.": behind a clause and its comma, a verb of saying that ends the sentence has its subject before it. */
function closesSentence(words: Words, i: number, pack: Pack): boolean {
  if (!/^[.!?]$/u.test(words.form[i + 1] ?? '') || !(lexiconOf(pack).verbs.get(words.lemma[i] ?? '') ?? []).some(v => v.clause && v.quotation)) return false
  let comma = -1
  for (let k = i - 1; k >= 0 && words.sentence[k] === words.sentence[i]; k--) {
    if (comma >= 0 ? words.features[k]?.VerbForm === 'Fin' : words.form[k] === ',') {
      if (comma >= 0) return true
      comma = k
    } else if (comma < 0 && (words.upos[k] === 'VERB' || words.upos[k] === 'AUX' || i - k > NEAR + 1)) return false
  }
  return false
}

/**
 * "said in a statement read to the court that", "acknowledged, in an email dated 3 February, that": what the tree takes for the clause of a verb of saying, right
 * behind a phrase of its medium and without a subject, tells of that phrase.
 */
function describesPhrase(words: Words, i: number, pack: Pack): boolean {
  const features = words.features[i]
  const past = features?.Mood === 'Imp' || (features?.VerbForm === 'Part' && features.Tense === 'Past')
  const described = features?.Mood === 'Imp' && plainRelation(words.relation[i] ?? '') === 'acl'
  if (!pack.reporting.pastIsParticiple || !past || words.upos[i - 1] !== 'NOUN' || !(described || words.relation[i] === 'ccomp')) return false
  let k = i - 1
  while (k > 0 && ['NOUN', 'ADJ', 'DET', 'NUM'].includes(words.upos[k] ?? '')) k--
  return words.upos[k] === 'ADP' && pack.speakers.channelPrepositions.has(words.lemma[k] ?? '') && (described || (words.head[i] ?? -1) < k)
}

/** "saying it warned pharmacies": what a personal pronoun stands right before is a past, whatever the tree makes of it. */
const nominativeBefore = (words: Words, i: number): boolean => {
  const before = words.features[i - 1]
  return words.upos[i - 1] === 'PRON' && before?.PronType === 'Prs' && before.Poss === undefined && before.Case !== 'Gen' && before.Reflex === undefined
}
