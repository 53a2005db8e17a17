import { type ReportingVerb, verbGroup } from '../reporting.ts'

/** English reporting verbs by what they do and the contents they take. Notation: see `verbGroup`. */
export const verbs: readonly ReportingVerb[] = [
  // Plain saying. "said that", "claims to hold", "says the firm"
  verbGroup('assert', 'q c w t', 'say'),
  verbGroup('assert', 'q c w t', 'tell inform notify advise brief assure reassure remind'),
  verbGroup(
    'assert',
    'q c',
    'state assert maintain contend argue allege insist reiterate reaffirm restate repeat stress emphasise emphasize underline underscore note observe remark comment mention point_out add continue conclude explain clarify specify elaborate recount recall relate report announce declare proclaim disclose reveal divulge testify attest certify swear aver avow assert affirm claim reply respond answer retort counter rejoin quip joke muse reflect reason theorise theorize opine posit reckon venture volunteer submit confide boast brag bragged crow predict forecast project estimate calculate signal indicate suggest hint imply intimate allow grant agree concur write tweet post blog text email wire cable scribble pen editorialise editorialize headline caption blurt boom bellow bark shout yell scream shriek whisper mutter murmur mumble exclaim gush rave rant',
  ),
  verbGroup('assert', 'c i:to', 'claim profess purport'),
  verbGroup('assert', 'q c', 'sniff scoff sigh groan snort sob'),
  verbGroup(
    'assert',
    'n',
    'announce declare reveal disclose describe recount detail outline cite stress emphasise emphasize underline underscore reiterate report relate voice express allege tout hail',
  ),
  verbGroup('assert', 't', 'claim note state mention indicate restate voice express detail outline'),
  verbGroup('assert', 's', 'describe portray depict characterise characterize cast paint present frame hail praise tout brand label regard view see bill'),
  verbGroup('accuse', 's', 'denounce condemn criticise criticize deride slam lambast lambaste blast decry'),
  verbGroup('assert', 'a j', 'call brand label dub term pronounce declare deem consider'),
  verbGroup('assert', 'p:of', 'speak talk complain boast'),
  verbGroup('assert', 'p:about p:of', 'speak talk'),
  verbGroup('assert', 'p:to', 'point refer allude attest testify'),
  verbGroup('assert', 'y:to', 'attribute ascribe'),
  verbGroup('assert', 'e:in', 'see'),
  verbGroup('assert', 'x:to', 'liken compare'),
  verbGroup('assert', 'x:at', 'put estimate'),
  verbGroup('belief', 'p:for', 'guide'),
  verbGroup('assert', 'q', 'go_on go drive_the_point_home ram_the_point_home'),
  verbGroup('assert', 'g', 'report recall describe recount mention'),
  verbGroup('show', 'q c n', 'list mention specify show find conclude indicate suggest demonstrate establish state note read say reveal estimate describe'),
  // Denying
  verbGroup('deny', 'p:with', 'take_issue'),
  verbGroup('deny', 'q c g n', 'deny'),
  verbGroup('deny', 'q c t', 'dispute contest refute rebut rebuff contradict discount debunk disavow disclaim repudiate gainsay challenge disprove quash'),
  verbGroup(
    'deny',
    'q t s',
    'reject dismiss brush_aside brush_off wave_away shrug_off play_down downplay rule_out laugh_off scoff_at push_back_against push_back_on pour_cold_water_on bat_away shoot_down hit_back_at',
  ),
  verbGroup('deny', 'g n c', 'rule_out'),
  verbGroup('deny', 'p:to', 'plead_not_guilty'),
  verbGroup('accuse', 't', 'question challenge'),
  verbGroup('assert', 't', 'repeat stand_by defend'),
  verbGroup('deny', 'q c', 'protest'),
  verbGroup('deny', 'i:to', 'refuse'),
  // Charging
  verbGroup('accuse', 'x:of', 'accuse suspect convict indict'),
  verbGroup(
    'accuse',
    'x:for',
    'blame criticise criticize condemn denounce chide rebuke fault berate castigate chastise slam blast scold reprimand lambast lambaste excoriate upbraid attack mock ridicule',
  ),
  verbGroup('accuse', 'x:with', 'charge'),
  verbGroup('accuse', 'y:on', 'blame'),
  // "put it to her that she had lied": what counsel says to a witness
  verbGroup('accuse', 'c', 'put_it_to'),
  verbGroup(
    'accuse',
    'n q',
    'blame denounce condemn decry criticise criticize slam blast deplore lambast lambaste attack assail fault rebuke deride savage pillory lament bemoan',
  ),
  verbGroup('accuse', 'q c', 'charge complain allege fume rage seethe thunder rail grumble moan whine gripe carp lament bemoan bewail object protest'),
  verbGroup('accuse', 'p:at p:against p:about', 'rail fume rage hit_out lash_out'),
  // Asking for an act
  verbGroup('demand', 'q c n i:to', 'demand ask'),
  verbGroup('demand', 'p:for', 'call press push plead appeal ask argue lobby campaign'),
  verbGroup(
    'demand',
    'o:to',
    'urge ask tell order call_on call_upon press implore beseech beg invite instruct direct command exhort advise warn encourage challenge appeal_to plead_with petition lobby counsel enjoin summon compel entreat caution remind',
  ),
  verbGroup('demand', 'q c g n', 'recommend suggest propose urge advocate'),
  verbGroup('demand', 'q c', 'request order insist decree direct instruct rule plead urge implore beg stipulate'),
  verbGroup('demand', 'n', 'seek request'),
  verbGroup('demand', 'c g', 'advise'),
  // "moved that the item be deferred", "ordered an inquiry"
  verbGroup('demand', 'c', 'move'),
  verbGroup('demand', 'd', 'order'),
  // Committing oneself
  verbGroup('promise', 'q c i:to n', 'promise pledge vow'),
  verbGroup('promise', 'i:to', 'swear offer undertake agree commit volunteer'),
  verbGroup('promise', 'q c', 'guarantee vow pledge'),
  verbGroup('promise', 'p:to', 'commit'),
  // Announcing harm
  verbGroup('warn', 'q c', 'warn caution alert'),
  verbGroup('warn', 'p:of p:against p:about', 'warn caution'),
  verbGroup('warn', 'q c i:to n', 'threaten'),
  // "reserved the right to sue"
  verbGroup('warn', 'i:to', 'reserve_the_right'),
  verbGroup('warn', 'c q', 'sound_the_alarm raise_the_alarm'),
  // Confirming and conceding
  verbGroup('confirm', 'q c h', 'confirm corroborate reconfirm verify'),
  verbGroup('confirm', 'q c g h', 'acknowledge admit concede own_up recognise recognize confess'),
  verbGroup('confirm', 'p:to', 'admit confess own_up'),
  verbGroup('confirm', 'p:to', 'plead_guilty'),
  verbGroup('confirm', 'c', 'accept'),
  // Asking to know
  verbGroup('question', 'w', 'want_to_know demand_to_know ask_to_know'),
  verbGroup('question', 'q w', 'ask wonder inquire enquire query question probe quiz'),
  // Refusing to answer
  verbGroup('decline', 'i:to', 'decline refuse prefer'),
  verbGroup('decline', 't', 'decline refuse'),
  // "would not be drawn on whether"
  verbGroup('decline', 't', 'draw'),
  // Minds
  verbGroup('belief', 'q c', 'believe think feel suspect guess reckon suppose surmise speculate hope expect fear doubt worry bet wager'),
  verbGroup('belief', 'n', 'fear doubt'),
  verbGroup('belief', 'i:to', 'hope expect'),
  verbGroup('belief', 'x:to', 'expect believe project forecast predict estimate consider presume reckon'),
  verbGroup('assert', 'q c g', 'remember'),
  verbGroup('demand', 'x:to r d', 'want'),
  // Feelings put in words
  verbGroup('attitude', 'q n', 'welcome applaud praise commend hail salute congratulate thank regret'),
  verbGroup('attitude', 'p:to', 'pay_tribute'),
  verbGroup('attitude', 'x:for', 'thank praise commend applaud congratulate'),
  verbGroup('attitude', 'q c g', 'regret lament rejoice'),
  verbGroup('attitude', 'q p:for', 'apologise apologize'),
  verbGroup('attitude', 't', 'express voice offer extend'),
  // Manner
  verbGroup(
    'manner',
    'q',
    'scold sigh laugh chuckle giggle snigger smile grin smirk sneer scoff snort sniff huff puff groan moan grunt growl snarl snap hiss spit sob weep cry wail whimper whine sing chant intone drawl stammer stutter splutter sputter gasp pant croak rasp squeak squeal squawk yelp roar holler hoot howl call cheer toast plead pray preach lecture sermonise moralise tease taunt mock jeer heckle gibe jibe josh rib needle wisecrack deadpan ad-lib improvise interject interrupt intervene interpose cut_in chime_in butt_in break_in put_in weigh_in chip_in pipe_up speak_up sum_up summarise summarize paraphrase translate begin start finish end open close resume persist press_on counsel console comfort soothe apologise demur object marvel wonder enthuse fret agonise agonize bristle storm explode erupt reminisce remember recollect dream imagine prompt parrot echo repeat recite quote read spell_out vouch venture hazard offer promise correct amend rectify retract backpedal explain_away rationalise rationalize elucidate expound pontificate hold_forth proffer tender expand enlarge ponder muse query quiz grill fire_back hit_back shoot_back snap_back strike_back joke_back shrug beam vent tut chirp chortle cackle',
  ),
].flat()
