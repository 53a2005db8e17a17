import { expect, it } from 'vitest'
import { analyseReport, reportOf } from '../../../../bench/pipeline.ts'

const found = (text: string, language: 'fr' | 'en'): string[] =>
  analyseReport(reportOf(text, language)).names.map(n => `${n.kind} ${text.slice(n.start, n.end)}`)

it.each([
  ['Un immeuble de Larmont (Var) s’est effondré. Larmont pleure.', ['place Larmont', 'place Larmont']],
  ['Corvilles, petite ville de 3 000 habitants, est sous l’eau.', ['place Corvilles']],
  ['Marc (Lyon) nous écrit.', ['person Marc', 'place Lyon']],
])('a region or a settlement behind a French name makes a place of it: %s', (text, names) =>
  expect(found(text, 'fr').filter(n => !n.endsWith(' Var'))).toEqual(names),
)

it.each([
  ['A blast shook Kemble (Ohio) on Monday. Kemble mourns.', ['place Kemble', 'place Ohio', 'place Kemble']],
  ['Ostmere, a quiet market town, was flooded.', ['place Ostmere']],
  ['Ostmere, the town’s mayor, resigned.', []],
  ['Ostmere, a local councillor, disagreed.', []],
])('a region or a settlement behind an English name makes a place of it: %s', (text, names) => expect(found(text, 'en')).toEqual(names))
