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
ship: shipment cargo freight consignment
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
owe: owe debt indebtedness
kill: kill killing murder assassinate assassination slay homicide murderer slaying
die: die death dead deceased perish
wound: wound injure injury injured wounded hurt
victim: victim casualty
survive: survive survival survivor
attack: attack assault aggression attacker assailant aggressor
strike_hit: strike hit
bomb: bomb bombing bombard bombardment shell shelling
explode: explode explosion blast detonate detonation
shoot: shoot shooting fire gunfire shot gunman shooter
invade: invade invasion invader
occupy: occupy occupation occupier
defend: defend defence defense defender
protect: protect protection
threaten: threaten threat
fight: fight combat clash battle struggle fighting
war: war conflict warfare belligerent
invade_territory: annex annexation
destroy: destroy destruction demolish demolition
damage: damage
capture: capture seize seizure
confiscate: confiscate confiscation impound
arrest: arrest apprehend
detain: detain detention imprison imprisonment jail prison prisoner detainee custody incarcerate
release: release free liberate liberation
charge: charge indict indictment prosecute prosecution
accuse: accuse accusation blame allegation allege
convict: convict conviction sentence condemn condemnation
acquit: acquit acquittal exonerate clear
judge: judge judgment ruling
trial: trial
investigate: investigate investigation probe inquiry investigator enquiry
search_premises: search raid
testify: testify testimony witness
question_person: question interrogate interrogation hearing
complain: complain complaint
sue: sue lawsuit
extradite: extradite extradition
steal: steal theft rob robbery thief burglary
hack: hack hacker breach intrusion hacking
leak: leak leakage
fraud: fraud swindle scam
bribe: bribe bribery corruption
abuse: abuse mistreat
rape: rape
torture: torture
kidnap: kidnap abduct abduction hostage
flee: flee escape
disappear: disappear disappearance vanish missing
find: find discover discovery
search_for: seek look_for
rescue: rescue save rescuer
evacuate: evacuate evacuation
collapse: collapse
burn: burn fire_blaze blaze arson
flood: flood flooding
crash: crash accident collision collide
ram: ram ramming
sink: sink wreck shipwreck
resign: resign resignation
dismiss: dismiss dismissal fire_employee sack layoff oust ouster redundancy
suspend: suspend suspension
appoint: appoint appointment name designate nomination nominate
elect: elect election electoral voter poll ballot
vote: vote
win: win victory winner victorious
lose: lose loss
candidate: candidate candidacy
lead: lead leader leadership head management manager chief
govern: govern government governmental
reign: reign rule
succeed_follow: succeed succession successor
create: create creation found foundation founder creator establish establishment
build: build construction construct builder building_act
open: open opening
close: close closure shut shutdown
stop: stop halt cease cessation interrupt interruption
start: start begin beginning launch_start
launch: launch
end: end finish conclude complete completion
continue: continue continuation extend prolong extension pursue
resume: resume resumption
delay: delay postpone postponement belated belatedly
cancel: cancel cancellation
plan: plan project planning
intend: intend intention envisage
prepare: prepare preparation
decide: decide decision
choose: choose choice select selection
propose: propose proposal offer
ask_demand: demand request claim_demand ask require requirement
order: order
need: need necessary necessity
want: want wish desire will_noun
hope: hope
fear: fear dread afraid
worry: worry concern anxious
expect: expect expectation await
accept: accept acceptance
agree: agree agreement deal accord consent
sign: sign signature signatory
ratify: ratify ratification
negotiate: negotiate negotiation talks negotiator
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
exclude: exclude exclusion rule_out
warn: warn warning alert caution
promise: promise pledge commitment commit vow
guarantee: guarantee
urge: urge call_for
advise: advise advice recommend recommendation
criticise: criticise criticism criticize critic
denounce: denounce denunciation decry
praise: praise hail congratulate welcome_hail
thank: thank
apologise: apologise apology apologize
mislead: mislead deceive deception lie lying
hide: hide conceal concealment
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
study: study student
read: read reader reading
write: write writer author writing
see: see sight
look: look watch
hear: hear listen
feel: feel feeling
love: love like_verb
hate: hate hatred
help: help aid assist assistance
support: support backing supporter
oppose: oppose opposition opponent
ban: ban prohibit prohibition forbid
allow: allow permit permission authorise authorization authorize authorisation
prevent: prevent prevention hamper hinder impede obstruct
limit: limit limitation restrict restriction
sanction: sanction
punish: punish punishment penalty penalise
fine: fine_penalty
violate: violate violation breach_rule infringe infringement offence offense
respect: respect comply compliance
obey: obey
rise: rise increase grow growth climb surge
fall: fall decrease decline drop reduce reduction cut diminish
improve: improve improvement
worsen: worsen deteriorate deterioration degrade
change: change modify modification transform transformation alter
stay: stay remain
leave: leave depart departure
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
keep: keep maintain maintenance preserve
follow: follow
cross: cross crossing
run: run race runner
walk: walk
fly: fly flight
drive: drive driver motorist
fall_down: fall_down
break: break fracture rupture
repair: repair
use: use usage
produce: produce production producer manufacture manufacturer make
develop: develop development
design: design
work: work worker
employ: employ employment employee hire job
strike_labour: strike_labour walkout striker
protest: protest protester demonstration demonstrator rally
gather: gather gathering
organise: organise organize organisation organization
participate: participate participation participant take_part
join: join membership
unite: unite union unity
separate: separate separation separatist
share: share
live: live life inhabitant reside resident living
be_born: born birth native
marry: marry marriage wedding
play: play game player
sing: sing song singer
act_perform: actor actress
eat: eat food meal
drink: drink beverage
sleep: sleep
treat: treat treatment care
heal: heal cure recovery recover
infect: infect infection contaminate contamination
test: test
measure: measure measurement
count: count
calculate: calculate calculation
estimate: estimate estimation assess assessment evaluate evaluation
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
remove: remove removal withdraw withdrawal delete
lift: lift raise
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
inspect: inspect inspection inspector
audit: audit review
monitor: monitor surveillance
manage: manage manage_administration
solve: solve solution
fail: fail failure
succeed: succeed success successful
try: try attempt
force: force compel coerce
invent: invent invention
fabricate: forge forgery falsify fabricate fake
smear: smear tarnish defame defamation slander
spread: spread broadcast propagate diffusion
recall: recall remind
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
store: store stockpile stock storage reserve
replenish: replenish
undermine: undermine weaken
strengthen: strengthen reinforce reinforcement bolster tighten
fire_weapon_flare: flare rocket_flare
relight: relight ignite light_verb
extinguish: extinguish extinction silence_switch
auction: auction
escort: escort
fish: fish fishing fisherman fishery longliner tuna trawler fisheries
dope: dope doping
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
soldier: soldier military
army: army
force_military: force_military troop
navy: navy naval
ship_boat: ship boat vessel patrol_boat
aircraft: aircraft plane airplane aeroplane jet
helicopter: helicopter
train_rail: train rail railway railroad
car: car automobile vehicle
bus: bus coach
truck: truck lorry
bicycle: bicycle bike cyclist cycling
road: road highway motorway street
bridge: bridge viaduct
airport: airport
station: station
port: port harbour harbor
city: city town municipal
mayor: mayor town_hall municipality
village: village
country: country nation national
state: state
region: region regional
province: province provincial
department: department
territory: territory territorial
border: border frontier boundary
zone: zone area sector
island: island isle archipelago
sea: sea maritime ocean
river: river stream
mountain: mountain mount
forest: forest wood
lake: lake
coast: coast shore coastline
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
deputy: deputy lawmaker legislator
law: law legal legislation legislative
right: right
justice: justice judicial judiciary
court: court tribunal
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
ambassador: ambassador embassy
peace: peace peaceful
crisis: crisis
refugee: refugee migrant migration immigrant immigration
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
family: family parent relative
friend: friend friendship friendly
neighbour: neighbour neighbor neighbouring
young: young youth
old: old former ancient elderly
age: age aged
doctor: doctor physician medical medicine
patient: patient
nurse: nurse
hospital: hospital clinic
health: health sanitary
disease: disease illness sick ill sickness
virus: virus viral
vaccine: vaccine vaccination vaccinate
drug: drug medication narcotic
cancer: cancer
blood: blood
body: body corpse
head_body: head_body
hand: hand
eye: eye
heart: heart cardiac
school: school
university: university academic
science: science scientific scientist
research: research researcher
technology: technology technological technique technical
computer: computer it_computing
internet: internet web online
network: network
data: data
file: file record_file
account: account
email: email e-mail mail
password: password
phone: phone telephone
letter: letter
message: message
number: number figure
name: name_noun
money: money currency cash
euro: euro
dollar: dollar
price: price tariff rate_price levy
tax: tax fiscal taxation
budget: budget
bank: bank banking
company: company firm corporation business
group: group
factory: factory plant
industry: industry industrial
economy: economy economic economist
market: market
customer: customer client
shareholder: shareholder stakeholder
share_stock: stock_exchange
profit: profit benefit
wage: wage salary pay_noun bonus
trade_union: trade_union unionist
energy: energy
oil: oil petroleum
gas: gas
electricity: electricity electric electrical power_electric
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
wall: wall
door: door
window: window
room: room
floor: floor
church: church
religion: religion religious
god: god divine
christian: christian christianity
catholic: catholic
muslim: muslim islam islamic islamist
jew: jew jewish judaism
priest: priest
pope: pope papal
book: book
newspaper: newspaper journalist press journal reporter daily
media: media
television: television tv
radio: radio
film: film movie cinema
music: music musical musician
art: art artist artistic
painting: painting painter
theatre: theatre theater
museum: museum
history: history historic historical historian story
culture: culture cultural
language: language linguistic
word: word
sport: sport athletic
football: football soccer footballer
team: team
match: match_game
champion: champion championship
cup: cup
goal: goal objective aim target
point: point
record_best: record_best
day: day daily_adj
night: night
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
high: high height tall
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
independent: independent independence
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
poor: poor poverty
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
angry: angry anger furious outrage fury
dead_toll: toll
thousand: thousand
million: million
billion: billion
dozen: dozen ten
hundred: hundred
half: half
third: third
quarter: quarter
percent: percent percentage %
majority: majority
minority: minority
total: total
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
position: position post
order_rank: rank
rule: rule regulation
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
engineer: engineer
captain: captain skipper
commander: commander command
crew: crew
sailor: sailor
guard: guard guardian
secretary: secretary
director: director boss employer
expert_adviser: adviser advisor counsellor
founder_member: co-founder
hero: hero
enemy: enemy hostile hostility foe
rumour: rumour rumor
scandal: scandal affair
secret_source: source
violence: violence violent
victory_sport: medal
prize: prize award_prize reward
degree: degree diploma
furnace: furnace oven kiln
platform: platform
label_scheme: label scheme labelling
contractor: contractor subcontractor vendor
audit_noun: auditor
beacon: beacon
breakdown: breakdown fault failure_tech fuse outage malfunction
worker_labour: workman labourer laborer
construction_site: worksite works
car_park: parking car_park
pump: pump pumping
crack: crack crevice
student: student pupil
owner: owner landlord
tenant: tenant
town_council: councillor elected
demonstrator: march parade procession
deal_compromise: compromise
mistake: mistake error
responsibility: responsibility liability
interest: interest
attention: attention
effort: effort
conditional_release: bail
zone_economic: exclusive
appear: appear appearance
seem: seem
become: become
call: call nickname
consider: consider consideration regard_as
describe: describe description
mention: mention cite quote quotation
note: note notice observe
observe: observe observation observer
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
divide: divide division split
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
apply: apply application
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
rain: rain
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
monument: monument
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
race_people: racial racism racist
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
hotel: hotel
restaurant: restaurant
kitchen: kitchen cook cooking cuisine
bread: bread baker
meat: meat
milk: milk
wine: wine
beer: beer
fruit: fruit
sugar: sugar
salt: salt
rice: rice
grain: grain cereal wheat
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
poverty_aid: benefit_social subsidy grant_money
inequality: inequality
growth: growth
unemployment: unemployment unemployed
inflation: inflation
income: income revenue
sales_figure: turnover
contract: contract contractual
clause: clause
agreement_paper: protocol
license: license licence
patent: patent
copyright: copyright
software: software
website: website site
user: user
screen: screen
camera: camera
video: video footage
picture_take: photographer
signal: signal
satellite: satellite
robot: robot
engine: engine motor
wheel: wheel
fuel: fuel petrol gasoline
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
surgery: surgery surgeon
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
stadium: stadium
race: race
medal: medal
olympic: olympic
score: score
defeat: defeat beat
final: final
tour: tour
guest: guest host
crowd: crowd
fan: fan
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
immediately: immediately immediate
ago: ago
together: together
alone: alone
especially: especially particularly specially
probably: probably probable likely
perhaps: perhaps maybe
certain: certain certainly sure certainty
obvious: obvious obviously
exact: exact exactly precise precisely precision accurate
simple: simple simply
complex: complex complicated complexity
complete_adj: complete completely entire entirely whole fully full
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
dry: dry drought
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
missing: lack absence absent
present: present_time presence current currently
current: current currently nowadays
previous: previous previously earlier prior
future_adj: future
constant: constant
permanent: permanent
temporary: temporary interim
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
chairman: ceo chairman
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
threat: threat
danger: peril
accident: accident
disaster: disaster catastrophe
damage_harm: harm harmful
protest_march: march
riot: riot
strike: strike
coup: coup
regime_change: overthrow topple
exile: exile
border_cross: border
passport: passport visa
checkpoint: checkpoint
wall_barrier: barrier fence
prison: prison
sentence: sentence
crime_murder: murder
gang: gang mafia
traffic: traffic trafficking
smuggle: smuggling smuggle
evidence: clue
suspect: suspect suspicion
witness: witness
judge_person: magistrate judge_person
jury: jury juror
guilty: guilty guilt
innocent: innocent innocence
verdict: verdict
appeal: appeal
legal_case: case
decree: decree
article_law: article
text: text
version: version
copy: copy
original_copy: copy_exemplar
sample: sample
experiment: experiment experience experimental
analysis: analysis analyse analyze
result_find: finding
conclusion: conclusion
doubt: doubt
trust: trust confidence mistrust
belief: faith
lie: lie
fact: fact
event_incident: incident
line: line
edge: edge
top: top
bottom: bottom
middle: middle
front: front
back: back
inside: inside
outside: outside outer external exterior
near: near close nearby
far: far distant remote
above: above
below: below
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
knife: knife
needle: needle inject injection
key: key
watch_clock: clock
map: map
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
salt_mine: mine miner mining
oil_field: deposit
dam: dam
canal: canal
tunnel: tunnel
ship_wreck: wreck
wave: wave
island_chain: archipelago
volcano: volcano volcanic
jungle: jungle
species: species
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
roof: roof
foundations: foundations
basement: basement
lift_elevator: elevator
stairs: stairs staircase
affect: affect concern hit impact
access: access
compromise_data: compromise
expose: expose exposure exhibition
involve: involve involvement implicate implication
blame_for: blame attribute responsible
claim_responsibility: claim
lack_of: lack insufficient insufficiency shortfall
fix: fix set
calm: calm de-escalate ease lower
escalate: escalate escalation harden
tension: tension
dispute_noun: dispute row quarrel feud
mediate: mediate mediation mediator
embargo: embargo blockade block
boycott: boycott
bypass: bypass circumvent evade
comply_check: verify verification check
approve: approve approval validate validation endorse endorsement accredit
veto: veto
submit: submit file_document hand lodge
draft: draft
amend: amend amendment
repeal: repeal
dissolve: dissolve dissolution
recount: recount count_votes
rig: rig rigging
ballot_box: ballot_box
turnout: turnout attendance
poll: poll survey
coalition: coalition
cabinet: cabinet entourage aide
summon: summon
expel: expel expulsion deport deportation
asylum: asylum
hunger: hunger famine starve starvation
aid_food: food_aid supplies
shelter: shelter refuge
displace: displaced displace
casualty_count: toll
massacre: massacre
bury: bury burial funeral
autopsy: autopsy
poison: poison poisoning
contaminate: toxic
leak_gas: fumes
explode_device: device explosive
mine_weapon: landmine demine
sniper: sniper
checkpoint_road: checkpoint roadblock
patrol: patrol
border_guard: coastguard coast_guard
intercept: intercept interception board_ship
seize_ship: divert
warning_shot: warning_shot burst
fire_flare: flare
collision_sea: collision
wreckage: wreckage debris rubble
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
plaintiff: plaintiff complainant
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
bankrupt: bankrupt bankruptcy insolvency liquidation
takeover: takeover buyout divest disposal sell_off
merge: merge merger
subsidiary: subsidiary
shareholding: stake
fundraise: raise_money
loss_money: loss
saving: saving save_money
cut_job: job_cut
strike_picket: picket
furlough: furlough
wage_rise: pay_rise
bonus: bonus allowance
compensate: compensate compensation reimburse reimbursement refund
recall_product: recall
defect: defect defective faulty flaw
maintenance: maintenance upkeep
inspect_site: survey
permit_build: permit
demolish: demolition
renovate: renovate renovation
rent: rent rental lease
evict: evict eviction
order_evacuation: hazard
certify: certify certification certificate
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
pledge_money: unlock disburse mobilise mobilize
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
dump: dump discharge spill landfill
drinkable: drinkable safe_water tap
flood_barrier: dyke levee reservoir
landslide: landslide mudslide
heatwave: heatwave
wildfire: wildfire
epidemic_case: case_disease
quarantine: quarantine isolation
school_close: school_year
exam: exam examination
teacher: teacher schoolteacher
pupil: pupil schoolchild
harass: harass harassment bully bullying
assault_sexual: sexual_assault
insult: insult slur
racist: racist
hate_speech: hateful
resign_call: resignation
mock: mock deride
fool: fool idiot
shame: shame shameful unacceptable
scared: scare frighten terrify
betrayal: betrayal
blackmail: blackmail
provoke: provocation provoke_anger provocative
honest: honest honesty sincere integrity
transparent: transparent transparency
secretly: secretly behind_scenes
leak_press: leak leaked
embassy: embassy consulate
delegation: delegation delegate
envoy: envoy
communique: communique press_release communiqué
briefing: briefing
letter_open: letter
petition: petition
slogan: slogan
banner: banner
march_silent: vigil
convoy: convoy
freeze: freeze frost thaw
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
accomplice: accomplice complicity
alibi: alibi
negligence: negligence negligent
wear: wear
sewer: sewer sewage
waste: waste garbage rubbish
dust: dust
emission: emission
reactor: reactor
uranium: uranium
enrich: enrich enrichment
radar: radar
algorithm: algorithm
scooter: scooter
pilot: pilot
passenger: passenger traveller
household: household
maternity: maternity childbirth
midwife: midwife
deficit: deficit
overtime: overtime
surprise_v: surprise astonish
relief: relief relieve
pride: pride proud
pipe: pipe pipeline conduit
function: function operate
invoice: bill invoice
smell: smell odour
compensation: compensation damages
`)
