/**
 * Concepts of what people do to one another, by key of the tables of concepts, so that languages share them: what a charge is made of.
 */
const keys = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Wrong whoever does it: *voler*, "forge", *négligence*. */
export const WRONG_CONCEPTS = keys(`
  kill attack strike_hit bomb shoot invade destroy ram steal hack fraud bribe abuse rape torture kidnap threaten mislead hide violate betray spy invent
  fabricate smear lie cheat loot vandalism rig stuff_ballots favouritism embezzle blackmail negligence incompetence contempt cynicism hypocrisy
  discrimination racist insult humiliate harass assault_sexual sabotage arson poison contaminate dump massacre war_crime genocide crime crime_murder
  illegal provoke persecution exploit money_laundering tax_evasion conflict_interest slush_fund match_fixing plagiarism bully police_violence
  domestic_abuse child_abuse ambush interference propaganda reckless scandal shame abandon contract_breach cartel conspiracy accomplice distort
  exaggerate downplay mock deprive undermine brutal racist hate_speech commit_crime hoax forger_art blame_for ignore undeclared`)

/** What may harm or fall short, and is a charge where somebody else is answerable for it: *retard*, "shut down", *licencier*. */
export const FAILURE_CONCEPTS = keys(`
  delay dismiss cancel close fail lose refuse reject exclude forget cut cut_job damage burn prevent limit suspend remove break leak collapse fire
  bypass evict expel detain missing lack_of defect without_trial salary_unpaid exceed force impose secret wound victim die flood crash pollution
  silence leave throw sell_off overturn escalate stop resign_call privatise relocation shut_down bankrupt debt tear_gas baton shell_artillery
  explode seize_ship intercept overtime shift favour arrange pressure_group convince fool hide_away secretly late leave deadlock disrupt excessive
  dubious catastrophic worsen danger dangerous risk tragedy chaos dominate influence pressure order stamp_x expose steal contempt embarrass`)
