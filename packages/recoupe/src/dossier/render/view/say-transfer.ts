import type { Messages } from '../../../messages/index.ts'
import { quote } from '../../../messages/index.ts'
import { oneLine } from '../escape.ts'
import { sayOrigin } from '../phrases.ts'
import { sayEntity } from './holder.ts'
import { sayTime } from './say-time.ts'
import type { CountedItem, Teller, Transfer } from './transfers.ts'
import type { View } from './view.ts'

/** One line of a row of the register: *Fournisseur: Corée du Nord*; where somebody says it, who, for whoever can show more than words. */
export interface TransferField {
  readonly label: string
  readonly value: string
  readonly tellers?: readonly Teller[]
}

/** `supplier → recipient`, in words of the interface. */
export function sayTransfer(view: View, words: Messages, { supplier, recipient }: Transfer): string {
  const name = (id: string | null): string => (id === null ? words.transfers.unnamed : oneLine(sayEntity(view, words, id).text))
  return `${name(supplier)} → ${name(recipient)}`
}

/** A row of the register as labelled values; what no report says is left out. */
export function transferFields(view: View, words: Messages, row: Transfer): TransferField[] {
  const t = words.transfers
  const entity = (id: string): string => oneLine(sayEntity(view, words, id).text)
  const tellers = (list: readonly Teller[]): string => list.map(teller => sayTeller(view, words, teller)).join(' ; ')
  const fields: TransferField[] = [
    { label: t.supplier, value: row.supplier === null ? t.unnamed : entity(row.supplier) },
    { label: t.recipient, value: row.recipient === null ? t.unnamed : entity(row.recipient) },
    { label: t.intermediary, value: row.intermediaries.map(entity).join(', ') },
    { label: t.item, value: sayItems(view, words, row) },
    { label: t.quantity, value: row.quantities.map(q => sayCount(view, words, q)).join(' ; ') },
    { label: t.status, value: [t.stand[row.stand], ...row.stages.map(s => t.stage[s])].join(', ') },
    { label: t.date, value: row.dates.map(d => sayTime(words, d, undefined)).join(', ') },
    { label: t.allegedBy, value: tellers(row.alleged), tellers: row.alleged },
    { label: t.acknowledgedBy, value: tellers(row.acknowledged), tellers: row.acknowledged },
    { label: t.toldBy, value: row.told.join(' ') },
    { label: t.deniedBy, value: tellers(row.denied), tellers: row.denied },
    { label: t.notConfirmedBy, value: tellers(row.notConfirmed), tellers: row.notConfirmed },
    { label: t.reports, value: row.letters.join(' ') },
  ]
  return fields.filter(f => f.value !== '')
}

/** *artillerie : « roquettes », « obus » (A)*: the class in the interface's words, the item in the report's. */
function sayItems(view: View, words: Messages, { items, classes }: Transfer): string {
  const shown = new Map<string, string>()
  for (const item of items) {
    const report = view.reports.find(r => r.report.id === item.report)
    if (!report || !item.class || !classes.includes(item.class)) continue
    const text = oneLine(report.report.text.slice(item.start, item.end))
    const key = `${item.class} ${text.toLowerCase()}`
    if (!shown.has(key)) shown.set(key, quote(text, report.report.language))
  }
  return classes
    .map(c => words.pair(words.transfers.arms[c], [...shown].flatMap(([key, text]) => (key.startsWith(`${c} `) ? [text] : [])).join(', ')))
    .join(' ; ')
}

function sayCount(view: View, words: Messages, { quantity, report, hedged }: CountedItem): string {
  const t = words.transfers
  const from = view.reports.find(r => r.report.id === report)
  const text = from ? quote(oneLine(from.report.text.slice(quantity.start, quantity.end)), from.report.language) : ''
  const marks = [quantity.approximation === 'exact' ? '' : t.approximation[quantity.approximation], hedged ? t.hedged : '', from?.letter ?? '']
  return `${text} (${marks.filter(m => m !== '').join(', ')})`
}

/** *États-Unis (A4 A5, origine : renseignement américain)*. */
function sayTeller(view: View, words: Messages, teller: Teller): string {
  const name = tellerName(view, words, teller)
  const marks = [teller.exhibits.map(e => e.ref).join(' '), ...tellerMarks(view, words, teller)].filter(m => m !== '')
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`
}

export const tellerName = (view: View, words: Messages, { holder }: Teller): string =>
  holder === null ? words.transfers.unnamed : oneLine(sayEntity(view, words, holder).text)

/** What is to be known beside the name: that it is softened, and whose word is behind it. */
export function tellerMarks(view: View, words: Messages, teller: Teller): string[] {
  const name = tellerName(view, words, teller)
  const behind = teller.origins
    .flatMap(id => view.origins.get(id) ?? [])
    .map(o => oneLine(sayOrigin(view, words, o)))
    .filter(text => text !== name)
  return [
    ...(teller.hedged ? [words.transfers.hedged] : []),
    ...(behind.length === 0 ? [] : [words.pair(words.transfers.origin, [...new Set(behind)].join(', '))]),
  ]
}
