import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/engine/weights.ts'

const models = join(import.meta.dirname, '../../../../models')

describe.each(readdirSync(models))('the weights of "%s"', language => {
  const folder = join(models, language)
  const names = readdirSync(folder)
  const weights = names.filter(n => n.endsWith('.bin'))

  it('are those that training signed', () => {
    const sums = new Map(
      readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
        .trim()
        .split('\n')
        .map(line => [line.slice(66), line.slice(0, 64)] as const),
    )
    const found = weights.map(
      name =>
        [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ] as const,
    )
    expect(new Map(found)).toEqual(sums)
  })

  it('have a card each, and a licence and credits for all', () => {
    for (const name of weights) expect(names).toContain(name.replace(/bin$/u, 'md'))
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE']))
  })

  it('load once', () => {
    expect(loadModels(language)).toBe(loadModels(language))
  })
})

describe('a language without weights', () => {
  it('is refused by name', () => {
    expect(() => loadModels('xx')).toThrow(/"xx"/u)
  })
})
