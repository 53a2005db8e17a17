/**
 * Sentence patterns, tokens parted by spaces. Slots: {P} person in full, {S} surname, {G} given name, {L} town or village,
 * {C} country without its article, {N} place with a common noun or a river, {O} organisation, {A} acronym, {B} company,
 * {K} club, {M} medium, {W} work, {E} event, {D} product. Written for this project.
 */
export const frenchPatterns: readonly string[] = `
{P} a déclaré que le projet serait abandonné .
{P} , directeur de {B} , a démenti ces informations .
« C' est faux » , a répondu {P} , porte-parole de {O} .
Selon {P} , de {O} , la situation empire à {L} .
M. {S} a été reçu par Mme {S} à {L} .
Me {S} , avocat de {P} , a fait appel .
Le docteur {P} exerce à {L} depuis dix ans .
{S} n' a pas souhaité répondre .
{S} et {S} se sont rencontrés hier .
{G} a perdu son emploi chez {B} .
Le maire de {L} , {P} , a signé l' arrêté .
La ministre {P} s' est rendue à {L} .
Le président {P} a quitté {L} pour {L} .
Le général {S} commande les troupes à {L} .
L' élu de {L} , {P} ( {A} ) , dénonce un scandale .
avec {P} , {P} et {P} dans les rôles principaux
aux côtés de {P} , {P} , {P} et {P} .
Il bat {P} en finale à {L} .
{P} bat {P} en trois sets .
contre {P} , puis face à {S} .
Né à {L} , il étudie à l' université de {L} .
fils de {P} et de {P}
{P} est née en 1954 à {L} , en {C} .
Il épouse {P} à {L} .
un roman de {P} , traduit par {P}
écrit par {P} et réalisé par {P}
L' assassinat de {P} reste impuni .
le gouvernement de {P} a chuté .
les idées de {S} et de {S}
d' après {S} , cette théorie est fausse .
l' œuvre de {S} influença {S} .
disciple de {S} , il vécut à {L} .
Elle rencontre {S} à {L} .
Avec {G} , ils s' installent à {L} .
un incendie s' est déclaré à {L} .
Un accident à {L} a fait trois morts .
Les habitants de {L} sont inquiets .
De {L} à {L} , les routes sont coupées .
{L} , {L} et {L} sont touchées .
À {L} , la mairie a fermé l' école .
entre {L} et {L} , près de {L}
dans la banlieue de {L} , au nord de {L}
La ville de {L} compte dix mille habitants .
le village de {L} , dans le département
Une manifestation a réuni mille personnes dans le centre de {L} .
{L} est une commune française .
{L} a accueilli le sommet .
en provenance de {L} , le navire a fait escale à {L} .
originaire de {L} , elle vit à {L} .
le port de {L} est bloqué .
En {C} , les élections sont reportées .
La {C} et l' {C} ont signé un accord .
les relations entre la {C} et le {C}
un diplomate en poste en {C} .
{C} - {C} : trois buts à un .
Le {C} rejette ces accusations .
L' {C} a fermé sa frontière avec la {C} .
au {C} , au {C} et en {C} .
aux {C} , la justice enquête .
sur la {N} , près de {L}
le long du {N} et de la {N}
dans les {N} , la neige est tombée .
au bord du {N}
les eaux du {N}
rendez-vous {N} à {L} .
{O} a porté plainte .
L' {O} appelle à la grève .
La {O} a publié son rapport .
Le {O} a rejeté la demande de {P} .
le président de la {O} , {P}
membre du {O} depuis 2010
{A} et {A} appellent à manifester .
La {A} dénonce un recul .
Le {A} a annoncé son retrait .
selon un communiqué de l' {A} .
un délégué {A} de l' usine {B} .
le secrétaire général de la {A} , {P} ,
Le groupe {B} supprime 300 postes à {L} .
La société {B} , basée à {L} , rachète {B} .
{B} a annoncé une hausse de ses ventes .
chez {B} , les salariés sont en grève .
le patron de {B} , {P} .
l' usine {B} de {L} ferme .
une filiale de {B} .
racheté par {B} en 2012 .
des constructeurs comme {B} ou {B}
les actions de {B} ont chuté à la Bourse de {L} .
le studio {B} et le label {B}
{K} s' impose à {L} face à {K} .
Le {K} a battu le {K} deux à un .
L' entraîneur du {K} , {P} , est suspendu .
il signe au {K} en 2015 .
transféré de {K} à {K}
les supporteurs de {K}
le club de {K}
à l' issue du match contre {K}
le joueur de {K} {P}
le groupe de rock {B} sort un album .
le groupe {B} fondé par {P}
a indiqué {M} .
Selon {M} , le ministre va démissionner .
dans un entretien à {M} , {P} assure
a-t-il déclaré sur {M} .
d' après le quotidien {M} .
le journal {M} révèle que {P}
invité de {M} , {S} a dénoncé
la chaîne {M} a diffusé les images .
( {M} ) - {P}
un journaliste de {M} a été arrêté à {L} .
le film « {W} » de {P} .
l' album " {W} " sorti en 1998
dans " {W} " , {P} joue un juge .
le roman {W} paraît en 2003 .
la série " {W} " créée par {P}
le single " {W} " .
publie « {W} » chez {B} .
le jeu vidéo {W} développé par {B}
le livre intitulé " {W} " .
vainqueur de la {E} en 2010 .
lors du {E} à {L}
pendant la {E} , il est blessé à {L} .
la signature du {E}
le {E} a été annulé .
il remporte le {E} .
depuis la {E}
avant les {E} de {L}
un {D} s' est écrasé près de {L} .
la version pour {D} et {D} .
livraison de {D} à l' {C} .
des missiles {D} ont été tirés .
téléchargé sur {D}
le logiciel {D} de {B} .
le parquet de {L} a ouvert une enquête .
la préfecture de {L} appelle à la prudence .
Le tribunal correctionnel de {L} a condamné {P} .
la police de {L} recherche {P} .
l' hôpital de {L}
l' université de {L}
la cathédrale de {L}
l' évêque de {L} , Mgr {P} ,
le duc de {L} et le comte de {L}
Louis XIV reçoit le roi {G} II .
le pape {G} III meurt à {L} .
l' empereur {G}
saint {G} et sainte {G}
{P} ( {B} ) , {P} ( {B} ) , {P} ( {B} )
{P} , 34 ans , a été interpellé à {L} .
{P} , né à {L} , mort à {L}
{L} ( {M} ) – Des milliers de personnes
{L} , {C} ( {M} ) –
signé {P}
Propos recueillis par {P}
par {P} , avec {M}
photo {P} / {M}
{P} : « Nous irons jusqu' au bout »
{O} : un rapport accablant
{L} : deux morts dans une explosion
la direction de {B} a assuré jeudi que l' accord était prêt .
La direction de {B} dément .
{B} dément tout lien avec {B} .
{B} assure n' avoir rien caché .
{B} a démenti , vendredi , ces informations .
{B} , qui emploie 300 personnes à {L} , n' a pas répondu .
contactée , {B} n' a pas donné suite .
Sollicité par {A} , {B} n' a pas souhaité réagir .
les salariés de {B} bloquent le site .
les actionnaires de {B} ont voté .
le fabricant {B} rappelle ses produits .
l' assureur {B} et la banque {B}
le verrier {B} , l' équipementier {B} , le chimiste {B}
la start-up {B} lève des fonds .
un porte-parole de {B} a confirmé .
une porte-parole du groupe {B} , {P} ,
{B} : la justice saisie
{B} : « Un accord est possible »
Grève chez {B} : {A} et {A} divisées
les serveurs de {B} ont été piratés .
un salarié de {B} , {G} , témoigne .
l' entreprise {B} a été condamnée .
selon {B} , aucune donnée n' a fuité .
le hacker se vante d' avoir piraté {B} .
la filiale de {B} en {C}
l' avocat de {B} , Me {P} ,
le juge d' instruction de {L} , {P} ,
la procureure de {L} , {P} , a ouvert une enquête .
A {L} , les commerces sont fermés .
A {L} comme à {L} , la colère monte .
« Je suis épuisé » , dit {G} , 52 ans .
{G} , 34 ans , caissière , raconte .
« On tient » , sourit {G} , qui préfère taire son nom .
{G} et {G} ont fui la ville .
soupire {G} , retraité
{P} , maire de {L} depuis 2014 ,
le préfet de {L} , {P} ,
l' association « {W} » accompagne les victimes .
le collectif {W} réclame des comptes .
le journal {W} a révélé l' affaire .
selon {W} , le quotidien local ,
le quotidien {L} Matin écrit que {P}
le navire {W} a été arraisonné .
le chalutier « {W} » a coulé .
le docteur {P} a témoigné .
les garde-côtes du {C} ont tiré .
le ministre de la Pêche , {P} , a accusé le {C} .
Le Premier ministre , {P} , a écarté cette idée .
L' opposant {P} , en exil à {L} ,
{S} , lui , nie .
{S} dément .
Et {S} d' ajouter : « Non »
pour {S} , « c' est un mensonge »
L' équipe de {S} assure le contraire .
Le clan {S} se tait .
Dans le {N} , deux morts .
le village de {L} , dans l' {N}
les autorités du {C} et de la {C}
un responsable {A}
le siège de la {A} à {L}
Cela dit , rien n' est joué .
Reste que les prix montent .
Des associations dénoncent le projet .
Les syndicats appellent à la grève .
Une enquête a été ouverte .
Trois hommes ont été arrêtés .
Le ministre a promis des mesures .
Pourtant , la direction refuse .
Ni le gouvernement ni la présidence n' ont réagi .
Certains parlent de complot .
Lundi , les avocats plaideront .
Selon lui , c' est impossible .
D' autres pays ont suivi .
Deux semaines plus tard , tout change .
`
  .split('\n')
  .map(line => line.trim())
  .filter(line => line !== '')
