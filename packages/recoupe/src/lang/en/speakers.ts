import { wordSet } from '../reporting.ts'
import type { Speakers } from '../speakers.ts'

export const speakers: Speakers = {
  people: wordSet(`
    mr mrs ms dr sir lord lady rep sen gov prof mr. mrs. ms. dr. rep. sen. gov.
    academic accountant accuser activist actor actress adherent administrator admiral adversary adviser advisor advocate aide agent ally ambassador analyst anchor anthropologist applicant archaeologist archbishop architect artist assailant assistant associate astronaut astronomer athlete attacker attendee attorney auditor author ayatollah baker
    banker barrister biologist bishop blogger board boss boy boxer brigadier broker brother builder businessman businesswoman bystander campaigner candidate captain cardinal cardiologist carer caller celebrity champion chair chairman chairwoman chairperson chancellor chef chemist chief child citizen claimant clergyman clerk client climatologist climber
    co-founder coach colleague collector colonel columnist comedian commander commentator commissioner commuter companion compatriot complainant composer conductor congressman congresswoman congregant conservative constable constituent consul consultant consumer contestant contractor convict coroner correspondent cosmonaut councillor councilman councilwoman counselor counsellor counterpart
    couple courtier cousin creator creditor critic customer cyclist dad dancer daughter dean defector defendant defender delegate democrat demographer demonstrator dentist deputy designer detainee detective developer dictator diplomat director dissident distributor doctor donor driver dweller ecologist economist editor educator elder elder embassy
    emissary employee employer engineer entrepreneur envoy epidemiologist executive exile expert explorer exporter farmer father fighter filmmaker financier firefighter fisherman follower footballer foreman founder fraudster freelancer friend fugitive gangster gardener general geneticist geographer geologist girl girlfriend boyfriend governor grandfather grandmother grandson guard guest guide
    gunman hacker head healer hero historian hostage host hotelier housewife hunter husband imam immigrant individual industrialist influencer informant inhabitant inmate inspector insider instructor interpreter interviewee inventor investigator investor islamist jihadist jockey journalist judge juror justice keeper kidnapper king kingpin lady landlord landowner lawmaker lawyer leader
    lecturer legislator lender liberal librarian lieutenant linguist listener lobbyist local lord loyalist magistrate mail-carrier major maker man manager manufacturer mariner marshal mathematician mayor mechanic mediator medic member mentor merchant meteorologist migrant militant millionaire billionaire miner minister moderate monarch monk mother mourner mp mps
    mum mom musician nanny nationalist native negotiator neighbor neighbour nephew niece novelist nun nurse nutritionist observer occupant oceanographer officer official oligarch onlooker operator opponent organiser organizer orphan outsider owner painter parent parishioner parliamentarian participant partner passenger passerby pastor pathologist patient patron pediatrician pedestrian peer people
    person pharmacist philanthropist philosopher photographer physician physicist pilgrim pilot pirate plaintiff planner player playwright poet policeman policewoman politician pollster pope postman practitioner preacher premier president priest prime prince princess principal prisoner producer professional professor programmer promoter proponent prosecutor protester protestor provider psychiatrist psychologist publican publicist publisher
    queen rabbi racer ranger reader rebel receptionist recipient refugee regulator relative reporter representative republican researcher rescuer resident respondent restaurateur retailer retiree reviewer rider rival runner sailor salesman saleswoman scholar scientist screenwriter sculptor secretary senator separatist sergeant settler sheriff shareholder shopkeeper shopper signatory singer sister
    holidaymaker vacationer skipper smuggler socialist sociologist soldier solicitor son specialist spectator speaker speculator spokesman spokesperson spokeswoman sponsor staffer stakeholder statesman statistician strategist striker student successor superintendent supervisor supplier supporter surfer surgeon surveyor survivor suspect swimmer sympathiser teacher technician teen teenager tenant theorist therapist tory tourist
    trader trainer traitor translator traveller traveler treasurer trustee tutor uncle undersecretary unionist user vendor veteran veterinarian vice-president vicar victim villager violinist virologist visitor volunteer voter walker warden warlord watchdog weatherman whistleblower widow widower wife winemaker winner witness woman worker worshipper writer youngster youth zoologist anyone everyone everybody someone somebody nobody one many some others several
    two three both few most former latter premier chairperson ombudsman marine trooper jihadi sources source
    pal hubby bride groom nan grandad lad lass punter pensioner fan cop haulier
  `),
  peopleEndings: ['ist', 'woman', 'women', 'crat', 'person', 'logue', 'cian', 'maker', 'keeper', 'worker', 'goer'],
  bodies: wordSet(`
    academy administration advocate agency airline airport alliance ambassador arm army assembly association authority bank bar bloc board body branch brand brewery brewer brigade broadcaster bureau business cabinet camp campaign cartel cell center centre chain chamber charity church clinic brokerage city club coalition college command commission committee community company competitor confederation
    conference congress conglomerate consortium consulate consultancy contractor cooperative corporation council country court coroner corps crew daily delegation department dictatorship diocese directorate division embassy establishment executive faction faculty family federation firm fleet force forces foundation front fund gang garrison giant government group guard
    guild headquarters hierarchy hospital hotel household house industry inquiry inspectorate institute institution insurer insurgency intelligence investigation judiciary junta jury kingdom kremlin laboratory lab label league left legislature lender lobby magazine mayor majority maker management manufacturer marina media military militia minister ministry minority mission monarchy mosque mosque movement municipality museum
    nation navy network newspaper newsroom ngo observatory office operator opposition order organisation organization outfit outlet palace panel paper parliament parish party pentagon platform police policing population portal port power presidency press prosecution prosecutor public publication publisher regime regiment regulator registry retailer right rights sanctuary school secretariat section sector senate service side
    society squad staff start-up startup state station studio subsidiary supplier team television think-tank thinktank tribe tribunal troop troops trust union unit university utility vatican village watchdog website weekly white wing workshop zoo source sources firm team squad factory hackers campaigners ministers officials police lawyers prosecutors unions teachers doctors downing westminster whitehall`),
  venues: wordSet(
    'nursery school college university campus hospital clinic ward home hostel plant factory refinery mine quarry port airport station stadium pool prison jail barracks camp campsite site market store hotel nightclub museum gallery theatre theater opera cemetery church mosque synagogue convent farm abattoir warehouse landfill incinerator dam bridge tunnel road motorway line street square park zoo forest beach district village town region estate',
  ),
  documents: wordSet(`
    report statement poll survey study text document letter memo memorandum note audit email message article book analysis opinion ruling judgment judgement verdict order decision resolution declaration statistic statistics figure figures data datum record records balance index editorial petition charter treaty agreement contract minutes log logbook register journal dispatch map photograph photo image video footage recording testimony autopsy
    diagnosis census projection forecast bulletin circular directive decree law regulation constitution proposal motion placard banner poster leaflet inscription epitaph caption plaque sign archive archives file transcript summary indictment affidavit complaint filing lawsuit suit inventory manifest waybill invoice certificate prospectus brochure notice manual guide page site blog post tweet publication review version evidence conclusion finding findings result results evaluation
    estimate estimates calculation model simulation sensor reading investigation inquiry paper notebook diary memoir obituary slogan advertisement ad release dossier intelligence assessment briefing`),
  things: wordSet(`
    road plan night evening morning day year month week century motor engine computer counter sector factor elevator reactor detector vector colour color weather water river summer winter letterbox paper number chapter matter order border corner power tower shower flower layer tanker trailer tractor helicopter car train plane boat ship vessel facade building house wall roof rain snow wind sun sea lake
    restaurant instant amount current film novel song play album menu list price cost budget market index euro dollar percent total quarter half third rate rise fall good wood time bread hand terrain history victory memory territory anniversary exhibition meeting ceremony operation question answer solution reason season prison thing fact case point project programme program measure rule reform idea thought voice word phrase line situation crisis`),
  channels: wordSet(`
    statement letter email e-mail message tweet post interview conference briefing speech address video note telegram podcast show broadcast blog column editorial book memoir report hearing comment phone telephone call videoconference reply translation recording television tv radio press network testimony dispatch article document filing complaint petition motion memo news_conference release remark remarks debate rally podcast app text chat affidavit lawsuit op-ed thread newsletter keynote webcast teleconference audience announcement commentary application`),
  channelPrepositions: wordSet('in on via by over during through at to from'),
  platforms: wordSet(
    'x twitter facebook instagram tiktok linkedin youtube telegram whatsapp bluesky mastodon threads snapchat reddit weibo truth_social signal messenger discord twitch',
  ),
  audiences: wordSet(
    'press journalist reporter mp lawmaker senator parliament congress council court judge investigator police jury juror inquest tribunal inquiry hearing magistrate committee public crowd supporter media agency broadcaster radio newspaper daily weekly magazine site website television colleague family worker staff resident student pupil patient shareholder investor union counterpart lawyer audience voter employee cnn bbc reuters afp ap us me them him her',
  ),
  hearings: wordSet(
    'mps lawmakers senators peers lords commons parliament councillors court jury jurors judge inquest tribunal inquiry hearing magistrates committee panel',
  ),
  shares: wordSet('percent % per_cent half third quarter majority'),
  standing: wordSet('acting interim deputy former ex outgoing vice assistant suspended ousted'),
  counts: wordSet('dozen score hundred thousand million handful'),
  moreOf: wordSet('least most'),
  sourceNouns: wordSet('source'),
  pronouns: wordSet('he she they it i we you one who both some others many most several another each either neither two three few'),
  idlePronouns: wordSet('this that these those which what there everything nothing'),
  carriers: wordSet('stand airwave pages'),
  messages: wordSet(
    'statement letter email message tweet post interview speech address video note blog column op-ed memo podcast telegram ruling report tirade rant essay editorial broadcast filing thread release sermon monologue affidavit op-ed keynote',
  ),
}
