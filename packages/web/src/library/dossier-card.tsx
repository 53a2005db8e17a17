import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { sayLanguage, sayTime } from 'recoupe/view'
import { Link } from 'wouter'
import { api, type DossierSummary } from '../api.ts'
import { Sign } from '../parts/sign.tsx'
import { useMayEdit, useTellFailure } from '../shell/session.ts'
import { useWords } from '../words/words.ts'
import { Ask } from './ask.tsx'

/** Outlets named before the rest are counted. */
const MOST_OUTLETS = 4

/** One dossier: its title leads to it, or to its progress while it is being read. */
export function DossierCard({ dossier }: { dossier: DossierSummary }) {
  const words = useWords()
  const mayEdit = useMayEdit()
  const title = dossier.title ?? words.page.untitled
  const working = dossier.state === 'working'
  const more = dossier.outlets.length - MOST_OUTLETS
  const outlets = [...dossier.outlets.slice(0, MOST_OUTLETS), ...(more > 0 ? [words.counts.more(more)] : [])]
  const about = [
    outlets.join(', '),
    dossier.languages.map(l => sayLanguage(words, l)).join(', '),
    words.app.updated(sayTime(words, localTime(dossier.updatedAt))),
  ]
  return (
    <li className="dossier-card">
      <h2>
        <Link id={`dossier-${dossier.id}`} href={working && dossier.job ? `/new?job=${dossier.job}&to=${dossier.id}` : `/d/${dossier.id}`}>
          {title}
        </Link>
      </h2>
      <p className="about">{about.filter(Boolean).join(' · ')}</p>
      {dossier.state === 'ready' ? (
        <ul className="figures">
          {[
            words.counts.reports(dossier.reports),
            words.counts.statements(dossier.statements),
            words.counts.claims(dossier.claims),
            words.counts.contested(dossier.contested),
          ].map(said => {
            const at = said.indexOf('\u00a0')
            return (
              <li key={said}>
                <b>{said.slice(0, at)}</b> {said.slice(at + 1)}
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="dossier-state">
          <Sign shape={working ? 'half' : 'warning'} />
          {words.app.state[dossier.state]}
        </p>
      )}
      {mayEdit ? <Actions dossier={dossier} title={title} /> : null}
    </li>
  )
}

/** A time of the server (UTC) in the reader's own zone, to the minute: `2025-03-12T09:30`. */
function localTime(utc: string): string {
  const at = new Date(utc)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

type Asked = 'rename' | 'delete' | null

function Actions({ dossier, title }: { dossier: DossierSummary; title: string }) {
  const words = useWords()
  const client = useQueryClient()
  const [asked, setAsked] = useState<Asked>(null)
  const renew = async (): Promise<void> => {
    setAsked(null)
    await client.invalidateQueries({ queryKey: ['dossiers'] })
    await client.invalidateQueries({ queryKey: ['dossier', dossier.id] })
  }
  const tellFailure = useTellFailure()
  const rename = useMutation({ mutationFn: (to: string) => api.rename(dossier.id, to), onSuccess: renew, onError: tellFailure })
  const remove = useMutation({ mutationFn: () => api.remove(dossier.id), onSuccess: renew, onError: tellFailure })
  const choose = (key: string): void => {
    if (key === 'rename' || key === 'delete') setAsked(key)
  }
  return (
    <>
      <MenuTrigger>
        <Button className="button more" aria-label={words.app.actionsFor(title)}>
          <span aria-hidden="true">⋯</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu onAction={key => choose(String(key))}>
            <MenuItem id="rename">{words.app.rename}</MenuItem>
            <MenuItem id="delete">{words.app.deleteDossier}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Ask
        isOpen={asked === 'rename'}
        close={() => setAsked(null)}
        title={words.app.rename}
        field={{ label: words.app.renameLabel, value: dossier.title ?? '' }}
        action={words.app.save}
        act={to => rename.mutate(to)}
      />
      <Ask
        isOpen={asked === 'delete'}
        close={() => setAsked(null)}
        title={words.app.deleteAsk(title)}
        hint={words.app.deleteHint}
        action={words.app.deleteDossier}
        act={() => remove.mutate()}
      />
    </>
  )
}
