import type { Sentence } from '../../bench/conllu.ts'

/** A dependency tree under construction: a word, and its children before and after it in order. */
export interface Tree {
  readonly form: string
  readonly upos: string
  readonly feats: string
  readonly relation: string
  readonly before: readonly Tree[]
  readonly after: readonly Tree[]
}

export function tree(form: string, upos: string, feats: string, relation: string, before: readonly Tree[] = [], after: readonly Tree[] = []): Tree {
  return { form, upos, feats, relation, before, after }
}

export const as = (relation: string, t: Tree): Tree => ({ ...t, relation })
export const ahead = (t: Tree, ...more: readonly Tree[]): Tree => ({ ...t, before: [...more, ...t.before] })
export const behind = (t: Tree, ...more: readonly Tree[]): Tree => ({ ...t, after: [...t.after, ...more] })
export const mark = (form: string): Tree => tree(form, 'PUNCT', '_', 'punct')

interface Row {
  form: string
  upos: string
  feats: string
  relation: string
  head: Row | null
}

function lay(t: Tree, head: Row | null, rows: Row[]): Row {
  const own: Row = { form: t.form, upos: t.upos, feats: t.feats, relation: t.relation, head }
  for (const child of t.before) lay(child, own, rows)
  rows.push(own)
  for (const child of t.after) lay(child, own, rows)
  return own
}

/** The tree as a sentence of a treebank; `respell` sees each form with the next (elision). */
export function toSentence(id: string, root: Tree, respell: (form: string, feats: string, next: string) => readonly [form: string, feats: string]): Sentence {
  const rows: Row[] = []
  lay(as('root', root), null, rows)
  const spelled = rows.map((r, i) => respell(r.form, r.feats, rows[i + 1]?.form ?? ''))
  const opening = rows.findIndex(r => r.upos !== 'PUNCT')
  const forms = spelled.map(([form], i) => (i === opening ? form.charAt(0).toUpperCase() + form.slice(1) : form))
  return {
    id,
    text: forms.join(' '),
    forms,
    lemmas: forms.map(() => '_'),
    upos: rows.map(r => r.upos),
    feats: spelled.map(s => s[1]),
    heads: rows.map(r => (r.head ? rows.indexOf(r.head) : -1)),
    relations: rows.map(r => r.relation),
    tokens: forms.map((form, i) => ({ form, first: i, last: i + 1, spaceAfter: true })),
    startsParagraph: false,
  }
}
