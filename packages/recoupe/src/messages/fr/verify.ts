import type { VerifyMessages } from '../verify.ts'

const s = (n: number): string => (n < 2 ? '' : 's')

export const verify: VerifyMessages = {
  problem: {
    'hash-differs': ({ expected, found }) => `l’empreinte du texte est ${found}, le dossier dit ${expected}`,
    'text-differs': ({ name }) => `le texte n’est pas celui de ${name}`,
    'span-outside': ({ start, end, length }) => `les caractères ${start}–${end} ne sont pas dans le texte, qui en a ${length}`,
    'span-splits-character': ({ start, end }) => `les bornes ${start}–${end} coupent un caractère en deux`,
    'quote-not-found': ({ quote }) => `«\u202f${quote}\u202f» n’est dans aucun texte de cette langue`,
    'reference-broken': ({ id }) => `«\u202f${id}\u202f» n’est pas dans le dossier`,
    'id-twice': ({ id }) => `«\u202f${id}\u202f» désigne deux choses`,
    'statement-id': ({ id }) => `l’identifiant ${id} n’est pas celui de ces passages`,
    'page-differs': ({ found }) => `la page ne montre pas ce que disent ses données, à partir de «\u202f${found}\u202f»`,
  },
  checked: ({ reports, spans, quotes, references, hashes }) =>
    `${reports}\u00a0rapport${s(reports)}, ${spans}\u00a0passage${s(spans)}, ${quotes}\u00a0citation${s(quotes)}, ${references}\u00a0renvoi${s(references)}, ${hashes}\u00a0empreinte${s(hashes)}`,
  allRight: 'tout est juste',
  wrong: n => `${n}\u00a0défaut${s(n)}`,
  more: n => `… et ${n}\u00a0de plus`,
  unchecked: (n, names) =>
    `${n}\u00a0texte${s(n)} donné${s(n)} en extraits (${names})\u00a0: pour en vérifier l’empreinte, donnez les textes entiers avec --texts`,
  pageCompared: 'la page montre ce que disent ses données',
  pageNotCompared: version => `page faite par la version ${version}\u00a0: ses données sont vérifiées, ce qu’elle montre ne l’est pas`,
}
