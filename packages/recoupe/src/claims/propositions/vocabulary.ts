import type { Predicates } from '../../lang/predicates.ts'
import { cognateKey, fold } from './fold.ts'

/**
 * Keys of a content word, the likeliest first: the concepts of its lemma or, where no concept knows it, what cognates share.
 * A lemma that the analyser could not reduce is tried without its plural ending, which both languages write alike.
 */
export class Vocabulary {
  private readonly known = new Map<string, readonly string[]>()

  constructor(private readonly predicates: Predicates) {}

  isLight(lemma: string, form: string): boolean {
    return this.predicates.light.has(lemma) || this.predicates.light.has(form)
  }

  keysOf(lemma: string, form: string): readonly string[] {
    const cached = this.known.get(`${lemma} ${form}`)
    if (cached) return cached
    const concepts = this.conceptsOf(lemma) ?? this.conceptsOf(form)
    const keys = concepts ? concepts.slice(0, 2).map(concept => `C:${concept}`) : [`L:${cognateKey(lemma)}`]
    this.known.set(`${lemma} ${form}`, keys)
    return keys
  }

  private conceptsOf(word: string): readonly string[] | undefined {
    const { concepts } = this.predicates
    const direct = concepts.get(word) ?? concepts.get(fold(word))
    if (direct || !/[sx]$/u.test(word)) return direct
    return concepts.get(word.slice(0, -1))
  }
}
