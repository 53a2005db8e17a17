import type { ServerWords } from './words.ts'

export const fr: ServerWords = {
  language: 'fr',
  serveHelp: `Usage\u00a0: recoupe serve [options]

Ouvre la salle de lecture\u00a0: des dossiers qui durent, des corrections, la recherche, dans le navigateur.

Options\u00a0:
  --host <adresse>      adresse d’écoute (127.0.0.1\u00a0: cette machine seulement)
  --port <port>         port d’écoute (8740\u00a0; 0\u00a0: n’importe lequel de libre)
  --store <lieu>        fichier du fonds (dans le dossier de données de l’utilisateur), ou
                        postgres://utilisateur@hôte/base\u202f; mot de passe\u00a0: PGPASSWORD ou ~/.pgpass
  --token-file <fichier>  fichier du secret qui ouvre le serveur\u00a0; créé s’il manque
  --allow-host <nom>    nom que le serveur porte dans un réseau\u00a0; peut être répété
  --public-url <url>    adresse https à laquelle un mandataire offre le serveur
  --threads <nombre>    combien d’articles sont analysés à la fois
  --ui <langue>         langue des messages (fr, en)
  -h, --help            affiche cette aide

Au-delà de cette machine, le serveur demande un jeton, ou les noms et mots de passe donnés par «\u00a0recoupe user add\u00a0».
`,
  storeHelp: `Usage\u00a0: recoupe store <quoi> [options]

  recoupe store check                 relit tout\u00a0: empreintes, index, renvois
  recoupe store backup <fichier>      copie le fonds dans un fichier, même pendant qu’il sert
  recoupe store restore <fichier>     met une copie à la place du fonds, base de données comprise
                                      (arrêtez d’abord le serveur)
  recoupe store forget <sha256> --reason <pourquoi>
                                      efface un texte et tout ce qui en est tiré\u00a0; l’empreinte et la raison restent

Options\u00a0:
  --store <lieu>        fichier du fonds (dans le dossier de données de l’utilisateur), ou
                        postgres://utilisateur@hôte/base\u202f; mot de passe\u00a0: PGPASSWORD ou ~/.pgpass
  --force               remplace ce qui s’y trouve
  --ui <langue>         langue des messages (fr, en)
`,
  userHelp: `Usage\u00a0: recoupe user <quoi> [options]

  recoupe user add <nom> --role <rôle>    le mot de passe est la première ligne de l’entrée standard
  recoupe user list
  recoupe user password <nom>             en met un autre\u00a0; une personne retirée peut revenir
  recoupe user remove <nom>               ferme toutes ses sessions\u00a0; son nom reste dans ce qu’elle a corrigé

Options\u00a0:
  --role <rôle>         reader, editor (par défaut) ou admin
  --store <lieu>        fichier du fonds (dans le dossier de données de l’utilisateur), ou
                        postgres://utilisateur@hôte/base\u202f; mot de passe\u00a0: PGPASSWORD ou ~/.pgpass
  --ui <langue>         langue des messages (fr, en)
`,
  mcpHelp: `Usage\u00a0: recoupe mcp [options]

Ouvre une porte à un assistant sur cette machine, par l’entrée et la sortie standard (Model Context
Protocol)\u00a0: il fait des dossiers, y cherche, demande qui dément quoi, et cite avec la preuve. Il ne
corrige rien, n’ôte rien et ne demande rien au web. Les textes lui parviennent marqués comme non fiables.

Options\u00a0:
  --store <lieu>        fichier du fonds (dans le dossier de données de l’utilisateur), ou
                        postgres://utilisateur@hôte/base\u202f; mot de passe\u00a0: PGPASSWORD ou ~/.pgpass
  --root <dossier>      dossier dont les fichiers peuvent être lus\u202f; peut être répété (aucun\u00a0: pas de fichiers)
  --ui <langue>         langue des messages (fr, en)
  -h, --help            affiche cette aide
`,
  mcpReady: folders => `Ouvert à un assistant\u202f; fichiers lus dans ${folders} ${folders < 2 ? 'dossier' : 'dossiers'}`,
  folder: 'un dossier qui existe',
  unknownVerb: verb => `il n’y a pas de «\u00a0${verb}\u00a0» ici`,
  operandMissing: 'il manque quelque chose après',
  tooMuch: operand => `«\u00a0${operand}\u00a0» est de trop`,
  reasonNeeded: '--reason est nécessaire\u00a0: la raison reste à la place du texte',
  written: path => `Écrit\u00a0: ${path}`,
  forgotten: dossiers => `Effacé\u00a0; ${dossiers} dossier${dossiers > 1 ? 's' : ''} le contenai${dossiers > 1 ? 'ent' : 't'}`,
  password: 'Mot de passe (il s’affichera)\u00a0: ',
  passwordShort: least => `un mot de passe a au moins ${least} caractères\u00a0; il est lu à la première ligne de l’entrée standard`,
  userAdded: (name, role) => `${name} peut entrer (${role})`,
  unknownOption: name => `il n’y a pas d’option ${name}`,
  invalidValue: (option, value, expected) => `${option}\u00a0: «\u00a0${value}\u00a0» n’est pas possible\u00a0; ${expected}`,
  port: 'un nombre entier de 0 à 65535',
  tryHelp: command => `Aide\u00a0: ${command} --help`,
  listening: address => `La salle de lecture est ouverte\u00a0: ${address}`,
  storeAt: place => `Fonds\u00a0: ${place}`,
  stopping: 'Fermeture\u00a0: le travail en cours est rangé (une fois encore pour arrêter net)',
  stopped: 'Fermée',
  portTaken: port => `le port ${port} est pris par un autre programme\u00a0; choisissez-en un autre avec --port`,
  mayNotListen: address => `l’écoute sur ${address} ne vous est pas permise\u00a0; choisissez un port au-dessus de 1023`,
  noSuchAddress: host => `cette machine n’a pas l’adresse ${host}\u00a0; laissez --host, ou donnez-en une qu’elle a`,
  token: token =>
    `D’autres peuvent atteindre ce serveur\u00a0: il demande ce jeton (un autre à chaque démarrage\u00a0; gardez-en un avec --token-file)\u00a0: ${token}`,
  tokenFile: (path, reason) => `--token-file\u00a0: ${path} ne contient pas de jeton utilisable (${reason})`,
  tokenShort: least => `au moins ${least} caractères sans espaces`,
  publicUrl: 'une adresse comme https://recoupe.example.org',
  resumed: count => `Reprise de ${count} dossier${count === 1 ? ' interrompu' : 's interrompus'}`,
  failed: reason => `le serveur a échoué (${reason})`,
}
