/** Lower case without accents, for comparison only; offsets into the text never go through it. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/gu, "'")

/** Endings under which languages of Europe write one Latin or Greek word: *électrique* / "electric", *sécurité* / "security". */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ically', 'ic'],
  ['iquement', 'ic'],
  ['ique', 'ic'],
  ['ical', 'ic'],
  ['ation', 'at'],
  ['ition', 'it'],
  ['isme', 'ism'],
  ['iste', 'ist'],
  ['aire', 'ar'],
  ['ary', 'ar'],
  ['eur', 'or'],
  ['our', 'or'],
  ['eux', 'ous'],
  ['ite', 'it'],
  ['ity', 'it'],
  ['ety', 'et'],
  ['ete', 'et'],
  ['ty', 't'],
  ['te', 't'],
  ['ance', 'anc'],
  ['ancy', 'anc'],
  ['ence', 'enc'],
  ['ency', 'enc'],
  ['ement', 'ment'],
  ['ment', 'm'],
  ['elle', 'el'],
  ['al', 'al'],
  ['iser', 'iz'],
  ['ise', 'iz'],
  ['ize', 'iz'],
  ['er', ''],
  ['ir', ''],
  ['ie', 'y'],
  ['re', 'r'],
  ['e', ''],
  ['s', ''],
]

/** A key that cognates of two languages share more often than not: folded, with its ending levelled. */
export function cognateKey(lemma: string): string {
  const word = fold(lemma)
  if (word.length < 5) return word
  for (const [ending, level] of ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, word.length - ending.length) + level
  }
  return word
}

/** Letters that languages of Latin script use for one sound when they write names of another script. In order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|ch|sh|cz/g, 's'],
  [/dj|zh/g, 'j'],
  [/kh|ck|qu|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gu(?=[eiy])/g, 'g'],
  [/gh/g, 'g'],
  [/ou|oo|w/g, 'u'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/[yj](?=[aeiou])/g, 'i'],
  [/y/g, 'i'],
  [/(?:eff|ev|ew|eu|off|ov|of)$/g, 'ov'],
  [/(.)\1+/g, '$1'],
  [/(?<=[a-z]{3})e$/g, ''],
]

/** A key under which spellings of one name meet, however a language writes its sounds: *Poutine* / "Putin", *Zelensky* / "Zelenskyy". */
export function nameKey(name: string): string {
  const word = fold(name)
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return SOUNDS.reduce((key, [letters, sound]) => key.replace(letters, sound), word)
}
