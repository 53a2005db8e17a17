import { Letter } from '../parts/labels.tsx'
import { useWords } from '../words/words.ts'
import { firstWords, type Source } from './sources.ts'

/** What waits to be cross-checked. */
export function SourceList({ sources, remove }: { sources: readonly Source[]; remove: (id: number) => void }) {
  const words = useWords()
  if (sources.length === 0) return <p className="none">{words.app.noSources}</p>
  return (
    <ol className="source-list">
      {sources.map((s, i) => {
        const name = nameOf(s)
        return (
          <li key={s.id}>
            <Letter name={String(i + 1)} />
            <span className="source-name">{name}</span>
            <small>{detailOf(s, words)}</small>
            <button type="button" className="button" aria-label={`${words.app.remove} ${name}`} onClick={() => remove(s.id)}>
              {words.app.remove}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function nameOf(source: Source): string {
  switch (source.kind) {
    case 'file':
      return source.file.name
    case 'text':
      return firstWords(source.text.text)
    case 'url':
      return source.url
  }
}

function detailOf(source: Source, { app, number }: ReturnType<typeof useWords>): string {
  switch (source.kind) {
    case 'file':
      return `${app.kindOf.file}, ${app.kilobytes(number(Math.max(1, Math.round(source.file.size / 1024))))}`
    case 'text':
      return [app.kindOf.text, source.text.outlet, source.text.published, app.characters(source.text.text.length)].filter(Boolean).join(', ')
    case 'url':
      return app.kindOf.url
  }
}
