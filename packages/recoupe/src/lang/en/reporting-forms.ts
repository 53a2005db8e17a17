import { verbs } from './reporting-verbs.ts'

/** Third person of a regular verb: *says*, *denies*, *discusses*. */
function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** Forms by which a reporting verb is known where its tag is wrong: "the firm claims to hold", "the log shows 12". */
export const forms: ReadonlyMap<string, string> = new Map(verbs.map(verb => [thirdPerson(verb.lemma), verb.lemma]))
