import type { Correction, CorrectionField } from 'recoupe/view'
import { oneLine, quote } from 'recoupe/view'
import { type Desk, useDesk } from '../desk/desk.tsx'
import { EntityName } from '../parts/people.tsx'
import { Sign } from '../parts/sign.tsx'
import { useWords, type Words } from '../words/words.ts'

/** When something was done, in the reader's own time. */
export function sayMoment(words: Words, at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? oneLine(at) : date.toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A corrected value in words: acts, entities and classes by name, spans by their characters. */
function Value({ given, field, report }: { given: unknown; field: CorrectionField; report: string | null }) {
  const words = useWords()
  const desk = useDesk()
  if (given === null || given === undefined) return field === 'speaker' || field === 'side' ? words.page.unknownSpeaker : '–'
  switch (field) {
    case 'decided':
      return given === true ? words.reader.review.yes : words.reader.review.no
    case 'statement':
      return isRecord(given) ? sayStatement(desk, words, given) : words.reader.review.kinds.reject
    case 'speaker':
    case 'side':
      return typeof given === 'string' && desk.view.entities.has(given) ? <EntityName id={given} /> : oneLine(String(given))
    case 'act':
      return sayAct(words, String(given))
    case 'source':
    case 'cue':
    case 'content':
      return saySpans(desk, report, given)
    case 'merge-claims':
    case 'split-claim':
    case 'merge-entities':
    case 'split-entity':
    case 'name':
      return sayNames(words, given)
  }
}

function sayAct(words: Words, act: string): string {
  const known: Readonly<Record<string, string>> = words.labels.act
  return known[act] ?? oneLine(act)
}

function sayStatement(desk: Desk, words: Words, statement: Readonly<Record<string, unknown>>): string {
  return [sayAct(words, String(statement.act)), saySpans(desk, String(statement.report), statement.content)].filter(s => s !== '').join(' ')
}

function saySpans(desk: Desk, report: string | null, given: unknown): string {
  const own = desk.dossier.reports.find(r => r.id === report)
  if (!own || !Array.isArray(given)) return '–'
  const pieces = given.flatMap((s: unknown) => (isRecord(s) ? [own.text.slice(Number(s.start), Number(s.end))] : []))
  return pieces.length === 0 ? '–' : quote(oneLine(pieces.join(' … ')), own.language)
}

function sayNames(words: Words, given: unknown): string {
  if (typeof given === 'string') return oneLine(given)
  if (Array.isArray(given)) return given.map((g: unknown) => (isRecord(g) ? sayNames(words, g.name ?? g.gist ?? g.id) : sayNames(words, g))).join(', ')
  if (!isRecord(given)) return '–'
  const own = given[words.language] ?? Object.values(given)[0]
  return typeof own === 'string' ? oneLine(own) : '–'
}

/** What a person changed of one target: the old label struck, the new one, who and why. */
export function Corrections({ target }: { target: string }) {
  const own = useDesk().dossier.corrections.filter(c => c.target === target && c.state === 'applied')
  if (own.length === 0) return null
  return (
    <div className="corrected">
      {own.map(c => (
        <CorrectionLine key={c.id + c.field} correction={c} />
      ))}
    </div>
  )
}

export function CorrectionLine({ correction: c }: { correction: Correction }) {
  const words = useWords()
  const { view } = useDesk()
  const { review } = words.reader
  const report = view.byStatement.get(c.target)?.report.id ?? (isRecord(c.from) && typeof c.from.report === 'string' ? c.from.report : null)
  const field = review.corrected[c.field]
  const accepted = c.field === 'decided'
  const rejected = c.field === 'statement'
  return (
    <p>
      <span className="chip stamp">
        <Sign shape={rejected ? 'close' : 'check'} /> {accepted ? review.kinds.accept : rejected ? review.kinds.reject : words.page.correctedField}
      </span>{' '}
      {accepted ? null : (
        <>
          {rejected ? null : `${words.pair(field, '')} `}
          <s>
            <Value given={c.from} field={c.field} report={report} />
          </s>
          {rejected ? null : (
            <>
              {' → '}
              <b>
                <Value given={c.to} field={c.field} report={report} />
              </b>
            </>
          )}
        </>
      )}
      <small>
        {' '}
        {oneLine(c.by)}, {sayMoment(words, c.at)}
        {c.reason === null || c.reason === '' ? '' : `. ${oneLine(c.reason)}`}
      </small>
    </p>
  )
}
