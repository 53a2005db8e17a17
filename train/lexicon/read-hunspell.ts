import { readFileSync } from 'node:fs'

/** One inflected form as the dictionary gives it. `tags` holds the morphological fields of entry and rule, by name. */
export interface Inflection {
  readonly form: string
  readonly stem: string
  /** `st:` of the entry where it has one, else the stem. */
  readonly lemma: string
  /** Part of speech of the entry (`nom`, `v1__t_q_zz`). */
  readonly entry: ReadonlySet<string>
  /** `po:` and `is:` values of the rule that made the form (`ipre`, `3sg`, `fem`, `pl`); the entry's `is:` where no rule did. */
  readonly marks: ReadonlySet<string>
}

interface Rule {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
  readonly flags: readonly string[]
  readonly marks: readonly string[]
}

const NEEDS_AFFIX = '()'

/** Flags are two characters each (`FLAG long`). */
function splitFlags(flags: string): string[] {
  const out: string[] = []
  for (let i = 0; i + 1 < flags.length; i += 2) out.push(flags.slice(i, i + 2))
  return out
}

const values = (fields: readonly string[], name: string): string[] => fields.filter(f => f.startsWith(name)).map(f => f.slice(name.length))

/** Reads the suffix rules of a hunspell affix file (hunspell(5)); prefixes there are elisions, which the tokenizer parts. */
function readSuffixes(path: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [kind, flag = '', strip = '', affix = '', condition = '', ...fields] = line.split(/\s+/u)
    if (kind !== 'SFX' || strip === 'Y' || affix === '') continue
    const [add = '', flags = ''] = affix.split('/')
    const rule: Rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`, 'u'),
      flags: splitFlags(flags),
      marks: [...values(fields, 'po:'), ...values(fields, 'is:')],
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

/** Every form of the dictionary, in the order of its entries. */
export function* readHunspell(folder: string): Generator<Inflection> {
  const suffixes = readSuffixes(`${folder}/fr.aff`)
  for (const line of readFileSync(`${folder}/fr.dic`, 'utf8').split('\n').slice(1)) {
    const [head = '', ...fields] = line.split(/\s+/u)
    const [stem = '', flagText = ''] = head.split('/')
    if (stem === '') continue
    const flags = splitFlags(flagText)
    const entry = new Set(values(fields, 'po:'))
    const lemma = values(fields, 'st:')[0] ?? stem
    if (!flags.includes(NEEDS_AFFIX)) yield { form: stem, stem, lemma, entry, marks: new Set([...values(fields, 'po:'), ...values(fields, 'is:')]) }
    const own = values(fields, 'is:')
    for (const flag of flags) {
      for (const rule of suffixes.get(flag) ?? []) {
        if (!stem.endsWith(rule.strip) || !rule.condition.test(stem)) continue
        const form = stem.slice(0, stem.length - rule.strip.length) + rule.add
        yield { form, stem, lemma, entry, marks: new Set([...own, ...rule.marks]) }
      }
    }
  }
}
