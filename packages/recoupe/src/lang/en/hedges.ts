import type { Hedges } from '../hedges.ts'
import { wordSet } from '../reporting.ts'

export const hedges: Hedges = {
  probable: wordSet('probably likely presumably apparently seemingly almost nearly plausible probable'),
  possible: wordSet('perhaps maybe possibly possible potentially potential conceivably uncertain'),
  possibleVerbs: wordSet('may might could can'),
  probableVerbs: wordSet('should seem appear'),
  negative: wordSet("not n't n’t no never none nobody nothing neither nor without nowhere hardly"),
  rejecting: wordSet(
    'false theatre theater rubbish lie fake untrue unfounded baseless groundless fantasy fabrication fabricated invention myth nonsense absurd ridiculous preposterous ludicrous hoax inaccurate slander smear libel fiction forgery garbage tosh bunk baloney claptrap drivel twaddle poppycock hogwash balderdash codswallop bogus laughable outlandish far-fetched fanciful defamatory libellous hearsay innuendo scaremongering tittle-tattle fable falsehood overblown exaggerated exaggeration misinformation disinformation fictitious farcical risible nonsensical incorrect',
  ),
  charging: wordSet(
    'lie liar lying mislead deceive betray betrayal violate scandal scandalous shameful shame unacceptable intolerable outrageous disgraceful irresponsible guilty complicit complicity corruption corrupt fraud crime criminal manipulate manipulation provocation provoke blackmail contempt cynical incompetent incompetence negligence negligent cowardly coward cheat hide conceal cover-up sabotage aggression murder massacre loot harass harassment threaten tarnish discriminate discrimination divert abuse swindle sham hypocrisy hypocrite illegal illegally unlawful racism racist antisemitic propaganda interference meddling spy thug hegemonic bully reckless rig rigged piracy bullying rip-off stain hound unapproved unauthorised unauthorized unlicensed undeclared untested whitewash',
  ),
  alarming: wordSet(
    'risk danger dangerous catastrophe catastrophic disaster disastrous threat threaten consequence retaliation grave peril shortage collapse bankruptcy worsen escalate escalation war chaos harm',
  ),
  firstPerson: wordSet("i me my we us our mine ours i'll we'll"),
  secondPerson: wordSet('you your yours'),
  obligation: wordSet('must should ought'),
  future: wordSet("will 'll ’ll shall wo"),
  only: wordSet('only just merely simply'),
  wouldBe: wordSet("would 'd ’d could might should must may can"),
  conditions: wordSet('if unless'),
  polite: wordSet('like'),
  hearsay: wordSet('alleged allegedly reportedly purported purportedly supposed supposedly so-called'),
  never: wordSet('never no none nothing nobody neither'),
  wrongs: wordSet(
    'fire shoot ram hit attack destroy kill bomb injure violate assault invade threaten steal cheat lie betray mislead ignore abandon beat torture burn loot ransack vandalise vandalize kidnap abduct extort insult humiliate stuff rig forge falsify embezzle plunder poison intimidate rob steal injure wound',
  ),
  reserved: wordSet(
    'recognise recognize acknowledge accept know can could want rule think believe understand wish ask guarantee doubt await hope hide forget regret must see say expect comment report record remember recall',
  ),
  refusing: wordSet('no'),
  restricting: wordSet('only yet longer'),
  correlatives: wordSet('neither'),
  particles: wordSet(''),
  pending: wordSet('yet'),
  impersonalVerbs: wordSet('seem appear happen rain remain'),
  futureOfPast: wordSet('would ’d'),
  assuring: wordSet('assure guarantee swear vow'),
  wanting: wordSet('want demand urge ask'),
}
