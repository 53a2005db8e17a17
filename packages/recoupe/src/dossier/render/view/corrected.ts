import { type Messages, quote } from '../../../messages/index.ts'
import type { ByLanguage, Correction, Span } from '../../../types/index.ts'
import { oneLine } from '../escape.ts'
import { sayEntity } from './holder.ts'
import { inLanguage } from './name.ts'
import type { View } from './view.ts'

/** A correction in words: what was corrected, the label that was there, and the one that a person put in its place. */
export interface SaidCorrection {
  readonly field: string
  /** Null where the correction was not applied: then nothing was replaced. */
  readonly from: string | null
  readonly to: string
  /** The passage of one that moved, in its own words. */
  readonly passage: string | null
}

export function sayCorrection(view: View, words: Messages, c: Correction): SaidCorrection {
  return {
    field: words.labels.correction[c.field],
    from: c.state === 'moved' ? null : say(view, words, c, c.from),
    to: say(view, words, c, c.to),
    passage: c.passage ? quote(oneLine(c.passage.quotes.join(' … ')), languageOf(view, c.passage.sha256) ?? words.language) : null,
  }
}

/** What the correction bears on, as a reader calls it: `A7`, the claim's gist, the entity's name. */
export function sayTarget(view: View, words: Messages, { target, field, from }: Correction): string {
  const exhibit = view.byStatement.get(target)
  if (exhibit) return exhibit.ref
  if (field === 'statement') return letterOf(view, from)
  return thing(view, words, target)
}

function say(view: View, words: Messages, c: Correction, value: unknown): string {
  const { page, labels } = words
  switch (c.field) {
    case 'decided':
      return value === true ? page.decidedByPerson : page.undecided
    case 'statement':
      return value === null ? page.rejected : contentOf(view, value)
    case 'speaker':
    case 'side':
      return typeof value === 'string' ? thing(view, words, value) : page.nobodyShort
    case 'act':
      return typeof value === 'string' && Object.hasOwn(labels.act, value) ? labels.act[value as keyof typeof labels.act] : oneLine(String(value))
    case 'source':
    case 'cue':
    case 'content':
      return slice(view, c.target, value)
    case 'name':
      return typeof value === 'string' ? oneLine(value) : worded(words, value)
    case 'merge-claims':
    case 'split-claim':
    case 'merge-entities':
    case 'split-entity':
      return Array.isArray(value) ? words.list(value.map(part => partOf(view, words, part))) : typeof value === 'string' ? thing(view, words, value) : '–'
  }
}

/** An entity's name or a claim's gist; the id where the dossier has neither. */
function thing(view: View, words: Messages, id: string): string {
  if (view.entities.has(id)) return oneLine(sayEntity(view, words, id).text)
  const claim = view.claims.get(id)
  const gist = claim ? inLanguage(claim.gist, words.language) : null
  return gist ? quote(oneLine(gist.text), gist.language) : oneLine(id)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function partOf(view: View, words: Messages, part: unknown): string {
  if (!isObject(part)) return oneLine(String(part))
  if (isObject(part.gist)) {
    const gist = inLanguage(textsOf(part.gist), words.language)
    if (gist) return quote(oneLine(gist.text), gist.language)
  }
  if (isObject(part.name)) return worded(words, part.name)
  return thing(view, words, String(part.id))
}

const worded = (words: Messages, value: unknown): string => oneLine((isObject(value) ? inLanguage(textsOf(value), words.language)?.text : undefined) ?? '–')

const textsOf = (value: Readonly<Record<string, unknown>>): ByLanguage =>
  Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

const isSpan = (value: unknown): value is Span => isObject(value) && typeof value.start === 'number' && typeof value.end === 'number'

function slice(view: View, statement: string, spans: unknown): string {
  const report = view.byStatement.get(statement)?.report
  const list = Array.isArray(spans) ? spans.filter(isSpan) : []
  if (!report || list.length === 0) return '–'
  return quote(oneLine(list.map(s => report.text.slice(s.start, s.end)).join(' … ')), report.language)
}

/** The words of a statement that is no longer in the dossier. */
function contentOf(view: View, value: unknown): string {
  if (!isObject(value) || !Array.isArray(value.content)) return '–'
  const report = view.reports.find(r => r.report.id === value.report)?.report
  if (!report) return '–'
  const spans = value.content.filter(isSpan)
  return quote(oneLine(spans.map(s => report.text.slice(s.start, s.end)).join(' … ')), report.language)
}

const letterOf = (view: View, value: unknown): string => (isObject(value) ? (view.letters.get(String(value.report)) ?? '–') : '–')

const languageOf = (view: View, sha256: string): string | null => view.reports.find(r => r.report.sha256 === sha256)?.report.language ?? null
