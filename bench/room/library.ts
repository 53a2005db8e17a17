/** Invented dossiers for the bench of the reading room: each its own town, people and matter, told by several reports in French and English. Seeded. */
import { numbersFrom } from '../growth/story.ts'

type Language = 'fr' | 'en'

export interface LibraryReport {
  readonly text: string
  readonly language: Language
  readonly outlet: string
  readonly published: string
  readonly title: string
}

export interface LibraryDossier {
  readonly title: string
  readonly reports: readonly LibraryReport[]
}

const HEADS = [
  'Bel',
  'Clair',
  'Roche',
  'Val',
  'Mont',
  'Font',
  'Haute',
  'Saint-Er',
  'Neuve',
  'Cour',
  'Aigue',
  'Marche',
  'Vaux',
  'Lan',
  'Ber',
  'Tour',
  'Gran',
  'Cham',
  'Per',
  'Sau',
]
const TAILS = [
  'val',
  'mont',
  'ières',
  'ac',
  'court',
  'fort',
  'lieu',
  'ville',
  'vigne',
  'rive',
  'lac',
  'terre',
  'bourg',
  'chêne',
  'moulin',
  'nay',
  'zel',
  'gny',
  'teuil',
  'sard',
]
const FIRST = [
  'Anne',
  'Marc',
  'Nadia',
  'Paul',
  'Inès',
  'Luc',
  'Salomé',
  'Karim',
  'Jeanne',
  'Hugo',
  'Léa',
  'Omar',
  'Claire',
  'David',
  'Sonia',
  'Yann',
  'Élise',
  'Victor',
  'Mona',
  'Rémi',
]
const LAST_HEADS = [
  'Sor',
  'Teys',
  'Fer',
  'Mor',
  'Dela',
  'Ger',
  'Bou',
  'Van',
  'Lem',
  'Cas',
  'Ori',
  'Per',
  'Mal',
  'Gau',
  'Riv',
  'Ber',
  'Cha',
  'Don',
  'Esc',
  'Hal',
]
const LAST_TAILS = [
  'bier',
  'sier',
  'hat',
  'eau',
  'grange',
  'main',
  'vert',
  'dois',
  'aire',
  'tel',
  'ol',
  'rin',
  'lard',
  'thier',
  'oire',
  'nard',
  'pin',
  'zel',
  'ande',
  'quin',
]
const OUTLETS = [
  'Le Courrier du Val',
  'La Dépêche des Îles',
  'Le Fil',
  'Ouest-Journal',
  'Radio Plaine',
  'The Valley Post',
  'North Herald',
  'Agence Centrale',
  'La Gazette',
  'The Ledger',
]

/** What it is about: the thing, what befell it, the place of it. */
const MATTERS: readonly Readonly<Record<Language, readonly [thing: string, event: string, place: string]>>[] = [
  { fr: ['le pont', 'l’effondrement du pont', 'la rivière'], en: ['the bridge', 'the collapse of the bridge', 'the river'] },
  { fr: ['la centrale', 'la panne de la centrale', 'la vallée'], en: ['the power plant', 'the failure of the power plant', 'the valley'] },
  { fr: ['l’usine', 'l’incendie de l’usine', 'la zone industrielle'], en: ['the factory', 'the fire at the factory', 'the industrial estate'] },
  { fr: ['le port', 'la vente du port', 'la côte'], en: ['the port', 'the sale of the port', 'the coast'] },
  { fr: ['le barrage', 'la fuite du barrage', 'le lac'], en: ['the dam', 'the leak in the dam', 'the lake'] },
  { fr: ['l’hôpital', 'la fermeture de l’hôpital', 'le quartier nord'], en: ['the hospital', 'the closing of the hospital', 'the northern district'] },
  { fr: ['les navires', 'l’achat des navires', 'le chantier naval'], en: ['the ships', 'the purchase of the ships', 'the shipyard'] },
  { fr: ['les drones', 'la livraison des drones', 'la frontière'], en: ['the drones', 'the delivery of the drones', 'the border'] },
  { fr: ['la mine', 'l’éboulement de la mine', 'la montagne'], en: ['the mine', 'the landslide at the mine', 'the mountain'] },
  { fr: ['le stade', 'la construction du stade', 'le parc'], en: ['the stadium', 'the building of the stadium', 'the park'] },
  { fr: ['le train', 'le déraillement du train', 'la gare'], en: ['the train', 'the derailment of the train', 'the station'] },
  { fr: ['le laboratoire', 'le vol au laboratoire', 'l’université'], en: ['the laboratory', 'the theft at the laboratory', 'the university'] },
]

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '{mayor}, maire de {town}, a déclaré {day} que {event} avait été causé par la négligence de {firm}.',
    '{firm} a nié toute responsabilité dans {event}.',
    '« Nous avons respecté toutes les règles », a affirmé {head}, qui dirige {firm}.',
    'Selon une source proche de l’enquête, {number} personnes auraient été blessées à {town}.',
    '{minister}, ministre des Transports, a promis que {thing} serait réparé avant la fin de l’année.',
    'Le syndicat des ouvriers accuse {firm} d’avoir caché un rapport remis en {month}.',
    'D’après la préfecture, {number} habitants ont dû quitter {place} dans la nuit de {day}.',
    '{head} a démenti {day} avoir vendu des pièces défectueuses à la commune de {town}.',
    '{union}, déléguée syndicale, assure que la direction connaissait le danger depuis {month}.',
    'Le parquet de {town} a ouvert une enquête pour mise en danger de la vie d’autrui.',
    '{minister} n’a pas souhaité commenter ces informations.',
    'Les travaux coûteraient {number} millions d’euros, d’après un document consulté par {outlet}.',
    '{mayor} demande que {firm} rembourse les familles.',
    'Deux employés auraient été licenciés après avoir donné l’alerte, affirme {union}.',
    'Une réunion publique aura lieu {day} à la mairie de {town}.',
    '« Personne ne nous a prévenus », a regretté {mayor} devant les journalistes.',
    'La société a acheté en {month} du matériel à une entreprise étrangère, selon {outlet}.',
    'Les experts estiment que {thing} était en mauvais état depuis {number} mois.',
    'À {place}, les commerçants réclament une indemnisation rapide.',
    'L’opposition municipale a refusé de voter le budget présenté par {mayor}.',
    'Le préfet a ordonné {day} la fermeture de l’accès à {place}.',
    '{firm} emploie {number} salariés dans la région de {town}.',
  ],
  en: [
    '{mayor}, the mayor of {town}, said {day} that {event} had been caused by the negligence of {firm}.',
    '{firm} denied any responsibility for {event}.',
    '“We followed all the rules,” said {head}, who runs {firm}.',
    'According to a source close to the inquiry, {number} people were injured in {town}.',
    '{minister}, the transport minister, promised that {thing} would be repaired before the end of the year.',
    'The workers’ union accuses {firm} of hiding a report handed over in {month}.',
    'The prefecture said {number} residents had to leave {place} in the night of {day}.',
    '{head} denied {day} having sold faulty parts to the town of {town}.',
    '{union}, a union delegate, says that management had known of the danger since {month}.',
    'Prosecutors in {town} have opened an inquiry.',
    '{minister} declined to comment.',
    'The work would cost {number} million euros, according to a document seen by {outlet}.',
    '{mayor} demands that {firm} reimburse the families.',
    'Two employees were dismissed after raising the alarm, {union} claims.',
    'A public meeting will be held {day} at the town hall of {town}.',
    '“Nobody warned us,” {mayor} told reporters.',
    'The company bought equipment from a foreign firm in {month}, {outlet} reported.',
    'Experts believe that {thing} had been in poor condition for {number} months.',
  ],
}

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi soir', 'le 3 mars', 'samedi'],
  en: ['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday evening', 'on March 3', 'on Saturday'],
}
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['janvier', 'février', 'avril', 'juin', 'septembre', 'novembre'],
  en: ['January', 'February', 'April', 'June', 'September', 'November'],
}

/** Dossiers of so many reports each. */
export function makeLibrary(dossiers: number, reports: number, seed: number): LibraryDossier[] {
  const next = numbersFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const person = (): string => `${pick(FIRST)} ${pick(LAST_HEADS)}${pick(LAST_TAILS)}`
  return Array.from({ length: dossiers }, (_, d) => {
    const town = `${pick(HEADS)}${pick(TAILS)}`
    const matter = pick(MATTERS)
    const names = { town, firm: `${pick(LAST_HEADS)}${pick(TAILS)}`.replace(/-/gu, ''), mayor: person(), head: person(), minister: person(), union: person() }
    const year = 2020 + Math.floor(next() * 6)
    const tell = (k: number): LibraryReport => {
      const language: Language = next() < 0.75 ? 'fr' : 'en'
      const [thing, event, place] = matter[language]
      const outlet = pick(OUTLETS)
      const slot = (name: string): string => {
        const fixed: Readonly<Record<string, string>> = {
          ...names,
          thing,
          event,
          place,
          outlet: pick(OUTLETS),
          day: pick(DAYS[language]),
          month: pick(MONTHS[language]),
        }
        return fixed[name] ?? String(2 + Math.floor(next() * 900))
      }
      const count = 14 + Math.floor(next() * 14)
      const chosen = Array.from({ length: count }, () => pick(SENTENCES[language]))
      const sentences = [...new Set(chosen)].map(sentence => sentence.replace(/\{(\w+)\}/gu, (_m, name: string) => slot(name)))
      const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_p, i) => sentences.slice(i * 3, i * 3 + 3).join(' '))
      const date = `${year}-${String(1 + (d % 12)).padStart(2, '0')}-${String(1 + (k % 28)).padStart(2, '0')}`
      return { text: paragraphs.join('\n\n'), language, outlet, published: date, title: `${event[0]?.toUpperCase()}${event.slice(1)} (${town}, ${k + 1})` }
    }
    return { title: `${town} : ${matter.fr[1]}`, reports: Array.from({ length: reports }, (_r, k) => tell(k)) }
  })
}

/** What readers look for: rare names, towns, words that stand everywhere, in either language, several at once. */
export const searchesIn = (library: readonly LibraryDossier[]): readonly string[] => [
  'négligence',
  'achats',
  'purchase',
  'ministre',
  'la fuite du barrage',
  'nier responsabilité',
  'dam leak',
  'enquête parquet',
  'employés licenciés alerte',
  'hôpital fermeture',
  'drones livraison frontière',
  ...library
    .slice(0, 40)
    .flatMap(({ title, reports }) => [
      title.split(' :')[0] ?? title,
      (/[A-ZÉ]\p{L}+ [A-Z]\p{Ll}+(?=, maire|, the mayor)/u.exec(reports[0]?.text ?? '') ?? ['Paul Morin'])[0],
    ]),
]
