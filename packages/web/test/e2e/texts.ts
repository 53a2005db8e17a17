/** Three reports of an event that never was: what one asserts another denies, in two languages. */
export const REPORTS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'gazette-brivange.txt',
    text: `Brivange : le téléphérique à l’arrêt

La mairie de Brivange a affirmé mardi que le téléphérique avait été arrêté à cause d’un câble usé.

« Aucun passager n’a été blessé », a déclaré la maire, Solène Arvaud.

La société Altiline, qui exploite la ligne, dément que le câble soit usé. Elle a indiqué que le téléphérique rouvrirait vendredi.

Une employée de la station a dit avoir entendu un grand bruit.
`,
  },
  {
    name: 'courrier-alpin.txt',
    text: `Le téléphérique de Brivange restera fermé

La mairie de Brivange a affirmé mardi que le téléphérique avait été arrêté à cause d’un câble usé.

La maire, Solène Arvaud, a déclaré que personne n’avait été blessé.

« Le câble n’est pas usé », a répondu le directeur d’Altiline, Paul Verrand, au Courrier alpin.

Le syndicat des guides demande une enquête indépendante.
`,
  },
  {
    name: 'valley-herald.txt',
    text: `Cable car in Brivange halted

The town hall of Brivange said on Tuesday that the cable car had been stopped because of a worn cable.

"No passenger was injured," said the mayor, Solène Arvaud.

Altiline, the company that runs the line, denied that the cable was worn.

The guides' union called for an independent inquiry.
`,
  },
]

/** Two more, of a sale of arms that never was: told, denied, with an arrest that they date differently and a director who changes her mind. */
export const ARMS: readonly { readonly title: string; readonly outlet: string; readonly published: string; readonly text: string }[] = [
  {
    title: 'Des obus pour l’Arménie',
    outlet: 'La Gazette de Brivange',
    published: '2031-05-08',
    text: `Des responsables suédois ont affirmé mardi que la Serbie avait livré 4 000 obus à l’Arménie.

La Serbie a démenti avoir vendu des obus à l’Arménie.

La police a arrêté Paul Garance le 5 mai 2031 à Lyon.

La directrice d’Aquaval, Lise Morand, a nié que la société ait vidé une cuve de solvant dans la Loue.
`,
  },
  {
    title: 'L’intermédiaire arrêté',
    outlet: 'Le Courrier alpin',
    published: '2031-05-09',
    text: `La police a arrêté Paul Garance le 7 mai 2031 à Lyon.

La directrice d’Aquaval, Lise Morand, a reconnu que la société avait vidé une cuve de solvant dans la Loue.
`,
  },
]
