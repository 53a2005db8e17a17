import { describe, expect, it } from 'vitest'
import { ingest, outcomeOf } from './harness.ts'

describe('a language with a pack is recognised', () => {
  it.each([
    ['fr', 'Le pont fermera lundi, a dit la maire.'],
    ['fr', 'Séisme au large du Chili : au moins 14 morts'],
    ['fr', '« Nous n’avons rien signé », a répété l’avocat.'],
    ['fr', 'Neymar, Mbappé, Messi : Paris bat Barcelone 4-1 au Parc des Princes, devant 47 000 spectateurs.'],
    ['en', 'The bridge will close on Monday, the mayor said.'],
    ['en', 'Quake off Chile kills at least 14'],
    ['en', '“We signed nothing,” the lawyer repeated.'],
    ['en', 'ROME (AP) — Prosecutors in Palermo questioned Giuseppe Lo Verde and Salvatore Di Bella about the Banca del Sud loans.'],
  ])('%s: %s', async (language, text) => {
    expect((await ingest(text)).report.language).toBe(language)
  })

  it('even where it quotes another at length', async () => {
    const text = 'The minister answered in French. “Le pont ne fermera pas,” she said, “et je le répète.” Her staff said that the remarks were final.'
    expect((await ingest(text)).report.language).toBe('en')
  })
})

describe('another language is refused by its name', () => {
  it.each([
    ['de', 'Die Bürgermeisterin erklärte am Montag, dass die Brücke bis Ende Mai geöffnet bleibe. Der Präfekt wies das in einer Mitteilung zurück.'],
    [
      'es',
      'La alcaldesa declaró el lunes que el puente seguirá abierto hasta finales de mayo. El prefecto lo desmintió en un comunicado difundido por la tarde.',
    ],
    [
      'it',
      'La sindaca ha dichiarato lunedì che il ponte resterà aperto fino alla fine di maggio. Il prefetto lo ha smentito in un comunicato diffuso la sera.',
    ],
    ['pt', 'A prefeita declarou na segunda-feira que a ponte ficará aberta até o fim de maio. O governador desmentiu a informação em nota divulgada à tarde.'],
    ['nl', 'De burgemeester verklaarde maandag dat de brug tot eind mei open blijft. De prefect sprak dat tegen in een verklaring die later werd verspreid.'],
    ['ru', 'Мэр заявила в понедельник, что мост останется открытым до конца мая. Префект опроверг это в своём заявлении, распространённом вечером.'],
    ['ar', 'قالت رئيسة البلدية يوم الاثنين إن الجسر سيبقى مفتوحا حتى نهاية شهر مايو، ونفى المحافظ ذلك في بيان صدر مساء اليوم نفسه.'],
  ])('%s', async (language, text) => {
    expect(await outcomeOf(text)).toEqual({ code: 'language-unsupported', input: 'input', args: { language } })
  })
})

it('does not guess from nothing', async () => {
  expect(await outcomeOf('Xqz 12')).toMatchObject({ code: 'language-unknown' })
})

it('believes whoever states it', async () => {
  expect((await ingest('Xqz 12', { facts: { language: 'fr' } })).report.language).toBe('fr')
})
