import { type Roles, readRoleNouns } from '../roles.ts'

/** *chief of staff* → *chiefs of staff*, *prime minister* → *prime ministers*, *spokeswoman* → *spokeswomen*. */
function plural(noun: string): string {
  const of = / (?:of|in|to|at|for|on)\b/u.exec(noun)
  const head = of ? noun.slice(0, of.index) : noun
  return one(head) + (of ? noun.slice(of.index) : '')
}

function one(word: string): string {
  if (/man$/u.test(word) && !/(?:human|german|woman)$/u.test(word)) return word.replace(/man$/u, 'men')
  if (/woman$/u.test(word)) return word.replace(/woman$/u, 'women')
  if (/person$/u.test(word)) return `${word}s`
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies')
  if (/(?:s|x|ch|sh)$/u.test(word)) return `${word}es`
  if (/child$/u.test(word)) return `${word}ren`
  return `${word}s`
}

export const roles: Roles = {
  nouns: readRoleNouns(
    [
      // The prosecution and its people: "the prosecutor".
      [
        'person justice prosecution',
        'prosecutor; public prosecutor; federal prosecutor; district attorney; U.S. attorney; state attorney; chief prosecutor; state prosecutor',
      ],
      [
        'organisation office prosecution',
        "prosecution; prosecution service; prosecutor's office; prosecutors' office; public prosecutor's office; crown prosecution service",
      ],
      // Heads of a state where an adjective names it: "the Iranian leader".
      ['person head ruler', 'leader; ruler'],
      // Heads of a place: "the mayor".
      ['person head local', 'mayor; deputy mayor; council leader; leader of the council; lord mayor; provost; governor; lieutenant governor'],
      // Office in a place: "the deputy mayor", "city officials".
      ['person local', 'councillor; councilor; councilman/councilwoman; city councillor; alderman; city official; town official; municipal official'],
      // Heads of a firm or institution: "the chief executive" of the one at hand.
      [
        'person head manager',
        'chief executive; chief executive officer; CEO; chief financial officer; CFO; chief operating officer; managing director; executive director; director; director general; director-general; deputy director; technical director; plant director; plant manager; site manager; general manager; manager; boss; president; chairman/chairwoman; chairperson; chair; chief medical officer; finance director; head of quality; head of safety; head of operations; head of investigations; head of research; head of policy; head of security; medical director; clinical director; director of nursing; nursing director; chief nurse; matron; harbour master; harbor master; harbourmaster; port director; prison governor; vice-chancellor; deputy headteacher; head teacher; chief technology officer; chief scientific officer; chief legal officer; general counsel>general counsels; head of communications; sales director; commercial director; operations director; operations manager; quality manager; human resources director; HR director; head of mission; country director; programme director; program director; regional director; superintendent of schools',
      ],
      // Unions: "the shop steward".
      [
        'person official unionist',
        'trade unionist; union official; shop steward; union representative; union delegate; union organiser; union organizer; union leader',
      ],
      // Speaks for somebody: "the ministry's spokeswoman".
      [
        'person spokesperson',
        'spokesman/spokeswoman; spokesperson>spokespeople; spokespersons!; press secretary; press officer; press attaché; communications director; communications chief; director of communications; head of communications; public affairs officer; media officer; information officer; publicist; press office; press service; communications team; mouthpiece',
      ],
      // The state's own voices.
      [
        'person state head',
        'president; head of state; prime minister; deputy prime minister; premier; vice president; vice-president; chancellor; king/queen; monarch; sovereign; m:prince; f:princess; crown prince/crown princess; emir; sultan; emperor/empress; dictator; m:strongman; supreme leader; head of government; acting president; junta leader; junta chief; interim president; taoiseach; first minister; governor; lieutenant governor',
      ],
      [
        'person state official',
        "minister; foreign minister; defense minister; defence minister; interior minister; finance minister; justice minister; health minister; culture minister; education minister; deputy minister; vice minister; junior minister; cabinet minister; secretary of state; secretary of defense; defense secretary; defence secretary; foreign secretary; home secretary; treasury secretary; health secretary; education secretary; transport secretary; transportation secretary; environment secretary; energy secretary; business secretary; trade secretary; culture secretary; housing secretary; labour secretary; labor secretary; agriculture secretary; interior secretary; commerce secretary; justice secretary; work and pensions secretary; communities secretary; climate secretary; transport minister; environment minister; energy minister; agriculture minister; labour minister; labor minister; economy minister; trade minister; fisheries minister; mines minister; mining minister; housing minister; industry minister; water minister; communications minister; chief medical officer for england; public health director; director of public health; incident commander; coastguard officer; fire officer; chief fire officer; attorney general>attorneys general; homeland security secretary; undersecretary; assistant secretary; deputy secretary; national security adviser; national security advisor; security adviser; ambassador; envoy; special envoy; emissary; consul; consul general>consuls general; diplomat; chief diplomat; top diplomat; chargé d'affaires; negotiator; chief negotiator; civil servant; bureaucrat; government official; defense official; defence official; intelligence official; military official; security official; administration official; police official; state official; senior official; top official; chief of staff; customs officer; prefect; inspector; inspector general>inspectors general; minister of state; permanent secretary; commissioner; high commissioner; postmaster general",
      ],
      [
        'person state official',
        'general; brigadier general; major general; lieutenant general; colonel; lieutenant colonel; commander; commander-in-chief>commanders-in-chief; captain; lieutenant; sergeant; corporal; admiral; rear admiral; vice admiral; major; marshal; military officer; army officer; officer; soldier; serviceman/servicewoman; joint chief of staff; army chief; navy chief; police chief; chief of police; chief constable; constable; policeman/policewoman; police officer; detective; sheriff; deputy sheriff; trooper; superintendent; chief superintendent; coast guard; border guard; firefighter; fire chief; rescuer; rescue worker; paramedic; agent; federal agent; intelligence officer; spy>spies; prison guard; warden; spy chief; chief prosecutor',
      ],
      // Heads of what is named.
      [
        'person head',
        'chairman/chairwoman; chairperson; chair; chief executive; chief executive officer; CEO; chief financial officer; CFO; chief operating officer; managing director; executive director; director; director general; director-general; deputy director; deputy director general; deputy director-general; vice director general; general manager; manager; boss; leader; co-leader; deputy leader; opposition leader; party leader; majority leader; minority leader; union leader; rebel leader; ringleader; chief; deputy chief; head; deputy head; secretary general>secretaries general; secretary-general>secretaries-general; general secretary; executive secretary; founder; co-founder; cofounder; owner; co-owner; landlord; coordinator; treasurer; administrator; dean; headteacher; headmaster/headmistress; principal; chancellor of the university; rector; editor; editor-in-chief>editors-in-chief; publisher; coach; head coach; team manager; skipper; pope; archbishop; bishop; m:cardinal; patriarch; imam; rabbi; chief rabbi; abbot/abbess; speaker; house speaker; ombudsman; convener; whip; chief whip; warlord; kingpin; commandant; curator; superior; executive; chief scientist; chief economist; chief medical officer',
      ],
      // Who sits in an assembly: "the senator", "Sen. X".
      [
        'person official member',
        'member; lawmaker; legislator; congressman/congresswoman; senator; member of parliament>members of parliament; MP; MEP; peer; sen.!; rep.!; member of congress>members of congress',
      ],
      // Ranks and offices as titles: "Gen. X", "Gov. X".
      ['person state official', 'gen.!; lt. gen.!; maj. gen.!; brig. gen.!; col.!; lt. col.!; capt.!; lt.!; sgt.!; adm.!; cmdr.!'],
      ['person head local', 'gov.!'],
      // Office holders who speak for what is named.
      [
        'person official',
        'official; aide; adviser; advisor; senior adviser; representative; deputy; councillor; councilor; councilman/councilwoman; alderman; delegate; special representative; rapporteur; special rapporteur; assistant; secretary; board member; trade unionist; union official; shop steward; union representative; organizer; organiser; campaigner; campaign manager; strategist; staffer; staff member; employee representative; aid worker; relief worker; humanitarian worker; volunteer; peacekeeper; observer mission; inspector; election official; health official; local official; regional official; city official; company official; airline official; hospital official; referee; steward; regulator; candidate; nominee; running mate; lobbyist; trustee; steward; liaison officer; pollster; minder; operative; contractor',
      ],
      [
        'person justice',
        'special counsel; judge; magistrate; justice; chief justice; investigator; coroner; medical examiner; investigating judge; investigating magistrate; clerk; bailiff; juror; public defender; solicitor general; registrar',
      ],
      [
        'person counsel',
        'lawyer; attorney; defense lawyer; defence lawyer; defense attorney; barrister; solicitor; counsel!; legal representative; legal adviser; agent of the player; notary; liquidator; receiver; executor',
      ],
      [
        'person expert',
        'expert; analyst; specialist; researcher; research fellow; scholar; historian; political scientist; sociologist; economist; anthropologist; professor; assistant professor; associate professor; lecturer; teacher; academic; scientist; doctor; physician; surgeon; nurse; psychiatrist; psychologist; paediatrician; pediatrician; epidemiologist; virologist; biologist; veterinarian; vet; pharmacist; midwife>midwives; geologist; volcanologist; seismologist; climatologist; meteorologist; forecaster; hydrologist; glaciologist; oceanographer; geographer; demographer; jurist; criminologist; consultant; observer; monitor; engineer; architect; planner; statistician; philosopher; essayist; writer; author; intellectual; computer scientist; hacker; broker; trader; strategist; archaeologist; archeologist; commentator; pundit; watcher; think-tanker; conservationist; ecologist; toxicologist; pathologist; security researcher',
      ],
      [
        'person journalist',
        'journalist; reporter; correspondent; columnist; anchor; anchorman/anchorwoman; presenter; broadcaster; photographer; photojournalist; freelancer; cameraman/camerawoman; blogger; influencer; YouTuber; documentary maker; news editor; interviewer',
      ],
      [
        'person private',
        'owner; co-owner; resident; villager; local; islander; neighbor; neighbour; survivor; passenger; driver; truck driver; lorry driver; bus driver; motorist; cyclist; pedestrian; biker; sailor; seafarer; fisherman>fishermen; skipper; pilot; demonstrator; protester; protestor; striker; worker; employee; laborer; labourer; staff!; farmer; breeder; winegrower; herder; shopkeeper; shop owner; restaurateur; hotelier; baker; butcher; hairdresser; bookseller; craftsman/craftswoman; entrepreneur; businessman/businesswoman; industrialist; billionaire; tycoon; oligarch; investor; shareholder; student; schoolchild; schoolboy/schoolgirl; pupil; pensioner; retiree; tenant; homeowner; user; customer; consumer; taxpayer; voter; citizen; national; patient; subscriber; reader; listener; viewer; spectator; supporter; fan; tourist; holidaymaker; traveler; traveller; migrant; exile; refugee; asylum seeker; expatriate; opponent; dissident; activist; environmentalist; feminist; climber; mountaineer; hiker; diver; artist; actor/actress; singer; musician; filmmaker; film-maker; documentary-maker; film director; mother of two>mothers of two; father of two>fathers of two; mother of three>mothers of three; father of three>fathers of three; mother of four>mothers of four; father of four>fathers of four; mother-of-two>mothers-of-two; mother-of-three>mothers-of-three; mother-of-four>mothers-of-four; father-of-two>fathers-of-two; father-of-three>fathers-of-three; mum-of-two>mums-of-two; mum-of-three>mums-of-three; dad-of-two>dads-of-two; dad-of-three>dads-of-three; producer; footballer; player; rider; runner; champion; athlete; swimmer; sprinter; teammate; veteran; fighter; rebel; insurgent; militiaman>militiamen; mercenary; jihadist; militant; gunman; attacker; assailant; man/woman; gentleman/lady; young man/young woman; boy/girl; teenager; youth; child; infant; toddler; priest; monk; nun; pastor; vicar; guard; guide; interpreter; translator; innkeeper; gardener; bystander; onlooker; eyewitness; witness; victim; suspect; defendant; accused!; convict; detainee; inmate; prisoner; hostage; plaintiff; complainant; whistleblower; whistle-blower; defector; deserter; pirate; heir/heiress; seller; buyer; minor; caller; donor; person>people; individual; figure; celebrity; star; landlord/landlady; caretaker; cook; chef; waiter/waitress; courier; carer; carpenter; electrician; miner; docker; dockworker; longshoreman; steelworker; glassworker',
      ],
      [
        'person kin',
        'wife>wives; husband; spouse; partner; boyfriend/girlfriend; widower/widow; father/mother; brother/sister; son/daughter; cousin; uncle/aunt; nephew/niece; grandfather/grandmother; grandson/granddaughter; parent; relative; in-law; brother-in-law/sister-in-law>brothers-in-law/sisters-in-law; father-in-law/mother-in-law; son-in-law/daughter-in-law; stepfather/stepmother; stepbrother/stepsister; half-brother/half-sister; ex-husband; ex-wife>ex-wives; godfather/godmother; friend; colleague; counterpart; predecessor; successor; rival; opponent; ally>allies; peer; associate; classmate; roommate; fiancé/fiancée; competitor; interlocutor',
      ],
      [
        'anonymous',
        'source; insider; informant; tipster; person familiar with the matter>people familiar with the matter; person briefed on the matter>people briefed on the matter; person close to the matter>people close to the matter; confidant; intimate; entourage; inner circle; anonymous official; unnamed official',
      ],
      [
        'group',
        "opposition; majority; left; right; far right; far left; population; crowd; community; international community; diaspora; delegation; team; family; couple; clan; camp; faction; coalition; rebellion; resistance; civil society; public opinion; public; profession; medical staff; workforce; neighborhood; neighbourhood; clergy; hierarchy; rank and file; youth; gang; crew; jury; audience; market; markets!; defense; defence; separatists!; allies!; troops!; ranks!; locals!; Westerners!; survivors' group; households!; leadership; squad; mob; electorate; press corps; cabal",
      ],
      [
        'government office',
        "government; regime; administration; ministry; foreign ministry; defense ministry; defence ministry; interior ministry; justice ministry; health ministry; finance ministry; department; presidency; presidential palace; presidential office; president's office; prime minister's office; executive; executive branch; cabinet; junta; monarchy; embassy; high commission; consulate; diplomatic mission; permanent mission; authorities!; authority; general staff; military; military command; high command; command; army; navy; air force; armed forces!; forces!; security forces!; special forces!; police; police force; police department; federal police; gendarmerie; coast guard; coastguard; border guards!; border police; national guard; intelligence service; intelligence services!; intelligence agency; secret service; spy agency; security service; prefecture; customs!; revenue service; tax office; fire department; fire brigade; fire service; civil defense; civil defence; emergency services!; rescue services!; state; country; kingdom; republic; nation; power; palace; royal palace; royal household; council of ministers; prison service; foreign office; treasury; health department; state department; immigration service; militia",
      ],
      [
        'organisation office',
        "city; city hall; town; town hall; municipality; council; city council; town council; county council; borough; county; province; region; district; parliament; senate; assembly; congress; legislature; chamber; lower house; upper house; house; committee; commission; inquiry; electoral commission; election commission; board; watchdog; regulator; prosecutor's office; prosecutors' office; court; appeals court; high court; supreme court; constitutional court; tribunal; bar association; central bank; agency; body; institution; service; directorate; secretariat; office; observatory; museum; hospital; infirmary; hospital trust; trust; center; centre; fund; inspectorate; bureau; panel; task force; mission; ombudsman's office; local authority; school board; health authority; port authority; health agency; regional health agency; environment agency; regional environment agency; food safety agency; medicines agency; labour inspectorate; labor inspectorate; observation mission; observer mission; monitoring mission",
      ],
      [
        'organisation',
        "company; group; firm; guild; choir; corporation; multinational; giant; maker; automaker; carmaker; planemaker; drugmaker; manufacturer; supplier; subcontractor; operator; distributor; carrier; haulier; hauler; haulage company; haulage firm; airline; shipping company; shipowner; publisher; provider; developer; bank; insurer; insurance company; investment fund; hedge fund; consultancy; law firm; start-up; startup; platform; lab; laboratory; factory; plant; brand; retailer; network; social network; cooperative; subsidiary; parent company; holding; consortium; association; charity; NGO; nongovernmental organization; non-governmental organisation; organization; organisation; foundation; collective; union; trade union; labor union; labour union; federation; confederation; league; party; movement; front; alliance; think tank; working group; armed group; advocacy group; rights group; human rights group; campaign group; pressure group; lobby group; lobby; aid group; aid agency; monitoring group; militant group; extremist group; terror group; rebel group; hacker group; ransomware group; club; university; college; school; institute; polling institute; church; parish; diocese; mosque; synagogue; works council; board of directors; organizing committee; organising committee; olympic committee; chamber of commerce; farmers' union; consumer group; residents' association; orchestra; theater; theatre; festival; cartel; mafia; sect; industry body; industry group; management",
      ],
      [
        'medium',
        'media!; news outlet; outlet; media outlet; state media!; news agency; state news agency; official news agency; agency; wire service; newswire; newspaper; daily; weekly; monthly; tabloid; broadsheet; magazine; journal; review; gazette; channel; news channel; TV channel; television; state television; state TV; public television; TV station; television station; television network; broadcaster; public broadcaster; state broadcaster; radio; radio station; public radio; website; news website; news site; site; portal; press; local press; podcast; blog; newsletter; periodical; paper; local paper; newsroom; programme; program; news show; network news',
      ],
      [
        'document',
        'report; investigation report; autopsy report; preliminary report; draft report; statement; press release; communique; communiqué; joint statement; study; survey; poll; opinion poll; investigation; inquiry report; barometer; ranking; index; audit; review; analysis>analyses; assessment; intelligence assessment; evaluation; estimate; projection; forecast; statistic; figure; official figures!; data!; census!; document; internal document; leaked document; note; memo; memorandum; cable; diplomatic cable; letter; open letter; email; e-mail; message; tweet; post; posting; blog post; publication; text; op-ed; editorial; article; dispatch; book; paper; working paper; white paper; filing; court filing; court document; court record; lawsuit; complaint; criminal complaint; indictment; charge sheet; affidavit; warrant; order; court order; ruling; judgment; judgement; verdict; decision; resolution; transcript; testimony; deposition; recording; video; footage!; image; satellite image; photo; photograph; archive; bulletin; circular; dossier; file; questionnaire; simulation; model; map; account; version; minutes!; summary; record; information!; intelligence!; rumor; rumour; speech; address; interview; hearing; findings!; evidence!; leaflet; brochure; petition; notice; advisory; readout; briefing paper; fact sheet; press kit; log; reading',
      ],
      [
        'norm',
        'law; rule; regulation; code; constitution; treaty; agreement; contract; convention; decree; norm; statute; procedure; protocol; schedule; program of work; plan; tradition; custom; legend; proverb; criterion>criteria; directive; charter; price list; scenario; logic; principle; season; taste; need; formula; method; hypothesis>hypotheses; timetable; calendar; guideline',
      ],
    ],
    plural,
  ),
  anonymity: [
    'on condition of anonymity',
    'on the condition of anonymity',
    'speaking anonymously',
    'spoke anonymously',
    'asked not to be named',
    'asking not to be named',
    'asked not to be identified',
    'asking not to be identified',
    'declined to be named',
    'declining to be named',
    'declined to be identified',
    'declining to be identified',
    'who was not named',
    'who were not named',
    'who was not identified',
    'who were not identified',
    'who did not want to be named',
    'who did not want to be identified',
    'who did not wish to be named',
    'who wished to remain anonymous',
    'wishing to remain anonymous',
    'who requested anonymity',
    'who asked for anonymity',
    'requesting anonymity',
    'requested anonymity',
    'insisted on anonymity',
    'insisting on anonymity',
    'was not authorized to speak',
    'were not authorized to speak',
    'not authorized to speak',
    'not authorised to speak',
    'not authorized to discuss',
    'not authorised to discuss',
    'unnamed',
    'unidentified',
    'anonymous',
    'whose name was withheld',
    'whose name was not given',
    'whose name has been changed',
    'name has been changed',
    'not her real name',
    'not his real name',
    'off the record',
  ],
  ranks: [
    'senior',
    'top',
    'high-ranking',
    'high-level',
    'former',
    'ex',
    'then',
    'acting',
    'interim',
    'deputy',
    'assistant',
    'new',
    'incoming',
    'outgoing',
    'current',
    'leading',
    'prominent',
    'influential',
    'veteran',
    'longtime',
    'late',
    'chief',
    'lead',
    'first',
    'second',
    'young',
    'old',
    'elderly',
    'another',
    'other',
    'alleged',
    'local',
    'regional',
    'national',
  ],
}
