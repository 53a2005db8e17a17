import { wordSet } from '../reporting.ts'
import type { Speakers } from '../speakers.ts'

export const speakers: Speakers = {
  people: wordSet(`
    abbé académicien accusateur accusé accusation acteur actrice activiste adhérent adjoint adjudant administrateur administratrice adolescent adversaire affidé agent agresseur agriculteur agricultrice aide aidant
    aîné allié allocataire alpiniste ambassadeur ambassadrice ami amateur analyste ancien animateur animatrice apiculteur apôtre arbitre archéologue archevêque architecte archiviste armateur artisan artiste aspirant assaillant
    assistant associé assureur astronaute astronome athlète attaché attaquant auteur autrice autorité auditeur avocat ayatollah bagagiste baron basketteur bâtonnier bénévole bénéficiaire berger biographe biologiste bienfaiteur boucher boulanger bourgmestre
    boxeur brigadier buraliste cadre caissier camarade cambrioleur camionneur candidat capitaine cardinal cardiologue caporal champion chancelier chanteur chanteuse chargé chauffeur chef chercheur cheminot chimiste chirurgien
    chroniqueur cinéaste citoyen client climatologue coach cofondateur coiffeur collaborateur collectionneur collègue collégien colocataire colonel combattant comédien commandant commandeur commentateur commerçant commissaire compagnon complice compositeur comptable
    concierge concitoyen concurrent condamné conducteur conférencier confrère congressiste conjoint connaisseur conseil conseiller conseillère conservateur consœur constructeur consul consultant consommateur contestataire contribuable contrôleur copain copropriétaire correspondant cosignataire coureur cousin couturier
    créateur créatrice critique croyant cuisinier curé cycliste danseur dauphin débatteur décideur défenseur défenseure délégué demandeur démographe dentiste député dessinateur détective détenteur détenu développeur diacre dictateur dignitaire diplomate
    directeur directrice dirigeant dissident distributeur docker docteur doctorant doyen dramaturge eurodéputé échevin écologiste économiste écrivain écrivaine édile éditeur éditorialiste éducateur électeur élève éleveur élu émir émissaire employé employeur empereur
    enfant ennemi enquêteur enquêtrice enseignant entraîneur entraîneuse entrepreneur envoyé épidémiologiste épouse époux équipier ergonome essayiste ethnologue étudiant évadé évêque exilé expert expéditeur exploitant expatrié fabricant facteur familier
    femme fermier fille fils financier fonctionnaire fondateur fondatrice footballeur formateur fournisseur frère gagnant garagiste garant garde gardien gardienne gendarme gendre général généticien géographe géologue gérant géopolitologue gestionnaire gouverneur greffier gréviste grimpeur groupie guérillero guide
    habitant habitué handballeur héritier héroïne héros historien homme homologue hôte hôtelier hôtesse huissier humoriste hydrologue immunologue imam immigré indépendantiste industriel infectiologue infirmier infirmière influenceur informaticien informateur ingénieur initiateur inspecteur instituteur intéressé intermittent interlocuteur
    interne internaute intervenant inventeur investisseur invité islamologue jardinier jeune joueur joueuse journaliste judoka juge juré juriste kinésithérapeute laborantin lanceur lauréat leader lecteur légiste lieutenant lieutenant-colonel linguiste livreur locataire locuteur lycéen
    magistrat maire maître maîtresse major majoritaire malade mandataire manager manifestant mannequin marchand maréchal mari marin mathématicien mécanicien mécène médecin médiateur membre ménagère mère météorologue metteur meneur migrant milicien militaire militant mineur ministre miraculé
    modérateur moine monarque moniteur montagnard mouleur municipaliste musicien mutin nageur natif navigateur négociant négociateur neveu notaire notable nutritionniste observateur occupant océanographe officiel officier oligarque oncle ophtalmologue opérateur opposant orateur organisateur organisatrice orthophoniste otage ouvrier
    papa pape parent parieur parlementaire parrain participant partenaire partisan passager passant pasteur patient patineur patriarche patron patronne paysan pêcheur pédiatre pédopsychiatre peintre pèlerin père perdant permanencier personnalité personne personnage pharmacien pharmacologue philosophe photographe physicien pilote pirate planteur plaideur plaignant poète
    policier policière politicien politique politiste politologue polonais pompier porte-parole portier possesseur postier postulant préfet prélat premier prélèvement présentateur président présidente prestataire prétendant prêtre prévenu prince princesse principal prisonnier procureur procureure producteur productrice professeur professeure professionnel promeneur promoteur propriétaire protagoniste protecteur proviseur psychiatre psychanalyste psychologue
    public pédiatre quadragénaire quinquagénaire questeur rabbin rameur rapporteur rapporteure ravisseur réalisateur réalisatrice rebelle recruteur rectrice recteur rédacteur rédactrice réfugié régisseur reine rénovateur repenti réparateur représentant représentante républicain requérant rescapé réserviste résident résistant responsable ressortissant restaurateur retraité rival riverain roi romancier rugbyman
    sage saisonnier salarié salariée sapeur sauveteur savant scénariste scientifique sculpteur secouriste secrétaire sénateur sénatrice sergent serveur sexagénaire septuagénaire skipper sociologue soignant soigneur soldat sondeur sœur soeur souverain spationaute spécialiste spectateur spéculateur sportif stagiaire statisticien substitut sultan supérieur supporter supporteur surveillant survivant
    suspect sylviculteur sympathisant syndicaliste syndic successeur tante tatoueur technicien témoin tennisman tenancier terroriste thérapeute titulaire toxicologue traducteur trafiquant traiteur transporteur travailleur trésorier triathlète troisième tuteur tyran universitaire urbaniste urgentiste usager utilisateur vainqueur vedette vendeur vétéran vétérinaire veuf veuve vice-président vice-ministre
    vicaire victime vidéaste viticulteur vigneron villageois virologue visiteur voisin voisine volcanologue volontaire voyageur zoologue cégétiste centriste socialiste communiste gaulliste frontiste lepéniste macroniste insoumis breton corse basque alsacien parisien marseillais lyonnais octogénaire nonagénaire trentenaire intéressé numéro deux trois plusieurs certains autre autres gens monde quidam particulier
    chancelière conseil première cofondatrice gouverneure cheffe rectrice autrice mairesse pdg dg ceo lieutenante commandante générale colonelle éditrice actionnaire créancier avocate`),
  peopleEndings: [
    'eur',
    'euse',
    'trice',
    'teur',
    'iste',
    'logue',
    'ien',
    'ienne',
    'aire',
    'crate',
    'graphe',
    'ais',
    'aise',
    'ain',
    'aine',
    'ois',
    'oise',
    'ier',
    'ière',
    'ant',
    'ante',
    'mane',
    'phile',
    'cien',
    'cienne',
    'maticien',
    'man',
    'woman',
  ],
  bodies: wordSet(`
    académie administration agence aéroport ambassade antenne armée assemblée assistance assureur association assurance atelier audience avocature avionneur autorité bailleur banque barreau bloc brasserie brigade bureau cabinet caisse camp capitale caserne centrale centre cercle chaîne chambre chancellerie chantier cimentier clan classe clinique club coalition collectif
    collège collectivité comité commando commandement commerce commissariat commission communauté commune compagnie confédération conférence congrès conseil consortium constructeur consulat coopérative coordination corps cour couronne couvent crèche croix-rouge cabinet cellule défense délégation département diaspora diocèse diplomatie direction directoire discothèque distillerie distributeur division domaine
    échevinat école éditeur église élevage énergéticien enseigne entourage entreprise équipe équipementier escadron établissement état état-major exécutif exploitant fabricant faculté famille fédération filiale firme fondation fonds force forces formation forum fournisseur foyer franchise front frère fraternité galerie garde gauche droite gendarmerie géant gouvernement
    gouvernorat grossiste groupe groupement groupuscule guérilla hebdomadaire haut-commissariat hiérarchie holding hôpital hôtel industrie industriel inspection instance institut institution intersyndicale interprofession journal judiciaire jury juridiction justice kremlin labo laboratoire label lignée ligue lobby logisticien lycée magasin magistrature mairie maison maison-mère majorité manufacture mensuel maraîcher
    marque média médiation métropole milice militaires milieu minorité ministère mission monarchie mosquée mouvement municipalité musée mutuelle nation nationalistes newsletter observatoire oenegé office opérateur opinion opposition ordre organe organisation organisme ong onu otan palais parlement paroisse parquet parti partie patronat peuple plateforme
    pme pôle police population port pouvoir préfecture première présidence presse propriétaire prud’hommes public publication quotidien radio raffinerie rébellion rectorat rédaction régie régime région régiment régulateur renseignement représentation république réseau résidence revue richissime roi royaume section secours sécurité sénat service services siège société
    sondeur sous-préfecture sous-traitant start-up station studio structure succursale syndicat syndic système télévision télé théâtre think-tank tribunal tribune troupe union unité université usine verrier ville voisinage zoo ambassade constructeur avionneur distributeur transporteur énergie exploitant maison-blanche élysée matignon pentagone vatican chancellerie bercy beauvau quai place duo trio tandem duumvirat
    source sources informations information milieux rédaction fisc douane douanes pompiers samu urgences mutin maison tutelle parents proches riverains autorités talibans djihadistes insurgés rebelles séparatistes houthis mollahs conservateurs travaillistes démocrates républicains écologistes socialistes centristes communistes indépendants nationalistes union site start-up agence bande gang cartel mafia secte association mutuelle cité`),
  documents: wordSet(`
    rapport communiqué sondage enquête étude texte document lettre note audit expertise courrier courriel mail email message article ouvrage livre analyse avis arrêt arrêté jugement ordonnance décision résolution déclaration acte statistique statistiques chiffre chiffres donnée données bilan baromètre indice tribune éditorial pétition charte traité accord convention contrat mémo mémorandum
    procès-verbal pv compte-rendu compte registre journal dépêche carte photo image vidéo enregistrement témoignage autopsie diagnostic expertise recensement projection prévision prévisions bulletin circulaire directive décret loi règlement constitution proposition motion pancarte banderole affiche tract inscription épitaphe légende plaque panneau archive archives dossier fichier écoute écoutes transcription synthèse réquisitoire plaidoirie plainte
    inventaire facture facturier certificat attestation prospectus brochure notice manuel guide rubrique page site blog post tweet publication revue version élément éléments conclusion conclusions constatation constatations résultat résultats évaluation estimation calcul calculs modèle simulation panel information informations renseignement rumeur bruit relevé relevés capteur log mémoire`),
  things: wordSet(`
    route plan nuit soir matin jour année mois semaine siècle moteur ordinateur compteur secteur facteur ascenseur tracteur radiateur réacteur détecteur vecteur hauteur longueur largeur valeur couleur chaleur douleur peur erreur rigueur vigueur ampleur fleur cœur coeur bonheur malheur honneur odeur saveur faveur lueur humeur rumeur terreur candeur grandeur profondeur splendeur vapeur sueur
    chantier quartier métier sentier fichier dossier papier calendrier janvier février panier atelier escalier terrier courrier acier rivière lumière matière manière barrière carrière frontière prière bannière poussière crise situation voiture train avion bateau navire façade immeuble maison mur toit pluie neige vent soleil mer lac fleuve rivière
    restaurant instant montant courant volant aimant diamant croissant gagnant carburant élan important affluent étang pourtant autant bière pierre étape course match score but film roman chanson pièce album ardoise menu liste prix coût budget marché cours bourse indice euro dollar pourcent nombre total quart moitié tiers mouvement taux hausse baisse
    bien bois mois fois trois roi loi pain main train grain terrain bain lendemain demain domaine semaine fontaine haine chaîne centaine dizaine douzaine vingtaine trentaine quarantaine cinquantaine quinzaine prochaine araignée journée soirée matinée histoire victoire mémoire territoire laboratoire anniversaire exemplaire itinéraire horaire salaire vocabulaire commentaire questionnaire sanctuaire
    exposition réunion cérémonie opération décision question réponse solution raison saison maison prison chose fait cas point plan projet programme dispositif mesure loi règle réforme texte idée pensée parole voix mot phrase ligne page chapitre`),
  channels: wordSet(`
    communiqué déclaration lettre courriel courrier mail e-mail email message tweet post publication interview entretien conférence point allocution discours intervention tribune vidéo note sms texto télégramme billet podcast émission blog chronique éditorial livre ouvrage mémoire rapport audience commentaire téléphone visioconférence réponse traduction enregistrement appel télévision radio antenne
    plateau micro colonne page presse réseau audition dépêche article document dossier plainte requête procès-verbal mémo pétition motion plaidoirie réquisitoire story thread fil briefing journal entrevue correspondance missive missive adresse communication`),
  channelPrepositions: wordSet('dans sur via par à lors de depuis en devant'),
  platforms: wordSet(
    'x twitter facebook instagram tiktok linkedin youtube telegram whatsapp bluesky mastodon threads snapchat reddit weibo vkontakte truth_social signal messenger discord twitch',
  ),
  audiences: wordSet(
    'presse journaliste reporter député sénateur parlement assemblée sénat conseil tribunal cour juge enquêteur policier gendarme commission public foule partisan militant média agence chaîne radio quotidien journal hebdomadaire magazine site télévision élu collègue famille salarié habitant élève étudiant patient actionnaire investisseur syndicat homologue avocat antenne congrès nation peuple français citoyen parents parent client',
  ),
  sourceNouns: wordSet('source'),
  pronouns: wordSet(
    'il elle ils elles je j’ nous vous tu on celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles eux lui dernier dernière certains certaines plusieurs beaucoup chacun chacune aucun aucune personne qui lequel laquelle lesquels lesquelles autre autres un une deux trois tous toutes quelqu’un quelques-uns',
  ),
  idlePronouns: wordSet('ce c’ cela ça ceci tout rien quoi que dont'),
  carriers: wordSet('micro colonne plateau antenne page onde'),
}
