import type { Sentence } from '../../bench/conllu.ts'
import { makeRandom } from '../perceptron.ts'
import { ahead, as, behind, mark, type Tree, toSentence, tree } from './tree.ts'

/**
 * Invented English sentences for what news prose does and web prose hardly shows (asides between subject and verb,
 * sources after a comma, denials), annotated as the English treebanks annotate.
 */

type NumberOf = 'Sing' | 'Plur'

const PEOPLE: readonly (readonly [string, NumberOf])[] = [
  ...'minister mayor spokesman spokeswoman lawyer prosecutor director senator officer official president witness ambassador company union ministry government police agency group judge professor'
    .split(' ')
    .map(w => [w, 'Sing'] as const),
  ...'residents officials investigators diplomats workers victims families lawmakers neighbours experts prosecutors'.split(' ').map(w => [w, 'Plur'] as const),
]
const THINGS: readonly (readonly [string, NumberOf])[] = [
  ...'deal project contract port bridge vote budget ship plant law reform complaint decision dam line meeting sale border claim report tunnel hospital'
    .split(' ')
    .map(w => [w, 'Sing'] as const),
  ...'weapons documents accounts trucks stocks tests homes results sanctions talks charges'.split(' ').map(w => [w, 'Plur'] as const),
]
const GIVEN = 'Clara Mark Ines Paul Helen Yusuf'.split(' ')
const FAMILY = 'Carver Delmore Parry Kassim Ruston Aubrey Holt'.split(' ')
const SIDES = 'Paris Moscow Brussels Washington Beijing Tehran Berlin Algiers Kyiv London'.split(' ')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Base, third person, past, participle, gerund. */
type Verb = readonly [string, string, string, string, string]
const regular = (stem: string, e = ''): Verb => [`${stem}${e}`, `${stem}${e}s`, `${stem}ed`, `${stem}ed`, `${stem}ing`]
const DO: readonly Verb[] = [
  ...'sign reject inspect fund block delay order accept visit abandon defend fear'.split(' ').map(s => regular(s)),
  ...'clos approv examin evacuat criticiz releas financ welcom'.split(' ').map(s => regular(s, 'e')),
  ['sell', 'sells', 'sold', 'sold', 'selling'],
  ['build', 'builds', 'built', 'built', 'building'],
  ['leave', 'leaves', 'left', 'left', 'leaving'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
]
const SAY: readonly Verb[] = [
  ['say', 'says', 'said', 'said', 'saying'],
  ['say', 'says', 'said', 'said', 'saying'],
  ['say', 'says', 'said', 'said', 'saying'],
  ...'add explain insist confirm claim'.split(' ').map(s => regular(s)),
  ...'stat announc acknowledg'.split(' ').map(s => regular(s, 'e')),
]
const OWN: readonly Verb[] = [
  ['deny', 'denies', 'denied', 'denied', 'denying'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
]
const STATES = 'false dangerous ready illegal unsafe worried'.split(' ')
const finite = (tense: string, n: NumberOf, person = '3'): string => `Mood=Ind|Number=${n}|Person=${person}|Tense=${tense}|VerbForm=Fin`
const PART = 'Tense=Past|VerbForm=Part'
const PASSIVE = 'Tense=Past|VerbForm=Part|Voice=Pass'

interface Phrase {
  readonly tree: Tree
  readonly number: NumberOf
  readonly human: boolean
}

class Grammar {
  constructor(private readonly random: () => number) {}

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T
  }
  private chance(p: number): boolean {
    return this.random() < p
  }

  private common(list: readonly (readonly [string, NumberOf])[]): Phrase {
    const [form, number] = this.pick(list)
    const the = tree('the', 'DET', 'Definite=Def|PronType=Art', 'det')
    const a = tree('a', 'DET', 'Definite=Ind|PronType=Art', 'det')
    const article = this.chance(0.75) ? [the] : number === 'Sing' && !/^[aeiou]/u.test(form) ? [a] : number === 'Plur' ? [] : [the]
    return { tree: tree(form, 'NOUN', `Number=${number}`, 'nsubj', article), number, human: list === PEOPLE }
  }

  private speaker(): Phrase {
    const r = this.random()
    if (r < 0.2) {
      const name = tree(this.pick(GIVEN), 'PROPN', 'Number=Sing', 'nsubj', [], [tree(this.pick(FAMILY), 'PROPN', 'Number=Sing', 'flat')])
      return { tree: name, number: 'Sing', human: true }
    }
    if (r < 0.3) return { tree: tree(this.pick(SIDES), 'PROPN', 'Number=Sing', 'nsubj'), number: 'Sing', human: false }
    const p = this.common(PEOPLE)
    return this.chance(0.25) ? { ...p, tree: behind(p.tree, this.by('nmod', this.chance(0.5) ? 'for' : 'of', this.common(THINGS))) } : p
  }

  private by(relation: string, form: string, p: Phrase): Tree {
    return as(relation, ahead(p.tree, tree(form, 'ADP', '_', 'case')))
  }

  private when(): Tree {
    return tree(this.pick(DAYS), 'PROPN', 'Number=Sing', 'obl', [tree('on', 'ADP', '_', 'case')])
  }

  private past(v: Verb, n: NumberOf, relation = 'root'): Tree {
    const r = this.random()
    if (r < 0.7) return tree(v[2], 'VERB', finite('Past', n), relation)
    const [have, tense] = r < 0.85 ? [n === 'Sing' ? 'has' : 'have', 'Pres'] : ['had', 'Past']
    return tree(v[3], 'VERB', PART, relation, [tree(have, 'AUX', finite(tense, n), 'aux')])
  }

  private clause(): Tree {
    const r = this.random()
    if (r < 0.25) return this.passive()
    if (r < 0.45) return this.state()
    const subject = this.chance(0.2) ? this.we() : this.speaker()
    const v = behind(ahead(this.past(this.pick(DO), subject.number), subject.tree), as('obj', this.common(THINGS).tree))
    return this.chance(0.3) ? behind(v, this.when()) : v
  }

  private we(): Phrase {
    return { tree: tree('we', 'PRON', 'Case=Nom|Number=Plur|Person=1|PronType=Prs', 'nsubj'), number: 'Plur', human: true }
  }

  private passive(): Tree {
    const subject = this.common(THINGS)
    const n = subject.number
    const r = this.random()
    const auxiliaries =
      r < 0.5
        ? [tree(n === 'Sing' ? 'was' : 'were', 'AUX', finite('Past', n), 'aux:pass')]
        : r < 0.75
          ? [tree(this.pick(['could', 'would', 'will', 'might']), 'AUX', 'VerbForm=Fin', 'aux'), tree('be', 'AUX', 'VerbForm=Inf', 'aux:pass')]
          : [tree('had', 'AUX', finite('Past', n), 'aux'), tree('been', 'AUX', PART, 'aux:pass')]
    const v = ahead(tree(this.pick(DO)[3], 'VERB', PASSIVE, 'root', auxiliaries), as('nsubj:pass', subject.tree))
    const agent = this.chance(0.3) ? behind(v, this.by('obl:agent', 'by', this.common(PEOPLE))) : v
    return this.chance(0.3) ? behind(agent, this.when()) : agent
  }

  private state(): Tree {
    const subject = this.common(this.chance(0.5) ? PEOPLE : THINGS)
    const past = this.chance(0.6)
    const be = past ? (subject.number === 'Sing' ? 'was' : 'were') : subject.number === 'Sing' ? 'is' : 'are'
    return tree(this.pick(STATES), 'ADJ', 'Degree=Pos', 'root', [subject.tree, tree(be, 'AUX', finite(past ? 'Past' : 'Pres', subject.number), 'cop')])
  }

  private that(t: Tree): Tree {
    return as('ccomp', this.chance(0.75) ? ahead(t, tree('that', 'SCONJ', '_', 'mark')) : t)
  }

  private says(v: Verb, subject: Phrase): Tree {
    const said = ahead(tree(v[2], 'VERB', finite('Past', subject.number), 'root'), subject.tree)
    return this.chance(0.5) ? behind(said, this.when()) : said
  }

  private stop(t: Tree): Tree {
    return behind(t, mark('.'))
  }

  /** *the officer, who had seen the report,* */
  private aside(subject: Phrase): Phrase {
    const who = subject.human ? 'who' : 'which'
    const pronoun = tree(who, 'PRON', 'PronType=Rel', 'nsubj')
    const r = this.random()
    let t: Tree
    if (r < 0.5 || !subject.human) t = behind(ahead(this.past(this.pick(DO), subject.number), pronoun), as('obj', this.common(THINGS).tree))
    else if (r < 0.7) {
      const anonymity = tree('anonymity', 'NOUN', 'Number=Sing', 'nmod', [tree('of', 'ADP', '_', 'case')])
      t = tree(
        'spoke',
        'VERB',
        finite('Past', subject.number),
        'root',
        [pronoun],
        [tree('condition', 'NOUN', 'Number=Sing', 'obl', [tree('on', 'ADP', '_', 'case')], [anonymity])],
      )
    } else {
      const before = [tree('not', 'PART', 'Polarity=Neg', 'advmod'), tree('to', 'PART', '_', 'mark'), tree('be', 'AUX', 'VerbForm=Inf', 'aux:pass')]
      t = tree(
        'asked',
        'VERB',
        finite('Past', subject.number),
        'root',
        [pronoun],
        [tree(this.pick(['named', 'identified', 'quoted']), 'VERB', PASSIVE, 'xcomp', before)],
      )
    }
    const relative = as('acl:relcl', behind(ahead(t, mark(',')), mark(',')))
    return { ...subject, tree: behind(subject.tree, relative) }
  }

  sentence(): Tree {
    const shapes = [
      // The officer, who asked not to be named, said on Monday that …
      () => this.stop(behind(this.says(this.pick(SAY), this.aside(this.common(PEOPLE))), this.that(this.clause()))),
      // The residents, who fear the plant, have signed the complaint.
      () => {
        const subject = this.aside(this.common(this.chance(0.7) ? PEOPLE : THINGS))
        return this.stop(behind(ahead(this.past(this.pick(DO), subject.number), subject.tree), as('obj', this.common(THINGS).tree)))
      },
      // The deal, signed on Monday, was rejected by the union.
      () => {
        const t = this.passive()
        const [subject, ...rest] = t.before
        const signed = tree(
          this.pick(DO)[3],
          'VERB',
          PASSIVE,
          'acl',
          [mark(',')],
          [this.chance(0.5) ? this.when() : this.by('obl:agent', 'by', this.common(PEOPLE)), mark(',')],
        )
        const last = rest.at(-1)
        return this.stop(subject && last ? { ...t, before: t.before.map(b => (b.relation === 'nsubj:pass' ? behind(b, signed) : b)) } : t)
      },
      // The minister said on Tuesday that … and that …
      () => {
        const content = this.clause()
        const second = as('conj', ahead(this.clause(), tree('and', 'CCONJ', '_', 'cc'), tree('that', 'SCONJ', '_', 'mark')))
        return this.stop(behind(this.says(this.pick(SAY), this.speaker()), this.that(this.chance(0.3) ? behind(content, second) : content)))
      },
      // According to the ministry, …
      () => {
        const source = as(
          'obl',
          ahead(this.speaker().tree, tree('according', 'VERB', 'ExtPos=ADP|Tense=Pres|VerbForm=Part', 'case', [], [tree('to', 'ADP', '_', 'fixed')])),
        )
        return this.stop(ahead(this.clause(), behind(source, mark(','))))
      },
      // "The bridge is unsafe," the mayor said on Friday.
      () => {
        const said = this.says(this.pick(SAY), this.speaker())
        const content = as('ccomp', ahead(this.clause(), mark('"')))
        return this.stop(ahead(said, content, mark(','), mark('"')))
      },
      // The mayor denied having signed the contract.
      () => {
        const having = tree(
          this.pick(DO)[3],
          'VERB',
          PART,
          'xcomp',
          [tree('having', 'AUX', 'Tense=Pres|VerbForm=Part', 'aux')],
          [as('obj', this.common(THINGS).tree)],
        )
        return this.stop(behind(this.says(this.pick(OWN), this.speaker()), having))
      },
    ]
    return this.pick(shapes)()
  }
}

/** `count` sentences, always the same for a seed. */
export function makeEnglish(count: number, seed: number): Sentence[] {
  const grammar = new Grammar(makeRandom(seed))
  return Array.from({ length: count }, (_, k) => toSentence(`made.en.${k + 1}`, grammar.sentence(), (form, feats) => [form, feats]))
}
