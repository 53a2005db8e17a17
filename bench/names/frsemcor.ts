import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldName, NameSentence } from './corpus.ts'

/** A supersense unit: tokens, supersense, and whether a token of it is a proper noun. */
interface Unit {
  readonly tokens: number[]
  sense: string
}

interface Row {
  readonly form: string
  readonly tag: string
  readonly senses: string
}

function unitsOf(rows: readonly Row[]): Unit[] {
  const numbered = new Map<string, Unit>()
  const units: Unit[] = []
  rows.forEach(({ senses }, i) => {
    if (senses === '*') return
    for (const part of senses.split(';')) {
      const [, number, sense] = /^(\d+)?:?(.*)$/u.exec(part) ?? []
      if (number === undefined) units.push({ tokens: [i], sense: sense ?? '' })
      else {
        const known = numbered.get(number)
        const unit = known ?? { tokens: [], sense: '' }
        if (!known) {
          numbered.set(number, unit)
          units.push(unit)
        }
        if (!unit.tokens.includes(i)) unit.tokens.push(i)
        if (sense) unit.sense = sense
      }
    }
  })
  return units
}

/**
 * The proper names of FrSemCor: supersense units that hold a proper noun (`NPP`), and multiword persons and
 * institutions that begin with a capital (*Éducation nationale*); the outermost of nested ones. `Institution`
 * covers places, too: it reads as `organisation` here, and the scorer takes both for it.
 */
function namesOf(rows: readonly Row[]): GoldName[] {
  const candidates: GoldName[] = []
  for (const { tokens, sense } of unitsOf(rows)) {
    const first = Math.min(...tokens)
    const last = Math.max(...tokens) + 1
    const proper = tokens.some(i => rows[i]?.tag === 'NPP')
    const capital = tokens.length > 1 && /^\p{Lu}/u.test(rows[first]?.form ?? '') && /Person|Institution/u.test(sense)
    if (!proper && !capital) continue
    candidates.push({ first, last, type: sense.includes('Person') ? 'person' : sense.includes('Institution') ? 'organisation' : 'other' })
  }
  candidates.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const kept: GoldName[] = []
  for (const c of candidates) if (!kept.some(k => c.first < k.last && k.first < c.last)) kept.push(c)
  return kept.sort((a, b) => a.first - b.first)
}

/** Reads all of FrSemCor; tokens are Sequoia 9.1's, contractions whole. */
export function readFrSemCor(data: string): NameSentence[] {
  const sentences: NameSentence[] = []
  let id = ''
  let text = ''
  let rows: Row[] = []
  for (const line of readFileSync(join(data, 'ner/FrSemCor/sequoia-9.1.frsemcor'), 'utf8').split('\n')) {
    if (line.startsWith('# sent_id = ')) id = line.slice(12)
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line.trim() === '') {
      if (rows.length > 0) sentences.push({ id, forms: rows.map(r => r.form), text, names: namesOf(rows) })
      rows = []
    } else if (!line.startsWith('#')) {
      const [, form = '', , tag = '', , senses = '*'] = line.split('\t')
      rows.push({ form, tag, senses })
    }
  }
  return sentences
}

/** Ids of the sentences of one of Sequoia's parts. */
export function sequoiaPart(data: string, part: 'train' | 'dev' | 'test'): Set<string> {
  const text = readFileSync(join(data, `ud/French-Sequoia/fr_sequoia-ud-${part}.conllu`), 'utf8')
  return new Set([...text.matchAll(/^# sent_id = (.+)$/gmu)].map(m => m[1] ?? ''))
}

export const sourceOf = (id: string): string => id.replace(/[-_.]\d+$/u, '')
