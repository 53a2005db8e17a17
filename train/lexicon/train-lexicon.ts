import { readEnglish } from './english-readings.ts'
import { frenchReadings, type RawReading } from './french-readings.ts'
import { packLexicon } from './pack-lexicon.ts'
import { readHunspell } from './read-hunspell.ts'

/** Letters of Latin-1 and œ, apostrophe, hyphen, digits and the full stop: what a word of a report is written with. */
const WRITTEN = /^[\p{Script=Latin}'.\-0-9]+$/u

/** `npm run train -- lexicon fr|en`: the forms of hunspell-fr (MPL-2.0, a file of its own) or of LemmInflect (MIT) with their readings. */
export function trainLexicon(language: string, data: string, say: (line: string) => void): Uint8Array {
  if (language === 'en') return packLexicon(language, readEnglish(data))
  if (language !== 'fr') throw new Error(`no lexicon is made for ${language}`)
  const entries = new Map<string, RawReading[]>()
  for (const inflection of readHunspell(`${data}/lexica/hunspell-fr`)) {
    if (!WRITTEN.test(inflection.form) || [...inflection.form].some(c => c.charCodeAt(0) >= 0x250)) continue
    const readings = frenchReadings(inflection)
    if (readings.length === 0) continue
    const known = entries.get(inflection.form) ?? []
    for (const r of readings) if (!known.some(k => k.upos === r.upos && k.features === r.features && k.lemma === r.lemma)) known.push(r)
    entries.set(inflection.form, known)
  }
  for (const [form, readings] of entries) entries.set(form, traditional(readings))
  say(`${entries.size} forms`)
  return packLexicon(language, entries)
}

/** Of two spellings of one lemma, *connaître* and *connaitre* (the reform of 1990), the one with the circumflex: it is what the press prints. */
function traditional(readings: readonly RawReading[]): RawReading[] {
  const bare = (lemma: string): string => lemma.replace(/î/gu, 'i').replace(/û/gu, 'u')
  const dressed = new Set(readings.filter(r => r.lemma !== bare(r.lemma)).map(r => `${r.upos} ${r.features} ${bare(r.lemma)}`))
  return readings.filter(r => r.lemma !== bare(r.lemma) || !dressed.has(`${r.upos} ${r.features} ${r.lemma}`))
}
