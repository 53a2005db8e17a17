import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { RawReading } from './french-readings.ts'

/** Columns of `infl_lu.csv` per word class, the lemma's own reading first. */
const COLUMNS: Readonly<Record<string, { readonly upos: string; readonly features: readonly string[] }>> = {
  noun: { upos: 'NOUN', features: ['Number=Sing', 'Number=Plur'] },
  adj: { upos: 'ADJ', features: ['Degree=Pos', 'Degree=Cmp', 'Degree=Sup'] },
  adv: { upos: 'ADV', features: ['Degree=Pos', 'Degree=Cmp', 'Degree=Sup'] },
  verb: {
    upos: 'VERB',
    features: [
      'VerbForm=Inf',
      'Mood=Ind|Tense=Past|VerbForm=Fin',
      'Tense=Past|VerbForm=Part',
      'Tense=Pres|VerbForm=Part',
      'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
    ],
  },
}

/**
 * English forms with their readings, from the table of LemmInflect 0.2.3 (MIT), itself made from the SPECIALIST Lexicon
 * of the National Library of Medicine. A line is `leave,verb,left,left,leaving,leaves`; `/` parts equal spellings. Where a
 * verb's third column is empty (`accuse,verb,accused,,accusing,accuses`), the participle is the past form.
 */
export function readEnglish(data: string): Map<string, RawReading[]> {
  const path = join(data, 'lexica/lemminflect/infl_lu.csv.gz')
  if (!existsSync(path)) throw new Error(`${path} is missing: it is lemminflect/resources/infl_lu.csv.gz of the Python package lemminflect 0.2.3`)
  const entries = new Map<string, RawReading[]>()
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [lemma = '', wordClass = '', ...inflected] = line.trim().split(',')
    const columns = COLUMNS[wordClass]
    if (!columns) continue
    if (wordClass === 'verb' && inflected[1] === '') inflected[1] = inflected[0] ?? ''
    ;[lemma, ...inflected].forEach((spellings, k) => {
      for (const form of spellings.split('/')) {
        if (form === '') continue
        const readings = entries.get(form) ?? []
        readings.push({ upos: columns.upos, features: columns.features[k] ?? '_', lemma })
        entries.set(form, readings)
      }
    })
  }
  return entries
}
