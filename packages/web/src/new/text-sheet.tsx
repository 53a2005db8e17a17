import { sayLanguage, UI_LANGUAGES } from 'recoupe/view'
import { useWords } from '../words/words.ts'
import { FormSheet, written } from './sheet.tsx'
import type { NewSource } from './sources.ts'

interface TextSheetProps {
  readonly isOpen: boolean
  readonly close: () => void
  readonly add: (sources: readonly NewSource[]) => void
}

/** A report pasted as text, with what is known of it. */
export function TextSheet({ isOpen, close, add }: TextSheetProps) {
  const words = useWords()
  const submit = (form: FormData): void => {
    const text = form.get('text')
    if (typeof text !== 'string' || text.trim() === '') return
    const outlet = written(form, 'outlet')
    const published = written(form, 'published')
    const language = written(form, 'language')
    add([{ kind: 'text', text: { text, ...(outlet ? { outlet } : {}), ...(published ? { published } : {}), ...(language ? { language } : {}) } }])
  }
  return (
    <FormSheet isOpen={isOpen} close={close} title={words.app.pasteText} submit={submit}>
      <label className="pick-field">
        <span>{words.app.textLabel}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the sheet was opened to write here */}
        <textarea className="field" name="text" required autoFocus />
      </label>
      <div className="three">
        <label className="pick-field">
          <span>{words.app.outletLabel}</span>
          <input className="field" name="outlet" maxLength={200} />
        </label>
        <label className="pick-field">
          <span>{words.app.dateLabel}</span>
          <input className="field" name="published" pattern="\d{4}(-\d{2}){0,2}" title={words.app.dateHint} aria-describedby="date-hint" />
        </label>
        <label className="pick-field">
          <span>{words.app.languageLabel}</span>
          <select className="field" name="language" defaultValue="">
            <option value="">{words.app.languageAuto}</option>
            {UI_LANGUAGES.map(l => (
              <option key={l} value={l}>
                {sayLanguage(words, l)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="hint" id="date-hint">
        {words.pair(words.app.dateLabel, words.app.dateHint)}
      </p>
    </FormSheet>
  )
}
