import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDesk, useRefreshDossier } from '../desk/desk.tsx'
import { dossierPath } from '../permalink/address.ts'
import { copyLink } from '../permalink/copy-link.ts'
import { useCommands } from '../shell/commands.ts'
import { useMayEdit } from '../shell/session.ts'
import { useWords } from '../words/words.ts'
import { AgainProgress } from './actions/again-progress.tsx'
import { analyseAgain, isWorking, useAgain } from './actions/again-store.ts'
import { ExportSheet } from './actions/export-dialog.tsx'
import { MoreActions } from './actions/more-actions.tsx'

/** What is done with the whole dossier. */
export function DossierActions() {
  const words = useWords()
  const { id, view } = useDesk()
  const [, navigate] = useLocation()
  const refresh = useRefreshDossier(id)
  const mayEdit = useMayEdit()
  const working = isWorking(useAgain(id))
  const [exporting, setExporting] = useState(false)
  const [a, b] = view.reports
  const read = (): void => navigate(`/d/${id}/read?a=${a?.report.id ?? ''}${b ? `&b=${b.report.id}` : ''}`)
  const add = (): void => navigate(`/new?to=${encodeURIComponent(id)}`)
  const again = (): void => void analyseAgain(id, refresh)
  const copy = (): void => void copyLink(dossierPath(id))
  const { commands } = words.app
  useCommands([
    ...(a ? [{ id: 'reader', group: 'read' as const, title: commands.reader, keys: ['r'], run: read }] : []),
    { id: 'export', group: 'go', title: commands.export, keys: ['e'], run: () => setExporting(true) },
    ...(mayEdit
      ? [
          { id: 'addReports', group: 'go' as const, title: commands.addReports, run: add },
          { id: 'again', group: 'go' as const, title: commands.again, run: again },
        ]
      : []),
    { id: 'copyDossier', group: 'go', title: commands.copyDossier, keys: ['Y'], shown: ['⇧', 'Y'], run: copy },
  ])
  return (
    <>
      <div className="actions">
        {a ? (
          <button type="button" className="button primary" id="read-button" onClick={read}>
            {words.app.read}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => setExporting(true)}>
          {words.app.exportTitle}
        </button>
        {mayEdit ? (
          <>
            <button type="button" className="button" onClick={add}>
              {words.app.addReports}
            </button>
            <button type="button" className="button" id="again-button" aria-disabled={working} onClick={again}>
              {words.app.again}
            </button>
          </>
        ) : null}
        <button type="button" className="button" onClick={copy}>
          {words.page.copyLink}
        </button>
        {mayEdit ? <MoreActions /> : null}
        <ExportSheet isOpen={exporting} onOpenChange={setExporting} />
      </div>
      <AgainProgress />
    </>
  )
}
