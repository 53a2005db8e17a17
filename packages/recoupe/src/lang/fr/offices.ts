import { type Offices, readOffices } from '../offices.ts'

export const offices: Offices = readOffices([
  // « la maire », « le premier magistrat de la commune », « l'édile »
  'mayor!: maire; mairesse; premier magistrat; édile; bourgmestre',
  'prefect!: préfet',
  'sub-prefect!: sous-préfet',
  'governor!: gouverneur',
  'prosecutor!: procureur; procureur de la République',
  'prime-minister!: premier ministre; Premier ministre; chef du gouvernement; chef de gouvernement',
  "head-of-state!: président de la République; chef de l'État; chef de l'Etat",
  'foreign-minister: ministre des Affaires étrangères; chef de la diplomatie',
  "interior-minister: ministre de l'Intérieur",
  'defence-minister: ministre de la Défense; ministre des Armées',
  'justice-minister: ministre de la Justice; garde des Sceaux; garde des sceaux',
  "finance-minister: ministre de l'Économie; ministre des Finances",
  'health-minister: ministre de la Santé',
  "education-minister: ministre de l'Éducation",
  'rector!: recteur',
  // « le PDG de X »: of the same firm
  'chief-executive: président-directeur général; PDG; P-DG; pdg; directeur général; DG',
  "chair: président du conseil d'administration",
  'owner!: propriétaire',
  'head-teacher!: proviseur; principal de collège',
  // bodies
  'town-hall!: mairie; municipalité',
  'prosecution!: parquet; ministère public',
  'prefecture!: préfecture',
  'health-agency!: agence régionale de santé; ARS',
  'electoral-commission!: commission électorale',
  // institutions that a place has one of: « le musée » after « le Musée de la Mer »
  'museum!: musée',
  'hospital!: hôpital; clinique; centre hospitalier; CHU; maternité',
  'club!: club',
  'port!: port',
  "prison!: prison; maison d'arrêt; centre pénitentiaire",
  'school!: lycée; collège; école',
  'university!: université; faculté',
  'airport!: aéroport',
  'court!: tribunal',
])
