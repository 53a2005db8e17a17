import type { Inflection } from './read-hunspell.ts'

/** A reading of a form: its tag and features in the notation of Universal Dependencies, and its lemma. */
export interface RawReading {
  readonly upos: string
  readonly features: string
  readonly lemma: string
}

const PERSON: readonly (readonly [string, string, string])[] = [
  ['1sg', '1', 'Sing'],
  ['1isg', '1', 'Sing'],
  ['2sg', '2', 'Sing'],
  ['3sg', '3', 'Sing'],
  ['1pl', '1', 'Plur'],
  ['2pl', '2', 'Plur'],
  ['3pl', '3', 'Plur'],
  ['3pl!', '3', 'Plur'],
]

const TENSES: readonly (readonly [string, string])[] = [
  ['ipre', 'Mood=Ind|Tense=Pres'],
  ['iimp', 'Mood=Ind|Tense=Imp'],
  ['ipsi', 'Mood=Ind|Tense=Past'],
  ['ifut', 'Mood=Ind|Tense=Fut'],
  ['cond', 'Mood=Cnd|Tense=Pres'],
  ['spre', 'Mood=Sub|Tense=Pres'],
  ['simp', 'Mood=Sub|Tense=Imp'],
  ['impe', 'Mood=Imp|Tense=Pres'],
]

/** Feature names in alphabetical order, as CoNLL-U asks. */
function bundle(parts: readonly string[]): string {
  return parts.length === 0
    ? '_'
    : parts
        .flatMap(p => p.split('|'))
        .sort()
        .join('|')
}

function agreement(marks: ReadonlySet<string>): string[] {
  const parts: string[] = []
  if (marks.has('mas')) parts.push('Gender=Masc')
  else if (marks.has('fem')) parts.push('Gender=Fem')
  if (marks.has('sg')) parts.push('Number=Sing')
  else if (marks.has('pl')) parts.push('Number=Plur')
  return parts
}

/** Readings of a verb's form: *mange* is present indicative and subjunctive, first and third person, and imperative. */
function verbReadings({ marks, lemma, entry }: Inflection): RawReading[] {
  const out: RawReading[] = []
  const tags = [...entry].some(e => e.startsWith('v0')) ? ['VERB', 'AUX'] : ['VERB']
  const add = (parts: readonly string[]): void => {
    for (const upos of tags) out.push({ upos, features: bundle(parts), lemma })
  }
  if (marks.has('infi')) add(['VerbForm=Inf'])
  if (marks.has('ppre')) add(['Tense=Pres', 'VerbForm=Part'])
  if (marks.has('ppas')) add([...agreement(marks), 'Tense=Past', 'VerbForm=Part'])
  for (const [mark, features] of TENSES) {
    if (!marks.has(mark)) continue
    for (const [person, p, n] of PERSON) {
      if (marks.has(person)) add([features, `Person=${p}`, `Number=${n}`, 'VerbForm=Fin'])
    }
  }
  return out
}

/** `po:` value → tag, for whatever is no verb. */
const TAGS: Readonly<Record<string, string>> = {
  nom: 'NOUN',
  titr: 'NOUN',
  adj: 'ADJ',
  adv: 'ADV',
  advint: 'ADV',
  negadv: 'ADV',
  prep: 'ADP',
  prepv: 'ADP',
  interj: 'INTJ',
  nb: 'NUM',
  nbro: 'NUM',
  npr: 'PROPN',
  prn: 'PROPN',
  patr: 'PROPN',
  cjco: 'CCONJ',
  cjsub: 'SCONJ',
  cj: 'CCONJ',
  det: 'DET',
  detdem: 'DET',
  detpos: 'DET',
  detind: 'DET',
  detneg: 'DET',
  detex: 'DET',
  prodem: 'PRON',
  proint: 'PRON',
  prorel: 'PRON',
  proind: 'PRON',
  proneg: 'PRON',
  propersuj: 'PRON',
  properobj: 'PRON',
  preverb: 'PRON',
  proadv: 'PRON',
}

const KINDS: Readonly<Record<string, string>> = { prn: 'NameType=Giv', patr: 'NameType=Sur' }

/** What the dictionary says of a form, as readings. Empty for signs, prefixes and locutions. */
export function frenchReadings(inflection: Inflection): RawReading[] {
  const { entry, marks, lemma } = inflection
  const out: RawReading[] = []
  if ([...entry].some(e => /^v[0-3]/u.test(e))) {
    out.push(...verbReadings(inflection))
    if (!marks.has('adj')) return out
    // A past participle is an adjective as well (*des mesures renforcées*): its lemma is the participle itself.
    return [...out, { upos: 'ADJ', features: bundle(agreement(marks)), lemma: participleLemma(inflection) }]
  }
  for (const mark of new Set([...entry, ...marks])) {
    const upos = TAGS[mark]
    if (!upos) continue
    const kind = KINDS[mark]
    out.push({ upos, features: bundle([...agreement(marks), ...(kind ? [kind] : [])]), lemma: upos === 'NOUN' ? nounLemma(inflection) : lemma })
  }
  return out
}

/**
 * A noun's lemma is the singular of its own gender: the dictionary files *directive* and *carrière* under *directif* and
 * *carrier*, which are other words.
 */
function nounLemma({ form, lemma, marks }: Inflection): string {
  if (!marks.has('fem') || form === lemma) return lemma
  return marks.has('pl') ? (form.endsWith('s') ? form.slice(0, -1) : lemma) : form
}

/** Masculine singular of a past participle: the form without *-e*, *-s*, *-es*. */
function participleLemma({ form, marks }: Inflection): string {
  if (marks.has('mas')) return marks.has('pl') ? form.replace(/s$/u, '') : form
  return marks.has('fem') ? form.replace(marks.has('pl') ? /es$/u : /e$/u, '') : form
}
