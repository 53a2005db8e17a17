import { armsOf, type EventFrame, type EventWords, framesOf } from '../events.ts'
import { wordSet } from '../reporting.ts'

const frame = (type: string, need: EventFrame['need'], more: Partial<EventFrame> = {}): EventFrame => ({
  type,
  subject: 'agent',
  object: 'patient',
  by: {},
  need,
  ...more,
})

const gives: EventFrame = frame('arms-transfer', 'arms', {
  subject: 'supplier',
  object: 'item',
  by: { à: 'recipient', en: 'recipient', vers: 'recipient', via: 'intermediary' },
})
const gets: EventFrame = frame('arms-transfer', 'arms', {
  subject: 'recipient',
  object: 'item',
  by: { à: 'supplier', de: 'supplier', auprès: 'supplier', via: 'intermediary' },
})
const ordered = (f: EventFrame): EventFrame => ({ ...f, stage: 'ordered' })
const delivered = (f: EventFrame): EventFrame => ({ ...f, stage: 'delivered' })
const of = (type: string, role: 'agent' | 'patient', need: EventFrame['need'], by: EventFrame['by'] = {}): EventFrame =>
  frame(type, need, { by: { de: role, ...by } })
const charged = frame('judicial', 'person')

export const events: EventWords = {
  verbs: framesOf([
    ['vendre céder', ordered(gives)],
    ['livrer fournir exporter expédier envoyer transférer', delivered(gives)],
    ['acheter acquérir commander', ordered(gets)],
    ['importer recevoir', delivered(gets)],
    ['tuer assassiner abattre', frame('kill', 'person')],
    ['blesser', frame('injure', 'person')],
    ['arrêter interpeller capturer appréhender', frame('arrest', 'person')],
    ['kidnapper enlever torturer agresser violenter poignarder', frame('assault', 'person')],
    ['saisir confisquer intercepter arraisonner', frame('seize', 'named-object')],
    ['bombarder envahir pilonner', frame('attack', 'named', { object: 'target' })],
    ['attaquer', frame('attack', 'named-object', { object: 'target' })],
    ['accuser blâmer', frame('accuse', 'named-object', { object: 'target' })],
    ['menacer', frame('threaten', 'named-object', { object: 'target' })],
    ['sanctionner', frame('sanction', 'named-object', { object: 'target' })],
    ['soutenir appuyer', frame('support', 'named-object', { object: 'recipient' })],
    ['aider secourir', frame('aid', 'named-object', { object: 'recipient' })],
    ['rencontrer', frame('consult', 'named-object')],
    ['expulser', frame('coerce', 'person')],
    ['relâcher libérer', frame('concede', 'person')],
    ['démissionner capituler', frame('concede', 'named')],
    ['coopérer collaborer', frame('cooperate', 'named', { by: { avec: 'patient' } })],
    ['exhorter', frame('request', 'named-object', { object: 'recipient' })],
    ['manifester', frame('protest', 'named', { object: null, by: { contre: 'target' } })],
    ['nier démentir', frame('denial', 'reply')],
    ['reconnaître', frame('recognition', 'named-object')],
    ['élire réélire', frame('election', 'person')],
    ['inculper acquitter incarcérer écrouer', charged],
    ['perquisitionner', frame('coerce', 'named-object', { object: 'target' })],
    ['dénoncer', frame('accuse', 'named-object', { object: 'target' })],
    ['rejeter refuser', frame('reject', 'named', { object: null })],
    ['signer ratifier', frame('agree', 'named', { object: null, by: { avec: 'patient' } })],
    ['négocier', frame('consult', 'named', { object: null, by: { avec: 'patient' } })],
    ['exiger réclamer', frame('request', 'named', { object: null })],
    ['protester', frame('protest', 'named', { object: null, by: { contre: 'target' } })],
    ['déployer mobiliser', frame('mobilize', 'named', { object: 'item' })],
    ['chavirer dérailler effondrer', frame('accident', 'setting', { subject: 'patient' })],
  ]),
  nouns: framesOf([
    ['vente cession', ordered({ ...gives, by: { ...gives.by, de: 'supplier' } })],
    ['livraison fourniture exportation transfert expédition', delivered({ ...gives, by: { ...gives.by, de: 'supplier' } })],
    ['achat acquisition commande', ordered({ ...gets, by: { ...gets.by, de: 'recipient' } })],
    ['importation', delivered({ ...gets, by: { ...gets.by, de: 'recipient' } })],
    ['meurtre assassinat', of('kill', 'patient', 'named')],
    ['arrestation interpellation', of('arrest', 'patient', 'named')],
    ['enlèvement kidnapping', of('assault', 'patient', 'named')],
    ['invasion bombardement', frame('attack', 'named', { by: { de: 'target' } })],
    ['attentat fusillade', frame('attack', 'setting', { by: { contre: 'target' } })],
    ['manifestation grève', frame('protest', 'setting', { by: { contre: 'target' } })],
    ['accident collision naufrage déraillement explosion incendie', frame('accident', 'setting')],
    ['séisme inondation ouragan cyclone avalanche tsunami', frame('disaster', 'setting')],
    ['sanction embargo', of('sanction', 'agent', 'named', { contre: 'target' })],
    ['attaque frappe raid offensive', of('attack', 'agent', 'named', { contre: 'target', sur: 'target' })],
    ['accord traité cessez-le-feu', frame('agree', 'named', { by: { entre: 'agent', avec: 'patient' } })],
    ['négociation pourparlers sommet rencontre', frame('consult', 'named', { by: { entre: 'agent', avec: 'patient' } })],
    ['visite', of('consult', 'agent', 'named')],
    ['perquisition', frame('coerce', 'setting')],
    ['procès', of('judicial', 'patient', 'named')],
    ['élection scrutin référendum', frame('election', 'setting')],
    ['effondrement', frame('accident', 'setting', { by: { de: 'patient' } })],
    ['résolution', of('resolution', 'agent', 'named')],
    ['démenti', of('denial', 'agent', 'named')],
    ['démission', of('concede', 'agent', 'named')],
  ]),
  phrases: new Map([
    [
      'mettre',
      [
        { rest: ['en', 'examen'], frame: charged },
        { rest: ['en', 'cause'], frame: frame('accuse', 'named-object', { object: 'target' }) },
      ],
    ],
    ['placer', [{ rest: ['en', 'garde', 'à', 'vue'], frame: frame('arrest', 'person') }]],
  ]),
  arms: armsOf({
    artillery: 'obus artillerie obusier canon mortier roquette lance-roquettes',
    missiles: 'missile torpille',
    'small-arms': 'fusil pistolet mitrailleuse',
    ammunition: 'munition cartouche grenade mine explosif',
    drones: 'drone',
    armour: 'char blindé',
    aircraft: 'chasseur bombardier hélicoptère',
    ships: 'frégate corvette sous-marin destroyer',
    other: 'arme armement',
  }),
  people: wordSet(
    'personne homme femme enfant civil soldat militaire policier suspect otage victime manifestant journaliste passager ouvrier étudiant habitant jeune adolescent garçon fille opposant militant dirigeant ministre président maire directeur diplomate ambassadeur marin matelot équipage pêcheur migrant réfugié prisonnier détenu voyageur conducteur cycliste piéton touriste rebelle combattant gendarme pompier médecin avocat professeur élève salarié ouvrière passant gréviste coureur',
  ),
  parts: wordSet('moitié tiers majorité dizaine douzaine vingtaine trentaine quarantaine cinquantaine centaine millier million plupart partie groupe'),
  agents: wordSet('par'),
  places: wordSet('à en dans sur près devant'),
  carriers: wordSet('mener lancer imposer adopter voter commettre effectuer réaliser avoir produire faire'),
  holding: wordSet('comprendre inclure concerner compter'),
  passing: wordSet('train commencer continuer finir venir achever'),
  barring: wordSet('nier démentir refuser éviter réfuter'),
  pending: wordSet('aller devoir'),
  selves: wordSet('je j’ nous'),
}
