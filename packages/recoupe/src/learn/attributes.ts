import { finish, hashText } from './hash.ts'
import type { SenseKey } from './senses.ts'

/** What a lexicon says of a form, as one opaque key: equal keys mean the same set of readings; 0 means an unknown form. */
export type LexiconKey = (form: string) => number

/** Attributes of the tokens of one text as hashed integers, one column each. */
export interface Attributes {
  readonly count: number
  /** Form with typographic variants made equal, case kept. */
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly suffix5: Int32Array
  readonly prefix2: Int32Array
  readonly prefix3: Int32Array
  readonly shape: Int32Array
  /** 0 without letters, 1 lower case, 2 capital first, 3 capitals only (two letters or more). */
  readonly casing: Uint8Array
  readonly lexicon: Int32Array
  /** Small classes of words (`SenseKey`); 0 for none. */
  readonly sense: Int32Array
}

/** Quotation marks, apostrophes, dashes and the ellipsis have many shapes and one syntax. */
const VARIANTS: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‹': '"',
  '›': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
}
const VARIANT = /[«»“”„‹›‘’ʼ–—‑−…]/gu

/** The form that features see: one shape for each quotation mark, apostrophe and dash. */
export function plainForm(form: string): string {
  for (let i = 0; i < form.length; i++) {
    if (form.charCodeAt(i) > 0x7f) return form.replace(VARIANT, mark => VARIANTS[mark] ?? mark)
  }
  return form
}

const UPPER = 1
const LOWER = 2
const DIGIT = 3
const MARK = 4
const OTHER = 5

/** Character class of each UTF-16 code unit below 0x250, where both languages live; beyond, letters are `OTHER`. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\p{Lu}/u.test(char)) return UPPER
  if (/\p{Ll}/u.test(char)) return LOWER
  if (/\p{Nd}/u.test(char)) return DIGIT
  return MARK
})

/** Runs of character classes (`Xx`, `d,d`), at most eight: marks keep their identity. */
function shapeOf(form: string): number {
  let hash = 17
  let last = 0
  let runs = 0
  for (let i = 0; i < form.length && runs < 8; i++) {
    const code = form.charCodeAt(i)
    const kind = code < 0x250 ? (CLASSES[code] ?? OTHER) : OTHER
    const sign = kind === MARK ? 64 + code : kind
    if (sign === last) continue
    hash = Math.imul(hash, 31) + sign
    last = sign
    runs++
  }
  return finish(hash)
}

function casingOf(form: string, lower: string): number {
  const upper = form.toUpperCase()
  if (upper === lower) return 0
  if (form === lower) return 1
  return form === upper && form.length > 1 ? 3 : 2
}

/** Reads each distinct form once; the work is linear in the number of characters. */
export function readAttributes(forms: readonly string[], lexiconKey: LexiconKey, senseKey: SenseKey = () => 0): Attributes {
  const count = forms.length
  const column = (): Int32Array => new Int32Array(count)
  const attributes: Attributes = {
    count,
    form: column(),
    lower: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    suffix5: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
    casing: new Uint8Array(count),
    lexicon: column(),
    sense: column(),
  }
  const columns = Object.values(attributes).filter(c => typeof c !== 'number')
  const seen = new Map<string, number>()
  for (let i = 0; i < count; i++) {
    const written = forms[i] ?? ''
    const before = seen.get(written)
    if (before !== undefined) {
      for (const c of columns) c[i] = c[before] as number
      continue
    }
    seen.set(written, i)
    const form = plainForm(written)
    const lower = form.toLowerCase()
    const n = lower.length
    attributes.form[i] = hashText(form, 0, form.length)
    attributes.lower[i] = hashText(lower, 0, n)
    attributes.suffix2[i] = hashText(lower, Math.max(0, n - 2), n)
    attributes.suffix3[i] = hashText(lower, Math.max(0, n - 3), n)
    attributes.suffix4[i] = hashText(lower, Math.max(0, n - 4), n)
    attributes.suffix5[i] = hashText(lower, Math.max(0, n - 5), n)
    attributes.prefix2[i] = hashText(lower, 0, Math.min(2, n))
    attributes.prefix3[i] = hashText(lower, 0, Math.min(3, n))
    attributes.shape[i] = shapeOf(form)
    attributes.casing[i] = casingOf(form, lower)
    attributes.lexicon[i] = lexiconKey(form)
    attributes.sense[i] = senseKey(lower)
  }
  return attributes
}
