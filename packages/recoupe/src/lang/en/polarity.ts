import type { Polarity } from '../polarity.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const polarity: Polarity = {
  negators: set("not n't n’t never no none nothing nobody neither nor without cannot"),
  weakNegators: set(''),
  restrictors: set(''),
  negativeVerbs: set('deny refute reject dismiss dispute exclude refuse fail stop avoid prevent cease lack'),
  supportNouns: set('evidence proof sign indication trace reason'),
  modals: set('could may might seem appear'),
  hedges: set(
    'perhaps maybe probably possibly apparently allegedly reportedly purportedly alleged purported supposed supposedly potentially potential likely suspected',
  ),
  universals: set('all every any never no none nothing nobody each whole entire ever full'),
  restrictives: set('only some certain several partly partially notably few'),
  anaphors: new Map([
    ['accusation', 'charge'],
    ['allegation', 'charge'],
    ['charge', 'charge'],
    ['criticism', 'charge'],
    ['claim', 'any'],
    ['assertion', 'any'],
    ['statement', 'any'],
    ['remark', 'any'],
    ['comment', 'any'],
    ['report', 'report'],
    ['rumour', 'report'],
    ['rumor', 'report'],
    ['information', 'report'],
    ['version', 'any'],
    ['account', 'any'],
    ['figure', 'report'],
    ['theory', 'any'],
    ['suggestion', 'any'],
    ['description', 'any'],
    ['timeline', 'report'],
  ]),
  pointers: set('this that these those the such'),
  proforms: set('it that this so'),
  retorts: set('false untrue lie fantasy absurd nonsense ridiculous baseless unfounded slander rubbish'),
}
