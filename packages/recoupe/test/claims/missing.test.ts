import { describe, expect, it } from 'vitest'
import type { Divergence } from '../../src/types/index.ts'
import { check } from './story.ts'

/** Omissions between two texts of one language, each as the words shown for it. */
const missing = (language: string, ...texts: readonly string[]): string[] => {
  const told = texts.map((text, k) => ({ text, language, published: `2025-05-1${k}` }))
  const shown = ({ evidence }: Divergence): string => evidence.map(e => told[Number(e.report.slice(1))]?.text.slice(e.start, e.end)).join(' / ')
  return check(told)
    .divergences.filter(d => d.kind === 'omission')
    .map(shown)
}

const FR = 'La papeterie Lorimel a rejeté des solvants dans l’Ourzaine, a affirmé lundi le maire de Brévalles, Odon Castaing.'
const EN = 'The Lorimel paper mill dumped solvents into the Ourzaine, the mayor of Brevalles, Odon Castaing, said on Monday.'

describe('a silence that only one report tells', () => {
  it.each([
    ['fr', FR, ' Le parquet de Tressignac n’a pas souhaité réagir.', 'Le parquet de Tressignac n’a pas souhaité réagir'],
    ['en', EN, ' The Tressignac prosecutor’s office declined to comment.', 'The Tressignac prosecutor’s office declined to comment'],
  ])('is missing from the other, with who keeps it (%s)', (language, text, silence, shown) => {
    expect(missing(language, `${text}${silence}`, text)).toContain(shown)
  })

  it.each([
    ['fr', FR, ' Le parquet de Tressignac n’a pas souhaité réagir.', ' Selon le parquet de Tressignac, une enquête est ouverte.'],
    ['en', EN, ' The Tressignac prosecutor’s office declined to comment.', ' The Tressignac prosecutor’s office said an inquiry was open.'],
  ])('is none where they speak in the other (%s)', (language, text, silence, word) => {
    expect(missing(language, `${text}${silence}`, `${text}${word}`).filter(shown => /souhaité|declined/u.test(shown))).toEqual([])
  })
})

describe('what nobody puts their name to', () => {
  it.each([
    ['fr', FR, ' Deux ouvriers de l’usine ont raconté que les vannes du bassin de décantation restaient ouvertes chaque nuit.', 'les vannes du bassin'],
    ['en', EN, ' Two workers at the plant said the valves of the settling pond were left open every night.', 'the valves of the settling pond'],
  ])('is missing where a group tells it in the reporter’s words (%s)', (language, text, told, shown) => {
    expect(missing(language, `${text}${told}`, text).some(words => words.includes(shown))).toBe(true)
  })

  it.each([
    ['fr', FR, ' « On n’a plus osé ouvrir les fenêtres de la cuisine tout le printemps », racontent des riverains.'],
    ['en', EN, ' “We kept the kitchen windows shut all spring long,” residents said.'],
  ])('is colour where a crowd exclaims it (%s)', (language, text, told) => {
    expect(missing(language, `${text}${told}`, text)).toEqual([])
  })
})
