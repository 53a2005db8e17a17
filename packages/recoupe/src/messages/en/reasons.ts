import type { ReasonArgs, ReasonMessages } from '../reasons.ts'
import { number } from './number.ts'

/** An argument between English quotation marks; nothing where it is missing. */
const q = (args: ReasonArgs, name: string): string => (args[name] === undefined || args[name] === '' ? '' : `“${args[name]}”`)
/** The argument after a space, where there is one. */
const spaced = (text: string): string => (text === '' ? '' : ` ${text}`)
const n = (args: ReasonArgs, name: string): number => Number(args[name] ?? 0)
const s = (count: number): string => (count === 1 ? '' : 's')

/** What the class of a cue says about the utterance. */
const classes: Readonly<Record<string, string>> = {
  assert: 'Verb of assertion',
  deny: 'Verb of denial',
  accuse: 'Verb of accusation',
  demand: 'Verb of demand',
  promise: 'Verb of commitment',
  warn: 'Verb of warning',
  confirm: 'Verb of confirmation',
  question: 'Verb of asking',
  decline: 'Verb of refusing to answer',
  other: 'Verb of speech',
  belief: 'Verb of opinion',
  attitude: 'Verb of attitude',
  show: 'Verb of finding',
  manner: 'Verb of manner of speaking',
}

const by = (args: ReasonArgs): string => (args.by === undefined || args.by === '' ? '' : `by ${args.by}`)

/** How it was found for whom somebody speaks. */
const SIDES: Readonly<Record<string, string>> = {
  adjective: 'by the adjective of a country',
  named: 'named beside the office',
  called: 'called by a noun beside the office',
  owner: 'by a possessive',
  beside: 'by what stands beside the name',
  client: 'as counsel of whom the text is about',
  opposition: 'by the word for those who do not govern',
  told: 'by what was told before',
  part: 'as a part of a whole',
  source: 'by the body that the source is in',
  table: 'by the table of institutions',
  state: 'by the state in the name',
  hall: 'by the town in the name',
  ahead: 'by the place at the head of the sentence',
  home: 'by the country that the report takes for granted',
  focus: 'by the state that the paragraph is about',
  behind: 'by the capital behind the office',
  only: 'by the only state named before',
  spoke: 'by the state that spoke before',
  town: 'by the town that the report takes for granted',
  prosecution: 'by the prosecution of the place',
  seat: 'by the assembly that the office sits in',
  house: 'by the only house with such an office',
  about: 'by the body that the text is about',
  hand: 'by the body named most',
  unnamed: 'by a common noun, without a name',
  'other-report': 'by another report',
  merged: 'by another report',
  kind: 'by the noun that another report introduces it by',
}

/** What a person may correct of a statement. */
const FIELDS: Readonly<Record<string, string>> = {
  speaker: 'speaker',
  side: 'whom they speak for',
  act: 'act',
  source: 'source',
  cue: 'verb',
  content: 'content',
}

/** A named part of a loser, where it has one. */
const comma = (label: string, text: string): string => (text === '' ? '' : `, ${label} ${text}`)
/** How much a loser weighed. */
const weighed = (args: ReasonArgs): string => (args.score === undefined ? '' : ` (${args.score}%)`)

/** Acts as nouns. */
const ACTS: Readonly<Record<string, string>> = {
  assert: 'asserting',
  deny: 'denying',
  accuse: 'accusing',
  demand: 'demanding',
  promise: 'promising',
  warn: 'warning',
  confirm: 'confirming',
  question: 'asking',
  decline: 'declining to answer',
  other: 'another kind',
}

export const reasons: ReasonMessages = {
  corrected: args => `Corrected${spaced(by(args))}${args.field === undefined ? '' : `: ${FIELDS[String(args.field)] ?? args.field}`}.`,
  accepted: args => `Accepted${spaced(by(args))}.`,
  'cue-verb': args => `${classes[args.class ?? ''] ?? 'Verb of speech'}${spaced(q(args, 'lemma'))}.`,
  'cue-adjective': args => `Adjective that reports speech${spaced(q(args, 'lemma'))}.`,
  'cue-noun': args => `Noun that names speech${spaced(q(args, 'lemma'))}.`,
  'cue-preposition': args => `Preposition that introduces a source${spaced(q(args, 'lemma'))}.`,
  'cue-relative': args => `Relative clause that reports speech${spaced(q(args, 'lemma'))}.`,
  'cue-relay': args => `Source cited by another${spaced(q(args, 'lemma'))}.`,
  'cue-colon': () => 'Colon after a source.',
  'free-quotation': () => 'Quotation without a verb; its source stands elsewhere in the text.',
  'doubt-edge': () => 'Less sure: where the content begins and ends is not certain.',
  'doubt-apart': () => 'Less sure: other words stand between the source and the verb.',
  'doubt-phrase': () => 'Less sure: the phrase that names the source is complex.',
  'doubt-lent': () => 'Less sure: the source is taken from outside its clause.',
  'doubt-mute': () => 'Less sure: the source is a document or a thing rather than somebody.',
  'doubt-inside': () => 'Less sure: words are reported within other words.',
  'doubt-crowded': () => 'Less sure: the sentence is long or reports several utterances.',
  'doubt-rival': () => 'Less sure: another reading of the same verb was nearly as good.',
  'doubt-marks': () => 'Less sure: the marks do not hold a whole sentence, or are not closed.',
  'doubt-cue': () => 'Less sure: the form of the verb makes it doubtful that words are reported.',
  'doubt-tree': () => 'Less sure: the parse of the sentence does not agree with this reading.',
  'lost-reading': args =>
    `Discarded: another reading${comma('verb', q(args, 'cue'))}${comma('source', q(args, 'source'))}${comma('content', q(args, 'content'))}${weighed(args)}.`,
  'answers-earlier': () => 'Held against what was said before it.',
  'act-in-context': args => `Likelier beside the rest of the report: the act of ${ACTS[String(args.act ?? 'other')] ?? args.act}${weighed(args)}.`,
  'lost-act': args => `Discarded: the act of ${ACTS[String(args.act ?? 'other')] ?? args.act}${weighed(args)}.`,
  'lost-speaker': args => `Discarded: ${args.name ?? 'somebody else'} as the speaker${weighed(args)}.`,
  'side-by': args => (args.by === 'own' ? 'Speaks in their own name.' : `For whom: found ${SIDES[String(args.by)] ?? 'in the text'}.`),
  'content-quotation': () => 'Content in quotation marks.',
  'content-clause': () => 'Content in a that-clause.',
  'content-question': () => 'Content in an indirect question.',
  'content-infinitive': () => 'Content in the infinitive.',
  'content-gerund': () => 'Content in the gerund.',
  'content-object': () => 'Content given by the object.',
  'content-oblique': () => 'Content given by a prepositional phrase.',
  'content-charge': () => 'Content: what somebody is charged with.',
  'content-predicate': () => 'Content given by the predicate.',
  'content-as': () => 'Content introduced by “as”.',
  'content-incise': () => 'The verb interrupts the content.',
  'content-clitic': () => 'Content taken up by a pronoun.',
  'content-none': () => 'Content left out: what is denied was said before.',
  'content-colon': () => 'Content after a colon.',
  'content-shared': () => 'Content shared with the coordinated verb.',
  'source-inverted-clitic': () => 'Source: inverted pronoun after the verb.',
  'source-own': () => 'Source: subject of the verb.',
  'source-after': () => 'Source: subject that follows the verb.',
  'source-antecedent': () => 'Source: antecedent of the relative or participle.',
  'source-shared': () => 'Source: subject shared with another verb.',
  'source-circle': () => 'Source: a group named after a person.',
  'source-agent': () => 'Source: agent of the passive.',
  'divergence.hedge-dropped': () => 'One report has a reservation that the other lacks.',
  'divergence.scope': () => 'One report says it more widely than the other.',
  'divergence.quantity': args => `The numbers differ${args.first === undefined ? '' : `: ${number(n(args, 'first'))} and ${number(n(args, 'second'))}`}.`,
  'divergence.wording': () => 'One quotation, in other words.',
  'divergence.wording-translated': () => 'One quotation, in two languages: compare the words.',
  'divergence.cut-short': () => 'One report ends the quotation before its reservation.',
  'divergence.identity': () => 'One source, described differently.',
  'divergence.omission': () => 'One report has it; not found in the text received of the other.',
  'divergence.omission-denial': args =>
    `A denial not found in the text received${args.report === undefined ? '' : ` of ${args.report}`}, which does report what is denied.`,
  'divergence.omission-caution': args => `A reservation not found in the text received${args.report === undefined ? '' : ` of ${args.report}`}.`,
  'divergence.contradiction': () => 'Both cannot be true.',
  'divergence.silence': () => 'Declines to comment in one report, and speaks in another.',
  'divergence.changed': () => 'The same speaker says otherwise from one report to the other.',
  'divergence.time': () => 'The dates differ.',
  'dependency.shared-words': args => `${n(args, 'words')}\u00a0word${s(n(args, 'words'))} in common, in the same order, outside quotations.`,
  'dependency.same-utterance': args => `The same words quoted: ${n(args, 'words')}\u00a0word${s(n(args, 'words'))} in common.`,
  'dependency.agency': args => `One credits the agency of the other${spaced(q(args, 'name'))}.`,
  'dependency.cites': args => `One cites the other${spaced(q(args, 'name'))}.`,
  'dependency.same-order': args => `${n(args, 'sentences')}\u00a0sentence${s(n(args, 'sentences'))} that answer each other, in the same order.`,
}
