import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/words.ts'

interface SheetProps {
  readonly isOpen: boolean
  readonly close: () => void
  readonly title: string
  readonly children: ReactNode
  readonly submit: (form: FormData) => void
}

/** A form over the page. */
export function FormSheet({ isOpen, close, title, children, submit }: SheetProps) {
  const words = useWords()
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={open => {
        if (!open) close()
      }}
    >
      <Modal className="sheet-modal wide">
        <Dialog className="sheet-dialog" data-modal>
          <form
            onSubmit={event => {
              event.preventDefault()
              submit(new FormData(event.currentTarget))
              close()
            }}
          >
            <header>
              <Heading slot="title">{title}</Heading>
            </header>
            {children}
            <p className="row-end">
              <Button className="button" onPress={close}>
                {words.app.cancel}
              </Button>
              <button type="submit" className="button primary">
                {words.app.add}
              </button>
            </p>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What was written in a field, trimmed; undefined where nothing was. */
export function written(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
