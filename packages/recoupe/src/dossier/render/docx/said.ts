import { type Messages, quote } from '../../../messages/index.ts'
import type { Claim } from '../../../types/index.ts'
import { contrary } from '../phrases.ts'
import type { Exhibit } from '../view/exhibits.ts'
import { type Holder, sayHolder } from '../view/holder.ts'
import { inLanguage, type Worded } from '../view/name.ts'
import { contentOf, type View } from '../view/view.ts'
import { linkTo, type RunLook, run } from './blocks.ts'
import { oneSpaced, type Xml } from './xml.ts'

/** What the chapters are written with: the dossier, the words of the interface, and which links have somewhere to lead. */
export interface Desk {
  readonly view: View
  readonly words: Messages
}

/** `A¶5b` → `r_A_p5b`: names of bookmarks have letters, digits and underscores only. */
export const bookmarkOf = (ref: string): string => `r_${ref.replace('¶', '_p')}`

/** Links to the register. */
export function refs(exhibits: readonly Exhibit[], most = Number.POSITIVE_INFINITY): Xml[] {
  const shown = exhibits.slice(0, most)
  return shown.flatMap(({ ref }, i) => [...(i === 0 ? [] : [run(' ')]), linkTo(bookmarkOf(ref), ref)])
}

/** Words of a report in the quotation marks of their language, and marked as being in it. */
export const quoted = (text: string, language: string, look: RunLook = {}): Xml => run(quote(oneSpaced(text).trim(), language), { ...look, language })

export const quotedExhibit = (exhibit: Exhibit): Xml => quoted(contentOf(exhibit), exhibit.report.language)

/** A claim in a report's own words, *the opposite of* before those that word it by its negation. */
export function gist({ words }: Desk, claim: Claim, look: RunLook = {}): Xml[] {
  const own = inLanguage(claim.gist, words.language)
  return own
    ? [run(contrary(words, claim, own.language), look), quoted(own.text, own.language, look)]
    : [run(`(${words.page.noGist})`, { ...look, faint: true })]
}

/** A name, marked as being in its language. */
export const worded = ({ text, language }: Worded, look: RunLook = {}): Xml => run(text, { ...look, language })

export const holder = ({ view, words }: Desk, who: Holder): Xml => worded(sayHolder(view, words, who))

/** What is below the threshold is said to be. */
export const undecided = ({ words }: Desk, decided: boolean): Xml => (decided ? '' : run(` (${words.page.undecided})`, { italic: true, faint: true }))
