import { type Offices, readOffices } from '../offices.ts'

export const offices: Offices = readOffices([
  // "the mayor"
  'mayor!: mayor; lord mayor',
  'prefect!: prefect',
  'sub-prefect!: sub-prefect',
  'governor!: governor',
  'prosecutor!: prosecutor; public prosecutor; chief prosecutor',
  'prime-minister!: prime minister; head of government',
  'head-of-state!: head of state',
  'foreign-minister: foreign minister; foreign secretary',
  'interior-minister: interior minister; home secretary',
  'defence-minister: defense minister; defence minister; defense secretary; defence secretary; secretary of defense',
  'justice-minister: justice minister',
  'finance-minister: finance minister; treasury secretary',
  'health-minister: health minister',
  'education-minister: education minister',
  // "the chief executive of X": of the same firm
  'chief-executive: chief executive; chief executive officer; CEO; managing director; director general; director-general',
  'chair: chairman; chairperson; chair',
  'owner!: owner',
  'head-teacher!: head teacher; headteacher; headmaster',
  // bodies
  'town-hall!: town hall; city hall; municipality',
  "prosecution!: prosecution; prosecutor's office; public prosecutor's office",
  'prefecture!: prefecture',
  'health-agency!: regional health agency; health agency',
  'electoral-commission!: electoral commission; election commission',
  // institutions that a place has one of: "the museum" after "Ashcombe Museum"
  'museum!: museum',
  'hospital!: hospital; clinic; infirmary',
  'club!: club',
  'port!: port; harbour; harbor',
  'prison!: prison; jail',
  'school!: school; high school; college',
  'university!: university',
  'airport!: airport',
  'court!: court',
])
