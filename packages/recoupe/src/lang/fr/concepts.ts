import { conceptTable } from '../predicates.ts'

/** French lemmas by concept: verbs with their nominalisations, then nouns and adjectives. *vendre* and *vente* are one concept. */
export const concepts = conceptTable(`
sell: vendre vente vendeur revendre revente écouler
buy: acheter achat acheteur acquérir acquisition racheter rachat emplette
deliver: livrer livraison livreur remettre acheminer acheminement
send: envoyer envoi expédier expédition renvoyer
supply: fournir fourniture fournisseur approvisionner approvisionnement ravitailler ravitaillement
transfer: transférer transfert mouvement
export: exporter exportation exportateur
import: importer importation importateur
ship: cargaison embarquer embarquement fret
trade: commercer commerce échange négoce
give: donner don donation donateur octroyer octroi accorder attribuer attribution
receive: recevoir réception obtenir obtention percevoir toucher accusé_de_réception
lend: prêter prêt prêteur
borrow: emprunter emprunt
pay: payer paiement verser versement régler règlement débourser rémunérer rémunération
cost: coûter coût
spend: dépenser dépense
earn: gagner gain
invest: investir investissement investisseur réinjecter
finance: financer financement
owe: devoir_argent dette endettement créance
kill: tuer tuerie abattre assassiner assassinat meurtre homicide meurtrier
die: mourir mort décéder décès périr trépas défunt
wound: blesser blessé blessure
victim: victime
survive: survivre survie survivant rescapé
attack: attaquer attaque agresser agression assaut assaillir assaillant agresseur
strike_hit: frapper frappe percuter heurter
bomb: bombarder bombardement bombe
explode: exploser explosion déflagration détonation
shoot: tirer tir fusillade tireur ouvrir_feu
invade: envahir invasion
occupy: occuper occupation occupant
defend: défendre défense défenseur
protect: protéger protection
threaten: menacer menace
fight: combattre combat affrontement affronter lutter lutte bataille
war: guerre conflit belligérant
invade_territory: annexer annexion
destroy: détruire destruction anéantir démolir démolition raser
damage: endommager dommage dégât abîmer
capture: capturer capture prise s'emparer
confiscate: saisir saisie confisquer confiscation
arrest: arrêter arrestation interpeller interpellation appréhender
detain: détenir détention emprisonner emprisonnement incarcérer incarcération prison prisonnier détenu garde_à_vue
release: libérer libération relâcher élargir élargissement
charge: inculper inculpation mise_en_examen poursuivre_justice
accuse: accuser accusation reprocher reproche imputer
convict: condamner condamnation
acquit: acquitter acquittement relaxer relaxe blanchir
judge: juger jugement juge
trial: procès
investigate: enquêter enquête enquêteur investigation instruire instruction
search_premises: perquisitionner perquisition fouiller fouille
testify: témoigner témoignage témoin
question_person: interroger interrogatoire entendre audition auditionner
complain: porter_plainte plainte plaindre
sue: assigner attaquer_justice
extradite: extrader extradition
steal: voler vol dérober voleur cambrioler cambriolage
hack: pirater piratage pirate intrusion hacker
leak: fuiter fuite
fraud: frauder fraude fraudeur escroquerie escroc
bribe: corrompre corruption pot-de-vin
abuse: abuser abus maltraiter maltraitance
rape: violer viol
torture: torturer torture
kidnap: enlever enlèvement kidnapper otage
flee: fuir s'enfuir fuyard échapper évader évasion
disappear: disparaître disparition
find: trouver retrouver découvrir découverte
search_for: chercher rechercher recherche_personne
rescue: secourir secours sauver sauvetage sauveteur secouriste
evacuate: évacuer évacuation
collapse: s'effondrer effondrer effondrement écrouler écroulement
burn: brûler incendie incendier
flood: inonder inondation crue
crash: s'écraser écraser crash accident percuter_voiture accrochage
ram: éperonner percuter_navire collision
sink: couler sombrer naufrage
resign: démissionner démission démissionnaire
dismiss: limoger limogeage licencier licenciement renvoyer_employé congédier évincer éviction
suspend: suspendre suspension
appoint: nommer nomination désigner désignation
elect: élire élection électeur électoral scrutin
vote: voter vote votant
win: gagner_victoire victoire vaincre vainqueur remporter
lose: perdre perte
candidate: candidat candidature
lead: diriger dirigeant direction mener meneur chef
govern: gouverner gouvernement gouvernemental
reign: régner règne
succeed_follow: succéder succession successeur
create: créer création créateur fonder fondation fondateur
build: construire construction bâtir bâtisseur édifier ériger
open: ouvrir ouverture
close: fermer fermeture clore clôture
stop: cesser arrêter_fin stopper interrompre interruption cessation arrêt
start: commencer début débuter démarrer démarrage entamer commencement
launch: lancer lancement
end: finir fin terminer achever achèvement
continue: continuer continuation poursuivre poursuite prolonger prolongation
resume: reprendre reprise
delay: retarder retard reporter report ajourner différer tardivement
cancel: annuler annulation
plan: prévoir prévision planifier projet projeter planification
intend: envisager intention compter
prepare: préparer préparation
decide: décider décision
choose: choisir choix
propose: proposer proposition
ask_demand: demander demande réclamer réclamation exiger exigence revendiquer revendication
order: ordonner ordre_donné commander commande
need: besoin nécessiter nécessité nécessaire
want: vouloir volonté souhaiter souhait désirer désir
hope: espérer espoir
fear: craindre crainte redouter peur appréhension
worry: inquiéter inquiétude inquiet préoccuper préoccupation
expect: attendre attente
accept: accepter acceptation
agree: accord s'accorder convenir consentir
sign: signer signature signataire
ratify: ratifier ratification
negotiate: négocier négociation pourparlers négociateur
discuss: discuter discussion débattre débat
meet: rencontrer rencontre réunion réunir
visit: visiter visite visiteur se_rendre
invite: inviter invitation
speak: parler parole discours
say: dire déclarer déclaration affirmer affirmation
announce: annoncer annonce
explain: expliquer explication
confirm: confirmer confirmation
deny: nier démentir démenti réfuter contester récuser
admit: admettre reconnaître aveu avouer concéder passer_aux_aveux
recognise: reconnaissance reconnaître
refuse: refuser refus
reject: rejeter rejet écarter
exclude: exclure exclusion
warn: avertir avertissement prévenir mise_en_garde alerter alerte
promise: promettre promesse s'engager engagement
guarantee: garantir garantie
urge: exhorter exhortation appeler_à
advise: conseiller conseil recommander recommandation préconiser
criticise: critiquer critique
denounce: dénoncer dénonciation fustiger
praise: saluer louer éloge féliciter
thank: remercier remerciement
apologise: excuser excuse pardon
mislead: tromper tromperie mentir mensonge duper berner
hide: cacher dissimuler dissimulation masquer
reveal: révéler révélation dévoiler
publish: publier publication paraître
show: montrer démontrer démonstration
prove: prouver preuve
suggest: suggérer suggestion laisser_entendre
indicate: indiquer indication signaler
represent: représenter représentation représentant
mean: signifier signification
know: savoir connaître connaissance
ignore: ignorer ignorance
believe: croire croyance
think: penser pensée estimer
understand: comprendre compréhension
learn: apprendre apprentissage
teach: enseigner enseignement enseignant professeur
study: étudier étude étudiant
read: lire lecture lecteur
write: écrire écriture rédiger écrivain auteur
see: voir vue apercevoir
look: regarder regard
hear: écouter écoute
feel: sentir ressentir sentiment
love: aimer amour
hate: haïr haine détester
help: aider aide assistance assister
support: soutenir soutien appuyer appui partisan
oppose: opposer opposition opposant
ban: interdire interdiction prohiber prohibition
allow: permettre permission autoriser autorisation
prevent: empêcher prévention entraver entrave
limit: limiter limitation restreindre restriction
sanction: sanctionner sanction
punish: punir punition pénalité
fine: amende
violate: enfreindre violation violer transgresser infraction
respect: respecter respect
obey: obéir obéissance
rise: augmenter augmentation hausse monter accroître accroissement croître croissance grimper progression
fall: baisser baisse diminuer diminution chuter chute réduire réduction recul reculer
improve: améliorer amélioration
worsen: aggraver aggravation empirer dégrader dégradation détériorer détérioration
change: changer changement modifier modification transformer transformation
stay: rester demeurer
leave: quitter départ partir
arrive: arriver arrivée
enter: entrer entrée pénétrer
return: revenir retour rentrer retourner
go: aller
come: venir venue
move: déplacer déplacement bouger
travel: voyager voyage trajet itinéraire parcours
carry: transporter transport porter
bring: apporter amener
take: prendre
put: mettre placer
hold: tenir
keep: garder conserver maintenir maintien
follow: suivre suivi
cross: traverser franchir traversée
run: courir course coureur
walk: marcher marche
fly: voler_air vol_avion
drive: conduire conduite conducteur chauffeur automobiliste
fall_down: tomber
break: casser briser rompre rupture fracture
repair: réparer réparation
use: utiliser utilisation employer emploi_usage usage recourir
produce: produire production producteur fabriquer fabrication fabricant
develop: développer développement
design: concevoir conception
work: travailler travail travailleur
employ: embaucher embauche employer employé emploi salarié
strike_labour: grève gréviste
protest: protester protestation manifester manifestation manifestant
gather: rassembler rassemblement
organise: organiser organisation
participate: participer participation participant
join: rejoindre adhérer adhésion adhérent
unite: unir union unité
separate: séparer séparation séparatiste
share: partager partage
live: vivre vie habiter habitant résider résident
be_born: naître naissance natif
marry: marier mariage épouser
play: jouer jeu joueur
sing: chanter chant chanteur chanson
act_perform: acteur actrice
eat: manger nourriture alimentation aliment repas
drink: boire boisson
sleep: dormir sommeil
treat: traiter traitement soigner soin soins
heal: guérir guérison
infect: infecter infection contaminer contamination
test: tester test dépistage
measure: mesurer mesure
count: compter comptage dénombrer
calculate: calculer calcul
estimate: estimer estimation évaluer évaluation
include: inclure comprendre
contain: contenir contenu
possess: posséder possession détenir
belong: appartenir appartenance
exist: exister existence
happen: produire_arriver survenir avoir_lieu
cause: causer cause provoquer entraîner
result: résulter résultat issue
base: baser base fonder_sur
depend: dépendre dépendance
link: lier lien relier
compare: comparer comparaison
replace: remplacer remplacement
add: ajouter ajout
remove: retirer retrait supprimer suppression ôter désistement
lift: lever levée
impose: imposer imposition
deploy: déployer déploiement
withdraw_troops: se_retirer
surrender: capituler capitulation reddition
ceasefire: cessez-le-feu trêve armistice
cooperate: coopérer coopération collaborer collaboration
relation: relation rapport_relation
ally: allier allié alliance
betray: trahir trahison traître
spy: espionner espionnage espion
control: contrôler contrôle
inspect: inspecter inspection inspecteur
audit: auditer audit
monitor: surveiller surveillance
manage: gérer gestion gestionnaire
solve: résoudre résolution_problème
fail: échouer échec
succeed: réussir réussite succès
try: essayer essai tenter tentative
force: forcer contraindre contrainte
invent: inventer invention
fabricate: falsifier falsification truquer faux_document contrefaire
smear: diffamer diffamation calomnie ternir salir
spread: répandre propager propagation diffuser diffusion
recall: rappeler rappel rappel_produit
forget: oublier oubli
remember: se_souvenir souvenir mémoire
celebrate: célébrer célébration fêter
honour: honorer honneur
inherit: hériter héritage
translate: traduire traduction
detect: détecter détection repérer
identify: identifier identification
notify: notifier notification aviser
inform: informer information renseigner
register: enregistrer enregistrement inscrire inscription
store: stocker stock réserve
replenish: reconstituer reconstitution
undermine: saper affaiblir affaiblissement
strengthen: renforcer renforcement resserrer consolider
fire_weapon_flare: fusée_éclairante fusée éclairant
relight: rallumer allumer
extinguish: éteindre extinction
auction: enchère
escort: escorter escorte
fish: pêcher pêche pêcheur poisson thonier palangrier thon
dope: doper dopage
authenticate: authentifier authentification authentique authenticité
comment: commenter commentaire
respond: répondre réponse réagir réaction riposter riposte
weapon: arme armement arsenal
ammunition: munition cartouche balle_arme mitraille douille balle
rocket: roquette
shell_artillery: obus
artillery: artillerie
missile: missile
drone: drone
tank: char blindé
gun: fusil pistolet mitrailleuse canon
equipment: équipement matériel
soldier: soldat militaire
army: armée
force_military: force troupe
navy: marine naval
ship_boat: navire bateau vaisseau bâtiment_mer embarcation patrouilleur
aircraft: avion aéronef
helicopter: hélicoptère
train_rail: train rail ferroviaire
car: voiture automobile véhicule auto
bus: bus autobus autocar
truck: camion poids_lourd
bicycle: vélo bicyclette cycliste cyclisme
road: route autoroute rue
bridge: pont viaduc
airport: aéroport
station: gare station
port: port portuaire
city: ville cité municipal
mayor: maire mairie municipalité
village: village
country: pays nation national
state: état étatique
region: région régional
province: province provincial
department: département
territory: territoire territorial
border: frontière frontalier
zone: zone secteur
island: île îlot archipel
sea: mer maritime océan
river: fleuve rivière
mountain: montagne mont
forest: forêt bois
lake: lac
coast: côte littoral
beach: plage
north: nord septentrional
south: sud méridional
east: est oriental
west: ouest occidental occident
centre: centre central
world: monde mondial planète
international: international
foreign: étranger
domestic: intérieur
president: président présidence présidentiel présider
minister: ministre ministère ministériel
prime_minister: premier_ministre
king: roi royal royaume
queen: reine
prince: prince princesse
emperor: empereur empire impérial
parliament: parlement parlementaire assemblée
senator: sénat sénateur
deputy: député
law: loi légal juridique droit législation législatif
right: droit
justice: justice judiciaire
court: tribunal cour
prosecutor: procureur parquet
lawyer: avocat avocate
police: police policier gendarme gendarmerie commissariat
crime: crime criminel délit criminalité
terrorism: terrorisme terroriste
spokesperson: porte-parole porte-parolat
official: responsable officiel fonctionnaire
officer: officier
authority: autorité
party: parti
politics: politique politicien
democracy: démocratie démocratique démocrate
republic: république républicain
revolution: révolution révolutionnaire
regime: régime
constitution: constitution constitutionnel
treaty: traité convention
resolution: résolution
council: conseil_assemblée conseil
committee: comité commission
member: membre
security: sécurité sûreté sécuritaire
intelligence: renseignement
secret: secret classifié
diplomat: diplomate diplomatique diplomatie
ambassador: ambassadeur ambassade
peace: paix pacifique
crisis: crise
refugee: réfugié migrant migration immigré immigration migratoire
human: humain humanité homme_espèce
humanitarian: humanitaire
people: peuple gens populaire population
person: personne
man: homme
woman: femme féminin
child: enfant enfance
boy: garçon fils
girl: fille
father: père paternel
mother: mère maternel maman
brother: frère
sister: sœur soeur
wife: épouse femme
husband: mari époux
family: famille familial parent
friend: ami amitié amical
neighbour: voisin voisinage riverain
young: jeune jeunesse
old: vieux ancien âgé
age: âge
doctor: médecin docteur médical médecine
patient: patient
nurse: infirmier infirmière aide-soignant
hospital: hôpital hospitalier hospitaliser clinique
health: santé sanitaire
disease: maladie malade
virus: virus viral
vaccine: vaccin vaccination vacciner
drug: drogue stupéfiant médicament
cancer: cancer
blood: sang sanguin
body: corps corporel cadavre
head_body: tête
hand: main
eye: œil oeil yeux
heart: cœur coeur cardiaque
school: école scolaire lycée collège
university: université universitaire
science: science scientifique
research: recherche chercheur
technology: technologie technologique technique
computer: ordinateur informatique
internet: internet web réseau_internet
network: réseau
data: donnée données
file: fichier dossier
account: compte
email: courriel e-mail mail mél missive
password: mot_de_passe
phone: téléphone téléphonique téléphoner
letter: lettre courrier
message: message
number: nombre numéro chiffre
name: nom
money: argent monnaie devise
euro: euro
dollar: dollar
price: prix tarif droit_de_douane
tax: impôt taxe fiscal
budget: budget budgétaire
bank: banque bancaire
company: entreprise société compagnie firme
group: groupe
factory: usine fabrique
industry: industrie industriel
economy: économie économique économiste
market: marché
customer: client clientèle
shareholder: actionnaire actionnariat
share_stock: action_bourse bourse
profit: profit bénéfice
wage: salaire prime
trade_union: syndicat syndical syndicaliste intersyndicale cégétiste
energy: énergie énergétique
oil: pétrole pétrolier huile
gas: gaz gazeux
electricity: électricité électrique
nuclear: nucléaire atomique
coal: charbon
water: eau aquatique
air: air aérien
fire: feu
earth: terre terrestre sol
climate: climat climatique réchauffement
weather: météo météorologique temps_météo
storm: tempête orage ouragan cyclone
earthquake: séisme tremblement sismique tremblement_de_terre
environment: environnement environnemental
pollution: pollution polluer polluant
plant_nature: plante végétal
tree: arbre
flower: fleur
animal: animal bête
dog: chien
cat: chat
horse: cheval
bird: oiseau
agriculture: agriculture agricole agriculteur
house: maison logement habitation loger
building: immeuble bâtiment édifice
apartment: appartement
wall: mur
door: porte
window: fenêtre
room: chambre pièce salle
floor: étage plancher
church: église
religion: religion religieux
god: dieu divin
christian: chrétien christianisme
catholic: catholique catholicisme
muslim: musulman islam islamique islamiste
jew: juif judaïsme israélite
priest: prêtre curé
pope: pape pontifical
book: livre ouvrage
newspaper: journal journaliste presse journalistique quotidien
media: média médiatique
television: télévision télé télévisé
radio: radio
film: film cinéma cinématographique
music: musique musical musicien
art: art artiste artistique
painting: peinture peintre tableau
theatre: théâtre
museum: musée
history: histoire historique historien
culture: culture culturel
language: langue langage linguistique
word: mot
sport: sport sportif
football: football footballeur
team: équipe
match: match rencontre_sport
champion: champion championnat
cup: coupe
goal: but objectif viser cible cibler
point: point
record_best: record
day: jour journée quotidien_adj
night: nuit nocturne
morning: matin matinée
evening: soir soirée
week: semaine hebdomadaire
month: mois mensuel
year: an année annuel
century: siècle
hour: heure horaire
minute: minute
second_time: seconde
time: temps
moment: moment instant
period: période époque ère
date: date
today: aujourd'hui
yesterday: hier
tomorrow: demain
past: passé
future: avenir futur
recent: récent récemment dernièrement
early: tôt précoce
late: tard tardif
new: nouveau neuf
first: premier
last: dernier ultime
next: prochain suivant
big: grand gros vaste énorme immense considérable
small: petit faible minuscule
long: long longueur
short: court bref
high: haut élevé hauteur
low: bas
good: bon bien
bad: mauvais mal
better: meilleur mieux
worse: pire
important: important importance
main: principal
different: différent différence
same: même identique
similar: semblable similaire pareil
other: autre
rare: rare
only: seul seulement unique uniquement
common: commun
general: général généralement
special: spécial particulier
public: public publiquement
private: privé
free_liberty: libre liberté
equal: égal égalité
independent: indépendant indépendance
possible: possible possibilité
impossible: impossible
difficult: difficile difficulté
easy: facile facilement
dangerous: dangereux danger
risk: risque risquer
serious: grave sérieux gravité
real: réel réalité réellement
true: vrai vérité véridique
false: faux
clear_adj: clair clairement
strong: fort puissant puissance
weak: faible
rich: riche richesse
poor: pauvre pauvreté
hot: chaud chaleur
cold: froid
white: blanc
black: noir
red: rouge
green: vert
blue: bleu
yellow: jaune
beautiful: beau beauté
happy: heureux bonheur
sad: triste tristesse chagrin deuil
angry: colère furieux indigner indignation
dead_toll: bilan
thousand: millier
million: million
billion: milliard
dozen: dizaine douzaine
hundred: centaine
half: moitié demi
third: tiers
quarter: quart trimestre
percent: pour_cent pourcentage %
majority: majorité majoritaire
minority: minorité minoritaire
total: total totalité
average: moyenne moyen_adj
level: niveau
rate: taux
size: taille
weight: poids peser pesée
distance: distance
speed: vitesse rapide rapidement
kilometre: kilomètre km
metre: mètre
mile: mille_marin mile
ton: tonne
kilo: kilo kilogramme kg
problem: problème
question: question
reason: raison motif mobile motivation
effect: effet conséquence
role: rôle
part: partie
place: lieu endroit
side: côté
way: manière façon moyen
form: forme
type: type sorte genre
example: exemple
list: liste
report: rapport compte-rendu
document: document documentation
project_prog: programme
system: système
service: service
operation: opération
action: action acte agir
activity: activité
event: événement
situation: situation
condition: condition
position: position poste
order_rank: rang
rule: règle réglementation règlement
idea: idée
opinion: opinion avis
image: image photo photographie cliché photographier
sound: son bruit vacarme
colour: couleur
sign_mark: signe marque
object: objet
product: produit marchandise
machine: machine appareil
tool: outil instrument
metal: métal métallique
iron: fer
steel: acier
gold: or
silver: argent
stone: pierre
glass: verre verrier verrerie
paper: papier
plastic: plastique
clothing: vêtement
expert: expert expertise spécialiste
engineer: ingénieur
captain: capitaine
commander: commandant commandement
crew: équipage
sailor: marin matelot
guard: garde gardien
secretary: secrétaire
director: directeur patron employeur patronat gérant directrice manager
expert_adviser: conseiller
founder_member: cofondateur
hero: héros
enemy: ennemi hostile hostilité
rumour: rumeur bruit_court
scandal: scandale affaire
secret_source: source
violence: violence violent
victory_sport: médaille
prize: prix_récompense récompense
degree: degré
furnace: four
platform: plateforme plate-forme
label_scheme: label étiquette étiquetage
contractor: prestataire sous-traitant
audit_noun: commissaire
beacon: balise
breakdown: panne défaillance avarie
worker_labour: ouvrier
construction_site: chantier travaux
car_park: parking stationnement
pump: pompe pompage
crack: fissure fissurer lézarde
student: étudiant élève
owner: propriétaire bailleur
tenant: locataire
town_council: élu édile
demonstrator: cortège défilé défiler
deal_compromise: compromis transiger
mistake: erreur faute
responsibility: responsabilité
interest: intérêt intéresser
attention: attention
effort: effort
conditional_release: caution
zone_economic: zone_exclusive exclusif
appear: apparaître apparition comparaître comparution
seem: sembler
become: devenir
call: appeler appel surnommer baptiser pourvoi
consider: considérer considération juger_avis
describe: décrire description
mention: mentionner mention évoquer citer citation
note: noter constater constatation remarquer
observe: observer observation observateur
discover_science: exploration explorer explorateur
introduce: introduire introduction présenter présentation
offer: offrir offre
serve: servir
reach: atteindre portée parvenir
achieve: accomplir accomplissement réaliser réalisation
pass: passer passage
push: pousser poussée
pull: tirer_traction
throw: jeter lancer_objet
catch: attraper
touch: toucher contact
cut: couper coupe coupure
cover: couvrir couverture recouvrir
fill: remplir combler
empty: vide vider
mix: mélanger mélange
divide: diviser division
share_out: répartir répartition distribuer distribution
collect: collecter collecte recueillir ramasser collection
exchange_swap: échanger
attract: attirer attraction attrait
surround: entourer encercler
combine: combiner combinaison
connect_join: raccorder relier_lien
extend: étendre extension
spread_out: s'étendre
increase_number: multiplier multiplication
double: doubler double
adopt: adopter adoption
adapt: adapter adaptation
apply: appliquer application
implement: mettre_en_œuvre implémenter mise_en_œuvre
execute: exécuter exécution
perform: interpréter interprétation
record_music: album disque
release_work: sortie sortir
star: étoile vedette star
planet: planète
space: espace spatial
moon: lune
sun: soleil solaire
light: lumière lumineux
dark: sombre obscur obscurité
sky: ciel
wind: vent éolien
rain: pluie
snow: neige
ice: glace
desert: désert
valley: vallée
hill: colline
cave: grotte cave
field: champ domaine
garden: jardin
park: parc
square: place_publique carré
castle: château
palace: palais
tower: tour
temple: temple
tomb: tombe tombeau cimetière
monument: monument
statue: statue sculpture sculpteur
capital: capitale
suburb: banlieue faubourg
district: quartier arrondissement district
county: comté
municipality: commune
colony: colonie colonial coloniser colonisation
tribe: tribu tribal
ethnic: ethnique ethnie
native_people: autochtone indigène
race_people: racial racisme raciste
slave: esclave esclavage
citizen: citoyen citoyenneté
nationalism: nationaliste nationalisme
socialist: socialiste socialisme
communist: communiste communisme
conservative: conservateur
liberal: libéral libéralisme
left: gauche
right_side: droite
reform: réformer réforme
movement_group: mouvement
campaign: campagne
debate: débat débattre
speech: discours allocution
interview: entretien interview
conference: conférence
summit: sommet
session: séance session
agenda: calendrier agenda
deadline: délai échéance
anniversary: anniversaire
ceremony: cérémonie
festival: festival fête
holiday: vacances congé
tourism: tourisme touriste touristique
hotel: hôtel hôtelier
restaurant: restaurant
kitchen: cuisine cuisinier
bread: pain boulanger
meat: viande
milk: lait
wine: vin
beer: bière
fruit: fruit
sugar: sucre
salt: sel
rice: riz
grain: céréale blé grain
egg: œuf oeuf
tobacco: tabac fumer cigarette
alcohol: alcool
shop: magasin boutique commerçant
consumer: consommateur consommer consommation
advertising: publicité publicitaire
brand: marque
quality: qualité
quantity: quantité
value: valeur
debt: dette
loan: emprunt crédit
insurance: assurance assureur assurer
pension: retraite pension retraité
poverty_aid: allocation subvention subventionner
inequality: inégalité
growth: croissance
unemployment: chômage chômeur
inflation: inflation
income: revenu
sales_figure: chiffre_affaires
contract: contrat contractuel
clause: clause
agreement_paper: protocole
license: licence permis
patent: brevet
copyright: droit_auteur
software: logiciel
website: site
user: utilisateur usager internaute
screen: écran
camera: caméra
video: vidéo
picture_take: photographe
signal: signal
satellite: satellite
robot: robot
engine: moteur
wheel: roue
fuel: carburant combustible essence
battery: batterie pile
light_bulb: lampe
chemical: chimique chimie
physics: physique physicien
mathematics: mathématique mathématicien
biology: biologie biologique
gene: gène génétique
cell: cellule
brain: cerveau cérébral
skin: peau
bone: os osseux
face: visage face
arm_body: bras
leg: jambe
foot: pied
mouth: bouche
hair: cheveu poil
voice: voix
tooth: dent
pain: douleur
injury_trauma: traumatisme
surgery: chirurgie opérer chirurgien opération_chirurgicale
therapy: thérapie
symptom: symptôme
epidemic: épidémie pandémie
birth_rate: natalité
pregnant: enceinte grossesse
sex: sexe sexuel
mind: esprit mental
dream: rêve rêver
idea_concept: concept notion
theory: théorie théorique
method: méthode
principle: principe
rule_norm: norme standard
model: modèle
structure: structure
process: processus procédé
stage: étape phase stade
series: série
group_band: bande orchestre
cast: distribution_rôle
character: personnage caractère
novel: roman romancier
poem: poème poésie poète
title: titre
chapter: chapitre
page: page
article: article
essay: essai_texte
letter_alphabet: lettre
dictionary: dictionnaire
accent: accent
silence: silence silencieux taire mutisme
laugh: rire
cry: pleurer larme cri crier
smile: sourire
kiss: baiser embrasser
dance: danser danse danseur
game: jeu
player: joueur
coach: entraîneur entraîner entraînement
season: saison
league: ligue
club: club
stadium: stade
race: course coureur
medal: médaille
olympic: olympique
score: score marquer
defeat: défaite battre
final: finale
tour: tournée tour
guest: invité hôte
crowd: foule
fan: fan supporter
spring: printemps
summer: été
autumn: automne
winter: hiver
monday: lundi
tuesday: mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
january: janvier
february: février
march_month: mars
april: avril
may_month: mai
june: juin
july: juillet
august: août
september: septembre
october: octobre
november: novembre
december: décembre
two: deux
three: trois
four: quatre
five: cinq
six: six
seven: sept
eight: huit
nine: neuf
one: un
twenty: vingt
second_rank: deuxième second
third_rank: troisième
fourth_rank: quatrième
several: plusieurs
many: nombreux beaucoup
almost: presque quasi quasiment
around: environ autour
often: souvent fréquemment fréquent
never_adv: jamais
always_adv: toujours
sometimes: parfois quelquefois
soon: bientôt prochainement
immediately: immédiatement immédiat aussitôt
ago: il_y_a
together: ensemble
alone: seul
especially: surtout particulièrement spécialement
probably: probablement probable
perhaps: peut-être
certain: certain certainement certitude
obvious: évident évidence évidemment
exact: exact exactement précis précisément précision
simple: simple simplement
complex: complexe compliqué complexité
complete_adj: complet entièrement complètement entier
partial: partiel partiellement
direct: direct directement
official_adj: officiellement
traditional: traditionnel tradition traditionnellement
modern: moderne modernité
contemporary: contemporain
classic: classique
famous: célèbre connu renommé
popular_adj: populaire popularité
original: original origine originel
natural: naturel nature naturellement
artificial: artificiel
normal: normal normalement
strange: étrange bizarre
sudden: soudain soudainement
slow: lent lentement
deep: profond profondeur profondément
wide: large largeur
thick: épais
heavy: lourd
light_weight: léger
round_shape: rond cercle
square_shape: carré
straight: droit
soft: doux mou
hard: dur
wet: humide mouillé
dry: sec sécheresse
clean: propre nettoyer
dirty: sale
safe: sûr
sharp: aigu pointu
quiet: calme tranquille ordonné serein paisible
loud: bruyant
fresh: frais
alive: vivant
able: capable capacité
ready: prêt
busy: occupé
available: disponible disponibilité
missing: manquer manque absent absence
present: présent présence
current: actuel actuellement courant
previous: précédent auparavant précédemment antérieur
future_adj: futur
constant: constant
permanent: permanent
temporary: temporaire provisoire
annual: annuel
average_adj: moyen
individual: individu individuel
collective: collectif
social: social
moral: moral éthique
legal_adj: légal légalement illégal
civil: civil
religious_adj: religieux
professional: professionnel profession métier
amateur: amateur
expert_skilled: compétence compétent
career: carrière
member_board: conseil_administration
chairman: pdg
staff: personnel effectif
team_crew: équipe
head_office: siège
office: bureau
agency: agence
institution: institution institut
association: association
foundation: fondation
union_org: union
federation: fédération fédéral
alliance: alliance
competition: compétition concurrence concours concurrent
rival: rival rivalité
advantage: avantage bénéficier bénéficiaire profiter
opportunity: opportunité occasion
chance: chance
challenge: défi
threat: menace
danger: péril
accident: accident
disaster: catastrophe désastre
damage_harm: préjudice nuire nocif
protest_march: marche_protestation
riot: émeute
strike: grève
coup: putsch
regime_change: renverser
exile: exil exilé
border_cross: frontière
passport: passeport visa
checkpoint: barrage barrage_routier checkpoint
wall_barrier: barrière
prison: prison
sentence: peine sursis
crime_murder: meurtre
gang: gang mafia
traffic: trafic circulation
smuggle: contrebande
evidence: indice
suspect: suspect soupçon soupçonner suspecter
witness: témoin
judge_person: magistrat
jury: jury juré
guilty: coupable culpabilité
innocent: innocent innocence
verdict: verdict
appeal: recours
legal_case: affaire
decree: décret arrêté
article_law: article
text: texte
version: version
copy: copier copie
original_copy: exemplaire
sample: échantillon
experiment: expérience expérimenter expérimental
analysis: analyse analyser
result_find: constat
conclusion: conclusion conclure
doubt: doute douter
trust: confiance méfiance
belief: foi
lie: mensonge
fact: fait
event_incident: incident
line: ligne
edge: bord
top: haut
bottom: fond
middle: milieu
front: avant_face front
back: arrière dos
inside: dedans intérieur
outside: dehors extérieur
near: près proche
far: loin lointain éloigné
above: au-dessus
below: dessous
direction: sens orientation
path: chemin sentier
track: piste
street: rue
corner: coin
table: table
chair: chaise
bed: lit
box: boîte
bag: sac poche
bottle: bouteille flacon
ring: anneau bague
rope: corde
knife: couteau
needle: aiguille injecter injection piqûre
key: clé clef
watch_clock: montre horloge
map: carte
flag: drapeau
coin: pièce
stamp: timbre
ticket: billet
gift: cadeau
toy: jouet
doll: poupée
mask: masque
dress: robe habit costume
hat: chapeau
shoe: chaussure
cotton: coton
silk: soie
leather: cuir
diamond: diamant
copper: cuivre
salt_mine: mine mineur
oil_field: gisement
dam: barrage
canal: canal
tunnel: tunnel
ship_wreck: épave
wave: vague onde
island_chain: archipel
volcano: volcan volcanique
jungle: jungle
species: espèce
mammal: mammifère
insect: insecte
fish_animal: poisson
whale: baleine
lion: lion
wolf: loup
sheep: mouton
cow: vache bœuf
pig: porc cochon
chicken: poulet poule
snake: serpent
monkey: singe
mouse: souris
root: racine
leaf: feuille
seed: graine semence
wood_material: bois
brick: brique
concrete: béton
roof: toit toiture
foundations: fondations
basement: sous-sol
lift_elevator: ascenseur
stairs: escalier
affect: affecter toucher concerner impacter
access: accéder accès
compromise_data: compromettre
expose: exposer exposition
involve: impliquer implication mêler
blame_for: imputer attribuer incriminer responsable
claim_responsibility: revendiquer revendication
lack_of: défaut carence insuffisance insuffisant
fix: fixer
calm: apaiser apaisement calmer désescalade
escalate: escalade envenimer durcir durcissement
tension: tension
dispute_noun: différend litige querelle contentieux dispute
mediate: médiation médiateur
embargo: embargo blocus bloquer blocage
boycott: boycotter boycott
bypass: contourner contournement
comply_check: vérifier vérification
approve: approuver approbation valider validation agréer agrément entériner
veto: veto
submit: soumettre remettre déposer dépôt
draft: ébauche brouillon projet_loi
amend: amender amendement
repeal: abroger abrogation
dissolve: dissoudre dissolution
recount: recompter dépouiller dépouillement
rig: fraude_électorale truquage
ballot_box: urne bulletin
turnout: participation affluence
poll: sondage sonder
coalition: coalition
cabinet: cabinet entourage
summon: convoquer convocation
expel: expulser expulsion
asylum: asile
hunger: faim famine affamer
aid_food: ravitaillement vivres
shelter: abri abriter refuge héberger hébergement
displace: déplacé
casualty_count: bilan
massacre: massacre massacrer
bury: enterrer enterrement inhumer inhumation obsèques
autopsy: autopsie
poison: empoisonner empoisonnement poison
contaminate: polluant toxique toxicité
leak_gas: émanation
explode_device: engin explosif
mine_weapon: mine_terrestre déminer
sniper: tireur_embusqué
checkpoint_road: barrage
patrol: patrouille patrouiller
border_guard: garde-côte garde-frontière
intercept: intercepter interception arraisonner arraisonnement
seize_ship: dérouter
warning_shot: semonce sommation rafale
fire_flare: fusée éclairante
collision_sea: abordage
wreckage: débris décombre
survivor_search: disparu
body_found: dépouille
cordon: périmètre
alarm: alarme sirène
emergency: urgence
ambulance: ambulance samu
firefighter: pompier sapeur-pompier
prefect: préfet préfecture
inspector_gen: inspection_générale
ombudsman: défenseur_droits
whistleblower: lanceur_alerte
plaintiff: plaignant partie_civile
defendant: prévenu accusé
client_lawyer: client
hearing_court: audience
bail: caution
custody_police: garde
charge_formal: mise
preliminary: préliminaire
raid_police: descente
file_case: plainte
statute: statut
audit_report: commissaire
bankrupt: faillite liquidation redressement banqueroute redressement_judiciaire
takeover: rachat racheter reprise_entreprise repreneur cession céder
merge: fusionner fusion
subsidiary: filiale
shareholding: participation_capital
fundraise: lever_fonds
loss_money: perte
saving: économiser économie_argent épargne
cut_job: suppression_poste plan_social suppression_de_poste
strike_picket: piquet
furlough: chômage_partiel
wage_rise: augmentation_salaire
bonus: prime indemnité
compensate: indemniser indemnisation dédommager dédommagement rembourser remboursement
recall_product: rappel
defect: défectueux défaut faille vice
maintenance: entretien
inspect_site: visite_technique
permit_build: permis
demolish: démolition
renovate: rénover rénovation
rent: louer loyer location
evict: expulser_locataire
order_evacuation: péril
certify: certifier certification certificat
sample_test: prélèvement prélever analyse_labo
lab: laboratoire
positive: positif
negative: négatif
abnormal: anormal anomalie atypique
substance: substance produit
injection: injection piqûre seringue
vitamin: vitamine
prescription: ordonnance prescrire prescription
suspend_athlete: exclusion_temporaire
federation_sport: fédération
sponsor: sponsor parrainer mécène
stage_race: étape
jersey: maillot
rider: coureur cycliste
encrypt: chiffrer chiffrement crypter
password_leak: identifiant
database: base_données
privacy: vie_privée confidentialité confidentiel
notify_breach: notification
user_account: compte
patient_record: dossier
server: serveur
cyber: cyberattaque cybercriminel cybersécurité
ransom: rançon
deadline_date: échéance
hurry: hâte pressé
condition_on: condition contrepartie réserve
pledge_money: débloquer décaisser mobiliser
guarantee_loan: caution_prêt
restart: relancer relance redémarrer
shut_down: arrêt extinction
output: rendement
capacity: capacité
order_book: carnet_commandes
competitor: concurrent
import_tariff: droit_douane douane douanier
smuggler: passeur
shipwrecked: naufragé
tide: marée
tow: remorquer remorqueur
nautical: nautique
boundary: limite délimitation
chart: carte_marine
log_book: journal_bord
net_fishing: filet
undeclared: non_déclaré clandestin
illegal: illégal illégalement illicite
tank_fuel: cuve citerne réservoir
dump: déverser déversement rejeter_eau décharge
drinkable: potable
flood_barrier: digue retenue
landslide: glissement éboulement glissement_de_terrain
heatwave: canicule
wildfire: feu_forêt
epidemic_case: cas
quarantine: quarantaine isolement
school_close: rentrée
exam: examen épreuve
teacher: instituteur maître
pupil: écolier lycéen collégien
harass: harceler harcèlement
assault_sexual: agression_sexuelle
insult: insulter insulte injure injurier
racist: raciste
hate_speech: haineux
resign_call: démission
mock: moquer railler ironiser
fool: imbécile idiot
shame: honte honteux inadmissible
scared: effrayer terrifier
betrayal: trahison
blackmail: chantage
provoke: provocation provoquer_colère provocateur
honest: honnête honnêteté sincère intègre intégrité
transparent: transparent transparence
secretly: secrètement coulisse
leak_press: fuite_presse
embassy: ambassade consulat
delegation: délégation délégué
envoy: émissaire envoyé
communique: communiqué
briefing: point_presse
letter_open: lettre
petition: pétition
slogan: slogan
banner: banderole
march_silent: marche_blanche
convoy: convoi
freeze: geler gel dégeler
partition: cloison
filter: filtrer filtre filtration
bottle_up: embouteiller
valve: vanne soupape
stuff_ballots: bourrage bourrer
overpaint: repeindre repeint retouche retoucher
restoration: restauration restaurer
rug: tapis
footbridge: passerelle
threshold: seuil
pressure: pression
intervene: intervenir intervention
term: durée mandat
suffer: souffrir subir souffrance
influence: influencer influence influent
pressure_group: lobby
convince: convaincre persuader conviction
dominate: dominer domination
encourage: encourager encouragement inciter incitation
consult: consulter consultation
welcome_v: accueillir accueil bienvenue
exercise_v: exercer exercice
humiliate: humilier humiliation
recession: récession
accomplice: complice complicité
alibi: alibi
negligence: négligence négligent
wear: usure vétuste vétusté
sewer: égout assainissement
waste: déchet ordure
dust: poussière
emission: émission
reactor: réacteur
uranium: uranium
enrich: enrichir enrichissement
radar: radar
algorithm: algorithme
scooter: trottinette scooter
pilot: pilote piloter
passenger: passager voyageur
household: ménage foyer
maternity: maternité accouchement accoucher
midwife: sage-femme
deficit: déficit
overtime: heures_supplémentaires
surprise_v: surprendre surprise étonner étonnement
relief: soulagement soulager
pride: fierté fier
pipe: canalisation tuyau
function: fonctionner fonctionnement fonction
invoice: facturation facture
smell: odeur
compensation: indemniser indemnisation dédommager dédommagement
smoke: fumée
`)
