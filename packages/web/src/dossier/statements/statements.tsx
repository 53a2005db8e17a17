import { useDeferredValue, useMemo } from 'react'
import { ACT_SHAPE, type SpeechAct, sayEntity } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { None } from '../../parts/labels.tsx'
import { type Choice, Pick, PickByName } from '../../parts/pick.tsx'
import { Section } from '../../parts/section.tsx'
import { useWords } from '../../words/words.ts'
import { ExportButton } from '../actions/export-dialog.tsx'
import { changeFilter, isFiltered, NO_FILTER, passing, rowsOf, type StatementFilter, type StatementRow, useFilter } from './filter.ts'
import { StatementTable } from './table.tsx'

const ANY = 'any'

/** Every statement of the dossier, filtered and found. */
export function Statements() {
  const words = useWords()
  const { view } = useDesk()
  const filter = useFilter()
  const wanted = useDeferredValue(filter)
  const rows = useMemo(() => rowsOf(view), [view])
  const shown = useMemo(() => passing(rows, wanted), [rows, wanted])
  return (
    <Section id="register" title={words.app.statements} subtitle={words.app.statementsHint}>
      {rows.length === 0 ? (
        <None text={words.page.noStatements} />
      ) : (
        <>
          <FilterBar rows={rows} filter={filter} />
          <div className="table-head">
            <p role="status">{words.app.statementCount(shown.length, rows.length)}</p>
            {isFiltered(filter) ? (
              <button type="button" className="button" onClick={() => changeFilter(NO_FILTER)}>
                {words.app.clearFilters}
              </button>
            ) : null}
            <ExportButton />
          </div>
          {shown.length === 0 ? <None text={words.app.noStatementMatches} /> : <StatementTable rows={shown} />}
        </>
      )}
    </Section>
  )
}

const isAct = (key: string): key is SpeechAct => Object.hasOwn(ACT_SHAPE, key)

function FilterBar({ rows, filter }: { rows: readonly StatementRow[]; filter: StatementFilter }) {
  const words = useWords()
  const { view } = useDesk()
  const any: Choice = { id: ANY, name: words.app.any }
  const acts = useMemo(() => [...new Set(rows.flatMap(r => r.exhibit.statement?.act ?? []))], [rows])
  const speakers = useMemo(() => {
    const ids = [...new Set(rows.flatMap(r => [r.exhibit.statement?.speaker, r.exhibit.statement?.side]))].filter(id => id !== null && id !== undefined)
    const named = ids.map((id): Choice => ({ id, name: sayEntity(view, words, id).text }))
    return named.sort((a, b) => a.name.localeCompare(b.name, words.language))
  }, [rows, view, words])
  return (
    <search className="filter-bar" aria-label={words.app.statements}>
      <label className="pick-field wide">
        <span>{words.app.filterText}</span>
        <input className="field" type="search" value={filter.q} onChange={event => changeFilter({ q: event.target.value })} />
      </label>
      <Pick
        label={words.app.filterAct}
        choices={[any, ...acts.map(a => ({ id: a, name: words.labels.act[a] }))]}
        value={filter.act ?? ANY}
        choose={key => changeFilter({ act: isAct(key) ? key : null })}
      />
      <PickByName
        key={words.language}
        label={words.app.filterSpeaker}
        choices={[any, ...speakers]}
        value={filter.speaker ?? ANY}
        choose={key => changeFilter({ speaker: key === ANY || key === '' ? null : key })}
      />
      <Pick
        label={words.app.filterReport}
        choices={[any, ...view.reports.map(r => ({ id: r.report.id, name: r.report.outlet ? `${r.letter} · ${r.report.outlet}` : r.letter }))]}
        value={filter.report ?? ANY}
        choose={key => changeFilter({ report: key === ANY ? null : key })}
      />
      <Pick
        label={words.app.filterDecided}
        choices={[any, { id: 'true', name: words.app.decidedOnly }, { id: 'false', name: words.app.undecidedOnly }]}
        value={filter.decided === null ? ANY : String(filter.decided)}
        choose={key => changeFilter({ decided: key === ANY ? null : key === 'true' })}
      />
    </search>
  )
}
