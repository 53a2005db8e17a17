import type { Polarity } from '../polarity.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const polarity: Polarity = {
  negators: set('pas jamais aucun aucune nul nulle rien personne ni plus non sans nullement point guère'),
  weakNegators: set("ne n n’ n'"),
  restrictors: set("que qu qu’ qu'"),
  negativeVerbs: set('nier démentir réfuter récuser rejeter exclure écarter contester refuser cesser éviter empêcher ignorer renoncer'),
  supportNouns: set('preuve indice élément signe trace raison'),
  modals: set('pouvoir sembler paraître risquer'),
  hedges: set(
    'peut-être probablement vraisemblablement apparemment présumé présumer prétendu supposé suppose éventuellement éventuel potentiellement potentiel possible possiblement',
  ),
  universals: set('tout toute tous toutes jamais aucun aucune nul nulle rien personne chaque entier totalité ensemble quelconque moindre'),
  restrictives: set('seul seule seulement uniquement certain certains certaines quelques partie partiellement notamment dont'),
  anaphors: new Map([
    ['accusation', 'charge'],
    ['allégation', 'charge'],
    ['reproche', 'charge'],
    ['critique', 'charge'],
    ['attaque', 'charge'],
    ['propos', 'any'],
    ['information', 'report'],
    ['rumeur', 'report'],
    ['déclaration', 'any'],
    ['affirmation', 'any'],
    ['version', 'any'],
    ['thèse', 'any'],
    ['récit', 'any'],
    ['annonce', 'report'],
    ['chiffre', 'report'],
    ['nouvelle', 'report'],
    ['hypothèse', 'any'],
    ['mise', 'charge'],
    ['imputation', 'charge'],
    ['description', 'any'],
    ['calendrier', 'report'],
    ['scénario', 'any'],
  ]),
  pointers: set("ce cet cette ces le la les l’ l' l tel telle tels telles"),
  proforms: set("le l’ l' l la les cela ça ceci en y"),
  retorts: set('faux fausse mensonge mensonger fantasme calomnie absurde fantaisiste infondé inexact invention grotesque délire ridicule'),
}
