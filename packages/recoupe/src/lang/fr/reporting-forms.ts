import { verbs } from './reporting-verbs.ts'

/** Third persons and participles that no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  dit: 'dire',
  disent: 'dire',
  disait: 'dire',
  redit: 'redire',
  répond: 'répondre',
  répondent: 'répondre',
  répondu: 'répondre',
  écrit: 'écrire',
  écrivent: 'écrire',
  promet: 'promettre',
  promettent: 'promettre',
  promis: 'promettre',
  reconnaît: 'reconnaître',
  reconnaissent: 'reconnaître',
  reconnu: 'reconnaître',
  admet: 'admettre',
  admettent: 'admettre',
  admis: 'admettre',
  prévient: 'prévenir',
  préviennent: 'prévenir',
  prévenu: 'prévenir',
  soutient: 'soutenir',
  soutiennent: 'soutenir',
  soutenu: 'soutenir',
  sourit: 'sourire',
  conclut: 'conclure',
  concluent: 'conclure',
  conclu: 'conclure',
  convient: 'convenir',
  convenu: 'convenir',
  exclut: 'exclure',
  excluent: 'exclure',
  exclu: 'exclure',
  dément: 'démentir',
  démentent: 'démentir',
  démenti: 'démentir',
  défend: 'défendre',
  défendu: 'défendre',
  prétend: 'prétendre',
  prétendent: 'prétendre',
  prétendu: 'prétendre',
  reprend: 'reprendre',
  repris: 'reprendre',
  poursuit: 'poursuivre',
  poursuivi: 'poursuivre',
  craint: 'craindre',
  craignent: 'craindre',
  maintient: 'maintenir',
  maintenu: 'maintenir',
  inscrit: 'inscrire',
  interrompt: 'interrompre',
  rit: 'rire',
  décrit: 'décrire',
  croit: 'croire',
  appelle: 'appeler',
  rappelle: 'rappeler',
  rejette: 'rejeter',
  rejettent: 'rejeter',
} // prettier-ignore

/** Third-person and participle forms of one verb in -er or -ir; others are in `irregular`. */
function formsOf(lemma: string): string[] {
  if (lemma.endsWith('er')) {
    const stem = lemma.slice(0, -2)
    const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
    // *célèbre*, *pèse*, but *conteste*, *regrette*
    const open = stem
      .replace(/é([^aeiouyéèê]+)$/u, 'è$1')
      .replace(/e([^aeiouyéèê])$/u, 'è$1')
      .replace(/y$/u, 'i')
    return [`${open}e`, `${open}ent`, `${stem}é`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`]
  }
  if (lemma.endsWith('ir')) {
    const stem = lemma.slice(0, -2)
    return [`${stem}it`, `${stem}issent`, `${stem}i`]
  }
  return []
}

/** Forms by which a reporting verb is known where its tag is wrong: « lâche le maire » (*lâche* is also an adjective), « a de nouveau démenti ». */
export const forms: ReadonlyMap<string, string> = new Map([
  ...verbs.flatMap(verb => formsOf(verb.lemma).map((form): [string, string] => [form, verb.lemma])),
  ...Object.entries(irregular),
])
