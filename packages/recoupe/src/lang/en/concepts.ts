import { conceptTable } from '../predicates.ts'

/** English lemmas by concept: verbs with their nominalisations, then nouns and adjectives. "sell" and "sale" are one concept. */
export const concepts = conceptTable(`
sell: sell sale seller resell
buy: buy purchase acquire acquisition buyer
deliver: deliver delivery
send: send dispatch
supply: supply supplier provide provision provider
transfer: transfer movement
export: export exporter exportation
import: import importer importation
ship: shipment cargo freight consignment convoy load
trade: trade commerce trading trader
give: give donate donation donor grant award
receive: receive receipt obtain get
lend: lend loan lender
borrow: borrow borrowing
pay: pay payment payer remuneration
cost: cost
spend: spend spending expenditure
earn: earn earnings
invest: invest investment investor
finance: finance fund funding financing
owe: owe debt indebtedness indebted
kill: kill killing murder assassinate assassination slay homicide murderer slaying killer
die: die death dead deceased perish
wound: wound injure injury injured wounded hurt
victim: victim casualty
survive: survive survival survivor
attack: attack assault aggression attacker assailant aggressor gunman shooter
strike_hit: strike hit airstrike bombardment collide crash ram
bomb: bomb bombing bombard bombardment shell shelling pound_shell
explode: explode explosion blast detonate detonation
shoot: shoot shooting fire gunfire shot gunman shooter gunshot
invade: invade invasion invader
occupy: occupy occupation occupier sit-in squat squatter
defend: defend defence defense defender
protect: protect protection
threaten: threaten threat
fight: fight combat clash battle struggle fighting
war: war conflict warfare belligerent
invade_territory: annex annexation
destroy: destroy destruction demolish demolition
damage: damage ruin
capture: capture seize seizure
confiscate: confiscate confiscation impound
arrest: arrest apprehend
detain: detain detention imprison imprisonment jail prison prisoner detainee custody incarcerate inmate convict_noun
release: release free liberate liberation
charge: charge indict indictment prosecute prosecution
accuse: accuse accusation blame allegation allege fault finger-pointing
convict: convict conviction sentence condemn condemnation
acquit: acquit acquittal exonerate clear
judge: judge judgment ruling verdict
trial: trial
investigate: investigate investigation probe inquiry investigator enquiry
search_premises: search raid
testify: testify testimony witness
question_person: question interrogate interrogation hearing
complain: complain complaint lawsuit suit legal_action
sue: sue lawsuit
extradite: extradite extradition
steal: steal theft rob robbery thief burglary break-in burglar
hack: hack hacker breach intrusion hacking cyberattack cybercriminal
leak: leak leakage disclose disclosure divulge
fraud: fraud swindle scam
bribe: bribe bribery corruption kickback backhander corrupt graft
abuse: abuse mistreat ill-treat ill-treatment ill-treated mistreatment mistreated brutality manhandle
rape: rape rapist sexual_assault
torture: torture
kidnap: kidnap abduct abduction hostage captor ransom
flee: flee escape
disappear: disappear disappearance vanish missing
find: find discover discovery
search_for: seek look_for
rescue: rescue save rescuer firefighter responder
evacuate: evacuate evacuation
collapse: collapse
burn: burn fire_blaze blaze arson fire inferno
flood: flood flooding
crash: crash accident collision collide
ram: ram ramming
sink: sink wreck shipwreck capsize
resign: resign resignation quit step_down
dismiss: dismiss dismissal fire_employee sack layoff oust ouster redundancy lay_off job_cut axe shed downsizing remove impeach impeachment depose
suspend: suspend suspension
appoint: appoint appointment name designate nomination nominate
elect: elect election electoral voter poll ballot vote
vote: vote
win: win victory winner victorious
lose: lose loss
candidate: candidate candidacy
lead: lead leader leadership head management manager chief executive boss
govern: govern government governmental
reign: reign rule
succeed_follow: succeed succession successor replacement
create: create creation found foundation founder creator establish establishment
build: build construction construct builder building_act
open: open opening
close: close closure shut shutdown
stop: stop halt cease cessation interrupt interruption
start: start begin beginning launch_start
launch: launch liftoff rocket
end: end finish conclude complete completion
continue: continue continuation extend prolong extension pursue
resume: resume resumption
delay: delay postpone postponement belated belatedly defer put_off adjourn late tardy
cancel: cancel cancellation
plan: plan project planning
intend: intend intention envisage
prepare: prepare preparation
decide: decide decision
choose: choose choice select selection
propose: propose proposal offer
ask_demand: demand request claim_demand ask require requirement call_for
order: order instruct instruction directive
need: need necessary necessity
want: want wish desire will_noun
hope: hope hopeful optimistic optimism
fear: fear dread afraid
worry: worry concern anxious anxiety
expect: expect expectation await pending
accept: accept acceptance
agree: agree agreement deal accord consent pact treaty
sign: sign signature signatory
ratify: ratify ratification
negotiate: negotiate negotiation talks negotiator dialogue
discuss: discuss discussion debate
meet: meet meeting
visit: visit visitor
invite: invite invitation
speak: speak speech talk
say: say statement declare declaration tell affirm state
announce: announce announcement
explain: explain explanation
confirm: confirm confirmation
deny: deny denial refute dispute contest
admit: admit acknowledge concede confess confession admission
recognise: recognise recognition recognize
refuse: refuse refusal decline
reject: reject rejection dismiss_idea
exclude: exclude exclusion rule_out expel expulsion
warn: warn warning alert caution notify siren
promise: promise pledge commitment commit vow
guarantee: guarantee ensure
urge: urge call_for
advise: advise advice recommend recommendation
criticise: criticise criticism criticize critic
denounce: denounce denunciation decry
praise: praise hail congratulate welcome_hail
thank: thank
apologise: apologise apology apologize sorry
mislead: mislead deceive deception lie lying
hide: hide conceal concealment cover_up hush whitewash
reveal: reveal revelation unveil disclose disclosure
publish: publish publication
show: show demonstrate
prove: prove evidence proof
suggest: suggest suggestion
indicate: indicate indication signal
represent: represent representation representative
mean: mean meaning
know: know knowledge
ignore: ignore unaware
believe: believe belief
think: think thought
understand: understand understanding
learn: learn
teach: teach teaching teacher professor
study: study student research
read: read reader reading
write: write writer author writing novelist
see: see sight
look: look watch
hear: hear listen
feel: feel feeling
love: love like_verb
hate: hate hatred
help: help aid assist assistance relief
support: support backing supporter
oppose: oppose opposition opponent
ban: ban prohibit prohibition forbid
allow: allow permit permission authorise authorization authorize authorisation approve green_light go-ahead
prevent: prevent prevention hamper hinder impede obstruct
limit: limit limitation restrict restriction
sanction: sanction
punish: punish punishment penalty penalise
fine: fine_penalty fine
violate: violate violation breach_rule infringe infringement offence offense breach
respect: respect comply compliance
obey: obey
rise: rise increase grow growth climb surge
fall: fall decrease decline drop reduce reduction cut diminish
improve: improve improvement
worsen: worsen deteriorate deterioration degrade
change: change modify modification transform transformation alter
stay: stay remain
leave: leave depart departure quit pull_out
arrive: arrive arrival
enter: enter entry entrance
return: return come_back
go: go
come: come
move: move
travel: travel trip journey route itinerary
carry: carry transport transportation
bring: bring
take: take
put: put place_verb
hold: hold
keep: keep maintain maintenance preserve retain
follow: follow
cross: cross crossing
run: run race runner
walk: walk
fly: fly flight
drive: drive driver motorist
fall_down: fall_down
break: break fracture rupture broken
repair: repair
use: use usage
produce: produce production producer manufacture manufacturer make
develop: develop development
design: design
work: work worker
employ: employ employment employee hire job worker staff labourer workforce recruit recruitment
strike_labour: strike_labour walkout striker
protest: protest protester demonstration demonstrator rally
gather: gather gathering
organise: organise organize organisation organization
participate: participate participation participant take_part
join: join membership rally_to
unite: unite union unity
separate: separate separation separatist
share: share
live: live life inhabitant reside resident living villager local neighbour
be_born: born birth native
marry: marry marriage wedding
play: play game player
sing: sing song singer vocalist
act_perform: actor actress
eat: eat food meal
drink: drink beverage
sleep: sleep
treat: treat treatment care
heal: heal cure recovery recover
infect: infect infection contaminate contamination
test: test
measure: measure measurement
count: count tally census
calculate: calculate calculation
estimate: estimate estimation assess assessment evaluate evaluation cost amount
include: include inclusion comprise
contain: contain content
possess: possess possession own ownership owner
belong: belong
exist: exist existence
happen: happen occur occurrence
cause: cause trigger provoke
result: result outcome
base: base basis
depend: depend dependence
link: link connection connect tie
compare: compare comparison
replace: replace replacement
add: add addition
remove: remove removal withdraw withdrawal delete retract
lift: lift raise elevator lift_noun
impose: impose imposition
deploy: deploy deployment
withdraw_troops: pull_out
surrender: surrender capitulate
ceasefire: ceasefire truce armistice
cooperate: cooperate cooperation collaborate collaboration
relation: relation relationship
ally: ally alliance
betray: betray betrayal traitor treason
spy: spy espionage
control: control
inspect: inspect inspection inspector check
audit: audit review
monitor: monitor surveillance cctv
manage: manage manage_administration
solve: solve solution
fail: fail failure
succeed: succeed success successful
try: try attempt
force: force compel coerce oblige
invent: invent invention
fabricate: forge forgery falsify fabricate fake counterfeit doctor_verb tamper
smear: smear tarnish defame defamation slander defamatory libel
spread: spread broadcast propagate diffusion air_verb channel programme
recall: recall remind withdraw
forget: forget
remember: remember memory memorial
celebrate: celebrate celebration
honour: honour honor
inherit: inherit heritage legacy inheritance
translate: translate translation
detect: detect detection spot
identify: identify identification
notify: notify notification
inform: inform information
register: register registration record recording tape
store: store stockpile stock storage reserve shop supermarket retailer retail grocery outlet warehouse depot
replenish: replenish
undermine: undermine weaken
strengthen: strengthen reinforce reinforcement bolster tighten
fire_weapon_flare: flare rocket_flare
relight: relight ignite light_verb
extinguish: extinguish extinction silence_switch endangered
auction: auction auctioneer
escort: escort
fish: fish fishing fisherman fishery longliner tuna trawler fisheries angler
dope: dope doping doped banned_substance
authenticate: authenticate authentic authenticity genuine
comment: comment
respond: respond response answer reply react reaction
weapon: weapon arms arm armament weaponry arsenal
ammunition: ammunition munition cartridge round bullet casing
rocket: rocket
shell_artillery: shell_artillery
artillery: artillery
missile: missile
drone: drone
tank: tank armoured
gun: gun rifle pistol machine-gun cannon
equipment: equipment hardware materiel
soldier: soldier military troop fighter serviceman
army: army
force_military: force_military troop
navy: navy naval
ship_boat: ship boat vessel patrol_boat dinghy
aircraft: aircraft plane airplane aeroplane jet
helicopter: helicopter
train_rail: train rail railway railroad track
car: car automobile vehicle
bus: bus coach
truck: truck lorry trucker haulage haulier
bicycle: bicycle bike cyclist cycling
road: road highway motorway street
bridge: bridge viaduct footbridge overpass
airport: airport
station: station
port: port harbour harbor
city: city town municipal
mayor: mayor town_hall municipality city_hall
village: village hamlet
country: country nation national
state: state
region: region regional
province: province provincial
department: department
territory: territory territorial
border: border frontier boundary
zone: zone area sector perimeter district
island: island isle archipelago
sea: sea maritime ocean
river: river stream
mountain: mountain mount
forest: forest wood
lake: lake
coast: coast shore coastline coastal
beach: beach
north: north northern
south: south southern
east: east eastern
west: west western
centre: centre center central
world: world worldwide global planet
international: international
foreign: foreign foreigner abroad
domestic: domestic interior internal
president: president presidency presidential chair chairman
minister: minister ministry secretary_state
prime_minister: prime
king: king royal kingdom
queen: queen
prince: prince princess
emperor: emperor empire imperial
parliament: parliament parliamentary assembly
senator: senate senator
deputy: deputy lawmaker legislator mp congressman senator
law: law legal legislation legislative
right: right
justice: justice judicial judiciary
court: court tribunal courthouse
prosecutor: prosecutor
lawyer: lawyer attorney counsel solicitor barrister
police: police policeman officer_police gendarme
crime: crime criminal
terrorism: terrorism terrorist
spokesperson: spokesman spokesperson spokeswoman
official: official
officer: officer
authority: authority
party: party
politics: politics political policy politician
democracy: democracy democratic democrat
republic: republic republican
revolution: revolution revolutionary
regime: regime
constitution: constitution constitutional
treaty: treaty convention
resolution: resolution
council: council
committee: committee commission
member: member
security: security safety
intelligence: intelligence
secret: secret classified covert
diplomat: diplomat diplomatic diplomacy
ambassador: ambassador embassy envoy
peace: peace peaceful
crisis: crisis
refugee: refugee migrant migration immigrant immigration displaced exile
human: human humanity mankind
humanitarian: humanitarian
people: people population popular
person: person
man: man
woman: woman female
child: child childhood kid
boy: boy son
girl: girl daughter
father: father
mother: mother
brother: brother
sister: sister
wife: wife spouse
husband: husband spouse
family: family parent relative kin
friend: friend friendship friendly
neighbour: neighbour neighbor neighbouring
young: young youth
old: old former ancient elderly
age: age aged
doctor: doctor physician medical medicine
patient: patient
nurse: nurse carer caregiver
hospital: hospital clinic
health: health sanitary
disease: disease illness sick ill sickness
virus: virus viral
vaccine: vaccine vaccination vaccinate vaccinated jab
drug: drug medication narcotic medicine
cancer: cancer
blood: blood
body: body corpse remains
head_body: head_body
hand: hand
eye: eye
heart: heart cardiac
school: school
university: university academic
science: science scientific scientist
research: research researcher scientist
technology: technology technological technique technical
computer: computer it_computing
internet: internet web online
network: network
data: data
file: file record_file
account: account
email: email e-mail mail
password: password login credential
phone: phone telephone
letter: letter mail
message: message text_message
number: number figure
name: name_noun
money: money currency cash
euro: euro
dollar: dollar
price: price tariff rate_price levy
tax: tax fiscal taxation levy duty contribution contribute
budget: budget funding
bank: bank banking
company: company firm corporation business
group: group
factory: factory plant workshop mill
industry: industry industrial
economy: economy economic economist
market: market stall
customer: customer client consumer shopper
shareholder: shareholder stakeholder investor
share_stock: stock_exchange
profit: profit benefit
wage: wage salary pay_noun bonus pay
trade_union: trade_union unionist labor_union shop_steward
energy: energy
oil: oil petroleum
gas: gas
electricity: electricity electric electrical power_electric power
nuclear: nuclear atomic
coal: coal
water: water
air: air aerial
fire: fire_flame
earth: earth land ground soil
climate: climate warming
weather: weather
storm: storm hurricane cyclone
earthquake: earthquake quake seismic
environment: environment environmental
pollution: pollution pollute pollutant
plant_nature: plant_nature vegetation
tree: tree
flower: flower
animal: animal beast
dog: dog
cat: cat
horse: horse
bird: bird
agriculture: agriculture agricultural farmer farm farming
house: house housing home dwelling
building: building edifice
apartment: apartment flat
wall: wall fence
door: door
window: window
room: room
floor: floor
church: church parish diocese bishop
religion: religion religious
god: god divine
christian: christian christianity
catholic: catholic
muslim: muslim islam islamic islamist
jew: jew jewish judaism
priest: priest
pope: pope papal
book: book
newspaper: newspaper journalist press journal reporter daily newsroom correspondent
media: media
television: television tv
radio: radio
film: film movie cinema
music: music musical musician
art: art artist artistic
painting: painting painter canvas
theatre: theatre theater
museum: museum gallery
history: history historic historical historian story
culture: culture cultural
language: language linguistic
word: word
sport: sport athletic
football: football soccer footballer
team: team
match: match_game match fixture
champion: champion championship league tournament cup
cup: cup
goal: goal objective aim target score scorer striker
point: point
record_best: record_best
day: day daily_adj
night: night overnight
morning: morning
evening: evening
week: week weekly
month: month monthly
year: year annual
century: century
hour: hour
minute: minute
second_time: second_time
time: time
moment: moment instant
period: period era epoch
date: date
today: today
yesterday: yesterday
tomorrow: tomorrow
past: past
future: future
recent: recent recently
early: early
late: late
new: new
first: first
last: last final
next: next following
big: big large great huge vast major considerable immense
small: small little tiny minor
long: long length
short: short brief
high: high height tall altitude
low: low
good: good well
bad: bad poor_quality badly
better: better best
worse: worse worst
important: important importance significant
main: main principal primary
different: different difference
same: same identical
similar: similar alike
other: other another
rare: rare few_rare
only: only sole single unique
common: common
general: general generally
special: special particular specific
public: public publicly
private: private
free_liberty: free_liberty liberty freedom
equal: equal equality
independent: independent independence autonomy secession autonomous
possible: possible possibility
impossible: impossible
difficult: difficult difficulty hard
easy: easy easily
dangerous: dangerous danger
risk: risk
serious: serious severe grave severity
real: real reality really actual
true: true truth truthful
false: false wrong
clear_adj: clear_adj clearly
strong: strong powerful power strength
weak: weak
rich: rich wealthy wealth
poor: poor poverty precarious hardship misery
hot: hot heat warm
cold: cold
white: white
black: black
red: red
green: green
blue: blue
yellow: yellow
beautiful: beautiful beauty
happy: happy happiness
sad: sad sadness sorrow grief mourning
angry: angry anger furious outrage fury outrageous uproar outcry exasperate discontent
dead_toll: toll
thousand: thousand
million: million
billion: billion
dozen: dozen ten
hundred: hundred
half: half
third: third
quarter: quarter quarterly
percent: percent percentage %
majority: majority most
minority: minority
total: total sum overall
average: average mean_avg
level: level
rate: rate
size: size
weight: weight weigh weighing
distance: distance
speed: speed fast quick quickly rapid
kilometre: kilometre kilometer km
metre: metre meter
mile: mile
ton: tonne ton
kilo: kilo kilogram kg
problem: problem
question: question_noun issue
reason: reason motive motivation
effect: effect consequence impact
role: role
part: part
place: place location site
side: side
way: way manner means
form: form
type: type kind sort
example: example
list: list
report: report
document: document
project_prog: program programme
system: system
service: service ward unit
operation: operation
action: action act
activity: activity
event: event
situation: situation
condition: condition
position: position post job
order_rank: rank ranking
rule: rule regulation regulate standard
idea: idea
opinion: opinion view
image: image picture photo photograph
sound: sound noise din
colour: colour color
sign_mark: sign_mark mark
object: object
product: product goods
machine: machine device
tool: tool instrument
metal: metal
iron: iron
steel: steel
gold: gold
silver: silver
stone: stone
glass: glass
paper: paper
plastic: plastic
clothing: clothes clothing
expert: expert expertise specialist
engineer: engineer technician
captain: captain skipper
commander: commander command
crew: crew
sailor: sailor crew crewman seaman
guard: guard guardian
secretary: secretary
director: director boss employer
expert_adviser: adviser advisor counsellor
founder_member: co-founder
hero: hero
enemy: enemy hostile hostility foe
rumour: rumour rumor
scandal: scandal affair
secret_source: source informant
violence: violence violent
victory_sport: medal
prize: prize award_prize reward
degree: degree diploma
furnace: furnace oven kiln
platform: platform
label_scheme: label scheme labelling
contractor: contractor subcontractor vendor
audit_noun: auditor
beacon: beacon transponder
breakdown: breakdown fault failure_tech fuse outage malfunction failure glitch blackout disruption
worker_labour: workman labourer laborer
construction_site: worksite works construction_site dig excavation excavate
car_park: parking car_park
pump: pump pumping
crack: crack crevice
student: student pupil
owner: owner landlord
tenant: tenant renter
town_council: councillor elected alderman
demonstrator: march parade procession demonstrator protester marcher
deal_compromise: compromise concession
mistake: mistake error blunder
responsibility: responsibility liability responsible liable to_blame
interest: interest
attention: attention
effort: effort
conditional_release: bail
zone_economic: exclusive
appear: appear appearance
seem: seem
become: become
call: call nickname phone_call
consider: consider consideration regard_as
describe: describe description
mention: mention cite quote quotation
note: note notice observe
observe: observe observation observer monitor
discover_science: explore exploration explorer
introduce: introduce introduction present presentation
offer: offer
serve: serve
reach: reach attain achieve
achieve: achieve achievement accomplish
pass: pass passage
push: push thrust
pull: pull drag
throw: throw cast
catch: catch
touch: touch contact
cut: cut
cover: cover coverage
fill: fill
empty: empty
mix: mix mixture
divide: divide division split rift
share_out: distribute distribution allocate
collect: collect collection
exchange_swap: exchange swap
attract: attract attraction
surround: surround encircle
combine: combine combination
connect_join: connect
extend: extend extension expand expansion
spread_out: spread_out
increase_number: multiply multiplication
double: double
adopt: adopt adoption
adapt: adapt adaptation
apply: apply application app
implement: implement implementation
execute: execute execution
perform: perform performance
record_music: album record_music disc
release_work: release_work come_out
star: star
planet: planet
space: space
moon: moon
sun: sun solar
light: light
dark: dark darkness
sky: sky heaven
wind: wind
rain: rain rainfall downpour shower
snow: snow
ice: ice
desert: desert
valley: valley
hill: hill
cave: cave cellar
field: field domain
garden: garden
park: park
square: square
castle: castle
palace: palace
tower: tower
temple: temple
tomb: tomb grave cemetery
monument: monument heritage
statue: statue sculpture sculptor
capital: capital
suburb: suburb
district: district neighbourhood neighborhood
county: county
municipality: commune municipality
colony: colony colonial colonise colonize
tribe: tribe tribal
ethnic: ethnic
native_people: indigenous
race_people: racial racism racist xenophobia xenophobic
slave: slave slavery
citizen: citizen citizenship
nationalism: nationalist nationalism
socialist: socialist socialism
communist: communist communism
conservative: conservative
liberal: liberal
left: left
right_side: right_side
reform: reform
movement_group: movement
campaign: campaign
debate: debate
speech: speech
interview: interview
conference: conference
summit: summit peak top
session: session
agenda: schedule calendar agenda timetable
deadline: deadline
anniversary: anniversary birthday
ceremony: ceremony
festival: festival
holiday: holiday vacation
tourism: tourism tourist
hotel: hotel inn hostel
restaurant: restaurant
kitchen: kitchen cook cooking cuisine
bread: bread baker
meat: meat
milk: milk dairy cheese creamery
wine: wine
beer: beer
fruit: fruit
sugar: sugar
salt: salt
rice: rice
grain: grain cereal wheat maize corn
egg: egg
tobacco: tobacco smoke smoking cigarette
alcohol: alcohol
shop: shop store_shop
consumer: consumer consume consumption
advertising: advertising advertisement ad
brand: brand
quality: quality
quantity: quantity amount
value: value worth
debt: debt
loan: loan credit
insurance: insurance insurer assure assurance ensure
pension: pension retirement retire pensioner
poverty_aid: benefit_social subsidy grant_money subsidise subsidize grant
inequality: inequality injustice unfair
growth: growth
unemployment: unemployment unemployed
inflation: inflation
income: income revenue
sales_figure: turnover
contract: contract contractual
clause: clause
agreement_paper: protocol
license: license licence authorisation clearance
patent: patent
copyright: copyright
software: software
website: website site
user: user
screen: screen
camera: camera
video: video footage recording tape clip
picture_take: photographer
signal: signal
satellite: satellite
robot: robot
engine: engine motor
wheel: wheel
fuel: fuel petrol gasoline diesel
battery: battery
light_bulb: lamp
chemical: chemical chemistry
physics: physics physical physicist
mathematics: mathematics mathematical mathematician
biology: biology biological
gene: gene genetic
cell: cell
brain: brain cerebral
skin: skin
bone: bone
face: face
arm_body: arm_body
leg: leg
foot: foot
mouth: mouth
hair: hair
voice: voice
tooth: tooth
pain: pain
injury_trauma: trauma
surgery: surgery surgeon operation operate
therapy: therapy
symptom: symptom
epidemic: epidemic pandemic outbreak
birth_rate: birth_rate
pregnant: pregnant pregnancy
sex: sex sexual gender
mind: mind mental spirit
dream: dream
idea_concept: concept notion
theory: theory theoretical
method: method
principle: principle
rule_norm: norm standard
model: model
structure: structure
process: process
stage: stage phase step
series: series
group_band: band orchestra
cast: cast
character: character
novel: novel novelist
poem: poem poetry poet
title: title
chapter: chapter
page: page
article: article
essay: essay
letter_alphabet: letter_alphabet
dictionary: dictionary
accent: accent
silence: silence silent
laugh: laugh
cry: cry tear shout scream
smile: smile
kiss: kiss
dance: dance dancer
game: game
player: player
coach: coach train_verb training trainer
season: season
league: league
club: club
stadium: stadium stand
race: race
medal: medal podium
olympic: olympic
score: score
defeat: defeat beat beating batter punch kick thrash
final: final
tour: tour
guest: guest host
crowd: crowd turnout
fan: fan supporter hooligan
spring: spring
summer: summer
autumn: autumn fall_season
winter: winter
monday: monday
tuesday: tuesday
wednesday: wednesday
thursday: thursday
friday: friday
saturday: saturday
sunday: sunday
january: january
february: february
march_month: march
april: april
may_month: may
june: june
july: july
august: august
september: september
october: october
november: november
december: december
two: two
three: three
four: four
five: five
six: six
seven: seven
eight: eight
nine: nine
one: one
twenty: twenty
second_rank: second
third_rank: third
fourth_rank: fourth
several: several
many: many lot numerous
almost: almost nearly
around: around approximately about_number
often: often frequently frequent
never_adv: never
always_adv: always
sometimes: sometimes
soon: soon shortly
immediately: immediately immediate at_once without_delay straight_away instantly
ago: ago
together: together
alone: alone
especially: especially particularly specially
probably: probably probable likely
perhaps: perhaps maybe
certain: certain certainly sure certainty
obvious: obvious obviously
exact: exact exactly precise precisely precision accurate accuracy
simple: simple simply
complex: complex complicated complexity
complete_adj: complete completely entire entirely whole fully full totally
partial: partial partially partly
direct: direct directly
official_adj: officially
traditional: traditional tradition traditionally
modern: modern
contemporary: contemporary
classic: classic classical
famous: famous well-known renowned celebrated
popular_adj: popular popularity
original: original origin originally
natural: natural nature naturally
artificial: artificial
normal: normal normally usual usually
strange: strange weird odd
sudden: sudden suddenly
slow: slow slowly
deep: deep depth deeply
wide: wide width broad
thick: thick
heavy: heavy
light_weight: light_weight
round_shape: round_shape circle
square_shape: square_shape
straight: straight
soft: soft sweet
hard: hard_solid
wet: wet humid
dry: dry drought heatwave
clean: clean fair
dirty: dirty
safe: safe secure
sharp: sharp
quiet: quiet calm orderly
loud: loud noisy
fresh: fresh
alive: alive
able: able capable capacity ability capability
ready: ready
busy: busy
available: available availability
missing: lack absence absent shortage scarcity
present: present_time presence current currently
current: current currently nowadays
previous: previous previously earlier prior
future_adj: future
constant: constant
permanent: permanent permanently for_good
temporary: temporary interim temporarily provisional
annual: annual
average_adj: average
individual: individual
collective: collective
social: social
moral: moral ethical ethics
legal_adj: legal illegal legally illegally
civil: civil civilian
religious_adj: religious
professional: professional profession
amateur: amateur
expert_skilled: skill competence competent skilled
career: career
member_board: board
chairman: ceo chairman chief_executive
staff: staff personnel
team_crew: crew_team
head_office: headquarters seat
office: office
agency: agency
institution: institution institute
association: association
foundation: foundation
union_org: union
federation: federation federal
alliance: alliance
competition: competition contest competitor rival competitive
rival: rival rivalry
advantage: advantage beneficiary
opportunity: opportunity chance occasion
chance: luck chance
challenge: challenge
threat: threat threaten intimidate intimidation
danger: peril
accident: accident
disaster: disaster catastrophe
damage_harm: harm harmful
protest_march: march
riot: riot rioter clash unrest
strike: strike
coup: coup putsch
regime_change: overthrow topple
exile: exile
border_cross: border
passport: passport visa residence_permit
checkpoint: checkpoint
wall_barrier: barrier fence
prison: prison
sentence: sentence
crime_murder: murder
gang: gang mafia
traffic: traffic trafficking trafficker dealer smuggling
smuggle: smuggling smuggle smuggler contraband
evidence: clue evidence proof trace
suspect: suspect suspicion
witness: witness testify testimony eyewitness
judge_person: magistrate judge_person
jury: jury juror
guilty: guilty guilt
innocent: innocent innocence
verdict: verdict
appeal: appeal
legal_case: case
decree: decree order edict
article_law: article
text: text
version: version
copy: copy
original_copy: copy_exemplar
sample: sample specimen
experiment: experiment experience experimental
analysis: analysis analyse analyze sample
result_find: finding
conclusion: conclusion
doubt: doubt
trust: trust confidence mistrust distrust
belief: faith
lie: lie
fact: fact
event_incident: incident
line: line
edge: edge
top: top
bottom: bottom
middle: middle
front: front frontline
back: back
inside: inside
outside: outside outer external exterior
near: near close nearby
far: far distant remote
above: above
below: below under
direction: direction orientation
path: path trail
track: track runway
street: street
corner: corner
table: table
chair: chair
bed: bed
box: box
bag: bag
bottle: bottle vial flask
ring: ring
rope: rope
knife: knife stab stabbing
needle: needle inject injection
key: key
watch_clock: clock
map: map chart
flag: flag
coin: coin
stamp: stamp
ticket: ticket
gift: gift
toy: toy
doll: doll
mask: mask
dress: dress costume
hat: hat
shoe: shoe
cotton: cotton
silk: silk
leather: leather
diamond: diamond
copper: copper
salt_mine: mine miner mining extraction
oil_field: deposit
dam: dam dyke levee embankment
canal: canal
tunnel: tunnel underground
ship_wreck: wreck
wave: wave
island_chain: archipelago
volcano: volcano volcanic
jungle: jungle
species: species biodiversity ecosystem
mammal: mammal
insect: insect
fish_animal: fish_animal
whale: whale
lion: lion
wolf: wolf
sheep: sheep
cow: cow cattle beef
pig: pig pork
chicken: chicken
snake: snake
monkey: monkey
mouse: mouse
root: root
leaf: leaf
seed: seed
wood_material: wood timber
brick: brick
concrete: concrete
roof: roof ceiling
foundations: foundations
basement: basement cellar
lift_elevator: elevator
stairs: stairs staircase
affect: affect concern hit impact
access: access
compromise_data: compromise
expose: expose exposure exhibition exhibit
involve: involve involvement implicate implication
blame_for: blame attribute responsible
claim_responsibility: claim
lack_of: lack insufficient insufficiency shortfall inadequate
fix: fix set
calm: calm de-escalate ease lower
escalate: escalate escalation harden
tension: tension
dispute_noun: dispute row quarrel feud controversy controversial
mediate: mediate mediation mediator arbitration
embargo: embargo blockade block roadblock barricade
boycott: boycott
bypass: bypass circumvent evade
comply_check: verify verification check
approve: approve approval validate validation endorse endorsement accredit
veto: veto
submit: submit file_document hand lodge
draft: draft
amend: amend amendment
repeal: repeal
dissolve: dissolve dissolution disband
recount: recount count_votes count tally
rig: rig rigging ballot_stuffing vote-rigging irregularity
ballot_box: ballot_box
turnout: turnout attendance abstention
poll: poll survey
coalition: coalition
cabinet: cabinet entourage aide
summon: summon subpoena
expel: expel expulsion deport deportation
asylum: asylum
hunger: hunger famine starve starvation malnutrition
aid_food: food_aid supplies
shelter: shelter refuge
displace: displaced displace
casualty_count: toll
massacre: massacre
bury: bury burial funeral
autopsy: autopsy coroner post-mortem pathologist
poison: poison poisoning
contaminate: toxic harmful hazardous
leak_gas: fumes
explode_device: device explosive
mine_weapon: landmine demine
sniper: sniper
checkpoint_road: checkpoint roadblock
patrol: patrol
border_guard: coastguard coast_guard
intercept: intercept interception board_ship board boarding
seize_ship: divert
warning_shot: warning_shot burst
fire_flare: flare
collision_sea: collision
wreckage: wreckage debris rubble ruins
survivor_search: missing_person
body_found: remains
cordon: cordon perimeter
alarm: alarm siren
emergency: emergency
ambulance: ambulance
firefighter: firefighter fireman
prefect: prefect prefecture
inspector_gen: inspectorate
ombudsman: ombudsman
whistleblower: whistleblower
plaintiff: plaintiff complainant claimant
defendant: defendant accused
client_lawyer: client
hearing_court: hearing
bail: bail
custody_police: custody
charge_formal: charge
preliminary: preliminary
raid_police: raid
file_case: case
statute: status statute
audit_report: auditor
bankrupt: bankrupt bankruptcy insolvency liquidation insolvent administration_insolvency
takeover: takeover buyout divest disposal sell_off acquisition acquire sell-off
merge: merge merger tie-up
subsidiary: subsidiary
shareholding: stake
fundraise: raise_money
loss_money: loss
saving: saving save_money
cut_job: job_cut
strike_picket: picket walkout stoppage
furlough: furlough
wage_rise: pay_rise
bonus: bonus allowance
compensate: compensate compensation reimburse reimbursement refund repay
recall_product: recall
defect: defect defective faulty flaw
maintenance: maintenance upkeep servicing
inspect_site: survey
permit_build: permit
demolish: demolition
renovate: renovate renovation
rent: rent rental lease
evict: evict eviction
order_evacuation: hazard
certify: certify certification certificate attest
sample_test: sampling swab
lab: laboratory lab
positive: positive
negative: negative
abnormal: abnormal anomaly atypical
substance: substance product
injection: injection shot_medical syringe
vitamin: vitamin
prescription: prescription prescribe
suspend_athlete: suspension
federation_sport: federation
sponsor: sponsor
stage_race: stage
jersey: jersey
rider: rider
encrypt: encrypt encryption
password_leak: credential login
database: database
privacy: privacy confidential
notify_breach: notification
user_account: account
patient_record: record
server: server
cyber: cyberattack cybercriminal cybersecurity
ransom: ransom
deadline_date: deadline
hurry: hurry rush
condition_on: condition proviso
pledge_money: unlock disburse mobilise mobilize conscription conscript draft
guarantee_loan: surety
restart: restart relaunch
shut_down: shutdown
output: output yield
capacity: capacity
order_book: order_book
competitor: competitor
import_tariff: tariff customs duty
smuggler: smuggler
shipwrecked: castaway
tide: tide
tow: tow tug
nautical: nautical
boundary: boundary limit
chart: chart
log_book: logbook log
net_fishing: net
undeclared: undeclared clandestine illegal
illegal: illegal illegally unlawful illicit
tank_fuel: tank_fuel cistern
dump: dump discharge spill landfill spillage slick tip
drinkable: drinkable safe_water tap
flood_barrier: dyke levee reservoir basin
landslide: landslide mudslide
heatwave: heatwave
wildfire: wildfire
epidemic_case: case_disease
quarantine: quarantine isolation
school_close: school_year
exam: exam examination test
teacher: teacher schoolteacher professor
pupil: pupil schoolchild
harass: harass harassment bully bullying stalk
assault_sexual: sexual_assault
insult: insult slur offend abuse_verbal
racist: racist
hate_speech: hateful
resign_call: resignation
mock: mock deride
fool: fool idiot
shame: shame shameful unacceptable
scared: scare frighten terrify
betrayal: betrayal
blackmail: blackmail extort extortion
provoke: provocation provoke_anger provocative
honest: honest honesty sincere integrity frank
transparent: transparent transparency opaque
secretly: secretly behind_scenes
leak_press: leak leaked
embassy: embassy consulate
delegation: delegation delegate
envoy: envoy
communique: communique press_release communiqué statement_press
briefing: briefing
letter_open: letter
petition: petition
slogan: slogan
banner: banner
march_silent: vigil
convoy: convoy
freeze: freeze frost thaw blizzard
partition: partition
filter: filter filtration
bottle_up: bottling
valve: valve
stuff_ballots: stuff stuffing
overpaint: repaint overpaint retouch
restoration: restoration restore
rug: rug carpet
footbridge: footbridge walkway
threshold: threshold
pressure: pressure
intervene: intervene intervention
term: term tenure
suffer: suffer undergo suffering
influence: influence influential
pressure_group: lobby lobbyist
convince: convince persuade persuasion
dominate: dominate domination
encourage: encourage encouragement incite incitement
consult: consult consultation
welcome_v: welcome greet greeting
exercise_v: exercise
humiliate: humiliate humiliation
recession: recession
accomplice: accomplice complicity complicit
alibi: alibi
negligence: negligence negligent carelessness
wear: wear
sewer: sewer sewage wastewater effluent
waste: waste garbage rubbish
dust: dust
emission: emission carbon dioxide
reactor: reactor power_plant power_station
uranium: uranium
enrich: enrich enrichment centrifuge
radar: radar
algorithm: algorithm
scooter: scooter
pilot: pilot co-pilot
passenger: passenger traveller
household: household
maternity: maternity childbirth obstetrics delivery_birth
midwife: midwife
deficit: deficit
overtime: overtime
surprise_v: surprise astonish astonished stunned
relief: relief relieve relieved
pride: pride proud
pipe: pipe pipeline conduit
function: function operate
invoice: bill invoice receipt
smell: smell odour odor stench
compensation: compensation damages redress
van: van
motorbike: motorbike motorcycle biker motorcyclist
tram: tram streetcar
metro: metro subway underground_rail
ferry: ferry liner cruise
trawler: trawler
anchor: anchor
drag_tow: drag
cable: cable wire_cable cabling
sever: sever snap cut_off
rust: rust corrosion corrode corroded rusty
reopen: reopen reopening
fall_apart: give_way cave_in buckle
drown: drown drowning
notice_fault: detect
wave_sea: swell
lock_up: lock_up confine confinement hold_captive
camp: camp encampment
without_trial: without_trial without_charge
gate: gate floodgate sluice
release_water: release_water discharge
farm: breeder livestock cattle herd rancher grower
crop: crop harvest
bid: bid tender bidder
firm_adj: binding firm mandatory compulsory
compressor: compressor
baseless: baseless unfounded groundless unsubstantiated unwarranted
nonsense: absurd nonsense ridiculous ludicrous absurdity preposterous
fairy_tale: fairy_tale fable tale fairytale
embarrass: embarrass embarrassment awkward embarrassing
ten_percent: tenth
sixty: sixty
at_least: at_least minimum
at_most: at_most maximum
shift: shift
workload: workload overwork
apprentice: apprentice trainee intern internship temp
training: training
pay_rise: pay_rise raise
stock_market: stock stocks listing
turnover_sales: revenue turnover sales
tender_public: procurement tender
contract_breach: terminate termination
price_rise: surge price_hike soar
price_cut: discount rebate
bacteria: bacterium bacteria bacterial salmonella listeria
hygiene: hygiene unsanitary sanitation
pesticide: pesticide herbicide insecticide weedkiller
lead_metal: lead_metal
asbestos: asbestos
nitrate: nitrate
air_quality: particulate
recycle: recycle recycling
logging: logging deforestation felling
overflow: overflow burst submerge
hail: hail
lightning: lightning
tornado: tornado
eruption: eruption erupt
aftershock: aftershock
magnitude: magnitude
avalanche: avalanche
arson: arson arsonist
evacuee: evacuee
homeless: homeless
missing_person: missing unaccounted
fatal: fatal deadly lethal
burn_injury: burn
coma: coma
bleed: bleed bleeding haemorrhage
heart_attack: heart_attack cardiac_arrest
stroke_med: stroke
fever: fever
flu: flu influenza
diagnosis: diagnosis diagnose
transplant: transplant
side_effect: side_effect
dose: dose dosage overdose
immunity: immunity immune
contagion: contagion contagious transmission transmit
lockdown: lockdown curfew
waiting_time: wait waiting queue delay
emergency_room: casualty_department
stretcher: stretcher trolley gurney
carehome: nursing_home care_home
pharmacy: pharmacy pharmacist chemist
abortion: abortion
euthanasia: euthanasia assisted_dying
suicide: suicide
overdose: overdose
addiction: addiction addict
alcoholism: drunk drunken intoxicated tipsy
cannabis: cannabis marijuana
cocaine: cocaine
robbery: robbery heist robber hold-up
loot: loot looting looter ransack
vandalism: vandalism vandalise vandal
ambush: ambush
manslaughter: manslaughter
self_defence: self-defence self-defense
domestic_abuse: domestic_violence domestic_abuse
child_abuse: paedophile child_abuse incest
perpetrator: perpetrator culprit
fugitive: fugitive on_the_run
manhunt: manhunt hunt
arrest_warrant: warrant
fingerprint: fingerprint dna
wiretap: wiretap eavesdrop
whistleblow: whistleblower
tip_off: tip-off
police_violence: police_brutality
tear_gas: tear_gas
baton: baton
state_emergency: state_of_emergency martial_law
junta: junta
rebel: rebel insurgent militia rebellion insurgency
guerrilla: guerrilla
mercenary: mercenary
offensive: offensive counteroffensive
deserter: deserter desert_army
siege: siege besiege
retreat: retreat pull_back
war_crime: war_crime atrocity
genocide: genocide genocidal
mass_grave: mass_grave
prisoner_swap: prisoner_swap
nuclear_weapon: warhead
compliance: compliance compliant comply
hoax: hoax fake_news disinformation misinformation
propaganda: propaganda
conspiracy: conspiracy plot conspire conspirator
overturn: overturn quash annul void invalidate
uphold: uphold
jail_term: jail_term
parole: parole probation suspended_sentence
statute_limit: statute_of_limitations
pardon: pardon amnesty clemency
settlement: settlement settle
embezzle: embezzle embezzlement misappropriation misuse
money_laundering: laundering launder
tax_evasion: tax_evasion
conflict_interest: conflict_of_interest
favouritism: favouritism nepotism cronyism
slush_fund: slush_fund
governor: governor
bill: bill draft_law
referendum: referendum plebiscite
polling_station: polling_station
exit_poll: exit_poll
runoff: runoff
landslide_win: landslide
dissident: dissident
censure: no_confidence
austerity: austerity
quota: quota
border_close: border_closure
citizenship: citizenship nationality
deadlock: deadlock impasse stalemate standoff
ultimatum: ultimatum
sovereignty: sovereignty sovereign
territory_claim: territorial_claim
exclusive_zone: territorial_waters
airspace: airspace
derail: derail derailment
plane_crash: plane_crash
black_box: black_box flight_recorder
speeding: speeding
brake: brake
signal_rail: red_light
pedestrian: pedestrian
hit_and_run: hit-and-run
restore_service: restore restoration reconnect
ageing: dilapidated decrepit worn rundown
subsidence: subsidence
slum: slum
headteacher: headteacher headmaster principal_school
cheat: cheat cheating cheater
plagiarism: plagiarism plagiarise
diploma: diploma degree graduate
scholarship: scholarship
bully: bully
mosque: mosque
worship: worship mass_service prayer pray
sect: sect cult guru
veil: veil headscarf
referee: referee umpire
relegation: relegation relegate
disqualify: disqualify disqualification
match_fixing: match-fixing
forger_art: forger
curator: curator
archaeology: archaeology archaeologist dig excavation
restitution: restitution repatriation return give_back
looted_art: looted plundered
publisher: publisher publishing
concert: concert show gig
director_film: filmmaker film_director
editor: editor
anonymity: anonymity anonymous anonymously
tweet: tweet
social_network: social_media social_network
post_online: post upload
bug: bug
malware: malware ransomware
personal_data: personal_data
stolen_data: data_theft
regulator: regulator watchdog
probe_space: probe
telescope: telescope
astronaut: astronaut cosmonaut
retract: retract retraction
peer_review: peer-reviewed
level_measure: level concentration
exceed: exceed above surpass
drinking_water: drinking_water tap_water tap
well_water: well borehole groundwater aquifer
radiation: radiation radioactive radioactivity
wind_farm: wind_turbine wind_farm
quarry: quarry
cartel: cartel
monopoly: monopoly
spin_off: spin-off demerger
offshore: offshore relocate relocation
relocation: relocate move
nationalise: nationalise nationalisation
privatise: privatise privatisation
accountant: accountant accounting
architect: architect
bystander: bystander passerby
widow: widow widower
orphan: orphan
minor_age: minor underage
teenager: teenager teen adolescent
baby: baby infant newborn
elderly: elderly pensioner senior
disabled: disability disabled
veteran: veteran
volunteer: volunteer
charity: charity charitable
activist: activist campaigner militant
ngo: ngo non-governmental
hunger_strike: hunger_strike
antisemitism: antisemitism antisemitic
discrimination: discrimination discriminate discriminatory
sexism: sexism sexist misogyny misogynist
regret: regret deplore rue_verb
condolence: condolence tribute
panic: panic
pessimism: pessimism pessimistic
disappoint: disappoint disappointment disappointing
caution: caution cautious prudent careful precaution
reckless: reckless irresponsible
incompetence: incompetence incompetent
contempt: contempt despise scorn
cynicism: cynicism cynical
hypocrisy: hypocrisy hypocritical
credible: credible credibility
reliable: reliable reliability
inaccurate: inaccurate incorrect erroneous
exaggerate: exaggerate inflate overstate exaggeration
downplay: downplay minimise underestimate play_down
distort: distort misrepresent twist take_out_of_context
quote_context: context
misunderstanding: misunderstanding mix-up
bring_forward: bring_forward
on_time: on_time
months_ago: months
long_time: long_time
slightly: slightly
significantly: considerably significantly sharply strongly
voluntary: voluntary deliberate deliberately intentional knowingly on_purpose
accidental: accidental accidentally unintentional
sabotage: sabotage
hide_away: stash
container: container
litre: litre liter
hectare: hectare acre
salary_unpaid: unpaid arrears
save_money: save savings
smuggler_people: people_smuggler
dawn: dawn daybreak
dusk: dusk nightfall
weekend: weekend
noon: noon midday
afternoon: afternoon
decade: decade
eve: eve day_before
day_after: day_after next_day
inside_job: inside_job
nothing: nothing
disagree: disagree disagreement rift
reconcile: reconcile reconciliation
keep_word: keep_word
loyal: loyal loyalty faithful
inaugurate: inaugurate inauguration
abandon: abandon give_up drop scrap renounce
accelerate: accelerate speed_up acceleration
slow_down: slow slowdown slow_down
stable: stable stability stabilise stagnate
triple: triple treble
one_in: one_in
margin: margin gap
share_part: share stake
stake: holding
countryside: countryside rural
bank_river: riverbank bank shore
crossing_place: crossroads intersection junction
roundabout: roundabout
platform_rail: platform_rail quay dock
runway: runway tarmac
hangar: hangar shed
corridor: corridor hallway
balcony: balcony terrace
facade: facade
barracks: barracks military_base base
café: café bar pub
zoo: zoo
hunter: hunter hunting hunt
poacher: poacher poaching
bear_animal: bear
bee: bee beekeeper
bird_flu: bird_flu avian_flu
slaughter: slaughter slaughterhouse cull
veterinary: veterinary vet
vineyard: vineyard winegrower winemaker
fertiliser: fertiliser fertilizer
greenhouse: greenhouse
renewable: renewable
insulation: insulation
heating: heating
nominee: nominee
however_x: however
argue: argue plead argument contend
avoid: avoid evade
draw: draw drawing
express: express expression
attend: attend attendance
gain: gain
approach: approach
businessman: businessman entrepreneur tycoon magnate
education: education educational
resource: resource
society: society
potential: potential potentially
determine: determine
rhetoric: rhetoric
strategy: strategy strategic
code: code
practice: practice practise
generation: generation
engage: engage
critical: critical crucial vital
locate: locate located situated
additional: additional extra further
mostly: mostly mainly primarily chiefly
prefer: prefer preference
predict: predict prediction forecast
priority: priority
purpose: purpose
massive: massive massively
compete: compete
focus: focus concentrate concentration
effective: effective efficient efficiency
regard_to: regard
rely: rely reliance
trouble: trouble
category: category
repeat: repeat reiterate
insist: insist
imagine: imagine
option: option
unclear: unclear uncertain uncertainty
conversation: conversation
reflect: reflect
factor: factor
inspire: inspire inspiration
emerge: emerge
define: define definition
realise: realise realize
scale: scale extent scope
task: task mission
partner: partner partnership
oath: oath
theme: theme
correct: correct correction rectify
stance: stance
urban: urban
initial: initial initially
identity: identity
alternative: alternative
armed: armed
enforce: enforce enforcement
lesson: lesson
motion: motion
element: element component
active: active actively
shock: shock shocking
initiative: initiative
emphasise: emphasise emphasize stress underline underscore highlight
basic: basic fundamental
surface: surface area_size
reference: reference refer
aggressive: aggressive
facility: facility infrastructure
proceed: proceed procedure proceeding
resolve: resolve
accompany: accompany
offender: offender delinquent
destination: destination
reputation: reputation
asset: asset
trend: trend
vulnerable: vulnerable vulnerability fragile
examine: examine
boost: boost stimulate
closely: closely
communication: communication communicate
widespread: widespread
confront: confront confrontation
tragedy: tragedy tragic drama dramatic
pace: pace
integration: integration integrate
merely: merely
apparent: apparent apparently
abandon_x: forsake
interference: interference interfere meddling meddle
resist: resist resistance
legitimate: legitimate legitimacy
bias: bias biased partial_unfair
impartial: impartial impartiality neutral neutrality
allegedly: alleged allegedly so-called supposed
reverse: reverse reversal u-turn
vary: vary variation
stress_press: stress
convert: convert conversion
associate: associate associated
install: install installation
transaction: transaction
consultant: consultant consultancy
overseas: overseas
chaos: chaos chaotic disorder mess
eliminate: eliminate elimination
recipient: recipient addressee
courage: courage courageous brave
dictator: dictator dictatorship despot autocrat
philosophy: philosophy philosopher
fund_raise: fundraising fundraiser
arrange: arrange arrangement
concrete_adj: concrete_adj tangible
reasonable: reasonable
vital: vital indispensable
interpret: interpret interpretation
operator: operator
expense: expense
subsequent: subsequent subsequently
brutal: brutal brutally
endure: endure
psychologist: psychologist psychology psychological
stranger: stranger unknown
sympathy: sympathy
exploit: exploit exploitation
scrutiny: scrutiny
strict: strict strictly rigorous
button: button
merit: merit deserve
framework: framework
branch: branch
persecution: persecution persecute
assemble: assemble assembly_parts
justify: justify justification
distinction: distinction distinguish
disrupt: disrupt disruption disturb
obstacle: obstacle
coordinate: coordinate coordination coordinator
ideology: ideology ideological
referral: referral
characteristic: characteristic characterise
intensify: intensify intensity intense
clarify: clarify clarification
tackle: tackle
mood: mood atmosphere
similarity: similarity
mechanism: mechanism
excessive: excessive abusive
equip: equip
dubious: dubious doubtful
miracle: miracle
careful: careful
circulate: circulate circulation
catastrophic: catastrophic disastrous
satisfy: satisfy satisfaction
efficient: efficient
precise: specify
constitute: constitute
establish: establish
rapport_tell: tell recount narrate account_story
transmit: transmit forward_verb pass_on
hand_over: hand_over
recover_goods: recover retrieve
deprive: deprive
detail: detail
devote: devote
illustrate: illustrate illustration
commit_crime: commit perpetrate
sufficient: sufficient enough adequate
appropriate: appropriate inappropriate proper
maximum: maximum cap
favour: favour favor favourable favorable
spectacular: spectacular
progress: progress
urgent: urgent urgently
significant: significant
headline_x: headline
sensitive: sensitive sensitivity
hypothesis: hypothesis lead_clue theory
thesis: thesis
reconstruct: reconstruct reconstruction
chronology: chronology timeline timing
log_record: log logbook register
minutes_doc: minutes transcript
memo: memo memorandum
stamp_x: stamp
gps: gps geolocation coordinate
radio_contact: radio
voicemail: voicemail
no_comment: no_comment
expire: expire expiry expired out-of-date
organic: organic
genetically: gmo
allergy: allergy allergen allergic
obesity: obesity obese
paediatric: paediatric paediatrician
psychiatric: psychiatric psychiatrist
anaesthetic: anaesthetic anaesthetist
wound_x: wound
limp: limp
exhausted: exhausted exhaustion fatigue tired
smoke: smoke fumes
`)
