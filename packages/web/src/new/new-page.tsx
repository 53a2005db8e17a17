import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { api } from '../api.ts'
import { dossierKey, useDossier } from '../desk/desk.tsx'
import { announce, toast } from '../shell/announce.ts'
import { Failure } from '../shell/states.tsx'
import { useWords } from '../words/words.ts'
import { AddressSheet } from './address-sheet.tsx'
import { Progress } from './progress.tsx'
import { SourceList } from './source-list.tsx'
import { headlineOf, LARGEST, type NewSource, type Source, sourcesIn } from './sources.ts'
import { TextSheet } from './text-sheet.tsx'

/** A new dossier, or more reports for one (`?to=`); afterwards its progress (`?job=`). */
export function NewPage() {
  const [parameters] = useSearchParams()
  const job = parameters.get('job')
  const to = parameters.get('to')
  return job !== null && to !== null ? <Progress key={job} job={job} dossier={to} /> : <Intake to={to} />
}

function Intake({ to }: { to: string | null }) {
  const words = useWords()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const [sources, setSources] = useState<readonly Source[]>([])
  const [title, setTitle] = useState('')
  const next = useRef(1)
  useEffect(() => {
    document.title = `${words.app.newDossier} · Recoupe`
  }, [words])
  const add = (more: readonly NewSource[]): void => {
    if (more.length === 0) return
    setSources(own => [...own, ...more.map((s): Source => ({ ...s, id: next.current++ }))])
    announce(words.app.sources(sources.length + more.length))
  }
  const addFiles = (files: Iterable<File>): void => {
    const fits: NewSource[] = []
    for (const file of files) {
      if (file.size > LARGEST) toast(words.app.tooLarge(file.name))
      else fits.push({ kind: 'file', file })
    }
    add(fits)
  }
  const send = useMutation({
    mutationFn: async () => {
      const given = {
        files: sources.flatMap(s => (s.kind === 'file' ? [s.file] : [])),
        texts: sources.flatMap(s => (s.kind === 'text' ? [s.text] : [])),
        urls: sources.flatMap(s => (s.kind === 'url' ? [s.url] : [])),
      }
      if (to !== null) return api.addReports(to, given)
      const named = title.trim() === '' ? await headlineOf(sources) : title.trim()
      return api.create({ ...given, ...(named === undefined ? {} : { title: named }) })
    },
    onSuccess: ({ id, job }) => {
      void client.invalidateQueries({ queryKey: ['dossiers'] })
      void client.invalidateQueries({ queryKey: dossierKey(id) })
      navigate(`/new?job=${encodeURIComponent(job)}&to=${encodeURIComponent(id)}`, { replace: true })
    },
  })
  usePaste(text => add(sourcesIn(text)), addFiles)
  return (
    <div className="intake">
      <header className="page-head">{to === null ? <h1>{words.app.newDossier}</h1> : <AddTitle dossier={to} />}</header>
      <DropZone addFiles={addFiles} addText={text => add(sourcesIn(text))} add={add} />
      <div className="intake-list">
        <h2>
          {words.app.ready} <span className="n">{words.number(sources.length)}</span>
        </h2>
        <SourceList sources={sources} remove={id => setSources(own => own.filter(s => s.id !== id))} />
        {to === null ? (
          <label className="pick-field">
            <span>
              {words.app.titleLabel} <small>{words.app.titleHint}</small>
            </span>
            <input className="field" value={title} maxLength={1000} onChange={event => setTitle(event.target.value)} />
          </label>
        ) : null}
        {send.error ? <Failure error={send.error} /> : null}
        <p className="row-end">
          <Link className="button" href={to === null ? '/' : `/d/${to}`}>
            {words.app.cancel}
          </Link>
          <button type="button" className="button primary" disabled={sources.length === 0 || send.isPending} onClick={() => send.mutate()}>
            {to === null ? words.app.make : words.app.addReports}
          </button>
        </p>
        {to === null && sources.length === 1 ? <p className="hint">{words.app.oneIsFew}</p> : null}
      </div>
    </div>
  )
}

function AddTitle({ dossier }: { dossier: string }) {
  const words = useWords()
  const { data } = useDossier(dossier)
  return <h1>{data?.title ? words.app.addReportsTo(data.title) : words.app.addReports}</h1>
}

/** Text or files pasted anywhere on the page, unless they are pasted into a field. */
function usePaste(addText: (text: string) => void, addFiles: (files: Iterable<File>) => void): void {
  const latest = useRef({ addText, addFiles })
  latest.current = { addText, addFiles }
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input,textarea')) return
      const { clipboardData } = event
      if (!clipboardData) return
      if (clipboardData.files.length > 0) latest.current.addFiles(clipboardData.files)
      else latest.current.addText(clipboardData.getData('text/plain'))
      event.preventDefault()
    }
    document.addEventListener('paste', hear)
    return () => document.removeEventListener('paste', hear)
  }, [])
}

interface DropZoneProps {
  readonly addFiles: (files: Iterable<File>) => void
  readonly addText: (text: string) => void
  readonly add: (sources: readonly NewSource[]) => void
}

/** Takes what is dropped on it, and offers the same by buttons. */
function DropZone({ addFiles, addText, add }: DropZoneProps) {
  const words = useWords()
  const [over, setOver] = useState(false)
  const [sheet, setSheet] = useState<'text' | 'url' | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const { dataTransfer } = event
    if (dataTransfer.files.length > 0) addFiles(dataTransfer.files)
    else addText(dataTransfer.getData('text/uri-list') || dataTransfer.getData('text/plain'))
  }
  return (
    <section
      className={over ? 'blank drop over' : 'blank drop'}
      aria-labelledby="drop-t"
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={event => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false)
      }}
      onDrop={drop}
    >
      <h2 id="drop-t">{over ? words.app.dropHere : words.app.drop}</h2>
      <p>{words.app.dropHint}</p>
      <p className="drop-buttons">
        <button type="button" className="button primary" onClick={() => picker.current?.click()}>
          {words.app.chooseFiles}
        </button>
        <button type="button" className="button" onClick={() => setSheet('text')}>
          {words.app.pasteText}
        </button>
        <button type="button" className="button" onClick={() => setSheet('url')}>
          {words.app.addAddress}
        </button>
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={words.app.chooseFiles}
        onChange={event => {
          addFiles(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      <TextSheet isOpen={sheet === 'text'} close={() => setSheet(null)} add={add} />
      <AddressSheet isOpen={sheet === 'url'} close={() => setSheet(null)} add={add} />
    </section>
  )
}
