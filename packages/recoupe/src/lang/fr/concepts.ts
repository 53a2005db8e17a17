import { conceptTable } from '../predicates.ts'

/** French lemmas by concept: verbs with their nominalisations, then nouns and adjectives. *vendre* and *vente* are one concept. */
export const concepts = conceptTable(`
sell: vendre vente vendeur revendre revente écouler
buy: acheter achat acheteur acquérir acquisition racheter rachat emplette
deliver: livrer livraison livreur remettre acheminer acheminement
send: envoyer envoi expédier expédition renvoyer
supply: fournir fourniture fournisseur approvisionner approvisionnement ravitailler ravitaillement
transfer: transférer transfert mouvement mercato
export: exporter exportation exportateur
import: importer importation importateur
ship: cargaison embarquer embarquement fret convoi chargement
trade: commercer commerce échange négoce
give: donner don donation donateur octroyer octroi accorder attribuer attribution mécène
receive: recevoir réception obtenir obtention percevoir toucher accusé_de_réception
lend: prêter prêt prêteur
borrow: emprunter emprunt
pay: payer paiement verser versement régler règlement débourser rémunérer rémunération
cost: coûter coût
spend: dépenser dépense
earn: gagner gain
invest: investir investissement investisseur réinjecter
finance: financer financement fonds
owe: devoir_argent dette endettement créance surendettement endetter
kill: tuer tuerie abattre assassiner assassinat meurtre homicide meurtrier assassin tueur
die: mourir mort décéder décès périr trépas défunt
wound: blesser blessé blessure forfait
victim: victime
survive: survivre survie survivant rescapé
attack: attaquer attaque agresser agression assaut assaillir assaillant agresseur tireur homme_armé
strike_hit: frapper frappe percuter heurter raid_aérien bombardement frappe_aérienne collision emboutir
bomb: bombarder bombardement bombe pilonnage pilonner
explode: exploser explosion déflagration détonation
shoot: tirer tir fusillade tireur ouvrir_feu coup_de_feu
invade: envahir invasion
occupy: occuper occupation occupant squatter squat
defend: défendre défense défenseur
protect: protéger protection
threaten: menacer menace
fight: combattre combat affrontement affronter lutter lutte bataille
war: guerre conflit belligérant
invade_territory: annexer annexion
destroy: détruire destruction anéantir démolir démolition raser
damage: endommager dommage dégât abîmer sinistre sinistré endommagement détériorer détérioration
capture: capturer capture prise s'emparer
confiscate: saisir saisie confisquer confiscation
arrest: arrêter arrestation interpeller interpellation appréhender
detain: détenir détention emprisonner emprisonnement incarcérer incarcération prison prisonnier détenu garde_à_vue codétenu incarcéré
release: libérer libération relâcher élargir élargissement
charge: inculper inculpation mise_en_examen poursuivre_justice mettre_en_examen mis_en_examen
accuse: accuser accusation reprocher reproche imputer faute incriminer mettre_en_cause mise_en_cause pointer_du_doigt montrer_du_doigt
convict: condamner condamnation réprouver
acquit: acquitter acquittement relaxer relaxe blanchir
judge: juger jugement juge arrêt_cour verdict décision_de_justice
trial: procès
investigate: enquêter enquête enquêteur investigation instruire instruction
search_premises: perquisitionner perquisition fouiller fouille descente rafle
testify: témoigner témoignage témoin
question_person: interroger interrogatoire entendre audition auditionner
complain: porter_plainte plainte plaindre procès assignation poursuite action_en_justice
sue: assigner attaquer_justice
extradite: extrader extradition
steal: voler vol dérober voleur cambrioler cambriolage effraction
hack: pirater piratage pirate intrusion hacker cyberattaque attaque_informatique hackeur cybercriminel
leak: fuiter fuite ébruiter divulguer divulgation
fraud: frauder fraude fraudeur escroquerie escroc
bribe: corrompre corruption pot-de-vin rétrocommission dessous-de-table commission_occulte corrompu prévarication
abuse: abuser abus maltraiter maltraitance mauvais_traitement brutaliser rudoyer violenter malmener sévices
rape: violer viol agression_sexuelle
torture: torturer torture
kidnap: enlever enlèvement kidnapper otage ravisseur rançon
flee: fuir s'enfuir fuyard échapper évader évasion
disappear: disparaître disparition
find: trouver retrouver découvrir découverte
search_for: chercher rechercher recherche_personne
rescue: secourir secours sauver sauvetage sauveteur secouriste pompier sapeur-pompier recueillir
evacuate: évacuer évacuation
collapse: s'effondrer effondrer effondrement écrouler écroulement
burn: brûler incendie incendier brasier sinistre embraser
flood: inonder inondation crue
crash: s'écraser écraser crash accident percuter_voiture accrochage
ram: éperonner percuter_navire collision
sink: couler sombrer naufrage chavirer naufragé
resign: démissionner démission démissionnaire
dismiss: limoger limogeage licencier licenciement renvoyer_employé congédier évincer éviction suppression débaucher dégraisser suppression_de_poste plan_de_sauvegarde plan_social révoquer destituer destitution révocation démettre
suspend: suspendre suspension
appoint: nommer nomination désigner désignation
elect: élire élection électeur électoral scrutin bulletin urne vote
vote: voter vote votant
win: gagner_victoire victoire vaincre vainqueur remporter
lose: perdre perte
candidate: candidat candidature
lead: diriger dirigeant direction mener meneur chef patronat encadrement cadre
govern: gouverner gouvernement gouvernemental
reign: régner règne
succeed_follow: succéder succession successeur remplaçant
create: créer création créateur fonder fondation fondateur
build: construire construction bâtir bâtisseur édifier ériger
open: ouvrir ouverture
close: fermer fermeture clore clôture
stop: cesser arrêter_fin stopper interrompre interruption cessation arrêt
start: commencer début débuter démarrer démarrage entamer commencement
launch: lancer lancement décollage décoller
end: finir fin terminer achever achèvement
continue: continuer continuation poursuivre poursuite prolonger prolongation
resume: reprendre reprise
delay: retarder retard reporter report ajourner différer tardivement repousser décaler tarder en_retard
cancel: annuler annulation
plan: prévoir prévision planifier projet projeter planification
intend: envisager intention compter
prepare: préparer préparation
decide: décider décision
choose: choisir choix
propose: proposer proposition
ask_demand: demander demande réclamer réclamation exiger exigence revendiquer revendication appeler_à
order: ordonner ordre_donné commander commande ordre consigne instruction directive
need: besoin nécessiter nécessité nécessaire
want: vouloir volonté souhaiter souhait désirer désir
hope: espérer espoir optimiste optimisme
fear: craindre crainte redouter peur appréhension
worry: inquiéter inquiétude inquiet préoccuper préoccupation souci
expect: attendre attente dans_l'attente
accept: accepter acceptation
agree: accord s'accorder convenir consentir entente convention pacte protocole s'entendre
sign: signer signature signataire
ratify: ratifier ratification
negotiate: négocier négociation pourparlers négociateur discussion dialogue
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
exclude: exclure exclusion radier radiation
warn: avertir avertissement prévenir mise_en_garde alerter alerte sirène
promise: promettre promesse s'engager engagement
guarantee: garantir garantie assurer
urge: exhorter exhortation appeler_à
advise: conseiller conseil recommander recommandation préconiser
criticise: critiquer critique
denounce: dénoncer dénonciation fustiger
praise: saluer louer éloge féliciter
thank: remercier remerciement
apologise: excuser excuse pardon s'excuser excuses
mislead: tromper tromperie mentir mensonge duper berner
hide: cacher dissimuler dissimulation masquer étouffer maquiller camoufler couvrir_affaire passer_sous_silence taire
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
study: étudier étude étudiant recherche
read: lire lecture lecteur
write: écrire écriture rédiger écrivain auteur romancier
see: voir vue apercevoir
look: regarder regard
hear: écouter écoute
feel: sentir ressentir sentiment
love: aimer amour
hate: haïr haine détester
help: aider aide assistance assister secours
support: soutenir soutien appuyer appui partisan
oppose: opposer opposition opposant
ban: interdire interdiction prohiber prohibition proscrire
allow: permettre permission autoriser autorisation feu_vert donner_son_accord
prevent: empêcher prévention entraver entrave
limit: limiter limitation restreindre restriction
sanction: sanctionner sanction mesure_restrictive
punish: punir punition pénalité
fine: amende contravention
violate: enfreindre violation violer transgresser infraction manquement entorse
respect: respecter respect
obey: obéir obéissance
rise: augmenter augmentation hausse monter accroître accroissement croître croissance grimper progression
fall: baisser baisse diminuer diminution chuter chute réduire réduction recul reculer
improve: améliorer amélioration
worsen: aggraver aggravation empirer dégrader dégradation détériorer détérioration
change: changer changement modifier modification transformer transformation
stay: rester demeurer
leave: quitter départ partir claquer_la_porte se_retirer
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
keep: garder conserver maintenir maintien préserver préservation
follow: suivre suivi
cross: traverser franchir traversée
run: courir course coureur
walk: marcher marche
fly: voler_air vol_avion
drive: conduire conduite conducteur chauffeur automobiliste
fall_down: tomber
break: casser briser rompre rupture fracture fracturer cassé
repair: réparer réparation
use: utiliser utilisation employer emploi_usage usage recourir
produce: produire production producteur fabriquer fabrication fabricant
develop: développer développement
design: concevoir conception
work: travailler travail travailleur
employ: embaucher embauche employer employé emploi salarié ouvrier travailleur personnel agent effectif recruter recrutement recrue
strike_labour: grève gréviste
protest: protester protestation manifester manifestation manifestant
gather: rassembler rassemblement
organise: organiser organisation
participate: participer participation participant
join: rejoindre adhérer adhésion adhérent rallier ralliement
unite: unir union unité
separate: séparer séparation séparatiste
share: partager partage
live: vivre vie habiter habitant résider résident villageois riverain administré
be_born: naître naissance natif
marry: marier mariage épouser
play: jouer jeu joueur
sing: chanter chant chanteur chanson chanteuse interprète
act_perform: acteur actrice
eat: manger nourriture alimentation aliment repas
drink: boire boisson
sleep: dormir sommeil
treat: traiter traitement soigner soin soins
heal: guérir guérison
infect: infecter infection contaminer contamination
test: tester test dépistage
measure: mesurer mesure
count: compter comptage dénombrer décompte recenser recensement comptabiliser
calculate: calculer calcul
estimate: estimer estimation évaluer évaluation chiffrer coûter montant facture
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
remove: retirer retrait supprimer suppression ôter désistement revenir_sur_ses_propos
lift: lever levée ascenseur
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
inspect: inspecter inspection inspecteur contrôleur contrôle visite
audit: auditer audit vérification
monitor: surveiller surveillance vidéosurveillance filature
manage: gérer gestion gestionnaire
solve: résoudre résolution_problème
fail: échouer échec
succeed: réussir réussite succès
try: essayer essai tenter tentative
force: forcer contraindre contrainte obliger
invent: inventer invention
fabricate: falsifier falsification truquer faux_document contrefaire trafiquer contrefaçon contrefait
smear: diffamer diffamation calomnie ternir salir diffamatoire calomnier
spread: répandre propager propagation diffuser diffusion antenne chaîne émission canal
recall: rappeler rappel rappel_produit retrait
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
register: enregistrer enregistrement inscrire inscription bande
store: stocker stock réserve magasin boutique supermarché commerce hypermarché enseigne épicerie entreposer entrepôt dépôt
replenish: reconstituer reconstitution
undermine: saper affaiblir affaiblissement
strengthen: renforcer renforcement resserrer consolider
fire_weapon_flare: fusée_éclairante fusée éclairant
relight: rallumer allumer
extinguish: éteindre extinction menacé en_voie_de_disparition
auction: enchère adjudication adjuger vente_aux_enchères
escort: escorter escorte
fish: pêcher pêche pêcheur poisson thonier palangrier thon marin-pêcheur
dope: doper dopage dopant dopé produit_interdit substance_interdite
authenticate: authentifier authentification authentique authenticité véritable
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
soldier: soldat militaire troupe combattant
army: armée
force_military: force troupe
navy: marine naval
ship_boat: navire bateau vaisseau bâtiment_mer embarcation patrouilleur pirogue canot
aircraft: avion aéronef
helicopter: hélicoptère
train_rail: train rail ferroviaire voie_ferrée voie
car: voiture automobile véhicule auto engin
bus: bus autobus autocar
truck: camion poids_lourd semi-remorque routier camionneur
bicycle: vélo bicyclette cycliste cyclisme
road: route autoroute rue
bridge: pont viaduc ouvrage_d'art passerelle
airport: aéroport
station: gare station
port: port portuaire
city: ville cité municipal commune bourg localité
mayor: maire mairie municipalité édile première_magistrate premier_magistrat hôtel_de_ville
village: village hameau
country: pays nation national
state: état étatique
region: région régional
province: province provincial
department: département
territory: territoire territorial
border: frontière frontalier
zone: zone secteur périmètre quartier
island: île îlot archipel
sea: mer maritime océan
river: fleuve rivière
mountain: montagne mont
forest: forêt bois
lake: lac
coast: côte littoral côtier
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
deputy: député parlementaire élu sénateur législateur
law: loi légal juridique droit législation législatif
right: droit
justice: justice judiciaire
court: tribunal cour palais_de_justice
prosecutor: procureur parquet
lawyer: avocat avocate conseil_avocat défenseur maître
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
ambassador: ambassadeur ambassade chargé_d'affaires
peace: paix pacifique
crisis: crise
refugee: réfugié migrant migration immigré immigration migratoire exilé déplacé
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
family: famille familial parent proche parent_proche
friend: ami amitié amical
neighbour: voisin voisinage riverain
young: jeune jeunesse
old: vieux ancien âgé
age: âge
doctor: médecin docteur médical médecine
patient: patient
nurse: infirmier infirmière aide-soignant soignant praticien
hospital: hôpital hospitalier hospitaliser clinique
health: santé sanitaire
disease: maladie malade
virus: virus viral
vaccine: vaccin vaccination vacciner vaccinal vacciné
drug: drogue stupéfiant médicament remède traitement
cancer: cancer
blood: sang sanguin
body: corps corporel cadavre dépouille
head_body: tête
hand: main
eye: œil oeil yeux
heart: cœur coeur cardiaque
school: école scolaire lycée collège établissement_scolaire
university: université universitaire
science: science scientifique
research: recherche chercheur scientifique
technology: technologie technologique technique
computer: ordinateur informatique
internet: internet web réseau_internet
network: réseau
data: donnée données
file: fichier dossier
account: compte
email: courriel e-mail mail mél missive
password: mot_de_passe identifiant
phone: téléphone téléphonique téléphoner
letter: lettre courrier missive
message: message sms texto
number: nombre numéro chiffre donnée_chiffrée
name: nom
money: argent monnaie devise
euro: euro
dollar: dollar
price: prix tarif droit_de_douane
tax: impôt taxe fiscal fiscalité contribution cotisation contribuer
budget: budget budgétaire crédit_budgétaire
bank: banque bancaire
company: entreprise société compagnie firme
group: groupe
factory: usine fabrique site atelier
industry: industrie industriel
economy: économie économique économiste
market: marché halle étal
customer: client clientèle consommateur usager acheteur
shareholder: actionnaire actionnariat investisseur
share_stock: action_bourse bourse
profit: profit bénéfice
wage: salaire prime paie rémunération salarial
trade_union: syndicat syndical syndicaliste intersyndicale cégétiste délégué_syndical
energy: énergie énergétique
oil: pétrole pétrolier huile
gas: gaz gazeux
electricity: électricité électrique courant_électrique
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
house: maison logement habitation loger habitat hlm
building: immeuble bâtiment édifice
apartment: appartement
wall: mur clôture grillage barbelé
door: porte
window: fenêtre
room: chambre pièce salle
floor: étage plancher
church: église paroisse diocèse évêque
religion: religion religieux
god: dieu divin
christian: chrétien christianisme
catholic: catholique catholicisme
muslim: musulman islam islamique islamiste
jew: juif judaïsme israélite
priest: prêtre curé
pope: pape pontifical
book: livre ouvrage
newspaper: journal journaliste presse journalistique quotidien reporter rédaction correspondant
media: média médiatique
television: télévision télé télévisé
radio: radio
film: film cinéma cinématographique
music: musique musical musicien
art: art artiste artistique
painting: peinture peintre tableau toile
theatre: théâtre
museum: musée galerie
history: histoire historique historien
culture: culture culturel
language: langue langage linguistique
word: mot
sport: sport sportif
football: football footballeur
team: équipe
match: match rencontre_sport rencontre partie_sport
champion: champion championnat ligue tournoi
cup: coupe
goal: but objectif viser cible cibler marquer buteur
point: point
record_best: record
day: jour journée quotidien_adj
night: nuit nocturne de_nuit
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
high: haut élevé hauteur altitude
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
independent: indépendant indépendance autonomie autonome sécession sécessionniste
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
poor: pauvre pauvreté précarité précaire misère
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
angry: colère furieux indigner indignation scandaliser scandaleux tollé exaspérer exaspération mécontentement
dead_toll: bilan bilan_humain
thousand: millier
million: million
billion: milliard
dozen: dizaine douzaine
hundred: centaine
half: moitié demi
third: tiers
quarter: quart trimestre trimestriel
percent: pour_cent pourcentage %
majority: majorité majoritaire plupart
minority: minorité minoritaire
total: total totalité ensemble somme
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
position: position poste emploi travail
order_rank: rang classement classer palmarès
rule: règle réglementation règlement réglementer réguler régulation
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
engineer: ingénieur technicien
captain: capitaine commandant patron_pêche
commander: commandant commandement
crew: équipage
sailor: marin matelot équipage
guard: garde gardien
secretary: secrétaire
director: directeur patron employeur patronat gérant directrice manager
expert_adviser: conseiller
founder_member: cofondateur
hero: héros
enemy: ennemi hostile hostilité
rumour: rumeur bruit_court
scandal: scandale affaire
secret_source: source informateur
violence: violence violent
victory_sport: médaille
prize: prix_récompense récompense
degree: degré
furnace: four
platform: plateforme plate-forme
label_scheme: label étiquette étiquetage étiqueter
contractor: prestataire sous-traitant
audit_noun: commissaire
beacon: balise transpondeur
breakdown: panne défaillance avarie dysfonctionnement défectuosité coupure délestage interruption
worker_labour: ouvrier
construction_site: chantier travaux excavation creuser
car_park: parking stationnement
pump: pompe pompage
crack: fissure fissurer lézarde fissuré
student: étudiant élève
owner: propriétaire bailleur
tenant: locataire
town_council: élu édile conseiller_municipal
demonstrator: cortège défilé défiler manifestant protestataire
deal_compromise: compromis transiger concession
mistake: erreur faute bévue se_tromper
responsibility: responsabilité imputable
interest: intérêt intéresser
attention: attention
effort: effort
conditional_release: caution
zone_economic: zone_exclusive exclusif
appear: apparaître apparition comparaître comparution
seem: sembler
become: devenir
call: appeler appel surnommer baptiser pourvoi appel_téléphonique coup_de_fil téléphoner
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
divide: diviser division scission clivage fracture_politique
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
apply: appliquer application appli
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
rain: pluie averse précipitation intempérie pluvieux orage
snow: neige
ice: glace
desert: désert
valley: vallée
hill: colline
cave: grotte cave
field: champ domaine
garden: jardin
park: parc jardin_public
square: place_publique carré
castle: château
palace: palais
tower: tour
temple: temple
tomb: tombe tombeau cimetière
monument: monument patrimoine
statue: statue sculpture sculpteur
capital: capitale
suburb: banlieue faubourg
district: quartier arrondissement district voisinage
county: comté
municipality: commune
colony: colonie colonial coloniser colonisation
tribe: tribu tribal
ethnic: ethnique ethnie
native_people: autochtone indigène
race_people: racial racisme raciste xénophobie xénophobe
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
hotel: hôtel hôtelier auberge
restaurant: restaurant
kitchen: cuisine cuisinier
bread: pain boulanger
meat: viande
milk: lait laitier laiterie fromage fromager
wine: vin
beer: bière
fruit: fruit
sugar: sucre
salt: sel
rice: riz
grain: céréale blé grain maïs
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
poverty_aid: allocation subvention subventionner aide_publique
inequality: inégalité injustice injuste
growth: croissance
unemployment: chômage chômeur
inflation: inflation
income: revenu
sales_figure: chiffre_affaires
contract: contrat contractuel prolonger
clause: clause
agreement_paper: protocole
license: licence permis autorisation agrément habilitation
patent: brevet
copyright: droit_auteur
software: logiciel programme_informatique
website: site site_internet portail_web
user: utilisateur usager internaute
screen: écran
camera: caméra
video: vidéo image_de_vidéosurveillance enregistrement bande_vidéo séquence
picture_take: photographe
signal: signal
satellite: satellite
robot: robot
engine: moteur
wheel: roue
fuel: carburant combustible essence gazole diesel
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
surgery: chirurgie opérer chirurgien opération_chirurgicale opération intervention_chirurgicale
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
structure: structure ouvrage
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
player: joueur footballeur
coach: entraîneur entraîner entraînement
season: saison
league: ligue
club: club
stadium: stade tribune
race: course coureur
medal: médaille podium
olympic: olympique
score: score marquer
defeat: défaite battre frapper tabasser rouer_de_coup passage_à_tabac coup
final: finale
tour: tournée tour
guest: invité hôte
crowd: foule affluence participant
fan: fan supporter supporteur ultra_fan
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
almost: presque quasi quasiment près
around: environ autour
often: souvent fréquemment fréquent
never_adv: jamais
always_adv: toujours
sometimes: parfois quelquefois
soon: bientôt prochainement
immediately: immédiatement immédiat aussitôt sans_délai sur-le-champ tout_de_suite
ago: il_y_a
together: ensemble
alone: seul
especially: surtout particulièrement spécialement
probably: probablement probable
perhaps: peut-être
certain: certain certainement certitude
obvious: évident évidence évidemment
exact: exact exactement précis précisément précision fidèle
simple: simple simplement
complex: complexe compliqué complexité
complete_adj: complet entièrement complètement entier totalement intégralement
partial: partiel partiellement en_partie
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
dry: sec sécheresse canicule
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
missing: manquer manque absent absence pénurie rareté rupture_de_stock disette
present: présent présence
current: actuel actuellement courant
previous: précédent auparavant précédemment antérieur
future_adj: futur
constant: constant
permanent: permanent définitif définitivement
temporary: temporaire provisoire provisoirement temporairement
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
chairman: pdg directeur_général président-directeur
staff: personnel effectif
team_crew: équipe
head_office: siège quartier_général
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
threat: menace menacer intimidation intimider
danger: péril
accident: accident
disaster: catastrophe désastre
damage_harm: préjudice nuire nocif
protest_march: marche_protestation
riot: émeute émeutier échauffourée heurt débordement
strike: grève
coup: putsch coup_d'état putschiste
regime_change: renverser
exile: exil exilé
border_cross: frontière
passport: passeport visa titre_de_séjour
checkpoint: barrage barrage_routier checkpoint point_de_contrôle
wall_barrier: barrière
prison: prison
sentence: peine sursis
crime_murder: meurtre
gang: gang mafia
traffic: trafic circulation trafiquant dealer narcotrafic
smuggle: contrebande contrebandier passer_en_fraude
evidence: indice preuve pièce_à_conviction trace
suspect: suspect soupçon soupçonner suspecter
witness: témoin témoigner témoignage
judge_person: magistrat
jury: jury juré
guilty: coupable culpabilité
innocent: innocent innocence
verdict: verdict
appeal: recours appel interjeter_appel pourvoi
legal_case: affaire
decree: décret arrêté ordonnance_texte
article_law: article
text: texte
version: version
copy: copier copie
original_copy: exemplaire
sample: échantillon
experiment: expérience expérimenter expérimental
analysis: analyse analyser prélèvement test
result_find: constat
conclusion: conclusion conclure
doubt: doute douter
trust: confiance méfiance confier défiance méfier
belief: foi
lie: mensonge
fact: fait
event_incident: incident
line: ligne
edge: bord
top: haut
bottom: fond
middle: milieu
front: avant_face front ligne_de_front
back: arrière dos
inside: dedans intérieur
outside: dehors extérieur
near: près proche
far: loin lointain éloigné
above: au-dessus
below: dessous inférieur en_dessous
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
knife: couteau poignarder coup_de_couteau
needle: aiguille injecter injection piqûre
key: clé clef
watch_clock: montre horloge
map: carte plan_carte cartographie
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
salt_mine: mine mineur extraction minier gisement
oil_field: gisement
dam: barrage digue
canal: canal
tunnel: tunnel souterrain
ship_wreck: épave
wave: vague onde
island_chain: archipel
volcano: volcan volcanique
jungle: jungle
species: espèce biodiversité écosystème
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
roof: toit toiture plafond
foundations: fondations
basement: sous-sol cave
lift_elevator: ascenseur
stairs: escalier cage_d'escalier
affect: affecter toucher concerner impacter
access: accéder accès
compromise_data: compromettre
expose: exposer exposition vernissage
involve: impliquer implication mêler
blame_for: imputer attribuer incriminer responsable
claim_responsibility: revendiquer revendication
lack_of: défaut carence insuffisance insuffisant insuffisamment
fix: fixer
calm: apaiser apaisement calmer désescalade
escalate: escalade envenimer durcir durcissement
tension: tension
dispute_noun: différend litige querelle contentieux dispute polémique controverse tollé
mediate: médiation médiateur arbitrage conciliateur
embargo: embargo blocus bloquer blocage entraver
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
recount: recompter dépouiller dépouillement recomptage
rig: fraude_électorale truquage bourrage_d'urnes fraude irrégularité
ballot_box: urne bulletin
turnout: participation affluence abstention abstentionniste
poll: sondage sonder
coalition: coalition
cabinet: cabinet entourage
summon: convoquer convocation rappeler_ambassadeur citer_comparaître assignation
expel: expulser expulsion reconduite reconduire déporter éloigner
asylum: asile demandeur_d'asile
hunger: faim famine affamer disette malnutrition sous-alimentation
aid_food: ravitaillement vivres
shelter: abri abriter refuge héberger hébergement centre_d'accueil
displace: déplacé
casualty_count: bilan
massacre: massacre massacrer
bury: enterrer enterrement inhumer inhumation obsèques funérailles
autopsy: autopsie légiste
poison: empoisonner empoisonnement poison intoxication intoxiquer
contaminate: polluant toxique toxicité nocif dangereux
leak_gas: émanation
explode_device: engin explosif
mine_weapon: mine_terrestre déminer
sniper: tireur_embusqué
checkpoint_road: barrage
patrol: patrouille patrouiller patrouilleur
border_guard: garde-côte garde-frontière garde-côtes gendarmerie_maritime
intercept: intercepter interception arraisonner arraisonnement aborder monter_à_bord
seize_ship: dérouter
warning_shot: semonce sommation rafale
fire_flare: fusée éclairante
collision_sea: abordage
wreckage: débris décombre gravats décombres ruine
survivor_search: disparu
body_found: dépouille
cordon: périmètre
alarm: alarme sirène
emergency: urgence
ambulance: ambulance samu
firefighter: pompier sapeur-pompier
prefect: préfet préfecture sous-préfet préfectoral
inspector_gen: inspection_générale
ombudsman: défenseur_droits
whistleblower: lanceur_alerte
plaintiff: plaignant partie_civile requérant
defendant: prévenu accusé mis_en_cause
client_lawyer: client
hearing_court: audience
bail: caution contrôle_judiciaire
custody_police: garde
charge_formal: mise
preliminary: préliminaire
raid_police: descente
file_case: plainte
statute: statut
audit_report: commissaire
bankrupt: faillite liquidation redressement banqueroute redressement_judiciaire dépôt_de_bilan insolvable insolvabilité
takeover: rachat racheter reprise_entreprise repreneur cession céder reprise opa acquisition acquérir vendre_part
merge: fusionner fusion rapprochement absorber
subsidiary: filiale
shareholding: participation_capital
fundraise: lever_fonds
loss_money: perte
saving: économiser économie_argent épargne
cut_job: suppression_poste plan_social suppression_de_poste
strike_picket: piquet débrayage débrayer cesser_le_travail
furlough: chômage_partiel
wage_rise: augmentation_salaire
bonus: prime indemnité bonus
compensate: indemniser indemnisation dédommager dédommagement rembourser remboursement
recall_product: rappel
defect: défectueux défaut faille vice malfaçon
maintenance: entretien maintenance révision
inspect_site: visite_technique
permit_build: permis
demolish: démolition
renovate: rénover rénovation
rent: louer loyer location
evict: expulser_locataire expulsion expulser déloger
order_evacuation: péril
certify: certifier certification certificat attestation attester
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
pledge_money: débloquer décaisser mobiliser conscription conscrit mobilisation
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
dump: déverser déversement rejeter_eau décharge fuite marée_noire nappe épandre épandage déchetterie dépotoir enfouissement
drinkable: potable
flood_barrier: digue retenue réservoir bassin
landslide: glissement éboulement glissement_de_terrain
heatwave: canicule
wildfire: feu_forêt
epidemic_case: cas
quarantine: quarantaine isolement
school_close: rentrée
exam: examen épreuve baccalauréat brevet
teacher: instituteur maître enseignant professeur
pupil: écolier lycéen collégien élève
harass: harceler harcèlement
assault_sexual: agression_sexuelle
insult: insulter insulte injure injurier insultant outrager outrage
racist: raciste
hate_speech: haineux
resign_call: démission
mock: moquer railler ironiser
fool: imbécile idiot
shame: honte honteux inadmissible
scared: effrayer terrifier
betrayal: trahison
blackmail: chantage faire_chanter extorsion extorquer racket
provoke: provocation provoquer_colère provocateur
honest: honnête honnêteté sincère intègre intégrité franc
transparent: transparent transparence opaque opacité
secretly: secrètement coulisse
leak_press: fuite_presse
embassy: ambassade consulat
delegation: délégation délégué
envoy: émissaire envoyé
communique: communiqué communiqué_de_presse
briefing: point_presse
letter_open: lettre
petition: pétition signataire
slogan: slogan
banner: banderole
march_silent: marche_blanche
convoy: convoi
freeze: geler gel dégeler tempête_de_neige verglas
partition: cloison
filter: filtrer filtre filtration
bottle_up: embouteiller
valve: vanne soupape
stuff_ballots: bourrage bourrer
overpaint: repeindre repeint retouche retoucher
restoration: restauration restaurer
rug: tapis
footbridge: passerelle
threshold: seuil limite norme
pressure: pression presser
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
negligence: négligence négligent imprudence laxisme
wear: usure vétuste vétusté
sewer: égout assainissement eau_usée rejet effluent station_d'épuration
waste: déchet ordure
dust: poussière
emission: émission dioxyde carbone
reactor: réacteur centrale centrale_nucléaire
uranium: uranium
enrich: enrichir enrichissement centrifugeuse
radar: radar
algorithm: algorithme
scooter: trottinette scooter
pilot: pilote piloter copilote commandant_de_bord
passenger: passager voyageur
household: ménage foyer
maternity: maternité accouchement accoucher obstétrique naissance
midwife: sage-femme
deficit: déficit déficitaire
overtime: heures_supplémentaires
surprise_v: surprendre surprise étonner étonnement surprenant stupéfaction stupéfait
relief: soulagement soulager
pride: fierté fier
pipe: canalisation tuyau pipeline oléoduc gazoduc conduite_eau
function: fonctionner fonctionnement fonction
invoice: facturation facture
smell: odeur puanteur puer
compensation: indemniser indemnisation dédommager dédommagement indemnité réparation dommages-intérêts
van: camionnette fourgon fourgonnette utilitaire_véhicule
motorbike: moto motard motocyclette deux-roues
tram: tramway tram
metro: métro métropolitain_rail
ferry: ferry bac paquebot
trawler: chalutier
anchor: ancre mouiller_ancre mouillage
drag_tow: traîner draguer
cable: câble câblage
sever: sectionner trancher rompre arracher
rust: rouille rouiller corrosion corroder ronger
reopen: rouvrir réouverture remise_en_service remettre_en_service
fall_apart: céder effondrer
drown: noyer noyade noyé
notice_fault: déceler relever
wave_sea: houle déferlante
lock_up: enfermer enfermé enfermement écrouer retenir séquestrer séquestration
camp: camp campement
without_trial: sans_jugement sans_procès sans_inculpation
gate: vanne portail barrière écluse
release_water: lâcher lâcher_d'eau délestage
farm: fermier éleveur exploitant cultivateur ferme élevage cheptel troupeau bétail
crop: récolte moisson culture_agricole cueillette
bid: offre surenchère soumissionner enchérir soumission
firm_adj: ferme contraignant engageant obligatoire
compressor: compresseur
baseless: infondé sans_fondement fantaisiste injustifié non-fondé
nonsense: absurde absurdité grotesque ridicule aberrant aberration
fairy_tale: fable affabulation conte élucubration sornette
embarrass: gêner gênant embarrasser embarras
ten_percent: dixième
sixty: soixantaine soixante
at_least: au_moins au_minimum minimum
at_most: au_plus au_maximum maximum tout_au_plus
shift: équipe_de_nuit vacation roulement
workload: cadence charge_de_travail surmenage
apprentice: apprenti stagiaire stage_formation alternance intérimaire
training: formation former_personne
pay_rise: revalorisation revaloriser augmentation_de_salaire
stock_market: bourse boursier titre_action cotation
turnover_sales: chiffre_d'affaires recette vente
tender_public: appel_d'offres marché_public
contract_breach: résilier résiliation
price_rise: renchérir renchérissement flambée flamber majoration
price_cut: rabais remise ristourne solde
bacteria: bactérie bactérien salmonelle listeria listériose
hygiene: hygiène hygiénique insalubre insalubrité salubrité
pesticide: pesticide phytosanitaire herbicide insecticide
lead_metal: plomb
asbestos: amiante
nitrate: nitrate
air_quality: particule_fine qualité_de_l'air
recycle: recycler recyclage tri_déchet
logging: abattage_arbre déforestation déboiser abattre_arbre
overflow: déborder débordement submerger submersion
hail: grêle
lightning: foudre éclair foudroyer
tornado: tornade
eruption: éruption
aftershock: réplique
magnitude: magnitude
avalanche: avalanche
arson: criminel_incendie incendiaire pyromane
evacuee: évacué sinistré
homeless: sans-abri sans_domicile sdf
missing_person: disparu porté_disparu
fatal: mortel fatal meurtrier
burn_injury: brûlure brûlé
coma: coma
bleed: saignement saigner hémorragie
heart_attack: infarctus crise_cardiaque arrêt_cardiaque
stroke_med: accident_vasculaire avc
fever: fièvre fébrile
flu: grippe
diagnosis: diagnostic diagnostiquer
transplant: greffe greffer transplantation
side_effect: effet_secondaire effet_indésirable
dose: dose dosage surdosage posologie
immunity: immunité immunitaire
contagion: contagion contagieux transmission transmettre_maladie contaminer
lockdown: confinement confiner couvre-feu
waiting_time: attente délai file_d'attente
emergency_room: urgences
stretcher: brancard civière
carehome: ehpad maison_de_retraite
pharmacy: pharmacie pharmacien officine
abortion: avortement avorter ivg
euthanasia: euthanasie aide_à_mourir fin_de_vie
suicide: suicide suicider mettre_fin_à_ses_jours
overdose: overdose surdose
addiction: addiction toxicomanie toxicomane dépendance
alcoholism: ivresse ivre alcoolémie ébriété alcoolisé éméché
cannabis: cannabis marijuana haschich
cocaine: cocaïne
robbery: braquage braquer braqueur hold-up vol_à_main_armée
loot: piller pillage pilleur saccager saccage
vandalism: vandalisme vandaliser dégradation saccager tag
ambush: embuscade guet-apens
manslaughter: homicide_involontaire
self_defence: légitime_défense
domestic_abuse: violence_conjugale féminicide
child_abuse: pédophile pédophilie inceste pédocriminel
perpetrator: auteur coupable
fugitive: fugitif cavale
manhunt: traque traquer chasse_à_l'homme
arrest_warrant: mandat mandat_d'arrêt
fingerprint: empreinte adn
wiretap: écoute écoute_téléphonique mouchard
whistleblow: lanceur_d'alerte
tip_off: tuyau_info dénonciation
police_violence: bavure violence_policière
tear_gas: gaz_lacrymogène lacrymogène
baton: matraque matraquer
state_emergency: état_d'urgence loi_martiale
junta: junte
rebel: rebelle rébellion insurgé insurrection milice milicien
guerrilla: guérilla guérillero
mercenary: mercenaire
offensive: offensive contre-offensive assaut
deserter: déserteur déserter
siege: siège_ville assiéger encerclement
retreat: repli se_replier retraite_armée battre_en_retraite recul
war_crime: crime_de_guerre exaction atrocité
genocide: génocide génocidaire
mass_grave: fosse_commune charnier
prisoner_swap: échange_de_prisonniers
nuclear_weapon: arme_nucléaire tête_nucléaire ogive
compliance: conformité conforme
hoax: canular infox fausse_nouvelle désinformation intox mystification
propaganda: propagande
conspiracy: complot conspiration comploter complotiste machination conjuration cabale
overturn: casser_jugement infirmer annuler invalider
uphold: confirmer_jugement
jail_term: peine prison_ferme réclusion an_de_prison
parole: libération_conditionnelle sursis probation
statute_limit: prescription prescrit
pardon: grâce gracier amnistie amnistier
settlement: règlement_amiable transaction accord_amiable
embezzle: détourner détournement malversation abus_de_biens
money_laundering: blanchiment blanchir_argent
tax_evasion: évasion_fiscale fraude_fiscale
conflict_interest: conflit_d'intérêts
favouritism: favoritisme népotisme clientélisme
slush_fund: caisse_noire
governor: gouverneur gouvernorat
bill: projet_de_loi proposition_de_loi texte_de_loi
referendum: référendum consultation plébiscite
polling_station: bureau_de_vote
exit_poll: sondage_sortie_des_urnes sondage
runoff: second_tour ballottage
landslide_win: raz-de-marée
dissident: dissident frondeur
censure: motion_de_censure censure censurer
austerity: austérité rigueur
quota: quota contingent
border_close: fermeture_de_la_frontière
citizenship: nationalité naturalisation
deadlock: impasse blocage enliser
ultimatum: ultimatum
sovereignty: souveraineté souverain
territory_claim: revendication_territoriale
exclusive_zone: zone_économique_exclusive eaux_territoriales
airspace: espace_aérien
derail: dérailler déraillement
plane_crash: crash_aérien s'abîmer
black_box: boîte_noire
speeding: excès_de_vitesse vitesse_excessive
brake: frein freiner freinage
signal_rail: aiguillage signalisation feu_rouge
pedestrian: piéton
hit_and_run: délit_de_fuite
restore_service: rétablir rétablissement remettre_en_marche remettre_en_état
ageing: vétuste vétusté délabré délabrement usé
subsidence: affaissement affaisser glissement
slum: bidonville taudis insalubre
headteacher: proviseur principal_collège directeur_d'école
cheat: tricher triche tricherie tricheur
plagiarism: plagiat plagier
diploma: diplôme diplômé
scholarship: bourse_d'étude
bully: brimade brimer
mosque: mosquée
worship: culte messe prière prier office_religieux
sect: secte sectaire gourou
veil: voile hijab
referee: arbitre arbitrage
relegation: relégation reléguer descente_division
disqualify: disqualifier disqualification déclassement déclasser
match_fixing: match_truqué match_arrangé trucage
forger_art: faussaire
curator: conservateur_musée commissaire_d'exposition
archaeology: archéologie archéologue fouille vestige
restitution: restitution restituer rendre
looted_art: spolié spoliation
publisher: éditeur maison_d'édition
concert: concert spectacle récital
director_film: réalisateur cinéaste
editor: rédacteur rédacteur_en_chef
anonymity: anonymat anonyme anonymement
tweet: tweet tweeter
social_network: réseau_social
post_online: publier poster mettre_en_ligne publication
bug: bogue bug
malware: logiciel_malveillant rançongiciel virus_informatique
personal_data: donnée_personnelle donnée_à_caractère_personnel
stolen_data: vol_de_données données_volées
regulator: régulateur autorité_de_contrôle gendarme_institution
probe_space: sonde
telescope: télescope
astronaut: astronaute cosmonaute spationaute
retract: rétracter rétractation se_rétracter
peer_review: revue_scientifique
level_measure: teneur concentration taux
exceed: dépasser dépassement excéder supérieur
drinking_water: eau_potable eau_du_robinet robinet
well_water: puits forage nappe_phréatique captage
radiation: radiation radioactif radioactivité irradiation
wind_farm: éolienne éolien parc_éolien
quarry: carrière
cartel: cartel entente_illicite
monopoly: monopole
spin_off: scission
offshore: délocaliser délocalisation
relocation: relocaliser déménager déménagement transfert
nationalise: nationaliser nationalisation
privatise: privatiser privatisation
accountant: comptable comptabilité expert-comptable
architect: architecte
bystander: passant badaud
widow: veuve veuf
orphan: orphelin
minor_age: mineur
teenager: adolescent ado
baby: bébé nourrisson nouveau-né
elderly: personne_âgée vieillard aîné
disabled: handicap handicapé invalide
veteran: vétéran ancien_combattant
volunteer: bénévole volontaire bénévolat
charity: association_caritative caritatif charité
activist: militant activiste militantisme
ngo: ong organisation_non_gouvernementale
hunger_strike: grève_de_la_faim
antisemitism: antisémitisme antisémite
discrimination: discrimination discriminer discriminatoire
sexism: sexisme sexiste misogyne misogynie
regret: regretter regret déplorer
condolence: condoléance hommage
panic: panique paniquer affolement affoler
pessimism: pessimisme pessimiste
disappoint: décevoir déception décevant
caution: prudence prudent précaution
reckless: imprudent irresponsable inconscient
incompetence: incompétence incompétent amateurisme
contempt: mépris mépriser méprisant
cynicism: cynisme cynique
hypocrisy: hypocrisie hypocrite
credible: crédible crédibilité
reliable: fiable fiabilité
inaccurate: inexact erroné incorrect
exaggerate: exagérer exagération gonfler surestimer
downplay: minimiser sous-estimer relativiser
distort: déformer dénaturer travestir sortir_de_son_contexte
quote_context: contexte
misunderstanding: malentendu méprise quiproquo
bring_forward: avancer anticiper
on_time: à_temps dans_les_délais
months_ago: depuis_mois
long_time: longtemps de_longue_date
slightly: légèrement
significantly: considérablement nettement fortement sensiblement
voluntary: volontaire volontairement intentionnel délibéré sciemment exprès
accidental: accidentel accidentellement involontaire
sabotage: sabotage saboter saboteur
hide_away: planquer cachette
container: conteneur
litre: litre
hectare: hectare
salary_unpaid: impayé arriéré
save_money: économiser épargne économie_budget
smuggler_people: passeur
dawn: aube aurore petit_matin
dusk: crépuscule tombée_de_la_nuit
weekend: week-end fin_de_semaine
noon: midi
afternoon: après-midi
decade: décennie
eve: veille
day_after: lendemain
inside_job: de_l'intérieur
nothing: néant
disagree: désaccord divergence différend dissension
reconcile: réconcilier réconciliation
keep_word: tenir_parole tenir_sa_promesse
loyal: loyal loyauté fidèle fidélité
inaugurate: inaugurer inauguration
abandon: abandonner abandon renoncer renoncement
accelerate: accélérer accélération
slow_down: ralentir ralentissement freiner
stable: stable stabilité stabiliser stagner stagnation
triple: tripler triple
one_in: sur
margin: marge écart
share_part: part
stake: part_capital
countryside: campagne rural
bank_river: rive berge
crossing_place: carrefour croisement intersection
roundabout: rond-point
platform_rail: quai
runway: piste_aérienne tarmac
hangar: hangar entrepôt
corridor: couloir
balcony: balcon terrasse
facade: façade
barracks: caserne base_militaire
café: café bar bistrot
zoo: zoo parc_animalier
hunter: chasseur chasse chasser
poacher: braconnier braconnage
bear_animal: ours
bee: abeille apiculteur
bird_flu: grippe_aviaire
slaughter: abattage abattre abattoir
veterinary: vétérinaire
vineyard: vignoble viticulteur vigne vigneron
fertiliser: engrais
greenhouse: serre
renewable: renouvelable énergie_renouvelable
insulation: isolation
heating: chauffage chauffer
nominee: candidat investir_candidat
however_x: toutefois
argue: arguer plaider argument argumenter argumentaire faire_valoir soutenir
avoid: éviter échapper
draw: dessiner dessin
express: exprimer expression
attend: assister_à
gain: gagner obtenir
approach: approcher approche
businessman: homme_d'affaires entrepreneur
education: éducation éducatif scolaire
resource: ressource
society: société civil_société
potential: potentiel potentiellement
determine: déterminer
rhetoric: rhétorique
strategy: stratégie stratégique
code: code
practice: pratique pratiquer
generation: génération
engage: engager
critical: critique_adj essentiel crucial
locate: situer localiser localisation
additional: supplémentaire additionnel
mostly: principalement surtout essentiellement
prefer: préférer préférence
predict: prédire prédiction pronostic
priority: priorité prioritaire
purpose: but finalité
massive: massif massivement
compete: concourir rivaliser
focus: concentrer axer concentration
effective: efficace efficacité
regard_to: égard
rely: compter_sur reposer
trouble: trouble ennui
category: catégorie
repeat: répéter réitérer redire
insist: insister marteler
imagine: imaginer imagination
option: option choix
unclear: flou incertain incertitude
conversation: conversation
reflect: refléter réfléchir réflexion
factor: facteur
inspire: inspirer inspiration
emerge: émerger émergence surgir
define: définir définition
realise: réaliser rendre_compte
scale: échelle ampleur étendue envergure
task: tâche mission
partner: partenaire partenariat
oath: serment
theme: thème
correct: corriger correction rectifier
stance: posture prise_de_position
urban: urbain
initial: initial initialement
identity: identité
alternative: alternative
armed: armé
enforce: appliquer_loi faire_respecter
lesson: leçon
motion: motion
element: élément
active: actif activement
shock: choc choquer choquant
initiative: initiative
emphasise: souligner insister
basic: fondamental basique
surface: surface superficie
reference: référence référer
aggressive: agressif agressivité
facility: installation équipement_site infrastructure
proceed: procéder procédure
resolve: résoudre résolution_problème
accompany: accompagner
offender: délinquant délinquance contrevenant récidiviste
destination: destination
reputation: réputation image_publique
asset: actif_financier avoir_financier bien
trend: tendance
vulnerable: vulnérable vulnérabilité fragile fragilité
examine: examiner examen
boost: stimuler doper_économie
closely: étroitement
communication: communication communiquer
widespread: répandu généralisé
confront: confronter confrontation affronter
tragedy: tragédie tragique drame dramatique
pace: rythme cadence
integration: intégration intégrer
merely: simplement
apparent: apparent apparemment
abandon_x: délaisser
interference: ingérence s'ingérer immixtion
resist: résister résistance
legitimate: légitime légitimité
bias: partial partialité biais biaisé
impartial: impartial impartialité neutre neutralité
allegedly: prétendu prétendument soi-disant
reverse: inverser revirement volte-face
vary: varier variation
stress_press: tension_nerveuse
convert: convertir conversion
associate: associer associé
install: installer installation poser
transaction: transaction opération_financière
consultant: consultant cabinet_de_conseil
overseas: outre-mer étranger
chaos: chaos chaotique désordre pagaille
eliminate: éliminer élimination
recipient: destinataire
courage: courage courageux
dictator: dictateur dictature despote autocrate
philosophy: philosophie philosophe
fund_raise: lever_de_fonds collecte
arrange: arranger organiser
concrete_adj: concret concrètement
reasonable: raisonnable
vital: vital indispensable
interpret: interpréter interprétation
operator: opérateur exploitant
expense: frais dépense
subsequent: ultérieur ultérieurement
brutal: brutal brutalement
endure: endurer
psychologist: psychologue psychologie psychologique
stranger: inconnu
sympathy: sympathie
exploit: exploiter exploitation
scrutiny: examen_approfondi
strict: strict strictement rigoureux
button: bouton
merit: mérite mériter
framework: cadre
branch: branche
persecution: persécution persécuter
assemble: assembler assemblage
justify: justifier justification
distinction: distinction distinguer
disrupt: perturber perturbation
obstacle: obstacle
coordinate: coordonner coordination coordinateur
ideology: idéologie idéologique
referral: saisine saisir_justice
characteristic: caractéristique caractériser
intensify: intensifier intensification intensité intense
clarify: clarifier éclaircir éclaircissement
tackle: s'attaquer_à
mood: humeur ambiance
similarity: similitude
mechanism: mécanisme
excessive: excessif abusif abusivement
equip: équiper doter
dubious: douteux
miracle: miracle
careful: soigneux attentif
circulate: circuler circulation
catastrophic: catastrophique désastreux
satisfy: satisfaire satisfaction
efficient: efficient
precise: préciser précision
constitute: constituer
establish: établir instaurer
rapport_tell: raconter récit
transmit: transmettre
hand_over: remise
recover_goods: récupérer récupération
deprive: priver privation
detail: détail détailler
devote: consacrer
illustrate: illustrer illustration
commit_crime: commettre perpétrer
sufficient: suffisant suffisamment suffire
appropriate: approprié adéquat inapproprié
maximum: maximal plafond
favour: favoriser favorable
spectacular: spectaculaire
progress: progrès progresser avancée
urgent: urgent d'urgence
significant: significatif
headline_x: une_journal
sensitive: sensible sensibilité
hypothesis: hypothèse piste
thesis: thèse
reconstruct: reconstituer reconstitution
chronology: chronologie déroulement
log_record: registre journal_de_bord carnet
minutes_doc: procès-verbal compte-rendu
memo: note note_interne mémo courrier_interne
stamp_x: tampon
gps: gps géolocalisation coordonnée
radio_contact: contact_radio liaison
voicemail: messagerie répondeur
no_comment: s'abstenir_de_commenter
expire: périmé expirer expiration péremption date_limite
organic: bio biologique
genetically: ogm
allergy: allergie allergène allergique
obesity: obésité obèse
paediatric: pédiatre pédiatrie
psychiatric: psychiatrie psychiatrique psychiatre
anaesthetic: anesthésie anesthésiste
wound_x: plaie
limp: boiter
exhausted: épuiser épuisement épuisé fatigue
smoke: fumée fumigène
`)
