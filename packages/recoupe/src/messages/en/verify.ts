import type { VerifyMessages } from '../verify.ts'

const s = (n: number): string => (n === 1 ? '' : 's')

export const verify: VerifyMessages = {
  problem: {
    'hash-differs': ({ expected, found }) => `the text’s hash is ${found}, the dossier says ${expected}`,
    'text-differs': ({ name }) => `the text is not that of ${name}`,
    'span-outside': ({ start, end, length }) => `characters ${start}–${end} are not in the text, which has ${length}`,
    'span-splits-character': ({ start, end }) => `the bounds ${start}–${end} cut a character in two`,
    'quote-not-found': ({ quote }) => `“${quote}” is in no text of that language`,
    'reference-broken': ({ id }) => `“${id}” is not in the dossier`,
    'id-twice': ({ id }) => `“${id}” means two things`,
    'statement-id': ({ id }) => `the id ${id} is not that of these passages`,
    'page-differs': ({ found }) => `the page does not show what its data say, from “${found}” on`,
  },
  checked: ({ reports, spans, quotes, references, hashes }) =>
    `${reports} report${s(reports)}, ${spans} span${s(spans)}, ${quotes} quotation${s(quotes)}, ${references} reference${s(references)}, ${hashes} hash${hashes === 1 ? '' : 'es'}`,
  allRight: 'all is right',
  wrong: n => `${n} fault${s(n)}`,
  more: n => `… and ${n} more`,
  unchecked: (n, names) => `${n} text${s(n)} given in excerpts (${names}): to check the hash, give the whole texts with --texts`,
  pageCompared: 'the page shows what its data say',
  pageNotCompared: version => `page made by version ${version}: its data are checked, what it shows is not`,
}
