import { useMemo } from 'react'
import { sayTransfer, type Teller, type Transfer, tellerMarks, tellerName, transferFields, transfersOf, type View } from 'recoupe/view'
import { useDesk } from '../desk/desk.tsx'
import { Joined } from '../parts/joined.tsx'
import { Refs } from '../parts/refs.tsx'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/words.ts'

const found = new WeakMap<View, readonly Transfer[]>()

/** The register of a dossier; empty where no report speaks of a transfer of arms. */
export function transfersIn(view: View): readonly Transfer[] {
  const known = found.get(view) ?? transfersOf(view)
  found.set(view, known)
  return known
}

/** The register of arms transfers, one row per supplier and recipient, each word of it a click from its sentence. */
export function Transfers() {
  const words = useWords()
  const { view } = useDesk()
  const rows = transfersIn(view)
  if (rows.length === 0) return null
  return (
    <Section id="transfers" title={words.transfers.title} subtitle={words.transfers.subtitle}>
      {rows.map(row => (
        <OneTransfer key={`${row.supplier} ${row.recipient} ${row.events[0]?.id}`} row={row} />
      ))}
    </Section>
  )
}

function OneTransfer({ row }: { row: Transfer }) {
  const words = useWords()
  const { view } = useDesk()
  const fields = useMemo(() => transferFields(view, words, row), [view, words, row])
  return (
    <div className="transfer">
      <h3>{sayTransfer(view, words, row)}</h3>
      <dl>
        {fields.map(({ label, value, tellers }) => (
          <Field key={label} label={label} value={value} tellers={tellers} />
        ))}
      </dl>
    </div>
  )
}

function Field({ label, value, tellers }: { label: string; value: string; tellers: readonly Teller[] | undefined }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{tellers === undefined ? value : <Joined between=" ; " items={tellers.map(teller => <OneTeller key={teller.holder} teller={teller} />)} />}</dd>
    </>
  )
}

function OneTeller({ teller }: { teller: Teller }) {
  const words = useWords()
  const { view } = useDesk()
  const marks = tellerMarks(view, words, teller)
  return (
    <>
      <b>{tellerName(view, words, teller)}</b> <Refs exhibits={teller.exhibits} />
      {marks.length === 0 ? null : ` (${marks.join(', ')})`}
    </>
  )
}
