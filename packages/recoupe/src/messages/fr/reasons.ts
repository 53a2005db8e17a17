import type { ReasonArgs, ReasonMessages } from '../reasons.ts'
import { number } from './number.ts'

/** An argument between French quotation marks; nothing where it is missing. */
const q = (args: ReasonArgs, name: string): string => (args[name] === undefined || args[name] === '' ? '' : `«\u202f${args[name]}\u202f»`)
/** The argument after a space, where there is one. */
const spaced = (text: string): string => (text === '' ? '' : ` ${text}`)
const n = (args: ReasonArgs, name: string): number => Number(args[name] ?? 0)
const s = (count: number): string => (count < 2 ? '' : 's')

/** What the class of a cue says about the utterance. */
const classes: Readonly<Record<string, string>> = {
  assert: 'd’affirmation',
  deny: 'de démenti',
  accuse: 'd’accusation',
  demand: 'de demande',
  promise: 'd’engagement',
  warn: 'd’avertissement',
  confirm: 'de confirmation',
  question: 'd’interrogation',
  decline: 'de refus de répondre',
  other: 'de parole',
  belief: 'd’opinion',
  attitude: 'd’attitude',
  show: 'de constat',
  manner: 'de manière de dire',
}

const by = (args: ReasonArgs): string => (args.by === undefined || args.by === '' ? '' : `par ${args.by}`)

/** Comment on a trouvé pour qui quelqu’un parle. */
const SIDES: Readonly<Record<string, string>> = {
  adjective: 'par l’adjectif d’un pays',
  named: 'nommé à côté de la fonction',
  called: 'désigné par un nom commun à côté de la fonction',
  owner: 'par un possessif',
  beside: 'par ce qui suit le nom',
  client: 'comme conseil de celui dont parle le texte',
  opposition: 'par le mot qui désigne l’opposition',
  told: 'par ce qui a été dit plus haut',
  part: 'comme partie d’un tout',
  source: 'par l’organisme où est la source',
  table: 'par la table des institutions',
  state: 'par l’État que dit le nom',
  hall: 'par la ville que dit le nom',
  ahead: 'par le lieu en tête de phrase',
  home: 'par le pays d’où parle l’article',
  focus: 'par l’État dont parle le paragraphe',
  behind: 'par la capitale qui suit la fonction',
  only: 'par le seul État nommé avant',
  spoke: 'par l’État qui a parlé avant',
  town: 'par la ville d’où parle l’article',
  prosecution: 'par le parquet du lieu',
  seat: 'par l’assemblée où siège la fonction',
  house: 'par la seule maison qui ait une telle fonction',
  about: 'par l’organisme dont parle le texte',
  hand: 'par l’organisme le plus souvent nommé',
  unnamed: 'par un nom commun, sans nom propre',
  'other-report': 'par un autre article',
  merged: 'par un autre article',
  kind: 'par le nom commun sous lequel un article le présente',
}

/** What a person may correct of a statement. */
const FIELDS: Readonly<Record<string, string>> = {
  speaker: 'locuteur',
  side: 'pour qui il parle',
  act: 'acte',
  source: 'source',
  cue: 'verbe',
  content: 'contenu',
}

/** A named part of a loser, where it has one. */
const comma = (label: string, text: string): string => (text === '' ? '' : `, ${label} ${text}`)
/** How much a loser weighed. */
const weighed = (args: ReasonArgs): string => (args.score === undefined ? '' : ` (${args.score}\u202f%)`)

/** Acts as nouns. */
const ACTS: Readonly<Record<string, string>> = {
  assert: 'd’affirmer',
  deny: 'de démentir',
  accuse: 'd’accuser',
  demand: 'de demander',
  promise: 'de promettre',
  warn: 'd’avertir',
  confirm: 'de confirmer',
  question: 'd’interroger',
  decline: 'de refuser de répondre',
  other: 'autre',
}

export const reasons: ReasonMessages = {
  corrected: args => `Corrigé${spaced(by(args))}${args.field === undefined ? '' : `\u00a0: ${FIELDS[String(args.field)] ?? args.field}`}.`,
  accepted: args => `Validé${spaced(by(args))}.`,
  'cue-verb': args => `Verbe ${classes[args.class ?? ''] ?? 'de parole'}${spaced(q(args, 'lemma'))}.`,
  'cue-adjective': args => `Adjectif qui rapporte une parole${spaced(q(args, 'lemma'))}.`,
  'cue-noun': args => `Nom qui désigne une parole${spaced(q(args, 'lemma'))}.`,
  'cue-preposition': args => `Préposition qui introduit une source${spaced(q(args, 'lemma'))}.`,
  'cue-relative': args => `Relative qui rapporte une parole${spaced(q(args, 'lemma'))}.`,
  'cue-relay': args => `Source citée par une autre${spaced(q(args, 'lemma'))}.`,
  'cue-colon': () => 'Deux-points après une source.',
  'free-quotation': () => 'Citation sans verbe\u202f; la source est ailleurs dans le texte.',
  'doubt-edge': () => 'Moins sûr\u00a0: on ne sait pas exactement où le contenu commence et finit.',
  'doubt-apart': () => 'Moins sûr\u00a0: d’autres mots séparent la source du verbe.',
  'doubt-phrase': () => 'Moins sûr\u00a0: le groupe qui nomme la source est complexe.',
  'doubt-lent': () => 'Moins sûr\u00a0: la source est prise ailleurs que dans la proposition.',
  'doubt-mute': () => 'Moins sûr\u00a0: la source est un document ou une chose, plutôt que quelqu’un.',
  'doubt-inside': () => 'Moins sûr\u00a0: des paroles sont rapportées dans d’autres paroles.',
  'doubt-crowded': () => 'Moins sûr\u00a0: la phrase est longue ou rapporte plusieurs paroles.',
  'doubt-rival': () => 'Moins sûr\u00a0: une autre lecture du même verbe était presque aussi bonne.',
  'doubt-marks': () => 'Moins sûr\u00a0: les guillemets n’entourent pas une phrase entière, ou ne sont pas fermés.',
  'doubt-cue': () => 'Moins sûr\u00a0: la forme du verbe laisse douter qu’une parole soit rapportée.',
  'doubt-tree': () => 'Moins sûr\u00a0: l’analyse de la phrase ne s’accorde pas avec cette lecture.',
  'lost-reading': args =>
    `Écarté\u00a0: une autre lecture${comma('verbe', q(args, 'cue'))}${comma('source', q(args, 'source'))}${comma('contenu', q(args, 'content'))}${weighed(args)}.`,
  'answers-earlier': () => 'Lu à côté de ce qui a été dit avant.',
  'act-in-context': args => `Plus probable auprès du reste du texte\u00a0: l’acte ${ACTS[String(args.act ?? 'other')] ?? args.act}${weighed(args)}.`,
  'lost-act': args => `Écarté\u00a0: l’acte ${ACTS[String(args.act ?? 'other')] ?? args.act}${weighed(args)}.`,
  'lost-speaker': args => `Écarté\u00a0: ${args.name ?? 'quelqu’un d’autre'} comme locuteur${weighed(args)}.`,
  'side-by': args => (args.by === 'own' ? 'Parle en son propre nom.' : `Pour qui\u00a0: trouvé ${SIDES[String(args.by)] ?? 'dans le texte'}.`),
  'content-quotation': () => 'Contenu entre guillemets.',
  'content-clause': () => 'Contenu dans une proposition conjonctive.',
  'content-question': () => 'Contenu dans une interrogation indirecte.',
  'content-infinitive': () => 'Contenu à l’infinitif.',
  'content-gerund': () => 'Contenu au gérondif.',
  'content-object': () => 'Contenu donné par le complément d’objet.',
  'content-oblique': () => 'Contenu donné par un complément prépositionnel.',
  'content-charge': () => 'Contenu\u202f: ce qui est reproché, à quelqu’un.',
  'content-predicate': () => 'Contenu donné par l’attribut.',
  'content-as': () => 'Contenu introduit par «\u202fcomme\u202f».',
  'content-incise': () => 'Le verbe est en incise dans le contenu.',
  'content-clitic': () => 'Contenu repris par un pronom.',
  'content-none': () => 'Contenu tu, car ce qui est démenti a été dit plus haut.',
  'content-colon': () => 'Contenu après deux-points.',
  'content-shared': () => 'Contenu partagé avec le verbe coordonné.',
  'source-inverted-clitic': () => 'Source\u202f: pronom inversé après le verbe.',
  'source-own': () => 'Source\u202f: sujet du verbe.',
  'source-after': () => 'Source\u202f: sujet placé après le verbe.',
  'source-antecedent': () => 'Source\u202f: antécédent du relatif ou du participe.',
  'source-shared': () => 'Source\u202f: sujet partagé avec un autre verbe.',
  'source-circle': () => 'Source\u202f: groupe désigné autour d’une personne.',
  'source-agent': () => 'Source\u202f: complément d’agent.',
  'divergence.hedge-dropped': () => 'Un rapport met une réserve que l’autre n’a pas.',
  'divergence.scope': () => 'Un rapport dit plus large que l’autre.',
  'divergence.quantity': args =>
    `Les nombres diffèrent${args.first === undefined ? '' : `\u00a0: ${number(n(args, 'first'))} et ${number(n(args, 'second'))}`}.`,
  'divergence.wording': () => 'Une même citation, en d’autres mots.',
  'divergence.wording-translated': () => 'Une même citation, en deux langues : comparez les mots.',
  'divergence.cut-short': () => 'Un rapport coupe la citation avant sa réserve.',
  'divergence.identity': () => 'Une même source, désignée autrement.',
  'divergence.omission': () => 'Un rapport le dit\u202f; introuvable dans le texte reçu de l’autre.',
  'divergence.omission-denial': args =>
    `Un démenti introuvable dans le texte reçu${args.report === undefined ? '' : ` de ${args.report}`}, qui rapporte pourtant ce qui est démenti.`,
  'divergence.omission-caution': args => `Une réserve introuvable dans le texte reçu${args.report === undefined ? '' : ` de ${args.report}`}.`,
  'divergence.contradiction': () => 'Les deux ne peuvent être vrais ensemble.',
  'divergence.silence': () => 'Refuse de s’exprimer dans un rapport, et s’exprime dans un autre.',
  'divergence.changed': () => 'Le même intervenant dit autre chose d’un rapport à l’autre.',
  'divergence.time': () => 'Les dates diffèrent.',
  'dependency.shared-words': args => `${n(args, 'words')}\u00a0mot${s(n(args, 'words'))} en commun, dans le même ordre, hors citations.`,
  'dependency.same-utterance': args => `La même parole citée\u00a0: ${n(args, 'words')}\u00a0mot${s(n(args, 'words'))} en commun.`,
  'dependency.agency': args => `L’un crédite l’agence de l’autre${spaced(q(args, 'name'))}.`,
  'dependency.cites': args => `L’un cite l’autre${spaced(q(args, 'name'))}.`,
  'dependency.same-order': args => `${n(args, 'sentences')}\u00a0phrase${s(n(args, 'sentences'))} qui se répondent, dans le même ordre.`,
}
