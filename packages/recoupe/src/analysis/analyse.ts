import type { Pack } from '../lang/pack.ts'
import { readAttributes } from '../learn/attributes.ts'
import type { Lexicon } from '../learn/lexicon.ts'
import type { Models } from '../learn/models.ts'
import type { Analysis, Features, Report } from '../types/index.ts'
import { parse } from './parse.ts'
import { cut } from './stand-in.ts'
import { tag } from './tag.ts'

/** What analysis needs beside the text: one language's pack and models. */
export interface Tools {
  readonly pack: Pack
  readonly models: Models
}

/** Everything that linguistics says of one report. Pure; the time taken is linear in the text's length. */
export function analyse(report: Report, { models }: Tools): Analysis {
  const { syntax, lexicon } = models
  const { document, sentences, words } = cut(report)
  const forms = words.map(w => report.text.slice(w.start, w.end))
  const attributes = readAttributes(forms, lexicon ? lexicon.keyOf : () => 0)
  const bounds = Int32Array.from([...sentences.map(s => s.first), words.length])
  const tagging = tag(attributes, bounds, syntax)
  const parsing = parse(attributes, bounds, tagging, syntax)
  const sentence = new Int32Array(words.length)
  sentences.forEach((s, index) => {
    sentence.fill(index, s.first, s.last)
  })
  return {
    document,
    sentences,
    words: {
      count: words.length,
      start: Int32Array.from(words, w => w.start),
      end: Int32Array.from(words, w => w.end),
      form: forms,
      lemma: forms.map((f, i) => lemmaOf(f, syntax.tags[tagging.tags[i] ?? 0] ?? 'X', syntax.features[tagging.bundles[i] ?? 0] ?? {}, lexicon)),
      upos: Array.from(tagging.tags, t => syntax.tags[t] ?? 'X'),
      features: Array.from(tagging.bundles, b => syntax.features[b] ?? {}),
      head: parsing.head,
      relation: Array.from(parsing.relation, r => syntax.parser.relations[r] ?? 'dep'),
      sentence,
    },
    quotations: [],
    names: [],
    times: [],
  }
}

/** Provisional: the lexicon's reading that agrees best with tag and features. */
function lemmaOf(form: string, upos: string, features: Features, lexicon: Lexicon | null): string {
  const lower = form.toLowerCase()
  if (!lexicon || upos === 'PROPN') return upos === 'PROPN' ? form : lower
  const readings = lexicon.readingsOf(lexicon.lowerClassOf(lower)).filter(r => r.upos === upos || (upos === 'AUX' && r.upos === 'VERB'))
  const agreement = (of: Features): number => Object.keys(of).filter(name => of[name] === features[name]).length
  const best = readings.reduce<(typeof readings)[number] | null>((top, r) => (top && agreement(top.features) >= agreement(r.features) ? top : r), null)
  return best ? lexicon.lemmaOf(lower, best) : lower
}
