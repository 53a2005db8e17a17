import { useId } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/words.ts'

interface AskProps {
  readonly isOpen: boolean
  readonly close: () => void
  readonly title: string
  readonly hint?: string
  /** One line to be written. */
  readonly field?: { readonly label: string; readonly value: string }
  readonly action: string
  /** Given what was written, empty without a field. */
  readonly act: (written: string) => void
}

/** Asks before something is done, or for a line to do it with. */
export function Ask({ isOpen, close, title, hint, field, action, act }: AskProps) {
  const words = useWords()
  const id = useId()
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={open => {
        if (!open) close()
      }}
    >
      <Modal className="sheet-modal">
        <Dialog className="sheet-dialog" role={field ? 'dialog' : 'alertdialog'} data-modal>
          <form
            onSubmit={event => {
              event.preventDefault()
              const written = new FormData(event.currentTarget).get('written')
              act(typeof written === 'string' ? written.trim() : '')
            }}
          >
            <Heading slot="title">{title}</Heading>
            {hint ? <p className="ask-hint">{hint}</p> : null}
            {field ? (
              <p className="ask-field">
                <label htmlFor={id}>{field.label}</label>
                <input id={id} className="field" name="written" defaultValue={field.value} autoFocus />
              </p>
            ) : null}
            <p className="row-end">
              <Button className="button" onPress={close}>
                {words.app.cancel}
              </Button>
              <button type="submit" className="button primary">
                {action}
              </button>
            </p>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
