/** Word lists from which training sentences are made. All written for this project; none is taken from a corpus. */

const words = (text: string): string[] => text.split(/\s+/u).filter(word => word !== '')
const lines = (text: string): string[] =>
  text
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '')

export const surnames = words(
  `Abadie Abbas Abdallah Abe Adams Adebayo Aguilar Ahlström Ahmadi Akhmetov Alaoui Allard Almeida Alvarez Amrani Anders Andersen Anderson Andriamanana Antonescu Arnaud Aubert Aubry Auger Aydin Ayrault Baker Balogun Bamba Barbier Baron Barre Barros Barthez Bauer Bayrou Becker Belkacem Bellamy Benali Bennett Berger Bernard Bertin Bertrand Besson Bianchi Biya Blanc Blanchard Bogdanov Bonnet Borges Boucher Boudiaf Boulanger Bourdin Bouvier Boyer Braun Brown Brun Bruneau Butler Caillaud Camara Campbell Cardoso Carlier Caron Carpentier Carter Castro Cazeneuve Chaban Charpentier Chauvin Chen Chevalier Choi Clarke Clément Cohen Colin Collet Colombani Compaoré Conti Cooper Cordier Costa Coulibaly Courtois Cruz Da-Silva Dahmani Dalbert Davies Davis Dearing Delacroix Delaunay Delmas Delorme Demir Deschamps Diallo Diarra Dimitrov Diop Dogan Doumbia Dubois Dufour Dumas Dumont Dupont Dupré Durand Duval Dvořák Eriksson Etchegaray Evans Fabre Falk Faure Fayad Fernandes Fernández Ferrand Ferrari Ferreira Fischer Fleury Fofana Fontaine Foster Fournier Garcia Garnier Gautier Gauthier Gbagbo Gérard Ghannouchi Ghosh Gibson Gilbert Girard Giraud Gomes Gomez González Graham Granger Grant Green Grégoire Griffin Grimaldi Guérin Guichard Guillot Gupta Gutiérrez Haddad Hamel Hansen Hardy Harper Harris Hashimoto Hassan Hayes Henriksson Henry Hernández Hoffmann Horvat Huang Hubert Hughes Hussein Ibáñez Ilitch Imbert Ito Ivanov Jackson Jacquet Jansen Jensen Jimenez Johansson Johnson Jones Joly Jourdain Juppé Kaboré Kamara Kapoor Karlsson Kasparov Kaya Keïta Keller Kelly Khalil Khan Kim King Klein Kone Koné Kovac Kovalenko Kovács Kowalski Kraft Kravchuk Kuznetsov Lacombe Lacroix Lambert Lange Larsen Laurent Lavigne Lebrun Leclerc Lecomte Lefebvre Lefèvre Legrand Lemaire Lemoine Leroux Leroy Lévêque Lewis Li Lindqvist Lopes Lopez Lukashenko Lynch Maalouf Mahama Mancini Marchal Marchand Marchetti Marin Marques Martel Martin Martínez Masson Mathieu Maurel Mbeki Mbarga McCarthy Medvedev Melnyk Mendes Mercier Meyer Miller Mitchell Mohamud Monnier Moore Morales Moreau Morel Moreno Moretti Morgan Mori Morin Morozov Morris Moulin Muller Müller Murphy Nakamura Nazarov Ndiaye Nguyen Nicolas Nielsen Nkurunziza Noel Novak Nowak Nuñez O'Brien O'Connor Okafor Olivier Orlov Ouattara Ouédraogo Özdemir Parker Pasquier Patel Pavlov Pelletier Pereira Perez Perrin Perrot Petersen Petit Petrov Peyron Phillips Picard Pichon Popescu Popov Porter Poulain Powell Prévost Prieur Quintana Rahman Rakoto Ramírez Ramos Rasmussen Raynaud Reed Regnier Renard Rey Reyes Ribeiro Ricci Richard Richter Rivera Rivière Robert Roberts Robin Roche Rodriguez Roger Rojas Rolland Romano Romero Rossi Rousseau Roussel Roux Roy Ruiz Russo Saïdi Salazar Salvi Sánchez Sanogo Santos Sarr Sato Savary Schmidt Schneider Schröder Schulz Schwartz Sen Serrano Shah Sharma Shevchenko Sidibé Silva Simmons Simon Singh Sissoko Smirnov Smith Sokolov Soler Sorensen Soto Sow Stein Stewart Suárez Sullivan Suzuki Svensson Takahashi Tanaka Tardy Taylor Tessier Thapa Thierry Thomas Thompson Tissot Tkachenko Torres Touré Traoré Tremblay Tshisekedi Turner Vacher Vallée Van-Damme Vargas Vasquez Vasseur Verdier Vial Vidal Vincent Vogel Volkov Wagner Walker Wang Ward Watanabe Watson Weber Weiss White Williams Wilson Wolff Wood Wright Xu Yang Yıldız Yilmaz Young Zaïdi Zapata Zerbib Zhang Zhou Zielinski Zimmermann Zoungrana`,
)

export const particlesOf = ['de', 'de la', 'du', 'van', 'van der', 'von', 'ben', 'al', 'El', 'Le', 'La', 'Di', 'Da', 'dos', "d'", 'Mac']

export const syllables = words(
  `val mar lem nor tel sol bri cor dan fer gal hel jor kal lor mon nav ori pel qua rav ser tri ver wal xen zor bel cad dor est fon gri hav ins jul kor lin mas nex opt pri res syn ten uni vec alt bio cap dat eco gen hyd inf lux med neo omn pan qui ray sci tec ult vis`,
)
export const brandTails = words(`a o ia is ix on um en ex al ys ens ora ica era ium eon axis tec soft pharma gaz bank tel net med air land dis`)
export const companyTails = {
  fr: words(`SA SAS Groupe Industries Énergie Finance Capital France International Distribution Aéronautique Logistique Santé Assurances Télécom`),
  en: words(`Inc Corp Group Holdings Energy Partners Capital Systems Industries Airlines Motors Pharmaceuticals Technologies Bank Foods Media Labs`),
}
export const villages = {
  fr: words(
    `Saint-Aubin-les-Prés Montréal-la-Côte Vieuxbourg Roquevaire-sur-Lône Kerguelon Plouvizien Bellerive-en-Forez Marsanges Chanteloup-les-Bois Villeperdrix Courcelette Hauterive Malbuisson Peyrelade Castelmoron Bourgneuf Grandchamp-des-Monts Sainte-Foy-du-Lac Pontarcher Le-Mesnil Orvillers Trémazan Escalquens Ganderange Hochberg Wittelsheim Aubrac Fontvieille Clairlieu Noirmont Valcivières`,
  ),
  en: words(
    `Ashbury Millbrook Stonehaven Westfield Oakridge Kingsford Harrowgate Maplewood Northwick Redcliff Fairhaven Dunmore Bramley Elmstead Lakewood Springdale Rosedale Thornbury Whitby Cedarville`,
  ),
}
export const placeNames = {
  fr: lines(
    `rue Victor-Hugo; place de la République; avenue Foch; boulevard Voltaire; quai des Orfèvres; forêt de Brocéliande; lac Tchad; mont Ventoux; vallée de la Maurienne; golfe d'Aden; île de Ré; aéroport de Roissy; gare de Lyon; stade Vélodrome; château de Vincennes; mer d'Aral; montagnes Rocheuses; désert du Sinaï; centrale de Gravelines; pont de Tancarville; Méditerranée; Alpes; Pyrénées; Vosges; Garonne; Danube; Nil; Rhin; Amazone; Himalaya; Sahara; Massif central; Saint-Laurent; Mékong; Euphrate; Tigre; Jourdain; Volga; Dniepr; Yunnan; Sinaloa; Kent; Yorkshire; Andes; Oural; Balkans; col du Galibier`,
  ),
  en: lines(
    `Main Street; Fifth Avenue; Lake Michigan; Mount Everest; Rocky Mountains; Gulf of Aden; River Thames; Hyde Park; Heathrow Airport; Golden Gate Bridge; Death Valley; Cape Cod; Long Island; Mississippi River; Sinai Desert; Strait of Malacca; Danube; Nile; Rhine; Amazon; Himalayas; Sahara; Alps; Andes; Appalachians; Euphrates; Volga; Yellowstone National Park; Trafalgar Square; Wembley Stadium; Yorkshire; Kent; Cornwall; Silicon Valley; Fleet Street; Madison Square Garden; Orange County; Bay Area`,
  ),
}
export const organisations = {
  fr: lines(
    `Association française des usagers; Union nationale des étudiants; Syndicat des transporteurs; Fédération des chasseurs; Confédération générale des artisans; Ligue des contribuables; Comité national de vigilance; Conseil régional de Bretagne; Cour d'appel de Rennes; Tribunal de commerce; Université de Liège; École normale supérieure; Institut Pasteur; Hôpital Cochin; Agence nationale de la recherche; Observatoire des inégalités; Mouvement pour la paix; Parti pour le progrès; Front populaire de libération; Alliance démocratique; Rassemblement des citoyens; Office national des forêts; Caisse des dépôts; Banque populaire; Ministère de la Pêche; Haute Cour de justice; Conseil supérieur de la magistrature; Chambre de commerce; Musée du Louvre; Opéra de Paris; Orchestre de Toulouse; Secours populaire; Emmaüs; Restos du cœur; Ordre des médecins; Compagnie des eaux; Club alpin; Armée du salut; Garde nationale; Brigade de répression; Commission des lois; Mission laïque; Cercle des économistes; Société des auteurs; Fondation Abbé-Pierre; Centre Pompidou; Collectif des riverains; Union européenne; Parlement wallon; Sûreté nationale; Air Inuit; Médecins pour tous; Amis de la Terre; Forces nouvelles; Jeunesses communistes`,
  ),
  en: lines(
    `National Farmers Union; American Civil Rights Association; Ministry of Fisheries; Department of Transport; Federal Trade Board; University of Leeds; Boston College; Royal Society; Bank of Scotland; Court of Appeal; House Oversight Committee; Senate Armed Services Committee; World Heritage Foundation; Institute of Physics; Center for Public Integrity; Congress of South African Unions; National Rifle Association; Green Party; People's Alliance; Free Democrats; Popular Front; Salvation Army; Coast Guard; Federal Election Commission; Office of Budget; Museum of Modern Art; Metropolitan Opera; London Symphony Orchestra; Doctors for Peace; Friends of the Earth; Transport Workers Union; City Council; State Police; Air Force; National Weather Service; Chamber of Commerce; Church of England; Human Rights Forum; Progress Party; Rural Bank; General Hospital; Supreme Court; High Court; Justice Department; Treasury; Home Affairs Committee`,
  ),
}
export const clubs = {
  fr: lines(
    `Olympique de {L}; Stade de {L}; AS {L}; FC {L}; Racing {L}; {L} FC; RC {L}; US {L}; Paris SG; OM; PSG; Real; Barça; Juventus; Bayern Munich; Ajax; Arsenal; Chelsea; Benfica; Celtic; Galatasaray; Dynamo {L}; Étoile rouge; Lakers; Bulls; Canadiens; Rangers`,
  ),
  en: lines(
    `{L} United; {L} City; FC {L}; {L} Rovers; Real {L}; {L} Bulls; {L} Lions; {L} Rangers; Arsenal; Chelsea; Juventus; Bayern Munich; Ajax; Lakers; Yankees; Red Sox; Cowboys; Patriots; Celtics`,
  ),
}
export const acronyms = words(
  `CGPM FNAR UNSE SNTR ARS DREAL CRS GIGN OFB INPE CNDP ADEME BRGM CROSS SDIS UFC ANPE MRAP SPA FCPE UNEF PDCI RHDP MPLA UNITA ZANU PSOL PDG UTM KDP NPA UDF MNR RPR UDI FLNKS FARDC ADF BNP IBM HP TSMC BMW RWE EDP ENI OMV KLM SAS JAL AIG UBS AXA CMA MSC DHL UPS HSBC SAP`,
)
export const works = {
  fr: lines(
    `Les Jours sans pluie; La Nuit du chasseur d'ombres; Le Dernier Rivage; Une vie à l'envers; Retour à Kerloch; L'Été des loups; Cœurs brisés; Mémoires d'un greffier; Silence; Horizon perdu; Le Chant des pierres; Au nom du fils; Les Enfants du fleuve; Noir désir; Petite Chronique du temps; La Maison d'en face; Dark Waters; Born to Lose; Red River; The Long Road; Blue Moon; Star Quest; Final Legend; Night Riders; Broken Wings; L'Affaire Duroc; Le Comte de Brésac; Rhapsody in Grey`,
  ),
  en: lines(
    `The Last Harbor; Days Without Rain; Broken Wings; A Life in Reverse; Night of the Owl; Silence; Red River Blues; The Glass Orchard; Memoirs of a Clerk; House on the Hill; Star Quest; Dark Waters; Song of Stones; Born to Lose; Ode to Nobody; Children of the Delta`,
  ),
}
export const events = {
  fr: lines(
    `Coupe du monde; Tour de France; Jeux olympiques; Ligue des champions; Championnat d'Europe; Grand Prix de Monaco; Roland-Garros; Festival de Cannes; Seconde Guerre mondiale; Première Guerre mondiale; Révolution française; guerre de Sécession; traité de Rome; accord de Schengen; prix Nobel; Oscar; César; Renaissance; Moyen Âge; Printemps arabe; guerre froide; Open d'Australie; Tournoi des six nations; Coupe Davis; bataille de Verdun; Brexit; Ramadan; Noël; Pâques; protocole de Kyoto; plan Marshall; loi Sapin; convention de Genève; Covid-19; Ebola`,
  ),
  en: lines(
    `World Cup; Super Bowl; Olympic Games; Champions League; European Championship; Grand Prix; Wimbledon; Cannes Film Festival; World War II; First World War; French Revolution; Civil War; Treaty of Rome; Paris Agreement; Nobel Prize; Academy Awards; Renaissance; Arab Spring; Cold War; US Open; Six Nations; Davis Cup; Battle of Verdun; Brexit; Ramadan; Christmas; Easter; Kyoto Protocol; Marshall Plan; Patriot Act; Geneva Convention; Covid-19; Ebola`,
  ),
}
export const products = lines(
  `Windows; Linux; Android; iPhone; PlayStation; Xbox; Boeing 737; Airbus A320; Rafale; Leopard 2; F-16; Kalachnikov; Himars; Caesar; Patriot; Javelin; Bayraktar; Mirage 2000; Tesla Model 3; Renault Clio; Doliprane; Mediator; Levothyrox; Viagra; Bitcoin; Photoshop; ChatGPT; Spoutnik V; Soyouz; Ariane 5; Apollo 11; Concorde; Titanic; Charles-de-Gaulle; Novichok; Roundup; Glock 17; Java; Wikipédia; Facebook; Twitter; Instagram; Netflix`,
)
