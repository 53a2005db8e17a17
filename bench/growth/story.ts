/**
 * Reports of one invented story for the growth bench: sentences of our own with slots, drawn by a seeded generator, so that a thousand reports
 * tell one story in different words, numbers and order, in French and English.
 */

/** Linear congruential generator (Numerical Recipes): the same numbers on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const SLOTS: Readonly<Record<string, Readonly<Record<'fr' | 'en', readonly string[]>>>> = {
  mayor: {
    fr: ['La maire de Bellerive, Anne Sorbier', 'La mairie de Bellerive', 'Anne Sorbier'],
    en: ['The mayor of Bellerive, Anne Sorbier', 'Anne Sorbier', 'The town hall of Bellerive'],
  },
  firm: {
    fr: ['La société Aquaval', 'Le directeur d’Aquaval, Marc Teyssier', 'Aquaval'],
    en: ['Aquaval', 'The head of Aquaval, Marc Teyssier', 'The water company Aquaval'],
  },
  union: { fr: ['Le syndicat des ouvriers', 'La déléguée syndicale, Nadia Ferhat'], en: ['The workers’ union', 'Union delegate Nadia Ferhat'] },
  source: {
    fr: ['une source proche de l’enquête', 'plusieurs riverains', 'un ancien employé'],
    en: ['a source close to the inquiry', 'several residents', 'a former employee'],
  },
  said: { fr: ['a déclaré', 'a affirmé', 'a indiqué', 'a précisé', 'assure'], en: ['said', 'stated', 'claimed', 'added'] },
  denied: { fr: ['a démenti', 'a nié', 'rejette'], en: ['denied', 'rejected'] },
  tons: { fr: ['12 tonnes', '11 800 kilos', 'près de 12 tonnes', '19 tonnes'], en: ['12 tonnes', '11,800 kilos', 'nearly 12 tonnes', '19 tonnes'] },
  people: { fr: ['340 habitants', '400 personnes', 'plus de 300 foyers'], en: ['340 residents', '400 people', 'more than 300 households'] },
  day: { fr: ['lundi', 'mardi', 'le 3 mars', 'mercredi soir'], en: ['on Monday', 'on Tuesday', 'on March 3', 'on Wednesday evening'] },
}

const SENTENCES: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    '{mayor} {said} {day} que l’eau du réseau n’était plus potable.',
    '{firm} {denied} toute fuite de solvant dans la rivière.',
    'Selon {source}, {tons} de solvant auraient été déversées dans la Loue {day}.',
    '« Nous n’avons jamais rejeté de produit dans la rivière », {said} {firm}.',
    '{union} {said} que la direction connaissait le défaut depuis janvier.',
    'D’après {source}, la cuve fuyait depuis trois semaines.',
    'La préfecture a ordonné {day} la fermeture de l’usine.',
    '{mayor} a demandé que l’usine soit fermée avant l’été.',
    'Les secours ont distribué des bouteilles à {people}.',
    '{firm} {said} que {tons} seulement étaient stockées sur le site.',
    'Le parquet de Bellerive a ouvert une enquête pour pollution.',
    '{union} accuse la direction d’avoir caché un rapport.',
    '« Ce rapport n’existe pas », {said} {firm}.',
    'Une réunion publique aura lieu {day} à la salle des fêtes.',
    '{mayor} a promis que les familles seraient remboursées.',
    'Deux salariés auraient été licenciés après avoir donné l’alerte.',
    'L’association Rives vives réclame une analyse indépendante des sols.',
    'Les premières analyses montrent une concentration de solvant trois fois supérieure à la norme.',
    'Bellerive compte 9 000 habitants et deux écoles.',
    'La pêche est interdite entre le pont de fer et le barrage.',
  ],
  en: [
    '{mayor} {said} {day} that tap water was no longer safe to drink.',
    '{firm} {denied} any solvent leak into the river.',
    'According to {source}, {tons} of solvent were dumped in the Loue {day}.',
    '“We have never released any product into the river,” {firm} {said}.',
    '{union} {said} that management had known of the fault since January.',
    'The prefecture ordered the closure of the plant {day}.',
    '{mayor} asked that the plant be closed before the summer.',
    'Rescuers handed out bottles to {people}.',
    '{firm} {said} that only {tons} were stored on the site.',
    'Prosecutors in Bellerive have opened an inquiry into pollution.',
    '{union} accused management of hiding a report.',
    '“This report does not exist,” {firm} {said}.',
    '{mayor} promised that families would be reimbursed.',
    'The association Rives vives demands an independent analysis of the soil.',
    'First tests show a concentration of solvent three times above the limit.',
    'Fishing is banned between the iron bridge and the dam.',
  ],
}

export interface MadeReport {
  readonly text: string
  readonly language: 'fr' | 'en'
  readonly published: string
}

export function makeReports(count: number, seed: number): MadeReport[] {
  const next = numbersFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return Array.from({ length: count }, (_, k) => {
    const language = next() < 0.75 ? 'fr' : 'en'
    const sentences = Array.from({ length: 8 + Math.floor(next() * 8) }, () => pick(SENTENCES[language]))
    const lines = [...new Set(sentences)].map(s => s.replace(/\{(\w+)\}/gu, (_m, slot: string) => pick(SLOTS[slot]?.[language] ?? [''])))
    return { text: lines.join('\n'), language, published: `2025-03-${String(1 + (k % 28)).padStart(2, '0')}` }
  })
}
