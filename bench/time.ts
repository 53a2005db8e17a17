/**
 * Time expressions against TimeML's TIMEX3 (strict and relaxed span F1, and value F1: relaxed and the value right), and
 * the `times` of the gold stories. Nothing is learned, so there are no folds. The rules were first written beside one
 * half of FR-TimeBank (files at odd places of the sorted list); the other half then measured them blind (83.6 strict,
 * 87.3 relaxed, 72.7 value) and was read only afterwards, so neither is blind any more. Documents kept apart decide.
 *
 *   npx tsx bench/time.ts [--light] [--misses fr-odd|fr-even|en|stories] [--data ../shared]
 */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyse } from '../packages/recoupe/src/analysis/analyse.ts'
import type { TimeInput } from '../packages/recoupe/src/analysis/times/find-times.ts'
import { readTimes } from '../packages/recoupe/src/analysis/times/find-times.ts'
import type { Meaning } from '../packages/recoupe/src/analysis/times/moment.ts'
import { formatTimex } from '../packages/recoupe/src/analysis/times/moment.ts'
import type { TimeAtom, TimeReading } from '../packages/recoupe/src/analysis/times/read-group.ts'
import { formatDuration } from '../packages/recoupe/src/analysis/times/shift-place.ts'
import { loadModels } from '../packages/recoupe/src/engine/weights.ts'
import type { Pack } from '../packages/recoupe/src/lang/pack.ts'
import { packs } from '../packages/recoupe/src/lang/packs.ts'
import type { Report } from '../packages/recoupe/src/types/index.ts'
import { foldName } from '../scripts/corpus/fold-name.ts'
import type { TimeMl, Timex } from './timeml.ts'
import { readTimeMl } from './timeml.ts'

interface Score {
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  readonly gold: number
  readonly found: number
}

/** A reading's spans and values in TimeBank's conventions. */
type Adapter = (reading: TimeReading, text: string, created: string | null) => Timex[]

const isTime = (meaning: Meaning): boolean => meaning.kind === 'moment' && (meaning.clock !== undefined || meaning.daypart !== undefined)

function typeOf(meaning: Meaning): string {
  if (meaning.kind === 'duration') return 'DURATION'
  if (meaning.kind === 'set') return 'SET'
  return isTime(meaning) ? 'TIME' : 'DATE'
}

const timex = (atom: TimeAtom, meaning: Meaning = atom.meaning): Timex => ({
  start: atom.start,
  end: atom.end,
  type: typeOf(meaning),
  value: formatTimex(meaning) ?? '',
})

/** Two TIMEX3 for a range that one rule took whole: from the first captured figure to the link, and the rest. */
function splitRange(atom: TimeAtom): Timex[] {
  const { meaning, match, scan } = atom
  const named = match.captures.filter(c => c.name === 'DAY' || c.name === 'DAYWORD')
  const days = named.length > 0 ? named : match.captures.filter(c => c.name === 'YEAR' || c.name === 'SHORTYEAR' || c.name === 'MONTH')
  const [first, second] = days
  if (meaning.kind !== 'interval' || !first || !second) return [timex(atom)]
  const a: Meaning = { kind: 'moment', place: meaning.from }
  const b: Meaning = { kind: 'moment', place: meaning.to }
  return [
    { start: atom.start, end: scan.end[first.last - 1] ?? 0, type: 'DATE', value: formatTimex(a) ?? '' },
    { start: scan.start[second.first] ?? 0, end: atom.end, type: 'DATE', value: formatTimex(b) ?? '' },
  ]
}

function amountOf(atom: TimeAtom): string {
  const amount = atom.match.captures.find(c => c.name === 'NUM' || c.name === 'QUANT')?.value
  const unit = atom.match.captures.find(c => c.name === 'UNIT')?.value
  const number = typeof amount === 'number' ? amount : null
  switch (unit) {
    case 'D':
    case 'W':
    case 'M':
    case 'Y':
    case 'F':
    case 'Q':
    case 'HY':
    case 'WE':
    case 'DE':
    case 'C':
    case 'TH':
    case 'TM':
    case 'TS':
      return formatDuration(number, unit)
    default:
      return ''
  }
}

/**
 * French TimeBank: no preposition, one TIMEX3 for each end of an interval and for each of date and clock time, the
 * amount of *il y a deux jours* as a duration, *la nuit de lundi à mardi* as the first day's night.
 */
const frenchTimeBank: Adapter = (reading, text, created) => [
  ...fromHere(reading, text, created),
  ...reading.atoms.flatMap(atom => {
    const { sense } = atom.match.rule
    if (sense.kind === 'distance') return [{ ...timex(atom), type: 'DURATION', value: amountOf(atom) }]
    if (sense.kind !== 'range') return [timex(atom)]
    if (atom.meaning.kind === 'interval' && atom.match.captures.some(c => c.name === 'WEEKDAY'))
      return [timex(atom, { kind: 'moment', place: atom.meaning.from, daypart: 'NI' })]
    return splitRange(atom)
  }),
]

/** *D'ici le 30 juin*: French TimeBank also annotates *ici*, as the day of writing. */
function fromHere(reading: TimeReading, text: string, created: string | null): Timex[] {
  const start = reading.atoms[0]?.start ?? reading.start
  const at = /d['’](ici)\b[^\S\n]*$|d['’](ici)\s(?:à|au|la|le)\b/iu.exec(text.slice(reading.start, start))
  if (!at || created === null) return []
  const from = reading.start + at.index + 2
  return [{ start: from, end: from + 3, type: 'DATE', value: created }]
}

/** TempEval-3: as above, but *two weeks ago* is a date and stays whole. */
const tempEval: Adapter = reading => reading.atoms.flatMap(atom => (atom.match.rule.sense.kind === 'range' ? splitRange(atom) : [timex(atom)]))

/** Both banks write *4 h mardi*, *9 a.m. Tuesday* as one TIMEX3, and *mardi à 4 h* as two. */
function mergeClockDate(text: string, list: readonly Timex[]): Timex[] {
  const merged: Timex[] = []
  for (const t of list) {
    const last = merged.at(-1)
    if (last && last.type === 'TIME' && t.type === 'DATE' && /T\d/u.test(last.value) && /^\s$/u.test(text.slice(last.end, t.start)))
      merged[merged.length - 1] = { ...last, end: t.end }
    else merged.push(t)
  }
  return merged
}

const overlap = (a: Timex, b: Timex): boolean => a.start < b.end && b.start < a.end

function scoreDocument(document: TimeMl, pack: Pack, adapter: Adapter, misses: string[] | null): readonly [number, number, number, number, number] {
  const readings = readTimes(inputOf(document.text, pack, document.created), pack)
  const found = mergeClockDate(
    document.text,
    readings.flatMap(r => adapter(r, document.text, document.created)),
  )
  const used = new Set<Timex>()
  let strict = 0
  let relaxed = 0
  let value = 0
  const show = (t: Timex | undefined): string => (t ? `[${document.text.slice(t.start, t.end)}] ${t.value}` : '—')
  for (const gold of document.timexes) {
    const match = found.find(f => !used.has(f) && f.start === gold.start && f.end === gold.end) ?? found.find(f => !used.has(f) && overlap(f, gold))
    if (match) {
      used.add(match)
      relaxed++
      if (match.start === gold.start && match.end === gold.end) strict++
      if (match.value === gold.value) value++
    }
    const wrong = !match || match.start !== gold.start || match.end !== gold.end || match.value !== gold.value
    if (wrong && misses)
      misses.push(
        `${document.id} gold ${show(gold)} | ours ${show(match)} | …${document.text.slice(Math.max(0, gold.start - 40), gold.end + 20).replace(/\s+/gu, ' ')}`,
      )
  }
  for (const f of found)
    if (!used.has(f) && misses)
      misses.push(`${document.id} extra ${show(f)} | …${document.text.slice(Math.max(0, f.start - 40), f.end + 20).replace(/\s+/gu, ' ')}`)
  return [strict, relaxed, value, document.timexes.length, found.length]
}

/** The default setting: the text with its words tagged and parsed; `--light` leaves the verbs to spelling. */
function inputOf(text: string, pack: Pack, published: string | null): TimeInput {
  if (process.argv.includes('--light')) return { text, paragraphs: lines(text), published }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const report: Report = {
    id: sha256.slice(0, 12),
    sha256,
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    language: pack.language,
    published: published === null ? null : { value: published, basis: 'metadata' },
    title: null,
    text,
    noise: [],
  }
  return { text, paragraphs: lines(text), published, words: analyse(report, { pack, models: loadModels(pack.language) }).words }
}

function lines(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let start = 0
  for (const piece of text.split('\n')) {
    if (piece.trim() !== '') spans.push({ start, end: start + piece.length })
    start += piece.length + 1
  }
  return spans
}

function score(documents: readonly TimeMl[], pack: Pack, adapter: Adapter, misses: string[] | null): Score {
  const sum = [0, 0, 0, 0, 0]
  for (const document of documents)
    scoreDocument(document, pack, adapter, misses).forEach((n, k) => {
      sum[k] = (sum[k] ?? 0) + n
    })
  const [strict = 0, relaxed = 0, value = 0, gold = 0, found = 0] = sum
  const f1 = (tp: number): number => (gold + found === 0 ? 0 : (200 * tp) / (gold + found))
  return { strict: f1(strict), relaxed: f1(relaxed), value: f1(value), gold, found }
}

function readFolder(folder: string): TimeMl[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.tml'))
    .sort()
    .map(name => readTimeMl(name, readFileSync(join(folder, name), 'utf8')))
}

interface Story {
  readonly reports: readonly { readonly file: string; readonly lang: string; readonly date: string }[]
  readonly times?: Readonly<Record<string, readonly { readonly text: string; readonly value: string }[]>>
}

/** The same test as the stories' own scorer. */
function sameTime(gold: string, got: string | null, part: string | undefined): boolean {
  if (got === null) return false
  const wanted = gold.replace(/\/end$/u, '/late')
  const given = part ? `${got}/${part}` : got
  return wanted === given || wanted.replace(/\/(?:early|mid|late)$/u, '') === given || (!/\//u.test(wanted + given) && given.startsWith(`${wanted}-`))
}

function scoreStories(folder: string, misses: string[] | null): { right: number; of: number } {
  let right = 0
  let of = 0
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, 'story.json')
    if (!existsSync(file)) continue
    const story: Story = JSON.parse(readFileSync(file, 'utf8'))
    for (const report of story.reports) {
      const pack = packs.get(report.lang)
      if (!pack) continue
      const id = report.file.replace(/\..*$/u, '')
      const source = readdirSync(join(folder, name)).find(f => f.startsWith(`${id}.`) && f.endsWith('.gold.xml'))
      if (!source) continue
      const text = readFileSync(join(folder, name, source), 'utf8')
        .replace(/<[^>]*>/gu, '')
        .replace(/&(\w+);/gu, (w, e: string) => ({ amp: '&', lt: '<', gt: '>' })[e] ?? w)
      const found = readTimes(inputOf(text, pack, report.date), pack)
      for (const time of story.times?.[id] ?? []) {
        of++
        const near = found.filter(f => foldName(text.slice(f.start, f.end)).includes(foldName(time.text)))
        if (near.some(f => sameTime(time.value, f.value, f.part))) right++
        else {
          const at = text.indexOf(time.text)
          const touching = found.filter(f => f.start < at + time.text.length && at < f.end)
          misses?.push(
            `${name}/${id} gold [${time.text}] ${time.value} | ours ${touching.map(f => `[${text.slice(f.start, f.end)}] ${f.value}${f.part ? `/${f.part}` : ''}`).join(' ; ') || '—'} | …${text.slice(Math.max(0, at - 60), at + time.text.length + 40).replace(/\s+/gu, ' ')}`,
          )
        }
      }
    }
  }
  return { right, of }
}

/** One line per measure, for the bench's main table. Missing corpora are named, not skipped in silence. */
export function benchTime(data: string, wanted: string | null = null): string[] {
  const rows: string[] = []
  const misses: string[] = []
  const keep = (name: string): string[] | null => (wanted === name ? misses : null)
  const row = (name: string, s: Score): void => {
    rows.push(
      `${name.padEnd(38)} strict ${s.strict.toFixed(1)}  relaxed ${s.relaxed.toFixed(1)}  value ${s.value.toFixed(1)}  (gold ${s.gold}, found ${s.found})`,
    )
  }
  const fr = packs.get('fr')
  const en = packs.get('en')
  const french = join(data, 'data/time/FR-TimeBank')
  const english = join(data, 'data/time/TempEval3-AQUAINT')
  const stories = join(data, 'gold')
  if (fr && existsSync(french)) {
    const documents = readFolder(french)
    row('FR-TimeBank, 62 documents', score(documents, fr, frenchTimeBank, null))
    row(
      '  half read first',
      score(
        documents.filter((_, k) => k % 2 === 0),
        fr,
        frenchTimeBank,
        keep('fr-odd'),
      ),
    )
    row(
      '  half read after a blind measure',
      score(
        documents.filter((_, k) => k % 2 === 1),
        fr,
        frenchTimeBank,
        keep('fr-even'),
      ),
    )
  } else rows.push(`FR-TimeBank: not found at ${french}`)
  if (en && existsSync(english)) row('TempEval3-AQUAINT, 73 documents', score(readFolder(english), en, tempEval, keep('en')))
  else rows.push(`TempEval3-AQUAINT: not found at ${english}`)
  if (existsSync(stories)) {
    const { right, of } = scoreStories(stories, keep('stories'))
    rows.push(`${"gold stories' times".padEnd(38)} ${right}/${of} = ${((100 * right) / of).toFixed(1)} %`)
  } else rows.push(`gold stories: not found at ${stories}`)
  return [...misses, ...rows]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name: string): string | null => {
    const at = process.argv.indexOf(name)
    return at < 0 ? null : (process.argv[at + 1] ?? null)
  }
  for (const line of benchTime(option('--data') ?? '../shared', option('--misses'))) console.log(line)
}
