import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ReportView } from 'recoupe/view'
import { api } from '../../api.ts'
import { useDesk, useRefreshDossier } from '../../desk/desk.tsx'
import { Ask } from '../../library/ask.tsx'
import { useTellFailure } from '../../shell/session.ts'
import { useWords } from '../../words/words.ts'

/** What is seldom done with a dossier: take a report out. */
export function MoreActions() {
  const words = useWords()
  const { id, view } = useDesk()
  const refresh = useRefreshDossier(id)
  const [leaving, setLeaving] = useState<ReportView | null>(null)
  const tellFailure = useTellFailure()
  const remove = useMutation({
    mutationFn: (report: ReportView) => api.removeReport(id, report.report.sha256),
    onSuccess: async () => {
      setLeaving(null)
      await refresh()
    },
    onError: tellFailure,
  })
  const choose = (key: string): void => setLeaving(view.reports.find(r => r.report.id === key) ?? null)
  return (
    <>
      <MenuTrigger>
        <Button className="button" aria-label={words.app.moreActions}>
          <span aria-hidden="true">⋯</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu onAction={key => choose(String(key))}>
            {view.reports.map(r => (
              <MenuItem key={r.report.id} id={r.report.id}>
                {words.app.removeReport(r.letter)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Ask
        isOpen={leaving !== null}
        close={() => setLeaving(null)}
        title={words.app.removeReportAsk(leaving?.letter ?? '')}
        hint={words.app.removeReportHint}
        action={words.app.remove}
        act={() => {
          if (leaving) remove.mutate(leaving)
        }}
      />
    </>
  )
}
