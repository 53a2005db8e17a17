/**
 * What words are about, so that two languages meet: each concept lists the lemmas that express it, verbs with their
 * nominalisations. A concept is named by an English word; the name is a key, nothing more.
 */
export interface Predicates {
  /** Concepts of a lemma, the likeliest first. */
  readonly concepts: ReadonlyMap<string, readonly string[]>
  /** Lemmas that carry no content of their own: auxiliaries, light verbs, fillers. */
  readonly light: ReadonlySet<string>
}

/** Reads lines `concept: lemma lemma`. Comments after an underscore (`feu_arme`) tell apart lemmas that one language alone uses so. */
export function conceptTable(lines: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const concept = line.slice(0, colon).trim()
    for (const lemma of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u)) {
      const entry = table.get(lemma)
      if (entry) entry.push(concept)
      else table.set(lemma, [concept])
    }
  }
  return table
}

/** Concepts that exclude each other of one subject at one time: *hausse* and *baisse*. */
export const ANTONYMS: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['improve', 'worsen'],
  ['open', 'close'],
  ['start', 'end'],
  ['start', 'stop'],
  ['continue', 'stop'],
  ['continue', 'end'],
  ['accept', 'refuse'],
  ['accept', 'reject'],
  ['allow', 'ban'],
  ['allow', 'prevent'],
  ['confirm', 'deny'],
  ['admit', 'deny'],
  ['convict', 'acquit'],
  ['detain', 'release'],
  ['arrest', 'release'],
  ['support', 'oppose'],
  ['strengthen', 'undermine'],
  ['succeed', 'fail'],
  ['win', 'lose'],
  ['appoint', 'dismiss'],
  ['impose', 'lift'],
  ['attack', 'defend'],
  ['arrive', 'leave'],
  ['add', 'remove'],
  ['possible', 'impossible'],
  ['strong', 'weak'],
  ['high', 'low'],
  ['true', 'false'],
  ['big', 'small'],
  ['easy', 'difficult'],
  ['survive', 'die'],
  ['better', 'worse'],
  ['good', 'bad'],
  ['authenticate', 'fabricate'],
  ['false', 'real'],
  ['early', 'late'],
  ['keep', 'remove'],
  ['majority', 'minority'],
]

/** Keys of concepts that speak of what is meant to be done, not of what was: *envisager*, "plan to". */
export const INTENTIONS: ReadonlySet<string> = new Set(['C:plan', 'C:intend', 'C:prepare'])

/** Families of concepts that reports use for one another: an arms sale is an export, a delivery, a transfer. */
export const FAMILIES: readonly (readonly string[])[] = [
  ['sell', 'buy', 'deliver', 'send', 'supply', 'transfer', 'export', 'import', 'ship', 'trade', 'give', 'receive'],
  ['weapon', 'ammunition', 'rocket', 'shell_artillery', 'artillery', 'missile', 'drone', 'equipment', 'gun'],
  ['kill', 'die', 'victim', 'dead_toll'],
  ['wound', 'victim'],
  ['attack', 'strike_hit', 'bomb', 'shoot', 'invade', 'fight', 'war', 'explode'],
  ['arrest', 'detain', 'capture', 'confiscate', 'charge'],
  ['investigate', 'search_premises', 'question_person', 'trial', 'audit', 'inspect'],
  ['plan', 'intend', 'prepare', 'want'],
  ['violate', 'ban', 'sanction', 'resolution', 'rule', 'law'],
  ['accuse', 'denounce', 'criticise'],
  ['affect', 'compromise_data', 'expose', 'steal', 'leak', 'hack', 'enter', 'access', 'take'],
  ['data', 'inform', 'file', 'account', 'register', 'record_best', 'number', 'person'],
  ['doctor', 'health', 'patient', 'prescription', 'consider'],
  ['contractor', 'company', 'employ'],
  ['audit', 'control', 'inspect', 'investigate'],
  ['know', 'inform', 'warn', 'learn'],
  ['detect', 'find', 'identify', 'see'],
  ['release', 'leave', 'return'],
  ['illegal', 'violate', 'undeclared', 'fraud'],
  ['ton', 'kilo', 'weight'],
  ['shoot', 'warning_shot', 'fire', 'attack', 'ammunition', 'gun'],
  ['ram', 'crash', 'collision_sea', 'strike_hit', 'throw', 'break'],
  ['intercept', 'stop', 'capture', 'confiscate', 'arrest', 'detain'],
  ['calm', 'fall'],
  ['mislead', 'lie', 'hide', 'deny'],
  ['speed', 'soon', 'near', 'day'],
  ['agree', 'solve', 'end', 'release_work'],
  ['keep', 'stay', 'continue'],
  ['breakdown', 'extinguish', 'stop', 'silence', 'defect'],
  ['building', 'foundations', 'basement', 'cave', 'wall', 'house', 'roof'],
  ['construction_site', 'build', 'work', 'car_park'],
  ['evacuate', 'leave', 'flee', 'rescue'],
  ['water', 'leak', 'pump', 'flood', 'rain'],
  ['dope', 'drug', 'substance', 'injection', 'positive', 'test'],
  ['bottle', 'sample', 'substance'],
  ['blame_for', 'accuse', 'cause', 'responsibility', 'charge'],
  ['west'],
  ['pay', 'pledge_money', 'lend', 'finance', 'help', 'money', 'invest'],
  ['promise', 'guarantee', 'condition_on'],
  ['dismiss', 'remove', 'fall', 'position', 'cut_job', 'suspend'],
  ['protest', 'demonstrator', 'gather', 'strike_labour', 'person'],
  ['takeover', 'sell', 'withdraw_troops', 'leave', 'give'],
  ['reject', 'exclude', 'refuse', 'deny'],
  ['suspect', 'accuse', 'doubt'],
  ['file', 'document', 'report', 'letter', 'statute'],
  ['prosecutor', 'court', 'justice', 'judge', 'trial', 'judge_person'],
  ['hospital', 'health', 'doctor', 'wound'],
  ['mayor', 'city', 'municipality', 'town_council'],
  ['elect', 'vote', 'turnout', 'ballot_box', 'recount', 'poll'],
  ['fraud', 'rig', 'fabricate', 'mislead'],
  ['evidence', 'prove', 'sign_mark'],
  ['lead', 'director', 'president', 'chairman', 'owner'],
  ['fire', 'burn', 'explode', 'wildfire'],
  ['contaminate', 'pollution', 'poison', 'dump', 'infect'],
  ['withdraw_troops', 'remove', 'leave', 'return'],
  ['approve', 'accept', 'adopt', 'agree', 'allow', 'sign', 'ratify'],
  ['delay', 'cancel', 'suspend', 'stop'],
  ['need', 'ask_demand', 'urge', 'want', 'expect'],
  ['threaten', 'warn', 'danger', 'risk', 'fear'],
  ['transparent', 'true', 'clear_adj', 'explain', 'reveal'],
  ['recognise', 'admit', 'accept', 'confirm'],
  ['spread', 'publish', 'announce', 'reveal'],
  ['hide', 'mislead', 'fabricate'],
  ['smear', 'mislead', 'rumour', 'damage'],
  ['hack', 'leak', 'steal', 'enter', 'attack'],
  ['account', 'file', 'data', 'register'],
  ['stop', 'end', 'close', 'cancel', 'suspend'],
  ['dismiss', 'remove', 'fall'],
  ['sink', 'crash', 'collapse', 'ram'],
  ['ship_boat', 'navy', 'fish'],
  ['agree', 'treaty', 'sign', 'negotiate', 'deal_compromise'],
  ['strike_labour', 'protest', 'demonstrator', 'gather'],
  ['pay', 'finance', 'lend', 'give', 'spend', 'invest'],
  ['building', 'house', 'wall', 'floor'],
  ['doctor', 'nurse', 'hospital', 'treat', 'health'],
  ['drug', 'dope', 'test'],
]
