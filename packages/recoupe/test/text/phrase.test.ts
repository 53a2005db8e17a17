import { describe, expect, it } from 'vitest'
import { standAlone } from '../../src/text/phrase.ts'

describe('a phrase cut out of its sentence', () => {
  it.each([
    ['"No cargo was lost,"', 'No cargo was lost'],
    ['de les rouvrir avant mai”', 'de les rouvrir avant mai'],
    ['« Mais la digue tient.', 'Mais la digue tient.'],
    ['– Le quai est fermé', 'Le quai est fermé'],
    ['• Deux quais fermés', 'Deux quais fermés'],
    ['« Le quai “tient bon” »', 'Le quai “tient bon”'],
    ['a «sound» and a «light»', 'a «sound» and a «light»'],
    ['l’« état du quai »', 'l’« état du quai »'],
    ['the crew’s word', 'the crew’s word'],
    ['Il a dit : « non.»', 'Il a dit : « non.»'],
    ['».', '».'],
    ['', ''],
  ])('%s', (text, phrase) => expect(standAlone(text)).toBe(phrase))
})
