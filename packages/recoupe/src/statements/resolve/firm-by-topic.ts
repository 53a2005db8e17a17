import type { Answer, Discourse } from './discourse.ts'
import { isNobodysName } from './only-firm.ts'
import { subjectRank } from './subjects.ts'

/**
 * "Marlowe has lost … The company said": where no firm is at hand, a single word that nothing shows to be somebody's name, and that a sentence shortly before
 * was about, is the firm, whatever its form suggested.
 */
export function firmByTopic(d: Discourse, word: number): Answer | null {
  const near = d.names.filter(
    t =>
      t.word < word &&
      (d.r.words.sentence[word] ?? 0) - (d.r.words.sentence[t.word] ?? 0) <= 2 &&
      subjectRank(d.r, t.word) === 'main' &&
      (d.r.quotation[t.word] ?? -1) < 0 &&
      !isPassiveSubject(d.r, t.word),
  )
  const found = new Set(near.map(t => t.referent).filter(index => isNobodysName(d, index)))
  const [index] = found
  const referent = found.size === 1 && index !== undefined ? d.referents[index] : undefined
  if (!referent) return null
  referent.kind = 'organisation'
  referent.kindKnown = true
  referent.gender = null
  return { referent: referent.index, confidence: 0.7 }
}

/** "Grey was sacked": what is done to somebody by the firm that is meant. */
const isPassiveSubject = ({ words }: Discourse['r'], word: number): boolean => words.relation[word] === 'nsubj:pass'
