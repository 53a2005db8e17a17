import { type Roles, readRoleNouns } from '../roles.ts'

const UNMARKED = /^(?:internet|web|presse|un|deux|adjoint au)$/iu

/** *chef de la diplomatie* → *chefs de la diplomatie*, *premier ministre* → *premiers ministres*: noun and adjectives agree up to the first preposition. */
function plural(noun: string): string {
  const words = noun.split(' ')
  const stop = words.findIndex(word => /^(?:de|du|des|en|à|au|aux|par|pour|d['’].*)$/u.test(word))
  return words.map((word, i) => ((stop >= 0 && i >= stop) || word === 'et' || UNMARKED.test(word) ? word : one(word))).join(' ')
}

function one(word: string): string {
  if (/[sxz]$/u.test(word)) return word
  if (/al$/u.test(word)) return word.replace(/al$/u, 'aux')
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`
  return `${word}s`
}

export const roles: Roles = {
  nouns: readRoleNouns(
    [
      // Speaks for somebody: « la porte-parole du ministère ».
      [
        'person spokesperson',
        'porte-parole!; porte-voix!; attaché de presse/attachée de presse; chargé de communication/chargée de communication; directeur de la communication/directrice de la communication; responsable de la communication; responsable de communication; chargé des relations presse/chargée des relations presse; m:service de presse; m:service de communication; m:bureau de presse; f:cellule de communication; f:direction de la communication',
      ],
      // The state's own voices: « la ministre », « l'ambassadeur », « un général ».
      [
        'person state head',
        "chef de l'État/cheffe de l'État; chef d'État/cheffe d'État>chefs d'État/cheffes d'État; chef de l'Etat/cheffe de l'Etat; président de la République/présidente de la République; président par intérim/présidente par intérim; locataire de l'Élysée; Premier ministre/Première ministre>Premiers ministres/Premières ministres; premier ministre/première ministre>premiers ministres/premières ministres; vice-Premier ministre/vice-Première ministre; vice-premier ministre/vice-première ministre; chef du gouvernement/cheffe du gouvernement; chef de gouvernement/cheffe de gouvernement; chef de l'exécutif/cheffe de l'exécutif; chancelier/chancelière; roi/reine; monarque; souverain/souveraine; prince/princesse; prince héritier/princesse héritière; émir; sultan; empereur/impératrice; dictateur/dictatrice; autocrate; m:homme fort; m:guide suprême; chef de la junte/cheffe de la junte",
      ],
      [
        'person state official',
        "ministre; ministre délégué/ministre déléguée; vice-ministre; chef de la diplomatie/cheffe de la diplomatie; ministre des Affaires étrangères; ministre de l'Intérieur; ministre de la Défense; ministre des Armées; ministre de la Justice; ministre de l'Économie; ministre des Finances; ministre de la Santé; ministre de l'Éducation; garde des Sceaux; garde des sceaux; secrétaire d'État; secrétaire d'Etat; sous-secrétaire d'État; secrétaire à la Défense; secrétaire au Trésor; haut-commissaire/haute-commissaire; haut fonctionnaire/haute fonctionnaire>hauts fonctionnaires/hautes fonctionnaires; ambassadeur/ambassadrice; consul/consule; consul général/consule générale; diplomate; chargé d'affaires/chargée d'affaires; émissaire; envoyé spécial/envoyée spéciale; envoyé/envoyée; négociateur/négociatrice; attaché militaire/attachée militaire; conseiller à la sécurité nationale/conseillère à la sécurité nationale; directeur de cabinet/directrice de cabinet; chef de cabinet/cheffe de cabinet; préfet/préfète; préfet de police/préfète de police; sous-préfet/sous-préfète; gouverneur/gouverneure; fonctionnaire; responsable gouvernemental/responsable gouvernementale>responsables gouvernementaux/responsables gouvernementales; responsable militaire; responsable de la défense; responsable du renseignement; responsable de la sécurité; haut responsable/haute responsable>hauts responsables/hautes responsables; inspecteur/inspectrice; douanier/douanière; recteur/rectrice; rectrice d'académie; inspecteur général/inspectrice générale",
      ],
      [
        'person state official',
        "général/générale>généraux/générales; général de brigade/générale de brigade>généraux de brigade/générales de brigade; colonel/colonelle; lieutenant-colonel/lieutenante-colonelle; commandant/commandante; capitaine; lieutenant/lieutenante; m:adjudant; sergent/sergente; caporal/caporale>caporaux/caporales; amiral/amirale>amiraux/amirales; contre-amiral/contre-amirale>contre-amiraux/contre-amirales; vice-amiral/vice-amirale>vice-amiraux/vice-amirales; maréchal/maréchale>maréchaux/maréchales; major/majore; officier/officière; officier supérieur/officière supérieure; gradé/gradée; militaire; soldat/soldate; chef d'état-major/cheffe d'état-major>chefs d'état-major/cheffes d'état-major; chef des armées/cheffe des armées; commandant en chef/commandante en chef; policier/policière; gendarme; commissaire; commissaire de police; commissaire divisionnaire; brigadier/brigadière; contrôleur général/contrôleuse générale; garde-côte>garde-côtes; garde-frontière>garde-frontières; pompier/pompière; sapeur-pompier/sapeuse-pompière>sapeurs-pompiers/sapeuses-pompières; secouriste; agent/agente; agent de renseignement/agente de renseignement; espion/espionne; chef de la police/cheffe de la police; patron de la police/patronne de la police; chef des pompiers/cheffe des pompiers",
      ],
      // The prosecution and its people: « la procureure de X », « le parquet ».
      [
        'person justice prosecution',
        'procureur/procureure; procureur général/procureure générale; procureur de la République/procureure de la République; procureur adjoint/procureure adjointe; vice-procureur/vice-procureure',
      ],
      ['organisation office prosecution', 'm:parquet; m:parquet général; m:parquet national; m:ministère public'],
      // Heads of a state where an adjective names it: « le président russe ».
      ['person head ruler', 'président/présidente; vice-président/vice-présidente; dirigeant/dirigeante; leader/leadeuse; numéro un/numéro un'],
      // Heads of a place: « la maire ».
      [
        'person head local',
        'maire; mairesse; maire adjoint/maire adjointe; adjoint au maire/adjointe au maire; premier adjoint/première adjointe; bourgmestre; syndic/syndique; premier magistrat/première magistrate; édile; président du conseil régional/présidente du conseil régional; président du conseil départemental/présidente du conseil départemental; président de région/présidente de région; président de la métropole/présidente de la métropole',
      ],
      // Office in a place: « l'adjoint au logement ».
      [
        'person local',
        'adjoint/adjointe; conseiller municipal/conseillère municipale; conseiller communal/conseillère communale; échevin/échevine; agent municipal/agente municipale; élu municipal/élue municipale',
      ],
      // Heads of a firm or institution: « la directrice générale » of the one at hand.
      [
        'person head manager',
        "président-directeur général/présidente-directrice générale>présidents-directeurs généraux/présidentes-directrices générales; PDG!; P-DG!; pdg!; directeur général/directrice générale; chef de mission/cheffe de mission; directeur exécutif/directrice exécutive; directeur général adjoint/directrice générale adjointe; directeur/directrice; directeur adjoint/directrice adjointe; directeur financier/directrice financière; directeur technique/directrice technique; directeur régional/directrice régionale; directeur des ressources humaines/directrice des ressources humaines; directeur de la communication/directrice de la communication; directeur industriel/directrice industrielle; directeur commercial/directrice commerciale; directeur scientifique/directrice scientifique; directeur du site/directrice du site; directeur d'usine/directrice d'usine; directeur de l'usine/directrice de l'usine; directeur médical/directrice médicale; directeur des soins/directrice des soins; directeur des opérations/directrice des opérations; directeur juridique/directrice juridique; directeur des enquêtes/directrice des enquêtes; directeur de la recherche/directrice de la recherche; directeur de la sécurité/directrice de la sécurité; chef de mission/cheffe de mission; responsable des enquêtes; responsable qualité; responsable des opérations; responsable juridique; responsable du plaidoyer; médecin-chef/médecin-cheffe>médecins-chefs/médecins-cheffes; chef de service/cheffe de service; chef des urgences/cheffe des urgences; proviseur/proviseure; proviseur adjoint/proviseure adjointe; directeur sportif/directrice sportive; secrétaire général/secrétaire générale; DRH!; DG!; patron/patronne; président/présidente; président du directoire/présidente du directoire; président du conseil d'administration/présidente du conseil d'administration; président du conseil de surveillance/présidente du conseil de surveillance; manager/manageuse; dirigeant/dirigeante; gérant/gérante",
      ],
      // Unions: « la déléguée syndicale ».
      [
        'person official unionist',
        'délégué/déléguée; délégué central/déléguée centrale; délégué syndical/déléguée syndicale>délégués syndicaux/déléguées syndicales; syndicaliste; secrétaire départemental/secrétaire départementale; secrétaire fédéral/secrétaire fédérale; secrétaire national/secrétaire nationale; responsable syndical/responsable syndicale>responsables syndicaux/responsables syndicales; leader syndical/leadeuse syndicale',
      ],
      // Members of an assembly: « la sénatrice ».
      ['person official member', 'député/députée; eurodéputé/eurodéputée; député européen/députée européenne; sénateur/sénatrice'],
      // Heads of what is named: « la présidente de l'association ».
      [
        'person head',
        "président/présidente; vice-président/vice-présidente; coprésident/coprésidente; président-directeur général/présidente-directrice générale>présidents-directeurs généraux/présidentes-directrices générales; PDG!; P-DG!; pdg!; directeur général/directrice générale; directeur exécutif/directrice exécutive; directeur adjoint/directrice adjointe; directeur général adjoint/directrice générale adjointe; vice-directeur/vice-directrice; vice-directeur général/vice-directrice générale; directeur/directrice; directeur financier/directrice financière; directeur régional/directrice régionale; directeur de la publication/directrice de la publication; directeur sportif/directrice sportive; directeur des ressources humaines/directrice des ressources humaines; DRH!; DG!; patron/patronne; dirigeant/dirigeante; chef/cheffe; chef adjoint/cheffe adjointe; chef de file/cheffe de file; chef de service/cheffe de service; chef d'entreprise/cheffe d'entreprise; chef de mission/cheffe de mission; chef du parti/cheffe du parti; chef rebelle/cheffe rebelle; chef de guerre/cheffe de guerre; leader/leadeuse; numéro un/numéro un; numéro deux/numéro deux; m:bras droit; secrétaire général/secrétaire générale; secrétaire générale adjointe; secrétaire général adjoint; secrétaire national/secrétaire nationale; premier secrétaire/première secrétaire; secrétaire exécutif/secrétaire exécutive; délégué général/déléguée générale; conseiller fédéral/conseillère fédérale; commissaire européen/commissaire européenne; commissaire aux comptes; fondateur/fondatrice; cofondateur/cofondatrice; gérant/gérante; propriétaire; copropriétaire; coordinateur/coordinatrice; coordonnateur/coordonnatrice; trésorier/trésorière; administrateur/administratrice; doyen/doyenne; proviseur/proviseure; principal de collège/principale de collège; bâtonnier/bâtonnière; rédacteur en chef/rédactrice en chef; entraîneur/entraîneuse; sélectionneur/sélectionneuse; manager/manageuse; pape; archevêque; évêque; m:cardinal>cardinaux; patriarche; imam; rabbin/rabbine; grand rabbin/grande rabbine; primat; abbé/abbesse; m:recteur de la mosquée; médiateur/médiatrice; m:patron des patrons",
      ],
      // Office holders who speak for what is named: « un responsable de l'ONU », « l'élue ».
      [
        'person official',
        "responsable; chargé de plaidoyer/chargée de plaidoyer; chargé de campagne/chargée de campagne; officiel/officielle; élu/élue; député/députée; eurodéputé/eurodéputée; député européen/députée européenne; sénateur/sénatrice; parlementaire; législateur/législatrice; représentant/représentante; représentant permanent/représentante permanente; représentant spécial/représentante spéciale; rapporteur/rapporteuse; rapporteur spécial/rapporteuse spéciale; délégué/déléguée; délégué syndical/déléguée syndicale>délégués syndicaux/déléguées syndicales; délégué du personnel/déléguée du personnel; syndicaliste; secrétaire départemental/secrétaire départementale; secrétaire fédéral/secrétaire fédérale; conseiller/conseillère; conseiller municipal/conseillère municipale; conseiller régional/conseillère régionale; conseiller départemental/conseillère départementale; conseiller d'État/conseillère d'État; conseiller communal/conseillère communale; adjoint/adjointe; adjoint au maire/adjointe au maire; maire adjoint/maire adjointe; premier adjoint/première adjointe; échevin/échevine; membre; cadre; permanent/permanente; militant/militante; candidat/candidate; tête de liste; m:bras armé; collaborateur/collaboratrice; assistant/assistante; secrétaire; commissaire du gouvernement; commissaire aux droits; chargé de mission/chargée de mission; chef de projet/cheffe de projet; chef des opérations/cheffe des opérations; humanitaire; travailleur humanitaire/travailleuse humanitaire; bénévole; volontaire; médiateur de l'ONU; observateur de l'ONU; casque bleu; expert de l'ONU; organisateur/organisatrice; agent municipal/agente municipale; exploitant/exploitante; opérateur/opératrice; arbitre; référent/référente; animateur/animatrice",
      ],
      // Courts and counsel.
      [
        'person justice',
        "avocat général/avocate générale; substitut/substitute; substitut du procureur; juge; juge d'instruction; juge des référés; juge des libertés; magistrat/magistrate; magistrat instructeur/magistrate instructrice; parquetier/parquetière; président du tribunal/présidente du tribunal; rapporteur public/rapporteuse publique; enquêteur/enquêtrice; greffier/greffière; huissier/huissière; commissaire de justice; médecin légiste; juré/jurée; expert judiciaire/experte judiciaire",
      ],
      [
        'person counsel',
        'avocat/avocate; avocat de la défense/avocate de la défense; défenseur/défenseure; m:conseil; agent sportif/agente sportive; notaire; mandataire; mandataire judiciaire; liquidateur/liquidatrice; impresario',
      ],
      // Experts and journalists.
      [
        'person expert',
        "expert/experte; analyste; spécialiste; chercheur/chercheuse; historien/historienne; politologue; politiste; sociologue; économiste; anthropologue; professeur/professeure; prof; professeur d'université/professeure d'université; maître de conférences/maîtresse de conférences; enseignant/enseignante; enseignant-chercheur/enseignante-chercheuse; universitaire; scientifique; savant/savante; médecin; médecin du sport; docteur/docteure; docteur en médecine; chirurgien/chirurgienne; infirmier/infirmière; urgentiste; urgentologue; psychiatre; psychologue; pédiatre; épidémiologiste; virologue; infectiologue; généticien/généticienne; biologiste; vétérinaire; pharmacien/pharmacienne; sage-femme; géologue; volcanologue; sismologue; climatologue; météorologue; hydrologue; glaciologue; océanographe; géographe; démographe; juriste; constitutionnaliste; criminologue; consultant/consultante; observateur/observatrice; ingénieur/ingénieure; architecte; urbaniste; statisticien/statisticienne; sondeur/sondeuse; philosophe; essayiste; écrivain/écrivaine; auteur/autrice; auteure; intellectuel/intellectuelle; informaticien/informaticienne; hackeur/hackeuse; courtier/courtière; trader/tradeuse; conjoncturiste; stratège; stratégiste; conservateur du patrimoine; archéologue",
      ],
      [
        'person journalist',
        'journaliste; correspondant/correspondante; reporter; grand reporter; éditorialiste; chroniqueur/chroniqueuse; présentateur/présentatrice; photographe; photojournaliste; rédacteur/rédactrice; blogueur/blogueuse; influenceur/influenceuse; youtubeur/youtubeuse; pigiste; caméraman>caméramans; documentariste; envoyé spécial à/envoyée spéciale à',
      ],
      // Private persons; their plurals are groups.
      [
        'person private',
        "père de famille/mère de famille>pères de famille/mères de famille; propriétaire; copropriétaire; habitant/habitante; riverain/riveraine; résident/résidente; voisin/voisine; rescapé/rescapée; survivant/survivante; passager/passagère; conducteur/conductrice; chauffeur/chauffeuse; chauffeur routier; routier/routière; automobiliste; cycliste; piéton/piétonne; motard/motarde; m:marin; pêcheur/pêcheuse; patron de pêche; skipper/skippeuse; pilote; navigateur/navigatrice; manifestant/manifestante; gréviste; salarié/salariée; employé/employée; ouvrier/ouvrière; travailleur/travailleuse; agriculteur/agricultrice; éleveur/éleveuse; paysan/paysanne; viticulteur/viticultrice; maraîcher/maraîchère; apiculteur/apicultrice; commerçant/commerçante; restaurateur/restauratrice; hôtelier/hôtelière; boulanger/boulangère; boucher/bouchère; coiffeur/coiffeuse; buraliste; libraire; artisan/artisane; entrepreneur/entrepreneuse; homme d'affaires/femme d'affaires>hommes d'affaires/femmes d'affaires; industriel/industrielle; milliardaire; investisseur/investisseuse; actionnaire; étudiant/étudiante; lycéen/lycéenne; collégien/collégienne; écolier/écolière; élève; retraité/retraitée; chômeur/chômeuse; locataire; usager/usagère; client/cliente; consommateur/consommatrice; contribuable; électeur/électrice; citoyen/citoyenne; ressortissant/ressortissante; patient/patiente; internaute; utilisateur/utilisatrice; abonné/abonnée; lecteur/lectrice; auditeur/auditrice; téléspectateur/téléspectatrice; spectateur/spectatrice; supporteur/supportrice; supporter; fan; touriste; vacancier/vacancière; voyageur/voyageuse; migrant/migrante; exilé/exilée; réfugié/réfugiée; demandeur d'asile/demandeuse d'asile; déplacé/déplacée; expatrié/expatriée; opposant/opposante; dissident/dissidente; activiste; militant écologiste/militante écologiste; écologiste; féministe; blessé/blessée; sinistré/sinistrée; promeneur/promeneuse; randonneur/randonneuse; alpiniste; plongeur/plongeuse; artiste; acteur/actrice; comédien/comédienne; chanteur/chanteuse; musicien/musicienne; cinéaste; réalisateur/réalisatrice; producteur/productrice; footballeur/footballeuse; joueur/joueuse; coureur/coureuse; champion/championne; sportif/sportive; athlète; nageur/nageuse; sprinteur/sprinteuse; grimpeur/grimpeuse; coéquipier/coéquipière; capitaine de l'équipe; ancien combattant/ancienne combattante; vétéran/vétérane; combattant/combattante; rebelle; insurgé/insurgée; milicien/milicienne; mercenaire; djihadiste; terroriste; rebelles!; homme/femme; monsieur/dame; jeune homme/jeune femme>jeunes hommes/jeunes femmes; jeune; quadragénaire; quinquagénaire; trentenaire; sexagénaire; septuagénaire; octogénaire; adolescent/adolescente; garçon; fillette; enfant; bébé; individu; aîné/aînée; cadet/cadette; prêtre; curé; moine; religieux/religieuse; pasteur/pasteure; concierge; gardien/gardienne; bûcheron/bûcheronne; guide; interprète; traducteur/traductrice; aubergiste; patronne de l'hôtel",
      ],
      [
        'person private',
        '~m:témoin; ~f:victime; ~f:personne; ~f:star; ~f:vedette; ~f:figure; ~f:personnalité; ~f:recrue; ~m:otage; ~f:idole; ~m:individu; ~m:mannequin; ~m:possesseur; ~f:connaissance; ~f:sentinelle',
      ],
      [
        'person private',
        "accusé/accusée; prévenu/prévenue; suspect/suspecte; mis en cause/mise en cause>mis en cause/mises en cause; mis en examen/mise en examen>mis en examen/mises en examen; inculpé/inculpée; condamné/condamnée; détenu/détenue; prisonnier/prisonnière; otage; plaignant/plaignante; requérant/requérante; disparu/disparue; lanceur d'alerte/lanceuse d'alerte; repenti/repentie; pirate; pirate informatique; intéressé/intéressée; héritier/héritière; bailleur/bailleresse; détective; vendeur/vendeuse; acheteur/acheteuse; mineur/mineure",
      ],
      [
        'person kin',
        'épouse>épouses; époux!; mari; m:conjoint; conjointe; compagnon/compagne; veuf/veuve; père/mère; frère/sœur; fils!/fille>fils/filles; fille; cousin/cousine; oncle/tante; neveu/nièce; grand-père/grand-mère>grands-pères/grands-mères; parent/parente; beau-père/belle-mère; beau-frère/belle-sœur; beau-fils!/belle-fille>beaux-fils/belles-filles; gendre; m:ex-mari; f:ex-femme; ex-compagnon/ex-compagne; fiancé/fiancée; petit-fils!/petite-fille>petits-fils/petites-filles; filleul/filleule; parrain/marraine; demi-frère/demi-sœur; ami/amie; collègue; confrère/consœur; homologue; prédécesseur/prédécesseure; successeur/successeure; rival/rivale>rivaux/rivales; adversaire; allié/alliée; interlocuteur/interlocutrice; associé/associée; camarade; m:pair; concurrent/concurrente',
      ],
      // Names withheld: « une source proche du dossier ».
      [
        'anonymous',
        '~f:source; ~f:source proche du dossier; ~f:source policière; ~f:source judiciaire; ~f:source diplomatique; ~f:source sécuritaire; ~f:source gouvernementale; ~f:source militaire; ~f:source hospitalière; ~f:source syndicale; ~f:source interne; informateur/informatrice; initié/initiée; m:indicateur; anonyme; m:entourage>entourages',
      ],
      ['person anonymous', 'proche; familier/familière; intime; m:connaisseur; m:habitué'],
      // Many without a count.
      [
        'group',
        'f:opposition; f:majorité; f:gauche; f:droite; f:extrême droite; f:extrême gauche; f:intersyndicale; f:population; f:foule; f:communauté; f:communauté internationale; f:diaspora; f:délégation; f:équipe; f:famille; m:couple; m:clan; m:camp; m:camp présidentiel; m:camp adverse; f:coalition; f:rébellion; f:résistance; f:société civile; f:opinion; f:opinion publique; m:public; m:patronat; f:profession; m:corps médical; m:personnel; m:voisinage; m:clergé; f:hiérarchie; f:base; f:jeunesse; f:bande; m:gang; m:commando; m:équipage; f:promotion; m:jury; f:assistance; m:marché; m:milieux>milieux; f:partie civile>parties civiles; f:défense; f:accusation; m:ultras!; m:indépendantistes!; m:séparatistes!; m:putschistes!; m:islamistes!; f:troupes!; f:rangs!; m:alliés!; m:Occidentaux!; m:proches!; f:tutelle; f:hiérarchie militaire',
      ],
      // Public offices and the state's bodies: « le ministère russe de la Défense », « la présidence ».
      [
        'government office',
        "m:gouvernement; m:régime; f:administration; m:ministère; m:ministère des Affaires étrangères; m:ministère de la Défense; m:ministère de l'Intérieur; m:ministère de la Justice; m:ministère de la Santé; f:présidence; f:primature; m:exécutif; m:pouvoir; m:cabinet; f:junte; f:monarchie; f:diplomatie; f:chancellerie; f:ambassade; m:consulat; f:représentation; f:mission diplomatique; f:autorités!; f:autorité publique; m:pouvoirs publics!; m:état-major>états-majors; f:armée; f:armée de l'air; f:armée de terre; f:forces armées!; f:forces!; f:forces de l'ordre!; f:forces de sécurité!; f:forces spéciales!; f:marine; f:marine nationale; f:aviation; m:commandement; m:haut commandement; f:police; f:police nationale; f:police fédérale; f:gendarmerie; m:garde-côtes!; m:gardes-côtes!; f:garde côtière; m:gardes-frontières!; f:garde nationale; m:services de renseignement!; m:services secrets!; m:renseignement; m:services de sécurité!; m:contre-espionnage; f:préfecture; f:préfecture de police; f:sous-préfecture; f:douane; f:douanes!; m:trésor public; m:fisc; f:protection civile; f:sécurité civile; m:pompiers!; m:secours!; f:État; m:État; f:puissance; m:pays; m:royaume; f:république; f:nation; m:département d'État; m:conseil des ministres; m:bureau du Premier ministre; m:bureau du président; f:délégation permanente; f:mission permanente; m:corps diplomatique; f:milice; f:cour royale; m:palais royal; m:palais présidentiel; f:maison royale",
      ],
      [
        'organisation office',
        "f:mairie; f:municipalité; f:ville; f:commune; f:métropole; f:collectivité; f:région; m:département; m:conseil municipal; m:conseil régional; m:conseil départemental; m:conseil général; m:canton; f:province; f:rectorat; m:rectorat; f:agence régionale de santé; f:ARS; m:parlement; m:Parlement; m:Sénat; f:Assemblée; f:chambre; f:chambre basse; f:chambre haute; f:commission; f:commission d'enquête; f:commission électorale; f:chambre régionale des comptes; f:chambre des comptes; f:commission européenne; m:service départemental d'incendie et de secours; m:conseil; m:conseil constitutionnel; m:comité; f:autorité; f:autorité administrative; m:régulateur; m:gendarme boursier; m:tribunal>tribunaux; m:tribunal administratif>tribunaux administratifs; m:tribunal correctionnel>tribunaux correctionnels; m:tribunal judiciaire>tribunaux judiciaires; f:cour; f:cour d'appel; f:cour d'assises; f:Cour suprême; f:cour constitutionnelle; f:justice; m:barreau; f:banque centrale; m:office; m:organisme; f:institution; m:service; m:services!; m:services techniques!; f:direction; f:direction générale; m:secrétariat; m:secrétariat général; m:haut-commissariat; f:mission; f:mission d'observation; f:mission de surveillance; m:observatoire; m:musée; m:hôpital>hôpitaux; m:centre hospitalier; m:CHU!; m:centre; f:caisse; f:inspection; f:inspection du travail; f:répression des fraudes; f:agence de santé; f:académie",
      ],
      [
        'organisation',
        "f:entreprise; m:groupe; f:guilde; f:amicale; f:chorale; f:société; f:compagnie; f:compagnie aérienne; f:firme; f:multinationale; m:géant; m:constructeur; m:avionneur; m:fabricant; m:équipementier; m:sous-traitant; m:prestataire; m:fournisseur; m:opérateur; m:exploitant; m:distributeur; m:transporteur; m:armateur; m:éditeur; m:hébergeur; m:gestionnaire; m:promoteur; m:bailleur; m:bailleur social>bailleurs sociaux; f:banque; m:assureur; f:assurance; m:fonds; m:fonds d'investissement; m:cabinet de conseil; f:start-up!; f:jeune pousse; f:plateforme; m:laboratoire; f:usine; f:enseigne; f:marque; m:réseau; m:réseau social>réseaux sociaux; f:coopérative; f:filiale; f:holding; m:consortium; f:association; f:ONG!; f:organisation; f:organisation non gouvernementale; f:organisation internationale; f:fondation; m:collectif; m:syndicat; f:centrale syndicale; f:section syndicale; f:fédération; f:confédération; f:union; f:ligue; m:parti; f:formation; m:mouvement; m:front; f:alliance; m:think tank>think tanks; m:groupe de réflexion; m:groupe de travail; m:groupe armé; f:milice; m:club; f:université; f:école; m:lycée; m:collège; m:institut; m:institut de sondage; f:Église; f:paroisse; m:diocèse; f:mosquée; f:synagogue; f:agence des Nations unies; m:comité d'entreprise; m:comité social et économique; m:CSE!; m:conseil d'administration; m:comité d'organisation; m:comité olympique; f:instance; f:chambre de commerce; f:chambre d'agriculture; f:interprofession; m:conseil de l'ordre; m:ordre des médecins; m:ordre des avocats; f:équipe dirigeante; f:coordination; f:cellule; f:cellule de crise; f:troupe; m:orchestre; m:théâtre; m:festival; m:bureau d'études; m:cartel; f:mafia; f:secte; f:direction de l'entreprise; m:gouvernorat",
      ],
      // Media: « la chaîne », « l'agence officielle ».
      [
        'medium',
        "m:média; m:médias d'État!; m:média d'État>médias d'État; m:média public; m:journal>journaux; m:quotidien; m:hebdomadaire; m:hebdo; m:mensuel; m:bimensuel; m:magazine; f:revue; f:gazette; m:tabloïd; f:chaîne; f:chaîne de télévision; f:chaîne d'information; f:chaîne de télé; f:télévision; f:télévision d'État; f:télévision publique; f:télé; f:radio; f:radio publique; f:station; f:agence; f:agence de presse; f:agence officielle; f:agence de presse officielle>agences de presse officielles; f:agence d'information; f:agence étatique; m:site; m:site internet; m:site Internet; m:site web; m:site d'information; m:site d'actualité; m:portail; f:presse; f:presse d'État; f:presse officielle; f:presse locale; f:presse régionale; m:organe; m:organe de presse; m:organe officiel; m:podcast; m:blog; f:newsletter; m:webzine; m:périodique; m:titre; f:rédaction; m:newsmagazine; m:fil d'information; f:émission; m:journal télévisé>journaux télévisés",
      ],
      // Documents that state something: « le rapport conclut que ».
      [
        'document',
        "m:rapport; m:rapport d'enquête; m:rapport d'autopsie; m:rapport d'expertise; m:prérapport; m:pré-rapport; m:communiqué; m:communiqué de presse; m:communiqué conjoint; f:étude; m:sondage; f:enquête; f:enquête d'opinion; f:enquête interne; m:baromètre; m:classement; m:bilan; m:audit; f:analyse; f:expertise; f:contre-expertise; f:évaluation; f:estimation; f:projection; f:prévision; f:statistique; m:chiffre; m:chiffres officiels!; f:donnée; m:recensement; m:document; m:document interne; m:document confidentiel; f:note; f:note interne; f:note blanche; m:mémo; m:mémorandum; m:télégramme diplomatique; m:câble; m:courrier; m:courriel; m:mail; m:e-mail; f:lettre; f:lettre ouverte; f:missive; m:message; m:tweet; m:post; f:publication; m:billet; m:texte; f:tribune; m:éditorial>éditoriaux; m:article; f:dépêche; m:livre; m:ouvrage; f:déclaration; f:déclaration commune; f:déclaration écrite; f:notice; m:tract; f:brochure; f:pétition; f:plainte; m:réquisitoire; m:procès-verbal>procès-verbaux; m:PV!; f:ordonnance; m:jugement; m:arrêt; m:verdict; f:décision; f:résolution; m:projet de rapport; m:compte rendu>comptes rendus; f:synthèse; f:autopsie; m:témoignage; m:enregistrement; f:vidéo; f:image; f:photo; f:bande sonore; f:archive; m:livre blanc; m:constat; m:bulletin; f:circulaire; m:dossier; m:questionnaire; f:simulation; m:modèle; f:carte; f:version; m:récit; m:relevé; f:information; f:indiscrétion; f:rumeur; m:discours; f:allocution; f:interview; m:entretien; f:chronique; f:audition; f:déposition",
      ],
      // Norms: « selon la loi » is nobody's statement.
      [
        'norm',
        'f:loi; m:règlement; m:code; f:constitution; f:Constitution; m:traité; m:accord; m:contrat; f:convention; f:règle; m:décret; m:arrêté; f:norme; m:statut; f:procédure; m:protocole; m:calendrier; m:programme; m:plan; f:tradition; m:usage; f:coutume; f:légende; m:proverbe; m:droit; m:barème; m:critère; m:cahier des charges; f:directive; f:charte; m:tarif; m:scénario; f:logique; m:principe; f:saison; m:cas!; m:goût; m:besoin; m:moyen; f:formule; f:expression; f:méthode; f:hypothèse',
      ],
    ],
    plural,
  ),
  anonymity: [
    "sous couvert d'anonymat",
    "sous le couvert de l'anonymat",
    "sous couvert de l'anonymat",
    "sous le sceau de l'anonymat",
    'sous anonymat',
    "sous la condition de l'anonymat",
    'à condition de ne pas être nommé',
    'à condition de ne pas être nommée',
    'à condition de ne pas être cité',
    'à condition de ne pas être citée',
    'à la condition de ne pas être cité',
    'à condition de ne pas être identifié',
    'à condition de rester anonyme',
    "ayant requis l'anonymat",
    "ayant requis l'anonymat",
    "requérant l'anonymat",
    "qui a requis l'anonymat",
    "qui ont requis l'anonymat",
    "ayant demandé l'anonymat",
    "demandant l'anonymat",
    "qui a demandé l'anonymat",
    "qui a souhaité garder l'anonymat",
    'qui a souhaité rester anonyme',
    "souhaitant garder l'anonymat",
    'souhaitant rester anonyme',
    "souhaitant conserver l'anonymat",
    "préférant garder l'anonymat",
    'préférant rester anonyme',
    "désirant garder l'anonymat",
    "qui préfère garder l'anonymat",
    'qui préfère rester anonyme',
    'qui tient à rester anonyme',
    "tenant à l'anonymat",
    'le prénom a été modifié',
    'le prénom a été changé',
    "prénom d'emprunt",
    'prénom modifié',
    "qui n'a pas souhaité être nommé",
    "qui n'a pas souhaité être nommée",
    "qui n'a pas été nommé",
    "qui n'a pas été nommée",
    "dont l'identité n'a pas été révélée",
    "dont l'identité n'a pas été dévoilée",
    "dont le nom n'a pas été dévoilé",
    "dont le nom n'a pas été révélé",
    "dont le nom n'a pas été précisé",
    'non identifié',
    'non identifiée',
    'non identifiés',
    'non nommé',
    'non nommée',
    'anonyme',
    'anonymes',
    'non autorisé à parler',
    'non autorisée à parler',
    "n'étant pas autorisé à s'exprimer",
    "n'étant pas autorisée à s'exprimer",
    "qui n'est pas autorisé à s'exprimer",
    "qui n'est pas autorisée à s'exprimer",
    'en off',
  ],
  ranks: [
    'haut',
    'haute',
    'hauts',
    'hautes',
    'ancien',
    'ancienne',
    'anciens',
    'anciennes',
    'ex',
    'nouveau',
    'nouvelle',
    'nouveaux',
    'nouvelles',
    'futur',
    'future',
    'actuel',
    'actuelle',
    'premier',
    'première',
    'principal',
    'principale',
    'principaux',
    'principales',
    'grand',
    'grande',
    'jeune',
    'vieux',
    'vieille',
    'célèbre',
    'puissant',
    'puissante',
    'influent',
    'influente',
    'éphémère',
    'autre',
    'autres',
    'même',
    'simple',
    'proche',
    'tout-puissant',
    'défunt',
    'défunte',
    'feu',
    'présumé',
    'présumée',
  ],
}
