import type { Hedges } from '../hedges.ts'
import { wordSet } from '../reporting.ts'

export const hedges: Hedges = {
  probable: wordSet('probablement vraisemblablement probable vraisemblable apparemment certainement plausible présumé presque quasi quasiment'),
  possible: wordSet('peut-être possiblement éventuellement possible éventuel hypothétique potentiel potentiellement incertain'),
  possibleVerbs: wordSet('pouvoir'),
  probableVerbs: wordSet('devoir sembler paraître'),
  negative: wordSet('non pas aucun aucune nul nulle rien jamais personne sans ni guère nullement'),
  rejecting: wordSet(
    'faux fondement théâtre fadaise sornette baliverne mensonge mensonger infondé inexact erroné fantaisiste fantasme calomnie invention fable affabulation mythe absurde ridicule grotesque aberrant intox démenti contre-vérité caricature diffamatoire calomnieux imaginaire montage foutaise galéjade bobard ineptie élucubration divagation racontar ragot délirant farfelu abracadabrant extravagant invraisemblable insensé ubuesque saugrenu exagéré tendancieux fumisterie contresens',
  ),
  charging: wordSet(
    'mentir menteur mensonge tromper trahir trahison violer scandale scandaleux honteux honte inadmissible inacceptable intolérable indigne irresponsable irresponsabilité coupable culpabilité complice complicité corruption corrompu fraude frauder crime criminel fautif manipuler manipulation provocation provoquer provocateur chantage mépris mépriser cynisme cynique incompétence incompétent négligence négligent lâcheté lâche tricher triche dissimuler cacher camoufler étouffer saboter sabotage agression agresser assassiner assassin massacre massacrer piller harceler harcèlement ternir discriminer discrimination détourner détournement abuser abus escroquer escroquerie imposture hypocrisie hypocrite illégal illégalement illicite racisme raciste antisémite répandre propagande ingérence espionner imbécile escroc voyou bourreau hégémonique aigreur piraterie enterrement arnaque spoliation',
  ),
  alarming: wordSet(
    'risque risquer danger dangereux catastrophe catastrophique désastre désastreux menace menacer conséquence représailles grave péril pénurie effondrement faillite drame aggraver empirer escalade guerre chaos fermer fermeture',
  ),
  firstPerson: wordSet("je j' j’ me m' m’ moi nous notre nos mon ma mes"),
  secondPerson: wordSet("vous votre vos tu te t' ton ta tes"),
  obligation: wordSet('devoir falloir'),
  future: wordSet(''),
  only: wordSet('seulement simplement juste'),
  wouldBe: wordSet(''),
  conditions: wordSet("si s' s’"),
  polite: wordSet('vouloir aimer souhaiter désirer préférer apprécier'),
  hearsay: wordSet('présumé prétendu prétendument soi-disant supposé allégué'),
  never: wordSet('personne jamais aucun aucune nul nulle rien nullement'),
  wrongs: wordSet(
    'tirer frapper blesser attaquer détruire tuer bombarder éperonner percuter violer agresser envahir menacer voler frauder tricher mentir trahir tromper ignorer abandonner incendier caillasser piller saccager vandaliser gifler torturer séquestrer kidnapper extorquer insulter humilier tabasser bourrer falsifier truquer trafiquer spolier voler dépouiller racketter intimider escroquer empoisonner',
  ),
  reserved: wordSet(
    'reconnaître accepter savoir pouvoir vouloir exclure écarter penser croire comprendre souhaiter demander garantir douter connaître attendre espérer privilégier désespérer cacher oublier regretter devoir falloir voir dire commenter signaler souvenir rappeler',
  ),
  refusing: wordSet('non nullement'),
  restricting: wordSet('que qu’ plus encore guère'),
  correlatives: wordSet(''),
  particles: wordSet('ne n’'),
  pending: wordSet(''),
  impersonalVerbs: wordSet('falloir agir sembler paraître suffire arriver exister rester convenir manquer pleuvoir y'),
  futureOfPast: wordSet(''),
  assuring: wordSet('assurer garantir jurer certifier'),
  wanting: wordSet('vouloir exiger réclamer demander'),
}
