import { type ReportingVerb, verbGroup } from '../reporting.ts'

/**
 * French reporting verbs by what they do and the contents they take. Notation: see `verbGroup`.
 * Where one lemma has several lives (*demander si*, *demander à X de*), it stands in several groups.
 */
export const verbs: readonly ReportingVerb[] = [
  // Plain saying. « Il affirme que… », « affirme avoir… », « déclare-t-il »
  verbGroup('assert', 'q c i a', 'affirmer déclarer prétendre soutenir réaffirmer'),
  verbGroup('assert', 'q c i w t', 'dire expliquer préciser indiquer redire'),
  verbGroup('assert', 'q c i n', 'annoncer révéler dévoiler proclamer réitérer'),
  verbGroup(
    'assert',
    'q c i',
    'assurer argumenter alléguer maintenir répondre raconter répéter rétorquer marteler jurer certifier faire_valoir faire_remarquer faire_observer faire_connaître faire_comprendre',
  ),
  verbGroup(
    'assert',
    'q c',
    'ajouter noter observer remarquer arguer argüer objecter répliquer riposter résumer conclure compléter développer détailler nuancer tempérer relativiser ironiser plaisanter théoriser philosopher poursuivre reprendre enchaîner renchérir surenchérir insister commenter analyser décrypter diagnostiquer interpréter extrapoler préjuger communiquer informer aviser énoncer formuler professer rassurer claironner trompeter clamer crier hurler murmurer chuchoter susurrer bredouiller balbutier bougonner grogner grommeler maugréer marmonner soupirer souffler glisser confier lâcher lancer asséner assener scander vociférer tonner fulminer gronder râler pester tempêter',
  ),
  verbGroup('assert', 'q c n', 'souligner rappeler mentionner évoquer relater énumérer pointer épingler brandir exposer étaler égrener'),
  verbGroup(
    'assert',
    'q c t',
    'rapporter invoquer postuler poser avancer signifier notifier spécifier stipuler expliciter clarifier illustrer mettre_en_avant mettre_en_exergue mettre_en_lumière mettre_en_évidence porter_à_la_connaissance rendre_public laisser_entendre laisser_penser laisser_croire laisser_supposer laisser_savoir donner_à_entendre faire_savoir faire_entendre faire_part faire_noter croire_savoir prendre_acte tenir_à_préciser tenir_à_rappeler tenir_à_souligner tenir_à_dire se_faire_l’_écho',
  ),
  verbGroup('assert', 'q c h', 'signaler constater relever'),
  verbGroup('assert', 'i', 'confier ajouter glisser murmurer lâcher rappeler relater signaler rapporter témoigner'),
  verbGroup('assert', 'q p:de', 'faire_part faire_état parler reparler témoigner attester disserter deviser se_vanter se_targuer se_prévaloir se_réclamer'),
  verbGroup('assert', 'c i:de q', 'se_vanter se_targuer se_flatter'),
  verbGroup('assert', 'c q', 'se_défendre'),
  verbGroup('assert', 't', 'jurer prétendre maintenir camper_sur assumer'),
  verbGroup('assert', 'q c i:de', 'se_souvenir se_rappeler'),
  verbGroup('belief', 'p:sur', 'tabler miser compter'),
  verbGroup('belief', 'p:à', 'se_attendre'),
  verbGroup(
    'assert',
    'q',
    'revenir_sur se_attarder_sur épiloguer se_épancher se_confier se_exprimer deviser discourir pérorer palabrer lire_en enfoncer_le_clou abonder_dans_le_même_sens résumer_la_situation',
  ),
  verbGroup('assert', 'q c p:sur', 'insister'),
  verbGroup(
    'assert',
    'q n',
    'décrire dépeindre raconter narrer résumer esquisser détailler chiffrer recenser dénombrer comptabiliser quantifier énoncer citer',
  ),
  verbGroup(
    'assert',
    's a',
    'présenter décrire dépeindre définir caractériser désigner considérer interpréter analyser voir lire percevoir ressentir vanter traiter',
  ),
  verbGroup('assert', 'x:de j', 'qualifier'),
  verbGroup('assert', 'x:de', 'taxer traiter'),
  verbGroup('accuse', 'y:à', 'imputer'),
  verbGroup('assert', 'y:à', 'attribuer'),
  verbGroup('assert', 'e:dans', 'voir'),
  verbGroup('assert', 'x:à', 'comparer assimiler situer chiffrer évaluer estimer relier associer fixer rattacher'),
  verbGroup('assert', 'x:dans', 'situer'),
  verbGroup('accuse', 'y:sur', 'rejeter_la_faute'),
  verbGroup(
    'assert',
    'a',
    'se_dire se_déclarer se_proclamer se_prétendre se_présenter se_revendiquer se_avouer se_juger se_considérer se_estimer se_croire se_reconnaître',
  ),
  verbGroup('assert', 'n', 'revendiquer invoquer alléguer défendre_l’_idée exprimer manifester formuler émettre afficher professer diffuser publier'),
  verbGroup(
    'assert',
    'q c',
    'écrire réécrire tweeter twitter poster publier télégraphier griffonner noter consigner rédiger titrer légender intituler cosigner câbler',
  ),
  verbGroup('assert', 'n', 'plaider'),
  verbGroup('assert', 'p:à', 'veut_croire croire vouloir_croire conclure'),
  verbGroup('assert', 'c', 'montrer démontrer prouver établir trouver_que noter_au_passage'),
  verbGroup(
    'show',
    'c n',
    'montrer démontrer établir attester suggérer indiquer révéler signaler mentionner stipuler spécifier préciser conclure estimer relever pointer recenser faire_apparaître faire_ressortir mettre_au_jour décrire évoquer',
  ),
  // Denying. « dément tout lien », « nie avoir », « se défend de »
  verbGroup('deny', 'q c i n', 'nier dénier démentir contester réfuter récuser désavouer infirmer redémentir'),
  verbGroup(
    'deny',
    'q t s',
    'rejeter repousser balayer écarter exclure évacuer minimiser disputer invalider dédramatiser réprouver contredire désapprouver rabrouer désamorcer relativiser',
  ),
  verbGroup('deny', 'c i:de', 'exclure écarter'),
  verbGroup('deny', 'q i:de p:de t', 'se_défendre se_disculper se_dédouaner'),
  verbGroup('deny', 'q p:contre', 'se_inscrire_en_faux se_élever se_insurger'),
  verbGroup('deny', 'i:de', 'refuser_d’_admettre refuser_de_reconnaître refuser'),
  verbGroup('deny', 'p:de', 'plaider_non_coupable'),
  verbGroup('deny', 'q n', 'tordre_le_cou_à battre_en_brèche balayer_d’_un_revers'),
  // Charging. « accuse X de », « dénonce », « reproche à X de »
  verbGroup('accuse', 'x:de', 'accuser soupçonner suspecter incriminer inculper blâmer taxer charger réaccuser excuser'),
  verbGroup('accuse', 'q', 'accuser'),
  verbGroup('accuse', 'x:pour', 'blâmer critiquer condamner fustiger vilipender tancer sermonner étriller attaquer épingler réprimander'),
  verbGroup('accuse', 'o:de i:de n', 'reprocher imputer faire_grief'),
  verbGroup('accuse', 's a', 'dénoncer'),
  verbGroup(
    'accuse',
    'q c n',
    'dénoncer fustiger décrier stigmatiser vilipender conspuer pourfendre flétrir condamner critiquer réprouver désapprouver attaquer éreinter étriller brocarder railler tourner_en_dérision moquer vitupérer honnir tancer accabler incriminer mettre_en_cause pointer_du_doigt montrer_du_doigt mettre_à_l’_index clouer_au_pilori remettre_en_cause remettre_en_question déplorer regretter',
  ),
  verbGroup('accuse', 'q p:de', 'se_plaindre se_indigner se_offusquer se_émouvoir se_scandaliser se_gausser se_moquer'),
  verbGroup(
    'accuse',
    'q c',
    'se_plaindre se_indigner se_offusquer se_insurger se_emporter se_agacer se_étrangler se_énerver se_irriter se_alarmer se_exaspérer se_récrier se_exclamer se_écrier se_étouffer se_scandaliser se_émouvoir protester vitupérer invectiver',
  ),
  verbGroup('accuse', 'q p:à p:contre', 'se_en_prendre protester pester fulminer tonner vitupérer'),
  // Asking for an act. « réclame le maintien », « appelle à », « exhorte X à », « demande à X de »
  verbGroup('demand', 'q c i:à n', 'demander réclamer'),
  verbGroup(
    'demand',
    'q c i:de n',
    'exiger revendiquer requérir solliciter recommander préconiser suggérer proposer prescrire conseiller prôner plaider_pour ordonner imposer commander',
  ),
  verbGroup(
    'demand',
    'o:de',
    'demander ordonner enjoindre intimer suggérer proposer recommander conseiller commander prier supplier implorer conjurer sommer presser dire crier déconseiller prescrire réclamer',
  ),
  verbGroup('demand', 'o:à', 'appeler inviter exhorter inciter encourager engager pousser convier enjoindre réinviter'),
  verbGroup('demand', 'q i:à p:à', 'appeler en_appeler exhorter inviter inciter encourager réappeler'),
  verbGroup('demand', 'q p:pour', 'militer se_prononcer'),
  verbGroup('demand', 'p:pour', 'plaider'),
  verbGroup('assert', 'q c', 'plaider'),
  verbGroup('demand', 'q c', 'souhaiter vouloir insister'),
  verbGroup('demand', 'r', 'vouloir_voir souhaiter_voir'),
  verbGroup('demand', 'd', 'vouloir plaider'),
  verbGroup('demand', 'q', 'supplier implorer presser prier conjurer sommer adjurer exhorter ordonner intimer quémander'),
  verbGroup('demand', 'x:de', 'mettre_en_demeure sommer'),
  // Committing oneself. « promet de », « s’engage à », « s’est engagé à »
  verbGroup('promise', 'q c i:de n', 'promettre garantir repromettre'),
  verbGroup('promise', 'q i:à p:à c', 'se_engager se_obliger se_astreindre'),
  verbGroup('promise', 'i:de', 'jurer faire_le_serment prendre_l’_engagement faire_voeu promettre assurer'),
  verbGroup('promise', 'q i:à', 'se_apprêter_à se_préparer_à'),
  // Announcing harm. « prévient que », « met en garde contre », « menace de »
  verbGroup(
    'warn',
    'q c',
    'prévenir avertir alerter augurer prophétiser mettre_en_garde sonner_l’_alarme tirer_la_sonnette_d’_alarme tirer_le_signal_d’_alarme sonner_le_tocsin sonner_l’_alerte lancer_l’_alerte donner_l’_alerte pronostiquer prédire présager se_alarmer',
  ),
  verbGroup('warn', 'p:contre p:de p:sur', 'mettre_en_garde prévenir avertir alerter'),
  verbGroup('warn', 'q i:de p:de', 'menacer'),
  verbGroup('warn', 'x:de', 'menacer'),
  // « se réserve le droit de porter plainte »
  verbGroup('warn', 'i:de', 'se_réserver_le_droit'),
  // Confirming and conceding. « a confirmé l’information », « reconnaît avoir »
  verbGroup('confirm', 'q c i h', 'confirmer reconfirmer corroborer'),
  verbGroup('confirm', 'q c i h', 'reconnaître admettre avouer concéder confesser'),
  verbGroup('confirm', 'p:de', 'plaider_coupable'),
  verbGroup('confirm', 'q c', 'concéder convenir acquiescer opiner approuver valider'),
  verbGroup('confirm', 'p:de c', 'convenir disconvenir'),
  // Asking to know. « demande si », « s’interroge »
  verbGroup('question', 'w', 'vouloir_savoir'),
  verbGroup('question', 'q w', 'demander interroger questionner se_demander se_interroger se_enquérir redemander se_informer se_renseigner'),
  verbGroup('question', 'q p:sur p:de', 'se_interroger se_enquérir'),
  // Refusing to answer. « a refusé de commenter », « s’est refusé à tout commentaire »
  verbGroup('decline', 'i', 'préférer'),
  verbGroup('decline', 'i:de', 'refuser éviter'),
  verbGroup('decline', 't', 'refuser décliner'),
  verbGroup('decline', 'p:à i:à', 'se_refuser'),
  verbGroup('decline', 'i:de', 'se_abstenir se_garder se_retenir'),
  // Minds rather than mouths. « estime que », « juge « insuffisantes » les garanties »
  verbGroup('belief', 'q c i a', 'estimer considérer trouver croire'),
  verbGroup('belief', 'q c i a j', 'juger'),
  // « la disent « anéantie » »
  verbGroup('assert', 'j', 'dire'),
  verbGroup('belief', 'q c i', 'penser supposer présumer subodorer soupçonner conjecturer spéculer espérer se_imaginer imaginer gager parier'),
  verbGroup('belief', 'q c p:de', 'douter désespérer se_persuader se_convaincre'),
  verbGroup('belief', 'q c i:de', 'soupçonner craindre redouter appréhender'),
  verbGroup('belief', 'n', 'craindre redouter'),
  // Feelings put in words. « se félicite de », « regrette que »
  verbGroup('attitude', 'q c i:de n', 'regretter déplorer'),
  verbGroup(
    'attitude',
    'q c i:de p:de',
    'se_féliciter se_réjouir se_inquiéter se_étonner se_désoler se_lamenter se_enorgueillir se_excuser se_satisfaire se_alarmer se_attrister',
  ),
  verbGroup('attitude', 'p:à', 'rendre_hommage'),
  verbGroup('attitude', 'q c n', 'saluer applaudir approuver louer vanter célébrer plébisciter'),
  verbGroup('attitude', 'x:de', 'remercier féliciter'),
  verbGroup('attitude', 'q t', 'présenter exprimer adresser'),
  verbGroup('attitude', 'q', 'se_excuser'),
  // Manner: only with words in quotation marks. « s’emporte-t-elle », « tranche le maire »
  verbGroup(
    'manner',
    'q',
    'réagir rebondir trancher corriger rectifier balayer évacuer esquiver éluder botter_en_touche se_souvenir se_remémorer se_rappeler se_justifier se_défausser sourire rire rigoler ricaner pouffer sourciller grincer grimacer pleurer sangloter sanglotter gémir geindre hoqueter tonitruer rugir siffler cracher cingler fustiger taquiner badiner se_amuser se_enthousiasmer se_emballer se_extasier se_émerveiller se_attendrir se_émouvoir se_exaspérer se_époumoner se_égosiller se_esclaffer se_interrompre se_empourprer se_enflammer se_fâcher se_rengorger se_réjouir se_consoler se_dédouaner se_désespérer se_projeter se_résigner se_rassurer se_raviser se_reprendre',
  ),
  verbGroup(
    'manner',
    'q',
    'admettre_volontiers temporiser tempérer pondérer modérer relativiser rassurer minimiser amplifier exagérer dramatiser synthétiser récapituler reformuler paraphraser traduire expliciter généraliser schématiser vulgariser démontrer raisonner argumenter ratiociner',
  ),
  verbGroup(
    'manner',
    'q',
    'témoigner attaquer contre-attaquer contrattaquer dégainer tacler recadrer rembarrer rabrouer moucher persifler railler ironiser brocarder se_moquer plastronner fanfaronner pavoiser triompher jubiler exulter savourer applaudir féliciter acclamer louer encenser se_incliner',
  ),
  verbGroup(
    'manner',
    'q',
    'pleurnicher se_lamenter larmoyer se_morfondre se_navrer se_désoler se_apitoyer se_affliger regretter_amèrement compatir consoler réconforter apaiser calmer temporiser tranquilliser',
  ),
  verbGroup(
    'manner',
    'q',
    'interpeller apostropher haranguer héler interjeter intervenir interrompre couper se_récrier se_rebiffer se_cabrer se_braquer se_raidir se_enquérir quémander mendier implorer prier réciter psalmodier déclamer entonner fredonner chantonner bégayer bafouiller ânonner articuler prononcer proférer débiter dégoiser jaser bavarder causer',
  ),
  verbGroup(
    'manner',
    'q',
    'prophétiser vaticiner augurer prédire deviner pressentir anticiper rêver songer méditer cogiter réfléchir calculer évaluer mesurer jauger soupeser hasarder risquer oser tenter suggérer insinuer persister persévérer se_obstiner se_entêter se_acharner récidiver appuyer étayer justifier motiver',
  ),
  verbGroup(
    'manner',
    'q',
    'décrire détailler dépeindre brosser peindre camper évoquer se_figurer se_représenter illustrer exemplifier dater situer chiffrer estimer détromper démentir élucider éclairer éclaircir instruire apprendre enseigner prêcher sermonner moraliser admonester gourmander réprimander gronder houspiller sommer',
  ),
  verbGroup(
    'manner',
    'q',
    'accueillir saluer ponctuer ouvrir débuter commencer attaquer entamer démarrer introduire préambuler terminer finir achever clore clôturer conclure_en promettre menacer_en avertir alerter pressentir garantir abonder acquiescer opiner approuver agréer accepter consentir obtempérer céder capituler',
  ),
  verbGroup(
    'manner',
    'q',
    'annoncer_fièrement se_vanter se_gargariser se_glorifier se_pavaner frimer crâner parader bluffer mentir inventer fabuler broder affabuler délirer divaguer fantasmer radoter rabâcher seriner ressasser bisser réitérer redire reprendre',
  ),
].flat()
