import type { Hedges } from '../hedges.ts'
import { wordSet } from '../reporting.ts'

export const hedges: Hedges = {
  probable: wordSet('probably likely presumably apparently seemingly almost nearly plausible probable'),
  possible: wordSet('perhaps maybe possibly possible potentially potential conceivably uncertain'),
  possibleVerbs: wordSet('may might could can'),
  probableVerbs: wordSet('should seem appear'),
  negative: wordSet("not n't n’t no never none nobody nothing neither nor without nowhere hardly"),
  rejecting: wordSet(
    'false lie fake untrue unfounded baseless groundless fantasy fabrication fabricated invention myth nonsense absurd ridiculous preposterous ludicrous hoax inaccurate slander smear libel fiction',
  ),
  charging: wordSet(
    'lie liar lying mislead deceive betray betrayal steal theft violate violation scandal scandalous shameful shame unacceptable intolerable outrageous disgraceful irresponsible guilty complicit complicity corruption corrupt fraud crime criminal fault wrong manipulate manipulation provocation provoke blackmail contempt cynical incompetent incompetence negligence negligent abandon cowardly coward cheat hide conceal cover-up sabotage aggression attack assassinate murder massacre kill destroy loot harass harassment threaten tarnish discriminate discrimination exploit divert abuse swindle sham hypocrisy hypocrite illegal illegally unlawful fire injure shoot ram racism racist antisemitic rumour rumor propaganda interference meddling spy thug hegemonic bully reckless rig rigged',
  ),
  alarming: wordSet(
    'risk danger dangerous catastrophe catastrophic disaster disastrous threat threaten consequence retaliation grave peril shortage collapse bankruptcy worsen escalate escalation war chaos harm',
  ),
  firstPerson: wordSet("i me my we us our mine ours i'll we'll"),
  secondPerson: wordSet('you your yours'),
  obligation: wordSet('must should ought'),
  future: wordSet("will 'll ’ll shall wo"),
  wouldBe: wordSet("would 'd ’d could might should must may can"),
  conditions: wordSet('if unless'),
  polite: wordSet('like'),
  hearsay: wordSet('alleged allegedly reportedly purported purportedly supposed supposedly so-called'),
  never: wordSet('never no none nothing nobody'),
}
