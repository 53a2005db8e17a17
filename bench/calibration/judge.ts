import type { Span, Statement } from '../../packages/recoupe/src/types/index.ts'
import { iou, letters } from '../overlap.ts'

/** What a corpus marks of one statement. */
export interface Gold {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly act: string | null
  readonly speaker: string | null
  readonly side: string | null
}

/** In how far a statement agrees with the marks; each notion is harder than the one before. */
export interface Verdict {
  /** Some words of the content are said by that source. */
  readonly touched: boolean
  /** Content at an IoU of 0.5, source overlapping. */
  readonly there: boolean
  /** Content at an IoU of 0.8, source and cue overlapping. */
  readonly right: boolean
  /** Content and source at an IoU of 0.8, cue overlapping; of a denial the act as well. */
  readonly strict: boolean
  /** Every letter of content, source and cue. */
  readonly exact: boolean
  /** The gold statement that fits best, where one is right. */
  readonly gold: Gold | null
}

type Letters = ReadonlySet<number>

/** A source or cue that one of both lacks is no disagreement: quotations go on without either. */
const meets = (a: Letters, b: Letters, least: number): boolean => a.size === 0 || b.size === 0 || (least === 0 ? iou(a, b) > 0 : iou(a, b) >= least)

export function judge(text: string, s: Statement, golds: readonly Gold[]): Verdict {
  const of = (spans: readonly Span[]): Letters => letters(text, spans)
  const own = { content: of(s.content), source: of(s.source), cue: of(s.cue) }
  const rows = golds.map(gold => {
    const content = iou(own.content, of(gold.content))
    const [source, cue] = [of(gold.source), of(gold.cue)]
    const said = meets(own.source, source, 0)
    const right = said && content >= 0.8 && meets(own.cue, cue, 0)
    const act = (s.act === 'deny') === (gold.act === 'deny') || gold.act === null
    return {
      gold,
      touched: said && content > 0,
      there: said && content >= 0.5,
      right,
      strict: right && act && meets(own.source, source, 0.8),
      exact: content === 1 && meets(own.source, source, 1) && meets(own.cue, cue, 1),
    }
  })
  const any = (key: 'touched' | 'there' | 'right' | 'strict' | 'exact'): boolean => rows.some(row => row[key])
  const best = rows.find(row => row.exact) ?? rows.find(row => row.strict) ?? rows.find(row => row.right)
  return { touched: any('touched'), there: any('there'), right: any('right'), strict: any('strict'), exact: any('exact'), gold: best?.gold ?? null }
}

/**
 * The same by a corpus that counts otherwise: one relation where we have a statement for each conjunct, or two where we have one around an incise. All
 * statements of one cue are held against all gold contents that lie by half inside them, or the reverse.
 */
export function judgeTogether(text: string, s: Statement, all: readonly Statement[], golds: readonly Gold[]): Verdict {
  const cue = JSON.stringify(s.cue)
  const group = letters(
    text,
    all.filter(o => o === s || (s.cue.length > 0 && JSON.stringify(o.cue) === cue)).flatMap(o => o.content),
  )
  const near = golds.filter(g => {
    const content = letters(text, g.content)
    let both = 0
    for (const at of content) if (group.has(at)) both++
    return both >= 0.5 * Math.min(group.size, content.size)
  })
  const overlap = iou(
    group,
    letters(
      text,
      near.flatMap(g => g.content),
    ),
  )
  const source = letters(text, s.source)
  const said = (least: number): boolean => near.some(g => meets(source, letters(text, g.source), least))
  const right = near.length > 0 && overlap >= 0.8 && said(0)
  return {
    touched: near.length > 0 && said(0),
    there: near.length > 0 && overlap >= 0.5 && said(0),
    right,
    strict: right && said(0.8),
    exact: right && overlap === 1 && said(1),
    gold: null,
  }
}
