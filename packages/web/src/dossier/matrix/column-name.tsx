import { type Column, sayEntity } from 'recoupe/view'
import { useDesk } from '../../desk/desk.tsx'
import { Named } from '../../parts/texts.tsx'
import { useWords } from '../../words/words.ts'

export function ColumnName({ column }: { column: Column }) {
  const words = useWords()
  const { view } = useDesk()
  switch (column.kind) {
    case 'entity':
      return <Named name={sayEntity(view, words, column.id)} />
    case 'newsroom':
      return words.page.newsrooms
    case 'nobody':
      return words.page.nobody
    case 'others':
      return words.page.otherVoices
  }
}
