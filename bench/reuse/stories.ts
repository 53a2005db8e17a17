/**
 * Invented stories for the reuse bench, written for it: an article, its translation, and two independent accounts of the same facts, one in each
 * language. One string per sentence.
 */
export interface ReuseStory {
  readonly article: readonly string[]
  readonly translation: readonly string[]
  readonly otherFrench: readonly string[]
  readonly otherEnglish: readonly string[]
}

export const stories: readonly ReuseStory[] = [
  {
    article: [
      "Un pétrolier battant pavillon panaméen s'est échoué dans la nuit de lundi à mardi devant la pointe de Kerlouan.",
      'Le navire transportait 9 000 tonnes de fioul, selon la préfecture maritime.',
      "Aucune fuite n'a été constatée, mais un barrage flottant a été déployé par précaution.",
      "Les vingt-deux membres d'équipage ont été évacués par hélicoptère vers l'hôpital de Brest.",
      '« Nous avons perdu le moteur en plein virage », a raconté le capitaine, Anders Holm.',
      "Le parquet a ouvert une enquête pour mise en danger de la vie d'autrui.",
      'Deux remorqueurs doivent tenter de dégager le navire à la marée haute de jeudi.',
      'Les pêcheurs de la baie demandent la fermeture du chenal aux grands navires.',
    ],
    translation: [
      'A Panamanian-flagged oil tanker ran aground overnight from Monday to Tuesday off the point of Kerlouan.',
      'The ship was carrying 9,000 tonnes of fuel oil, according to the maritime prefecture.',
      'No leak was found, but a floating barrier was deployed as a precaution.',
      'The twenty-two crew members were evacuated by helicopter to the hospital in Brest.',
      '“We lost the engine in the middle of a turn,” said the captain, Anders Holm.',
      'Prosecutors opened an inquiry into endangering the lives of others.',
      'Two tugs are to try to free the ship at high tide on Thursday.',
      'Fishermen of the bay are asking for the channel to be closed to large ships.',
    ],
    otherFrench: [
      "À Kerlouan, on a d'abord cru à un orage.",
      'Puis la coque noire est apparue, couchée sur les rochers, à moins de trois cents mètres du phare.',
      "Anders Holm, le commandant danois, répète à qui veut l'entendre que sa machine l'a lâché.",
      'Son équipage, pris en charge à Brest, doit être entendu par les gendarmes.',
      "Le fioul est resté dans les cuves pour l'instant, assure le maire.",
      "Les ostréiculteurs, eux, ont rentré leurs poches dès l'aube.",
      "La tempête annoncée pour le week-end inquiète davantage que l'échouement.",
    ],
    otherEnglish: [
      'Villagers in western Brittany woke on Tuesday to find a tanker on their beach.',
      'Its Danish master blamed engine failure.',
      'Coast guards say the hull looks intact and the cargo is still on board.',
      'Oyster growers fear for the Christmas season.',
      'Salvage experts from Rotterdam were expected later this week.',
      'It is the third such accident on this coast in ten years.',
    ],
  },
  {
    article: [
      'Le constructeur de tramways Ferrovia a annoncé mercredi la suppression de 420 postes sur son site de Saint-Avre.',
      "La direction invoque la perte d'un contrat de 85 millions d'euros avec la ville de Lodz.",
      'Les syndicats ont appelé à une grève illimitée à partir de lundi.',
      "« On nous avait juré en janvier que l'usine était sauvée », a dénoncé la déléguée Nadia Belkacem.",
      "Le ministre de l'Économie recevra la direction et les élus vendredi à Paris.",
      "L'usine, ouverte en 1961, emploie encore 1 150 salariés.",
      "Un plan de formation de 3 millions d'euros est promis aux ouvriers licenciés.",
    ],
    translation: [
      'Tram builder Ferrovia announced on Wednesday that it would cut 420 jobs at its Saint-Avre plant.',
      'Management cites the loss of an 85-million-euro contract with the city of Lodz.',
      'Unions have called for an indefinite strike from Monday.',
      '“They swore to us in January that the factory was saved,” denounced union delegate Nadia Belkacem.',
      'The economy minister will receive management and local officials in Paris on Friday.',
      'The factory, opened in 1961, still employs 1,150 workers.',
      'A training plan worth 3 million euros is promised to the workers who are dismissed.',
    ],
    otherFrench: [
      'Devant les grilles de Ferrovia, les braseros sont déjà allumés.',
      "Personne ici n'a oublié les promesses de l'hiver.",
      "Nadia Belkacem, qui a passé vingt ans à la chaudronnerie, parle d'une trahison.",
      'La mairie de Saint-Avre réclame un moratoire et menace de bloquer la voie ferrée.',
      "D'après un document interne, d'autres sites européens seraient visés avant la fin de l'année.",
      'Le marché polonais, emporté par un concurrent espagnol, pesait un tiers du carnet de commandes.',
    ],
    otherEnglish: [
      'Four in ten workers at a tram plant in the French Alps will lose their jobs.',
      'The blow comes after a Polish city chose a Spanish rival.',
      'The mayor threatened to block the railway line.',
      'Analysts had expected cuts since the autumn, when orders dried up.',
      'Ferrovia shares rose two percent.',
      'Talks with the government are due later this week.',
    ],
  },
  {
    article: [
      'Une panne informatique a paralysé jeudi pendant six heures les urgences de quatorze hôpitaux de la région.',
      "L'agence régionale de santé a affirmé qu'aucun patient n'avait été mis en danger.",
      "Selon l'éditeur du logiciel, Medisoft, une mise à jour défectueuse est à l'origine de l'incident.",
      "Une soixantaine d'opérations ont dû être reportées à la semaine prochaine.",
      '« Nous avons travaillé au papier et au crayon », a témoigné le docteur Claire Vasselin, cheffe de service à Tours.',
      'La Commission des libertés numériques a été saisie par une association de patients.',
      'Medisoft équipe le tiers des établissements publics du pays.',
      'Le ministère a demandé un audit complet avant la fin du mois.',
    ],
    translation: [
      'A computer failure paralysed the emergency departments of fourteen hospitals in the region for six hours on Thursday.',
      'The regional health agency stated that no patient had been put in danger.',
      'According to the software publisher, Medisoft, a faulty update caused the incident.',
      'About sixty operations had to be postponed until next week.',
      '“We worked with paper and pencil,” said doctor Claire Vasselin, head of department in Tours.',
      'The Commission for digital freedoms has been contacted by a patients’ association.',
      'Medisoft equips a third of public hospitals in the country.',
      'The ministry has asked for a complete audit before the end of the month.',
    ],
    otherFrench: [
      "Six heures sans dossiers, sans ordonnances, sans résultats d'analyses.",
      'À Tours, Claire Vasselin a ressorti les classeurs de ses débuts.',
      "L'éditeur reconnaît une erreur humaine et promet des indemnités.",
      'Les internes, eux, dénoncent un système que personne ne maîtrise plus.',
      'Un syndicat de médecins évoque deux transferts retardés, ce que les autorités contestent.',
      'La région avait pourtant été alertée en mars par ses propres techniciens.',
    ],
    otherEnglish: [
      'Surgeons in central France went back to handwriting this week.',
      'The cause was a botched software patch, its maker admitted.',
      'Doctors’ unions spoke of delayed transfers; officials denied any harm.',
      'Warnings by hospital technicians in March had gone unheeded.',
      'The company promised compensation.',
      'Hackers do not appear to have been involved.',
    ],
  },
  {
    article: [
      'Le Parlement de Norvanie a adopté dimanche une loi qui interdit les manifestations à moins de 500 mètres des bâtiments officiels.',
      'Le texte a recueilli 112 voix contre 87, après onze heures de débat.',
      "L'opposition a quitté l'hémicycle avant le vote final.",
      'La présidente, Ilona Marek, a promis de promulguer la loi avant le 1er juin.',
      'Amnistie Norvanie dénonce « une muselière pour les places publiques ».',
      "L'Union européenne s'est dite préoccupée et a convoqué l'ambassadeur.",
      'Des milliers de personnes ont défilé dans la capitale malgré la pluie.',
    ],
    translation: [
      "Norvania's Parliament on Sunday adopted a law that bans demonstrations within 500 metres of official buildings.",
      'The text won 112 votes to 87, after eleven hours of debate.',
      'The opposition left the chamber before the final vote.',
      'The president, Ilona Marek, promised to promulgate the law before June 1.',
      'Amnesty Norvania denounces “a muzzle for public squares”.',
      'The European Union said it was concerned and summoned the ambassador.',
      'Thousands of people marched in the capital despite the rain.',
    ],
    otherFrench: [
      'Sous les parapluies, la foule scandait le nom de la vieille constitution.',
      "La loi sur les rassemblements vient de passer, de justesse selon certains, largement selon d'autres.",
      "Ilona Marek n'a pas paru au balcon.",
      "Des étudiants campent depuis une semaine sur l'esplanade du théâtre.",
      "« On ira plus loin, à 501 mètres », plaisante l'un d'eux.",
      'La police a procédé à douze interpellations en fin de soirée.',
    ],
    otherEnglish: [
      'Students in Norvania have found a way around the new rally ban: a tape measure.',
      'Their tents stand just outside the forbidden ring.',
      'Twelve people were arrested late in the evening, police said.',
      'Diplomats in Brussels are drafting a statement.',
      'Polls give the president her lowest rating since taking office.',
      'The constitutional court could still strike the law down.',
    ],
  },
]
