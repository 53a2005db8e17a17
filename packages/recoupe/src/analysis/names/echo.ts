import { mayComeFirst, sexOfGivenName } from '../../lang/given-names.ts'
import type { Name } from '../../types/index.ts'
import { capsOf, type NameTools } from './cues.ts'
import type { Settled } from './settle.ts'
import type { NameTokens } from './tokens.ts'

const formOf = (text: string, name: Name): string => text.slice(name.start, name.end)

/**
 * One name, one reading: what a report introduces in full, it may repeat in part. A lone surname of somebody named in
 * full is that person (*Odile Varenne … Varenne a répondu*), an acronym given in parentheses is its organisation, and a
 * form that is mostly one kind is that kind where nothing else is known of it.
 */
export function echo(text: string, tokens: NameTokens, found: readonly Settled[], tools: NameTools): Name[] {
  const names = articled(text, found, tools)
  const known = new Map<string, Name['kind']>()
  for (const name of names) {
    if (name.kind !== 'person' || name.entry) continue
    const parts = formOf(text, name).split(/\s+/u)
    const surname = parts[parts.length - 1] ?? ''
    if (parts.length > 1 && surname.length > 2 && capsOf(surname) === 1) known.set(surname, 'person')
    // *Kim Jong-un … Kim*
    if (parts.length > 1 && mayComeFirst(parts[0] ?? '') && sexOfGivenName(surname) === undefined) known.set(parts[0] ?? '', 'person')
  }
  for (const [acronym, kind] of acronyms(text, names)) known.set(acronym, kind)
  for (const [form, kind] of introduced(text, names)) if (!known.has(form)) known.set(form, kind)
  for (const [form, kind] of majorities(text, names)) if (!known.has(form)) known.set(form, kind)
  for (const [form, kind] of coined(text, names, tools)) if (!known.has(form)) known.set(form, kind)
  const renamed: Name[] = names.map(name => {
    const kind = known.get(formOf(text, name))
    // *le groupe Dassault* stays a body where *Serge Dassault* speaks, too.
    return !kind || name.entry || (name.introduced && kind === 'person') ? name : { ...name, kind }
  })
  return [...renamed, ...missed(text, tokens, renamed, known, tools)].sort((a, b) => a.start - b.start)
}

/** *L'Écho du Port … d'après L'Écho du Port*: where the report has a name with its article elsewhere, the article is of the name here too. */
function articled(text: string, names: readonly Settled[], { bearers }: NameTools): readonly Settled[] {
  const articles = new Set(bearers.articles)
  const forms = new Map<string, Settled>()
  for (const name of names) {
    const [, article] = /^(\p{L}+['’]|\p{L}+(?=\s))/u.exec(formOf(text, name)) ?? []
    if (article && articles.has(article.toLowerCase().replace('’', "'"))) forms.set(formOf(text, name), name)
  }
  if (forms.size === 0) return names
  return names.map(name => {
    const [article] = /(?:\p{Lu}\p{L}*['’]|\p{Lu}\p{L}*\s)$/u.exec(text.slice(Math.max(0, name.start - 5), name.start)) ?? []
    const whole = article ? forms.get(article + formOf(text, name)) : undefined
    return whole && article ? { ...name, start: name.start - article.length, kind: whole.kind, entry: whole.entry, type: whole.type } : name
  })
}

/** *Union des pêcheurs de Lorvenec (UPL)*: what stands alone in parentheses after an organisation, in capitals, is its acronym. */
function acronyms(text: string, names: readonly Name[]): Map<string, Name['kind']> {
  const found = new Map<string, Name['kind']>()
  for (const name of names) {
    if (name.kind !== 'organisation' && name.kind !== 'government' && name.kind !== 'medium') continue
    const [, acronym] = /^ ?[(（]([\p{L}\p{N}.-]{2,12})[)）]/u.exec(text.slice(name.end, name.end + 18)) ?? []
    if (acronym && /^\p{Lu}/u.test(acronym)) found.set(acronym, name.kind)
  }
  return found
}

/** A word that no lexicon has and that names a body once (*le groupe Nordalys*), or begins the name of one (*Calder Shipping*), names it elsewhere. */
function coined(text: string, names: readonly Name[], tools: NameTools): Map<string, Name['kind']> {
  const found = new Map<string, Name['kind']>()
  for (const name of names) {
    if (name.entry || (name.kind !== 'organisation' && name.kind !== 'medium')) continue
    const [first = '', ...rest] = formOf(text, name).split(/\s+/u)
    const plain = first.toLowerCase()
    if (first.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(first) || tools.lexiconKey(plain) !== 0 || tools.names.organisationHeads.includes(plain)) continue
    if (rest.length > 0 && (sexOfGivenName(first) !== undefined || tools.world.ofAdjective(first, tools.language) !== null)) continue
    found.set(first, name.kind)
  }
  return found
}

/**
 * *la société Kernox … Kernox*: what a noun introduced once is that everywhere, unless the report mostly names something
 * else by the word, neither body nor place nor person (*le groupe Valdrin* of a trial of the drug *Valdrin*).
 */
function introduced(text: string, names: readonly Settled[]): Map<string, Name['kind']> {
  const found = new Map<string, Name['kind']>()
  const others = new Map<string, number>()
  for (const name of names) {
    const form = formOf(text, name)
    if (name.entry) continue
    if (name.introduced) found.set(form, name.kind)
    others.set(form, (others.get(form) ?? 0) + (name.introduced ? -1 : name.kind === 'other' ? 1 : 0))
  }
  for (const [form, kind] of found) if (kind !== 'other' && (others.get(form) ?? 0) > 0) found.set(form, 'other')
  return found
}

function majorities(text: string, names: readonly Name[]): Map<string, Name['kind']> {
  const counts = new Map<string, Map<Name['kind'], number>>()
  for (const name of names) {
    if (name.entry) continue
    const form = formOf(text, name)
    const kinds = counts.get(form) ?? new Map<Name['kind'], number>()
    counts.set(form, kinds)
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1)
  }
  const found = new Map<string, Name['kind']>()
  for (const [form, kinds] of counts) {
    const total = [...kinds.values()].reduce((sum, n) => sum + n, 0)
    const [top] = [...kinds].sort((a, b) => b[1] - a[1])
    if (top && total > 1 && top[1] * 2 > total) found.set(form, top[0])
  }
  return found
}

/**
 * Names that the model passed over and the report has elsewhere: single words, unless the report also writes them in lower
 * case, and whole stretches (*l'association Pain sans frontières … Pain sans frontières accuse*).
 */
function missed(text: string, tokens: NameTokens, names: readonly Name[], known: ReadonlyMap<string, Name['kind']>, tools: NameTools): Name[] {
  if (known.size === 0) return []
  const lower = new Set<string>()
  for (let i = 0; i < tokens.start.length; i++) {
    const form = text.slice(tokens.start[i], tokens.end[i])
    if (capsOf(form) === 0) lower.add(form)
  }
  const longer = longerForms(known)
  const found: Name[] = []
  let next = 0
  for (let i = 0; i < tokens.start.length; i++) {
    const start = tokens.start[i] as number
    const end = tokens.end[i] as number
    while (next < names.length && (names[next] as Name).end <= start) next++
    if (next < names.length && (names[next] as Name).start < end) continue
    const form = text.slice(start, end)
    const whole = longer.get(form)?.find(f => text.startsWith(f, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + f.length, start + f.length + 2)))
    if (whole && (next >= names.length || (names[next] as Name).start >= start + whole.length)) {
      found.push({ start, end: start + whole.length, kind: known.get(whole) as Name['kind'], entry: null })
      while (i + 1 < tokens.start.length && (tokens.start[i + 1] as number) < start + whole.length) i++
      continue
    }
    const kind = known.get(form)
    if (!kind || lower.has(form.toLowerCase()) || tools.names.capitalisedCommon.includes(form.toLowerCase())) continue
    found.push({ start, end, kind, entry: null })
  }
  return found
}

/** Known forms of several words by their first, the longest first. */
function longerForms(known: ReadonlyMap<string, Name['kind']>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const form of known.keys()) {
    const [first = '', ...rest] = form.split(/\s+/u)
    if (rest.length > 0) forms.set(first, [...(forms.get(first) ?? []), form])
  }
  for (const list of forms.values()) list.sort((a, b) => b.length - a.length)
  return forms
}
