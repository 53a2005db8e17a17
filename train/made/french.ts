import type { Sentence } from '../../bench/conllu.ts'
import { makeRandom } from '../perceptron.ts'
import { ahead, as, behind, mark, type Tree, toSentence, tree } from './tree.ts'

/**
 * A small treebank of our own for what news prose does and Sequoia hardly shows (four days of the week, a dozen
 * parentheses after a quotation): invented sentences from a grammar, annotated as Sequoia annotates.
 */

type Gender = 'Masc' | 'Fem'
type NumberOf = 'Sing' | 'Plur'
interface Noun {
  readonly form: string
  readonly gender: Gender
  readonly number: NumberOf
}

const nouns = (gender: Gender, number: NumberOf, forms: string): Noun[] => forms.split(' ').map(form => ({ form, gender, number }))

const PEOPLE: readonly Noun[] = [
  ...nouns(
    'Masc',
    'Sing',
    'ministre maire porte-parole avocat procureur directeur député préfet président témoin chercheur ambassadeur gouvernement syndicat parquet ministère groupe parti',
  ),
  ...nouns(
    'Fem',
    'Sing',
    'ministre maire porte-parole avocate procureure directrice députée préfète présidente sénatrice chercheuse entreprise opposition association mairie police armée société compagnie',
  ),
  ...nouns('Masc', 'Plur', 'habitants syndicats responsables enquêteurs diplomates élus experts salariés députés voisins avocats'),
  ...nouns('Fem', 'Plur', 'associations autorités familles victimes infirmières organisations'),
]
const THINGS: readonly Noun[] = [
  ...nouns('Masc', 'Sing', 'accord projet contrat port pont vote budget navire chantier règlement marché dossier barrage tunnel stade texte hôpital'),
  ...nouns('Fem', 'Sing', 'loi réforme usine mesure plainte centrale décision digue ligne enquête rencontre livraison vente frontière hausse'),
  ...nouns('Masc', 'Plur', 'travaux documents comptes avions camions stocks essais logements résultats'),
  ...nouns('Fem', 'Plur', 'armes mesures aides sanctions négociations machines frontières'),
]
const DOCUMENTS = nouns('Masc', 'Sing', 'rapport communiqué document sondage')
const GIVEN: readonly (readonly [string, Gender])[] = [
  ['Claire', 'Fem'],
  ['Marc', 'Masc'],
  ['Inès', 'Fem'],
  ['Paul', 'Masc'],
  ['Hélène', 'Fem'],
  ['Youssef', 'Masc'],
]
const FAMILY = ['Vasseur', 'Delorme', 'Perrin', 'Kassim', 'Le Goff', 'Rousselot', 'Aubry']
const SIDES = ['Paris', 'Moscou', 'Bruxelles', 'Washington', 'Pékin', 'Téhéran', 'Berlin', 'Alger', 'Kiev', 'Londres']
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const MONTHS = 'janvier février mars avril mai juin juillet septembre octobre novembre décembre'.split(' ')

/** Forms of a verb: present, imperfect, future, conditional and subjunctive in the third person, singular and plural; participle; infinitive. */
interface Verb {
  readonly pres: readonly [string, string]
  readonly imp: readonly [string, string]
  readonly fut: readonly [string, string]
  readonly cnd: readonly [string, string]
  readonly sub: readonly [string, string]
  readonly part: string
  readonly inf: string
}

const first = (stem: string): Verb => ({
  pres: [`${stem}e`, `${stem}ent`],
  imp: [`${stem}ait`, `${stem}aient`],
  fut: [`${stem}era`, `${stem}eront`],
  cnd: [`${stem}erait`, `${stem}eraient`],
  sub: [`${stem}e`, `${stem}ent`],
  part: `${stem}é`,
  inf: `${stem}er`,
})
const irregular = (sg: string, pl: string, past: string, future: string, sub: string, part: string, inf: string): Verb => ({
  pres: [sg, pl],
  imp: [`${past}ait`, `${past}aient`],
  fut: [`${future}a`, `${future}ont`],
  cnd: [`${future}ait`, `${future}aient`],
  sub: [`${sub}e`, `${sub}ent`],
  part,
  inf,
})

const DO: readonly Verb[] = [
  ...'sign quitt refus annul financ ferm livr contrôl modifi accept bloqu évacu négoci vot autoris abandonn redout réclam inspect détourn rejet retard critiqu examin aid'
    .split(' ')
    .map(first),
  irregular('vend', 'vendent', 'vend', 'vendr', 'vend', 'vendu', 'vendre'),
  irregular('reçoit', 'reçoivent', 'recev', 'recevr', 'reçoiv', 'reçu', 'recevoir'),
  irregular('construit', 'construisent', 'construis', 'construir', 'construis', 'construit', 'construire'),
]
const SAY: readonly Verb[] = [
  ...'affirm assur déclar expliqu estim précis ajout indiqu confirm annonc racont souli insist martel rappel'
    .split(' ')
    .filter(s => s !== 'souli' && s !== 'insist')
    .map(first),
  irregular('dit', 'disent', 'dis', 'dir', 'dis', 'dit', 'dire'),
  irregular('répond', 'répondent', 'répond', 'répondr', 'répond', 'répondu', 'répondre'),
  irregular('soutient', 'soutiennent', 'souten', 'soutiendr', 'soutienn', 'soutenu', 'soutenir'),
]
const OWN: readonly Verb[] = [
  ...'ni affirm assur'.split(' ').map(first),
  irregular('dément', 'démentent', 'dément', 'démentir', 'dément', 'démenti', 'démentir'),
  irregular('reconnaît', 'reconnaissent', 'reconnaiss', 'reconnaîtr', 'reconnaiss', 'reconnu', 'reconnaître'),
]
const STATES: readonly (readonly [string, string, string, string])[] = [
  ['faux', 'fausse', 'faux', 'fausses'],
  ['inutile', 'inutile', 'inutiles', 'inutiles'],
  ['dangereux', 'dangereuse', 'dangereux', 'dangereuses'],
  ['prêt', 'prête', 'prêts', 'prêtes'],
  ['inquiet', 'inquiète', 'inquiets', 'inquiètes'],
  ['illégal', 'illégale', 'illégaux', 'illégales'],
]

const agree = (g: Gender, n: NumberOf): string => `Gender=${g}|Number=${n}`
const inflect = (part: string, g: Gender, n: NumberOf): string => part + (g === 'Fem' ? 'e' : '') + (n === 'Plur' && !part.endsWith('s') ? 's' : '')
const finite = (mood: string, tense: string, n: NumberOf): string => `Mood=${mood}|Number=${n}|Person=3|Tense=${tense}|VerbForm=Fin`

type Time = 'pres' | 'imp' | 'fut' | 'cnd' | 'sub'
const TIMES: Readonly<Record<Time, readonly [string, string]>> = {
  pres: ['Ind', 'Pres'],
  imp: ['Ind', 'Imp'],
  fut: ['Ind', 'Fut'],
  cnd: ['Cnd', 'Pres'],
  sub: ['Sub', 'Pres'],
}
const HAVE: Readonly<Record<Time, readonly [string, string]>> = {
  pres: ['a', 'ont'],
  imp: ['avait', 'avaient'],
  fut: ['aura', 'auront'],
  cnd: ['aurait', 'auraient'],
  sub: ['ait', 'aient'],
}
const BE: Readonly<Record<Time, readonly [string, string]>> = {
  pres: ['est', 'sont'],
  imp: ['était', 'étaient'],
  fut: ['sera', 'seront'],
  cnd: ['serait', 'seraient'],
  sub: ['soit', 'soient'],
}
const at = (n: NumberOf): 0 | 1 => (n === 'Sing' ? 0 : 1)

/** A noun phrase and what agrees with it. */
interface Phrase {
  readonly tree: Tree
  readonly gender: Gender
  readonly number: NumberOf
}

class Grammar {
  constructor(private readonly random: () => number) {}

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T
  }
  private chance(p: number): boolean {
    return this.random() < p
  }

  private article(n: Noun): Tree {
    if (n.number === 'Plur')
      return this.chance(0.7)
        ? tree('les', 'DET', 'Definite=Def|Number=Plur|PronType=Art', 'det')
        : tree('des', 'DET', 'Definite=Ind|Number=Plur|PronType=Art', 'det')
    if (this.chance(0.75)) return tree(n.gender === 'Fem' ? 'la' : 'le', 'DET', `Definite=Def|${agree(n.gender, n.number)}|PronType=Art`, 'det')
    return tree(n.gender === 'Fem' ? 'une' : 'un', 'DET', `Definite=Ind|${agree(n.gender, n.number)}|PronType=Art`, 'det')
  }

  private common(list: readonly Noun[]): Phrase {
    const n = this.pick(list)
    const head = tree(n.form, 'NOUN', agree(n.gender, n.number), 'nsubj', [this.article(n)])
    return { tree: head, gender: n.gender, number: n.number }
  }

  private name(): Phrase {
    const [given, gender] = this.pick(GIVEN)
    const family = this.pick(FAMILY).split(' ')
    const flat = family.map(f => tree(f, 'PROPN', '_', 'flat:name'))
    return { tree: tree(given, 'PROPN', agree(gender, 'Sing'), 'nsubj', [], flat), gender, number: 'Sing' }
  }

  private side(): Phrase {
    return { tree: tree(this.pick(SIDES), 'PROPN', agree('Masc', 'Sing'), 'nsubj'), gender: 'Masc', number: 'Sing' }
  }

  private speaker(): Phrase {
    const r = this.random()
    if (r < 0.2) return this.name()
    if (r < 0.3) return this.side()
    const p = this.common(PEOPLE)
    if (!this.chance(0.3)) return p
    return { ...p, tree: behind(p.tree, this.of('nmod', this.chance(0.5) ? this.common(THINGS) : this.side())) }
  }

  private of(relation: string, p: Phrase, form = 'de'): Tree {
    return as(relation, ahead(p.tree, tree(form, 'ADP', '_', 'case')))
  }

  private when(): Tree {
    // *lundi*, *lundi soir*
    const part = this.chance(0.15) ? [tree(this.pick(['soir', 'matin']), 'NOUN', agree('Masc', 'Sing'), 'nmod')] : []
    if (this.chance(0.75)) return tree(this.pick(DAYS), 'NOUN', agree('Masc', 'Sing'), 'obl:mod', [], part)
    return tree(this.pick(MONTHS), 'NOUN', agree('Masc', 'Sing'), 'obl:mod', [tree('en', 'ADP', '_', 'case')])
  }

  /** Auxiliaries and participle, or a simple form. `voice` of the participle where passive. */
  private verb(v: Verb, n: NumberOf, time: Time, compound: boolean): Tree {
    const [mood, tense] = TIMES[time]
    if (!compound) return tree(v[time][at(n)], 'VERB', finite(mood, tense, n), 'root')
    return tree(v.part, 'VERB', 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part', 'root', [
      tree(HAVE[time][at(n)], 'AUX', finite(mood, tense, n), 'aux:tense'),
    ])
  }

  private time(): { readonly time: Time; readonly compound: boolean } {
    const time = this.pick<Time>(['pres', 'pres', 'pres', 'imp', 'fut', 'cnd', 'cnd'])
    return { time, compound: time !== 'fut' && this.chance(0.55) }
  }

  private deny(t: Tree): Tree {
    const [auxiliary, ...rest] = t.before
    const ne = tree('ne', 'ADV', 'Polarity=Neg', 'advmod')
    const word = this.pick(['pas', 'pas', 'jamais', 'plus'])
    const no = tree(word, 'ADV', word === 'pas' ? 'Polarity=Neg' : '_', 'advmod')
    return auxiliary ? { ...t, before: [ne, auxiliary, no, ...rest] } : { ...ahead(t, ne), after: [no, ...t.after] }
  }

  /** Subject, verb, object, time. */
  private clause(forced?: Time): Tree {
    const r = this.random()
    if (r < 0.2 && !forced) return this.mine()
    if (r < 0.4) return this.state(forced)
    if (r < 0.65) return this.passive(forced)
    const subject = this.speaker()
    const { time, compound } = forced ? { time: forced, compound: this.chance(0.4) } : this.time()
    let v = this.verb(this.pick(DO), subject.number, time, compound)
    if (this.chance(0.25)) v = this.deny(v)
    v = behind(ahead(v, subject.tree), as('obj', this.common(THINGS).tree))
    return this.chance(0.3) ? behind(v, this.when()) : v
  }

  private passive(forced?: Time): Tree {
    const subject = this.common(THINGS)
    const time = forced ?? this.time().time
    const [mood, tense] = TIMES[time]
    const features = `${agree(subject.gender, subject.number)}|Tense=Past|VerbForm=Part|Voice=Pass`
    const part = inflect(this.pick(DO.slice(0, 20)).part, subject.gender, subject.number)
    const auxiliaries =
      this.chance(0.5) || time === 'fut'
        ? [tree(BE[time][at(subject.number)], 'AUX', finite(mood, tense, subject.number), 'aux:pass')]
        : [
            tree(HAVE[time][at(subject.number)], 'AUX', finite(mood, tense, subject.number), 'aux:tense'),
            tree('été', 'AUX', 'Tense=Past|VerbForm=Part', 'aux:pass'),
          ]
    let v = tree(part, 'VERB', features, 'root', auxiliaries)
    if (this.chance(0.2)) v = this.deny(v)
    v = ahead(v, as('nsubj:pass', subject.tree))
    if (this.chance(0.3)) v = behind(v, this.of('obl:agent', this.common(PEOPLE), 'par'))
    return this.chance(0.3) ? behind(v, this.when()) : v
  }

  private state(forced?: Time): Tree {
    const time = forced ?? this.pick<Time>(['pres', 'pres', 'imp', 'cnd', 'fut'])
    const [mood, tense] = TIMES[time]
    const it = this.chance(0.3)
    const subject = it ? null : this.common([...PEOPLE, ...THINGS])
    const gender = subject?.gender ?? 'Masc'
    const number = subject?.number ?? 'Sing'
    const state = this.pick(STATES)[(number === 'Sing' ? 0 : 2) + (gender === 'Fem' ? 1 : 0)] as string
    let t = tree(state, 'ADJ', agree(gender, number), 'root', [tree(BE[time][at(number)], 'AUX', finite(mood, tense, number), 'cop')])
    if (this.chance(0.2)) t = this.deny(t)
    return ahead(t, subject?.tree ?? tree('ce', 'PRON', 'Number=Sing|Person=3|PronType=Dem', 'nsubj'))
  }

  /** First person, as quotations have it. */
  private mine(): Tree {
    const many = this.chance(0.6)
    const number: NumberOf = many ? 'Plur' : 'Sing'
    const subject = many
      ? tree('nous', 'PRON', 'Number=Plur|Person=1|PronType=Prs', 'nsubj')
      : tree('je', 'PRON', 'Emph=No|Number=Sing|Person=1|PronType=Prs', 'nsubj')
    const features = `Mood=Ind|Number=${number}|Person=1|Tense=Pres|VerbForm=Fin`
    const v = this.pick(DO)
    let t = tree(v.part, 'VERB', 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part', 'root', [tree(many ? 'avons' : 'ai', 'AUX', features, 'aux:tense')])
    if (this.chance(0.5)) t = this.deny(t)
    return behind(ahead(t, subject), as('obj', this.common(THINGS).tree))
  }

  private that(t: Tree): Tree {
    return as('ccomp', ahead(t, tree('que', 'SCONJ', '_', 'mark')))
  }

  /** Verb of saying with its subject before. */
  private says(v: Verb, subject: Phrase): Tree {
    const compound = this.chance(0.5)
    const said = ahead(this.verb(v, subject.number, compound || this.chance(0.8) ? 'pres' : 'fut', compound), subject.tree)
    return this.chance(0.4) ? behind(said, this.when()) : said
  }

  /** Verb of saying with its subject after, as a parenthesis. */
  private said(): Tree {
    const v = this.pick(SAY)
    const compound = this.chance(0.5)
    const r = this.random()
    if (r < 0.4) {
      const fem = this.chance(0.5)
      const tail = compound || !/[td]$/u.test(v.pres[0]) ? '-t' : ''
      const pronoun = tree(`${tail}-${fem ? 'elle' : 'il'}`, 'PRON', `Emph=No|${agree(fem ? 'Fem' : 'Masc', 'Sing')}|Person=3|PronType=Prs`, 'nsubj')
      if (!compound) return as('parataxis:insert', behind(this.verb(v, 'Sing', 'pres', false), pronoun))
      const t = this.verb(v, 'Sing', 'pres', true)
      return as('parataxis:insert', { ...t, before: [...t.before, pronoun] })
    }
    const subject = this.speaker()
    return as('parataxis:insert', behind(this.verb(v, subject.number, 'pres', compound), subject.tree))
  }

  private quoted(t: Tree): Tree {
    return behind(ahead(t, mark('"')), mark('"'))
  }

  private stop(t: Tree): Tree {
    return behind(t, mark('.'))
  }

  sentence(): Tree {
    const shapes = [
      // « Le pont est fermé », a-t-il déclaré mardi.
      () => {
        const said = ahead(this.said(), mark(','))
        return this.stop(behind(this.quoted(this.clause()), this.chance(0.5) ? behind(said, this.when()) : said))
      },
      // Le pont sera fermé, a indiqué la préfète.
      () => this.stop(behind(this.clause(), ahead(this.said(), mark(',')))),
      // « Le pont, estime la maire, est dangereux. »
      () => {
        const t = this.clause()
        const [subject, ...rest] = t.before
        const inside = behind(ahead(this.said(), mark(',')), mark(','))
        return this.stop(this.quoted(subject ? { ...t, before: [subject, inside, ...rest] } : t))
      },
      // La maire, qui redoute la hausse, a saisi le parquet.
      () => {
        const subject = this.common(PEOPLE)
        const who = behind(
          ahead(this.verb(this.pick(DO), subject.number, this.pick<Time>(['pres', 'imp']), this.chance(0.4)), tree('qui', 'PRON', 'PronType=Rel', 'nsubj')),
          as('obj', this.common(THINGS).tree),
        )
        const aside = as('acl:relcl', behind(ahead(who, mark(',')), mark(',')))
        const whole = behind(subject.tree, aside)
        if (this.chance(0.5))
          return this.stop(behind(ahead(this.verb(this.pick(DO), subject.number, 'pres', this.chance(0.6)), whole), as('obj', this.common(THINGS).tree)))
        return this.stop(behind(this.says(this.pick(SAY), { ...subject, tree: whole }), this.that(this.clause())))
      },
      // Le président, dont le mandat s'achève, assure que…
      () => {
        const subject = this.common(PEOPLE)
        const theirs = this.common(THINGS)
        const possessed = ahead(theirs.tree, tree('dont', 'PRON', 'PronType=Rel', 'nmod'))
        const verb = behind(ahead(this.verb(this.pick(DO), theirs.number, 'pres', this.chance(0.4)), possessed), as('obj', this.common(THINGS).tree))
        const whole = behind(subject.tree, as('acl:relcl', behind(ahead(verb, mark(',')), mark(','))))
        return this.stop(behind(this.says(this.pick(SAY), { ...subject, tree: whole }), this.that(this.clause())))
      },
      // La ministre a affirmé mardi que…
      () => {
        const said = this.says(this.pick(SAY), this.speaker())
        const content = this.clause()
        return this.stop(
          behind(
            said,
            this.that(
              this.chance(0.3) ? behind(content, as('conj', ahead(this.clause(), tree('et', 'CCONJ', '_', 'cc'), tree('que', 'SCONJ', '_', 'mark')))) : content,
            ),
          ),
        )
      },
      // Selon le parquet, …
      () => this.stop(ahead(this.clause(), behind(this.of('obl:mod', this.speaker(), 'selon'), mark(',')))),
      // …, selon le parquet.
      () => this.stop(behind(this.clause(), ahead(this.of('obl:mod', this.speaker(), 'selon'), mark(',')))),
      // Le maire dément avoir reçu une plainte.
      () => {
        const having = tree(
          this.pick(DO).part,
          'VERB',
          'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part',
          'xcomp',
          [tree('avoir', 'AUX', 'VerbForm=Inf', 'aux:tense')],
          [as('obj', this.common(THINGS).tree)],
        )
        return this.stop(behind(this.says(this.pick(OWN), this.speaker()), having))
      },
      // Interrogée mardi, la préfète a refusé…
      () => {
        const subject = this.common(PEOPLE)
        const asked = tree(
          inflect('interrogé', subject.gender, subject.number),
          'VERB',
          `${agree(subject.gender, subject.number)}|Tense=Past|VerbForm=Part|Voice=Pass`,
          'advcl',
          [],
          [this.chance(0.5) ? this.when() : this.of('obl:agent', this.common(PEOPLE), 'par'), mark(',')],
        )
        return this.stop(ahead(behind(this.says(this.pick(SAY), subject), this.that(this.clause())), asked))
      },
      // Le rapport, publié jeudi, conclut que…
      () => {
        const subject = this.common(DOCUMENTS)
        const published = tree(
          inflect(this.pick(['publié', 'diffusé', 'consulté']), subject.gender, subject.number),
          'VERB',
          `${agree(subject.gender, subject.number)}|Tense=Past|VerbForm=Part|Voice=Pass`,
          'acl',
          [mark(',')],
          [this.chance(0.6) ? this.when() : this.of('obl:agent', this.common(PEOPLE), 'par'), mark(',')],
        )
        return this.stop(behind(this.says(this.pick(SAY), { ...subject, tree: behind(subject.tree, published) }), this.that(this.clause())))
      },
      // Il faut que la ministre signe l'accord.
      () =>
        this.stop(
          behind(
            tree('faut', 'VERB', finite('Ind', 'Pres', 'Sing'), 'root', [
              tree('il', 'PRON', 'Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs', 'expl:subj'),
            ]),
            this.that(this.clause('sub')),
          ),
        ),
      // Le syndicat dénonce une loi « inutile ».
      () => {
        const subject = this.speaker()
        const object = this.common(THINGS)
        const state = this.pick(STATES)[(object.number === 'Sing' ? 0 : 2) + (object.gender === 'Fem' ? 1 : 0)] as string
        const adjective = tree(state, 'ADJ', agree(object.gender, object.number), 'amod', [mark('"')], [mark('"')])
        return this.stop(
          behind(
            ahead(this.verb(first(this.pick(['dénonc', 'critiqu', 'rejet'])), subject.number, 'pres', this.chance(0.3)), subject.tree),
            as('obj', behind(object.tree, adjective)),
          ),
        )
      },
    ]
    return this.pick(shapes)()
  }
}

/** *le* → *l'*, *que* → *qu'* before a vowel. */
function elide(form: string, feats: string, next: string): readonly [string, string] {
  if (!/^(?:le|la|je|ne|que|de|ce)$/u.test(form) || !/^[aeiouyéèêàâîôûœh]/iu.test(next) || /^(?:haus|huit|onz)/u.test(next)) return [form, feats]
  if (form === 'ce') return /^[eé]/u.test(next) ? ["c'", feats] : [form, feats]
  const article = feats.includes('PronType=Art')
  return [`${form.slice(0, -1)}'`, article ? feats.replace(/Gender=\w+\|/u, '') : feats]
}

/** `count` sentences, always the same for a seed. */
export function makeFrench(count: number, seed: number): Sentence[] {
  const grammar = new Grammar(makeRandom(seed))
  return Array.from({ length: count }, (_, k) => toSentence(`made.fr.${k + 1}`, grammar.sentence(), elide))
}
