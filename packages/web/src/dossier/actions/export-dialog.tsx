import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { exportAddress, exportOffer } from '../../api.ts'
import { useDesk } from '../../desk/desk.tsx'
import { Failure, Loading } from '../../shell/states.tsx'
import type { ExportFormat } from '../../words/app-messages.ts'
import { useWords } from '../../words/words.ts'
import { FILTER_PARAMETERS, filterParameters, isFiltered, passing, rowsOf, useFilter } from '../statements/filter.ts'

const FORMATS: readonly ExportFormat[] = ['html', 'md', 'docx', 'csv', 'json', 'jsonld', 'annotation', 'ftm', 'prov']

export function ExportButton() {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button">{words.app.exportTitle}</Button>
      <ExportSheet />
    </DialogTrigger>
  )
}

/** In which form and how much of the dossier leaves; the filter of the statements is offered where one is set. */
export function ExportSheet({ isOpen, onOpenChange }: { isOpen?: boolean; onOpenChange?: (open: boolean) => void }) {
  const words = useWords()
  return (
    <ModalOverlay className="overlay" isDismissable {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Modal className="sheet-modal">
        <Dialog className="sheet-dialog" data-modal>
          <header>
            <Heading slot="title">{words.app.exportTitle}</Heading>
            <Button className="button" slot="close">
              {words.app.close}
            </Button>
          </header>
          <Choices />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choices() {
  const words = useWords()
  const { id, view } = useDesk()
  const filter = useFilter()
  const { data: offer, error } = useQuery({ queryKey: ['export-offer'], queryFn: exportOffer, staleTime: Number.POSITIVE_INFINITY })
  const obeys = (parameter: string): boolean => offer?.parameters.has(parameter) ?? false
  const filtered = isFiltered(filter) && FILTER_PARAMETERS.every(obeys)
  const [format, setFormat] = useState<ExportFormat>('html')
  const [narrowed, setNarrowed] = useState(true)
  const [excerpts, setExcerpts] = useState(false)
  const address = exportAddress(id, {
    format,
    ui: words.language,
    excerpts: excerpts ? 'true' : undefined,
    ...(narrowed && filtered ? filterParameters(filter) : {}),
  })
  if (error) return <Failure error={error} />
  if (!offer) return <Loading />
  return (
    <div className="export">
      <fieldset>
        <legend>{words.app.exportFormat}</legend>
        <div className="radio-grid">
          {FORMATS.filter(f => offer.formats.includes(f)).map(f => (
            <label key={f} className="check">
              <input type="radio" name="format" checked={f === format} onChange={() => setFormat(f)} />
              <span>{words.app.formats[f]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {filtered ? (
        <fieldset>
          <legend>{words.app.exportScope}</legend>
          <label className="check">
            <input type="radio" name="scope" checked={!narrowed} onChange={() => setNarrowed(false)} />
            <span>{words.app.exportAll}</span>
          </label>
          <label className="check">
            <input type="radio" name="scope" checked={narrowed} onChange={() => setNarrowed(true)} />
            <span>{words.app.exportFiltered(passing(rowsOf(view), filter).length)}</span>
          </label>
        </fieldset>
      ) : null}
      {obeys('excerpts') ? (
        <label className="check">
          <input type="checkbox" checked={excerpts} onChange={event => setExcerpts(event.target.checked)} />
          <span>{words.app.excerpts}</span>
        </label>
      ) : null}
      <p className="hint">{words.app.exportHint}</p>
      <p className="row-end">
        <a className="button primary" href={address} download>
          {words.app.download}
        </a>
      </p>
    </div>
  )
}
