import { base } from './base.ts'
import { mastheadStyle } from './masthead.ts'
import { matrixStyle } from './matrix.ts'
import { narrowStyle } from './narrow.ts'
import { readerStyle } from './reader.ts'
import { sectionsStyle } from './sections.ts'
import { tokens } from './tokens.ts'

/** The page's one style sheet. */
export const STYLE = [tokens, base, mastheadStyle, matrixStyle, sectionsStyle, readerStyle, narrowStyle].join('').replace(/\n+/gu, '\n').trim()
