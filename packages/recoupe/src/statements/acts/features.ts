import type { Entity, SpeechAct } from '../../types/index.ts'
import { keyOf, rebuts, type Voice } from '../answer-earlier.ts'
import type { Attribution } from '../attribution.ts'
import { isNoun, lemmaOf, type Reading, sentenceOf, wordsWithin } from '../reading.ts'
import { type ContentWords, harmsAround, readWords } from './read-words.ts'

/** One statement's features by name; what is left out is 0. */
export type Features = ReadonlyMap<string, number>

/** How many statements on either side are looked at, and how many speakers one noun may call. */
const BACK = 30
const NAMESAKES = 8
/** Characters of a phrase before its head. */
const PHRASE = 60

interface Party {
  readonly speaker: string | null
  readonly side: string | null
}

const same = (a: Party | undefined, b: Party | undefined): boolean =>
  a?.speaker != null && b?.speaker != null && (a.speaker === b.speaker || (a.side !== null && a.side === b.side))
const other = (a: Party | undefined, b: Party | undefined): boolean =>
  a?.speaker != null && b?.speaker != null && a.speaker !== b.speaker && (a.side === null || a.side !== b.side)

/** What each statement of one report shows by itself, and what must be known of it to judge its neighbours. */
export interface Scene {
  readonly r: Reading
  readonly list: readonly Attribution[]
  readonly voices: readonly Voice[]
  readonly words: readonly (ContentWords | null)[]
  readonly local: readonly Features[]
  /** What a comparison with earlier statements gave, or what the words gave. */
  readonly acts: readonly SpeechAct[]
  readonly at: readonly number[]
  readonly mentioned: readonly ReadonlySet<string>[]
  readonly keys: readonly ReadonlySet<string>[]
  /** Speakers and sides that the subject of each content may stand for. */
  readonly subjects: readonly ReadonlySet<string>[]
}

export function setScene(
  r: Reading,
  list: readonly Attribution[],
  voices: readonly Voice[],
  entities: readonly Entity[],
  answered: readonly (SpeechAct | null)[],
): Scene {
  const words = list.map(a => readWords(r, a))
  const taken = new Uint8Array(r.words.count)
  for (const w of words) for (const [from, to] of w?.ranges ?? []) taken.fill(1, from, to + 1)
  const callings = sourceNouns(r, list, voices, entities)
  const { mentioned, subjects } = mentionsIn(r, list, words, entities, callings)
  const at = list.map((a, i) => sentenceOf(r, words[i]?.first ?? Math.max(0, a.cueWord)))
  const local = list.map((a, i) => {
    const f = new Map<string, number>()
    const add = adder(f)
    const w = words[i]
    add('bias', 1)
    addCue(r, a, add)
    for (const sign of a.actSigns) add(`sign ${sign}`, true)
    if (w) addWords(w, a, add)
    const voice = voices[i]
    const own = callings.get(voice?.speaker ?? '') ?? new Set([lemmaOf(r, a.sourceHead).toLowerCase()])
    add(
      'complains by trade',
      [...own].some(n => r.pack.acts.complainants.has(n)),
    )
    add(
      'observes by trade',
      [...own].some(n => r.pack.acts.observers.has(n)),
    )
    add(
      'answers by trade',
      [...own].some(n => r.pack.acts.answerable.has(n)),
    )
    add('wrongs around', Math.min(2, w ? harmsAround(r, w.first, taken) : 0))
    const no = w?.denies ?? false
    const danger = (w?.wrongs ?? 0) > 0
    const mine = isMine(w, voice, subjects[i])
    add('own side acts', mine && !no)
    add('own side acts, past', mine && !no && (w?.past ?? false))
    add('own side acts, wrong', mine && !no && danger)
    const actor = w?.subject === 'actor' || w?.subject === 'third' || w?.subject === 'somebody'
    add('rebuts', w !== null && w !== undefined && rebuts(r, a, w))
    add('names ill', r.pack.acts.naming.has(a.entry?.lemma.split(' ')[0] ?? '') && (danger || (w?.failures ?? 0) > 0 || (w?.marked ?? false)))
    const suffered = w !== null && w !== undefined && !no && ((w.subject === 'somebody' && (w.me || w.us)) || (w.subject === 'me' && w.passive))
    add('done to us', suffered)
    add('done to us, past', suffered && (w?.past ?? false))
    add('turn, negated', no && a.cueKind === 'none' && a.form === 'free')
    add('wrong by an actor', danger && actor && !no)
    add('past wrong by an actor', danger && actor && !no && (w?.past ?? false))
    add('wrong, by trade', danger && !no && f.has('complains by trade'))
    add('failure, by trade', (w?.failures ?? 0) > 0 && f.has('complains by trade'))
    return f
  })
  return {
    r,
    list,
    voices,
    words,
    local,
    acts: list.map((a, i) => answered[i] ?? a.act),
    at,
    mentioned,
    subjects,
    keys: list.map((_, i) => topicOf(r, words[i] ?? null)),
  }
}

/** Is what somebody says about himself, or about those he speaks for? */
export const isMine = (w: ContentWords | null | undefined, voice: Party | undefined, subjects: ReadonlySet<string> | undefined): boolean =>
  w?.subject === 'me' || isOf(voice, subjects)

const adder =
  (f: Map<string, number>) =>
  (name: string, value: number | boolean): void => {
    const v = Number(value)
    if (v !== 0) f.set(name, v)
  }

/** Nouns and verbs that a content is about, by concept. */
function topicOf(r: Reading, w: ContentWords | null): Set<string> {
  const found = new Set<string>()
  for (const [from, to] of w?.ranges ?? [])
    for (let i = from; i <= to; i++) {
      const key = isNoun(r, i) ? keyOf(r, i) : null
      if (key) found.add(key)
    }
  return found
}

/** What stands around each statement. `charge` and `denial` say how likely each is one, in [0, 1]. */
export function contextFeatures(s: Scene, charge: readonly number[], denial: readonly number[]): Features[] {
  const { list, voices, at, mentioned, keys, words, subjects } = s
  return list.map((a, i) => {
    const f = new Map<string, number>(s.local[i])
    const add = adder(f)
    const w = words[i]
    const voice = voices[i]
    let [accusedBefore, accusedLater, spokenOf, chargeBefore, chargeNear] = [0, 0, 0, 0, 0]
    let [topical, charges, denials, denialLater, met] = [0, 0, 0, 0, 0]
    let [othersAct, denierActs] = [0, 0]
    for (let j = Math.max(0, i - BACK); j <= Math.min(list.length - 1, i + BACK); j++) {
      const b = list[j]
      if (j === i || !b || a.within === j || b.within === i) continue
      const [c, d] = [charge[j] ?? 0, denial[j] ?? 0]
      const far = Math.abs((at[i] ?? 0) - (at[j] ?? 0))
      if (same(voice, voices[j])) {
        charges = Math.max(charges, c)
        denials = Math.max(denials, d)
        continue
      }
      const ofMe = isOf(voice, mentioned[j])
      if (isOf(voices[j], mentioned[i])) met = 1
      if (ofMe && j < i) accusedBefore = Math.max(accusedBefore, c)
      if (ofMe && j > i) accusedLater = Math.max(accusedLater, c)
      if (ofMe) spokenOf = 1
      if (!other(voice, voices[j])) continue
      if (isOf(voices[j], subjects[i])) [othersAct, denierActs] = [1, Math.max(denierActs, d)]
      if (j < i) {
        chargeBefore = Math.max(chargeBefore, c)
        if (far <= 2) chargeNear = Math.max(chargeNear, c)
        const shared = [...(keys[i] ?? [])].some(key => keys[j]?.has(key))
        if (shared) topical = Math.max(topical, c)
      } else if (far <= 2) denialLater = Math.max(denialLater, d)
    }
    add('accused before', accusedBefore)
    add('accused, charges nobody', Math.max(accusedBefore, accusedLater) * (1 - charges))
    add('spoken of', spokenOf)
    add('near after another’s charge', chargeNear)
    add('on the topic of a charge', topical)
    add('charges elsewhere', charges)
    add('denies elsewhere', denials)
    add('before another’s denial', denialLater)
    const last = list[i - 1] && same(voice, voices[i - 1]) && (at[i] ?? 0) - (at[i - 1] ?? 0) <= 2 ? i - 1 : -1
    add('goes on after a charge', last < 0 ? 0 : (charge[last] ?? 0))
    add('goes on after a denial', last < 0 ? 0 : (denial[last] ?? 0))
    const no = w?.denies ?? false
    const hurts = (w?.wrongs ?? 0) > 0 || (w?.failures ?? 0) > 0
    const accused = Math.max(accusedBefore, accusedLater)
    add('negated, after a charge', no ? chargeBefore : 0)
    add('negated, on topic', no ? topical : 0)
    add('negated, accused', no ? accused : 0)
    add('plain, near a charge, on topic', no ? 0 : Math.min(chargeNear, topical))
    const mine = isMine(w, voice, subjects[i])
    add('another speaker acts', !mine && !no && othersAct)
    add('another speaker acts, past', !mine && !no && othersAct && (w?.past ?? false))
    add('a denier acts', mine || no ? 0 : denierActs)
    add('own side acts, accused', mine && !no ? accused : 0)
    add('own side acts, after a charge', mine && !no ? chargeBefore : 0)
    add('harm, charges elsewhere', hurts && !no ? charges : 0)
    add('harm, speaks of a speaker', hurts && !no && met)
    return f
  })
}

const isOf = (voice: Party | undefined, mentioned: ReadonlySet<string> | undefined): boolean =>
  [voice?.speaker, voice?.side].some(id => id != null && mentioned?.has(id))

function addCue(r: Reading, a: Attribution, add: (name: string, value: number | boolean) => void): void {
  const { acts } = r.pack
  add('form free', a.form === 'free')
  add('class belief', a.entry?.class === 'belief')
  const lemma = a.entry?.lemma.split(' ')[0] ?? ''
  const whole = a.entry?.lemma ?? ''
  const is = (set: ReadonlySet<string>): boolean => set.has(lemma) || set.has(whole) || set.has(whole.replaceAll(' ', '_'))
  add('replies', is(acts.replying))
  add('insists', is(acts.insisting))
  add('scolds', is(acts.scolding))
  add('tells', is(acts.telling))
}

function addWords(w: ContentWords, a: Attribution, add: (name: string, value: number | boolean) => void): void {
  const quoted = a.form === 'direct' || a.form === 'free'
  add('bare', w.bare)
  add('wrongs', Math.min(2, w.wrongs))
  add('failures', Math.min(2, w.failures))
  for (const key of ['charging', 'denies', 'always', 'lacking', 'restricted', 'future', 'past', 'figures', 'dated'] as const) add(`says ${key}`, w[key])
  add('marks in indirect', !quoted && w.marked)
  add('subject third, quoted', w.subject === 'third' && quoted)
  add('subject somebody, quoted', w.subject === 'somebody' && quoted)
  add('subject me, past', w.subject === 'me' && w.past)
  add('failure by an actor', w.failures > 0 && (w.subject === 'actor' || w.subject === 'third'))
}

/** Lemmas by which each speaker is called wherever it speaks. */
function sourceNouns(r: Reading, list: readonly Attribution[], voices: readonly Voice[], entities: readonly Entity[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const note = (id: string, lemma: string): void => {
    found.set(id, (found.get(id) ?? new Set()).add(lemma.toLowerCase()))
  }
  list.forEach((a, i) => {
    const id = voices[i]?.speaker
    if (id == null) return
    for (const span of a.source) {
      const [from, to] = wordsWithin(r.words, span)
      for (let k = from; k <= to; k++) if (isNoun(r, k)) note(id, lemmaOf(r, k))
    }
  })
  for (const e of entities) for (const name of [...Object.values(e.name), ...e.aliases]) for (const word of name?.split(/[\s-]+/u) ?? []) note(e.id, word)
  return found
}

interface Mentions {
  readonly mentioned: readonly ReadonlySet<string>[]
  readonly subjects: readonly ReadonlySet<string>[]
}

/** Speakers and sides that each content mentions, and that its subject is: by their entities, or by a noun or name that they are called by where they speak. */
function mentionsIn(
  r: Reading,
  list: readonly Attribution[],
  words: readonly (ContentWords | null)[],
  entities: readonly Entity[],
  callings: ReadonlyMap<string, ReadonlySet<string>>,
): Mentions {
  const ids = new Map<string, string[]>()
  for (const [id, nouns] of callings)
    for (const noun of nouns) if (noun.length > 3 && (ids.get(noun)?.length ?? 0) < NAMESAKES) ids.set(noun, [...(ids.get(noun) ?? []), id])
  const speaksFor = new Map(entities.map(e => [e.id, e.speaksFor]))
  const spans = entities.flatMap(e => e.mentions.map(({ start, end }) => ({ id: e.id, start, end }))).sort((x, y) => x.start - y.start)
  const withSide = (found: Set<string>, id: string): void => {
    found.add(id)
    const side = speaksFor.get(id)
    if (side) found.add(side)
  }
  const mentioned = list.map(a => {
    const found = new Set<string>()
    for (const content of a.content) {
      for (let k = firstFrom(spans, content.start); k < spans.length && (spans[k]?.start ?? 0) < content.end; k++) withSide(found, spans[k]?.id ?? '')
      const [from, to] = wordsWithin(r.words, content)
      for (let i = from; i <= to; i++) if (isNoun(r, i)) for (const id of ids.get(lemmaOf(r, i).toLowerCase()) ?? []) withSide(found, id)
    }
    return found
  })
  const subjects = words.map(w => {
    const found = new Set<string>()
    const i = w?.subjectWord ?? -1
    if (i < 0) return found
    const [start, end] = [r.words.start[i] ?? 0, r.words.end[i] ?? 0]
    // an entity's mention may open a few words before its head
    for (let k = firstFrom(spans, start - PHRASE); k < spans.length && (spans[k]?.start ?? 0) < end; k++) {
      const span = spans[k]
      if (span && span.end > start) withSide(found, span.id)
    }
    if (isNoun(r, i)) for (const id of ids.get(lemmaOf(r, i).toLowerCase()) ?? []) withSide(found, id)
    return found
  })
  return { mentioned, subjects }
}

/** Index of the first span that starts at or after an offset (binary search). */
function firstFrom(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
