import { Fragment } from 'react'
import { type Claim, codePointName, contrary, inLanguage, oneLine, quote, splitHidden, type Worded } from 'recoupe/view'
import { useWords } from '../words/words.ts'

/** Text of a report with hidden characters named in front of them: the characters stay, in a box that they cannot reorder. */
export function TextOf({ text }: { text: string }) {
  const parts = splitHidden(text)
  if (parts.length === 1) return text
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
      <Fragment key={i}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
      <bdi key={i} className="hidden" data-name={codePointName(part)}>
        {part}
      </bdi>
    ),
  )
}

/** A quotation in its own language and marks, on one line. */
export function Quotation({ text, language }: { text: string; language: string }) {
  return (
    <span className="q" lang={language}>
      {quote(oneLine(text), language)}
    </span>
  )
}

/** A claim in a report's own words. */
export function Gist({ claim }: { claim: Pick<Claim, 'gist' | 'negated'> & Partial<Pick<Claim, 'positions'>> }) {
  const words = useWords()
  const own = inLanguage(claim.gist, words.language)
  if (!own) return <span className="none">{words.page.noGist}</span>
  return (
    <>
      {contrary(words, claim, own.language)}
      <Quotation text={own.text} language={own.language} />
    </>
  )
}

/** A name; told in its own language where it has none in the reader's. */
export function Named({ name }: { name: Worded }) {
  const words = useWords()
  return name.language === words.language ? name.text : <span lang={name.language}>{name.text}</span>
}
