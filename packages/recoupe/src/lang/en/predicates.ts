import type { Predicates } from '../predicates.ts'
import { concepts } from './concepts.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const predicates: Predicates = {
  concepts,
  light: words(`be have do go come can could may might must shall should will would let put take get make stay say this that these those it its
    he she they we you i him her them us me who whom whose which what where when why how not no never none nothing any same other such also
    still already then thus very much more most less least too enough rather quite notably after before since during until toward towards at
    between against without under on in by for with as but or and so nor if their his my your our the a an of to from up down out off over about
    into than thing time case part fact some several each every always here there yes now just even only`),
}
