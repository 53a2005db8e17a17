import type { ByLanguage, Dossier, Problem } from '../../types/index.ts'

interface QuotesChecked {
  readonly problems: readonly Problem[]
  readonly checked: number
}

/** Between the pieces of a quotation that something interrupts. */
const PIECES = / … /u

/**
 * Words that a dossier says are a report's own: gists of claims and of the timeline, and the passages of corrections that moved. White space aside,
 * each piece must stand in a text (or headline) of its language.
 */
export function quotesOf(dossier: Dossier): QuotesChecked {
  const shown = new Map<string, string[]>()
  for (const { language, text, title } of dossier.reports) shown.set(language, [...(shown.get(language) ?? []), tidy(text), tidy(title ?? '')])
  const problems: Problem[] = []
  let checked = 0
  const check = (where: string, texts: ByLanguage): void => {
    for (const [language, text] of Object.entries(texts)) {
      if (text === undefined) continue
      checked++
      const sources = shown.get(language) ?? []
      const stands = (piece: string): boolean => sources.some(s => s.includes(piece))
      const whole = tidy(text)
      if (!stands(whole) && !whole.split(PIECES).every(stands))
        problems.push({ code: 'quote-not-found', where: `${where}.${language}`, args: { quote: whole.slice(0, 80) } })
    }
  }
  dossier.claims.forEach((c, i) => {
    check(`claims[${i}].gist`, c.gist)
  })
  dossier.timeline.forEach((t, i) => {
    check(`timeline[${i}].gist`, t.gist)
  })
  dossier.corrections.forEach(({ passage }, i) => {
    const report = passage && dossier.reports.find(r => r.sha256 === passage.sha256)
    if (!passage || !report || report.excerpt) return
    passage.spans.forEach((s, k) => {
      checked++
      if (report.text.slice(s.start, s.end) !== passage.quotes[k])
        problems.push({ code: 'quote-not-found', where: `corrections[${i}].passage.quotes[${k}]`, args: { quote: (passage.quotes[k] ?? '').slice(0, 80) } })
    })
  })
  return { problems, checked }
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
