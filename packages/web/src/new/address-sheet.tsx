import { useWords } from '../words/words.ts'
import { FormSheet, written } from './sheet.tsx'
import type { NewSource } from './sources.ts'

interface AddressSheetProps {
  readonly isOpen: boolean
  readonly close: () => void
  readonly add: (sources: readonly NewSource[]) => void
}

/** Reports by address, one per line; what is no address is told by the server with its reason. */
export function AddressSheet({ isOpen, close, add }: AddressSheetProps) {
  const words = useWords()
  const submit = (form: FormData): void => {
    const lines = (written(form, 'urls') ?? '').split(/\s+/u).filter(Boolean)
    add(lines.map(url => ({ kind: 'url', url })))
  }
  return (
    <FormSheet isOpen={isOpen} close={close} title={words.app.addAddress} submit={submit}>
      <label className="pick-field">
        <span>{words.app.addressLabel}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the sheet was opened to write here */}
        <textarea className="field short" name="urls" rows={4} required autoFocus aria-describedby="address-hint" />
      </label>
      <p className="hint" id="address-hint">
        {words.app.addressHint}
      </p>
    </FormSheet>
  )
}
