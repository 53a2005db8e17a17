import type { Bearers } from '../bearers.ts'

const words = (text: string): string[] =>
  text
    .split(';')
    .map(word => word.trim())
    .filter(word => word !== '')

export const bearers: Bearers = {
  bodies: words(
    `société/sociétés; entreprise/entreprises; compagnie/compagnies; groupe/groupes; firme/firmes; start-up; startup/startups; jeune pousse/jeunes pousses; filiale/filiales; holding; coopérative/coopératives; consortium; multinationale; marque/marques; enseigne/enseignes; plateforme/plateformes; application; laboratoire/laboratoires; cabinet/cabinets; bureau/bureaux; banque/banques; fonds; mutuelle; régie; réseau/réseaux; usine; association/associations; ong; organisation/organisations; collectif/collectifs; comité; fondation/fondations; syndicat/syndicats; fédération; confédération; coordination; parti/partis; mouvement/mouvements; formation; coalition; alliance; liste; groupuscule/groupuscules; milice/milices; guérilla; faction/factions; rébellion; brigade; cartel; gang; secte; confrérie; club/clubs; cercle; troupe; compagnie aérienne; institut/instituts; think tank; centre de recherche; université; école/écoles; crèche; clinique; agence/agences; journal; journaux; quotidien/quotidiens; hebdomadaire/hebdomadaires; hebdo; mensuel; magazine/magazines; revue; tabloïd; chaîne/chaînes; radio/radios; télévision; webradio; site/sites; média/médias; portail; blog; podcast`,
  ),
  trades: words(
    `géant; constructeur/constructeurs; avionneur; motoriste; fabricant/fabricants; équipementier; sous-traitant/sous-traitants; prestataire; fournisseur/fournisseurs; opérateur/opérateurs; exploitant; distributeur; transporteur/transporteurs; armateur/armateurs; éditeur; hébergeur; gestionnaire; promoteur/promoteurs; bailleur; assureur/assureurs; importateur; exportateur; négociant; courtier; brasseur; verrier; sidérurgiste; papetier; croisiériste; voyagiste; aménageur; concessionnaire; délégataire; concurrent/concurrents; rival; repreneur; loueur; grossiste; logisticien; ferrailleur; minotier; semencier; laboratoire pharmaceutique; spécialiste`,
  ),
  regions: ['Lot', 'Nord', 'Var'],
  settlements: words(
    `village/villages; ville/villes; commune/communes; hameau/hameaux; pays; bourg/bourgs; bourgade; localité/localités; quartier/quartiers; faubourg; lieu-dit; banlieue; municipalité; îlot; oasis; presqu'île; camp de réfugiés; chef-lieu; préfecture; sous-préfecture; métropole; agglomération; canton; archipel`,
  ),
  sites: words(`quartier/quartiers; lieu-dit; cité; résidence; hameau; zone industrielle`),
  realms: words('gouvernement; armée; république; royaume; émirat; sultanat; principauté; diaspora'),
  streets: words('rue; avenue; boulevard; quai; impasse; allée; chemin; ruelle'),
  things: words(
    `navire/navires; cargo/cargos; chalutier/chalutiers; ferry; paquebot; voilier; pétrolier; méthanier; porte-conteneurs; vraquier; remorqueur; sous-marin; frégate; corvette; porte-avions; caboteur; thonier; caseyeur; ligneur; trois-mâts; yacht; catamaran; ouragan; tempête; typhon; cyclone; dépression; missile/missiles; satellite; sonde; opération`,
  ),
  heads: words(
    'front; communauté; union; mouvement; ligue; alliance; coalition; fédération; confédération; association; collectif; comité; rassemblement; réseau; forum',
  ),
  capitals: words('ong; pme; sci; sarl; gaec; asbl; tpe'),
  of: words("de; d'; du; des"),
  bareOf: words("de; d'"),
  articles: words("la; le; les; l'"),
  inner: words('sans'),
  governors: Object.fromEntries([
    ...['lutte', 'combat'].map(noun => [noun, ['contre', 'pour']] as const),
    ...['défense', 'protection', 'sauvegarde', 'promotion', 'prévention', 'développement', 'conservation', 'réhabilitation', 'gestion'].map(
      noun => [noun, ['de', "d'", 'du', 'des']] as const,
    ),
    ['aide', ['à', 'au', 'aux']],
  ]),
  and: words('et; ou; ,'),
  reach: 4,
  bareRelatives: false,
}
