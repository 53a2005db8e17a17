import type { FaultMessages } from '../faults.ts'

export const faults: FaultMessages = {
  empty: () => ({ cause: 'le fichier est vide', remedy: 'donnez un fichier qui contient le texte d’un article' }),
  binary: ({ what }) => ({
    cause: what ? `c’est un fichier binaire (${what}), pas un texte` : 'c’est un fichier binaire, pas un texte',
    remedy: 'enregistrez l’article en .txt, .md, .html ou .docx',
  }),
  'too-large': ({ size, limit }) => ({ cause: `${size} Mo dépassent la limite de ${limit} Mo`, remedy: 'découpez-le\u00a0: un fichier par article' }),
  'no-text': () => ({ cause: 'aucune phrase n’y a été trouvée', remedy: 'donnez le texte de l’article dans un fichier .txt' }),
  'docx-broken': () => ({ cause: 'ce document DOCX ne peut être lu', remedy: 'enregistrez-le de nouveau en .docx, ou son texte en .txt' }),
  'unpacks-too-large': ({ limit }) => ({ cause: `une fois décompressé, il dépasse ${limit} Mo`, remedy: 'donnez le texte de l’article dans un fichier .txt' }),
  'language-unsupported': ({ language }) => ({
    cause: `ce texte semble être en ${nameOf(language)}`,
    remedy: 'Recoupe lit le français et l’anglais\u00a0; si c’est une erreur, dites --lang fr ou --lang en',
  }),
  'language-unknown': () => ({ cause: 'sa langue ne peut être reconnue', remedy: 'dites-la avec --lang fr ou --lang en' }),
  'date-invalid': ({ value }) => ({
    cause: `«\u00a0${value}\u00a0» n’est pas une date`,
    remedy: 'écrivez AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple 2022-09-22',
  }),
  'not-found': () => ({ cause: 'il n’y a rien à ce chemin', remedy: 'vérifiez le chemin' }),
  'not-readable': ({ reason }) => ({ cause: `la lecture est refusée (${reason})`, remedy: 'vérifiez les droits du fichier' }),
  vanished: () => ({ cause: 'le fichier a disparu pendant la lecture', remedy: 'relancez quand il sera de nouveau là' }),
  'no-reports': ({ suffixes }) => ({ cause: 'le dossier ne contient aucun article', remedy: `mettez-y des fichiers ${suffixes}` }),
  'manifest-syntax': ({ line, column }) => ({
    cause: `le manifeste n’est pas du JSON valide (ligne ${line}, colonne ${column})`,
    remedy: 'corrigez cette ligne',
  }),
  'manifest-shape': ({ place, expected }) => ({
    cause: `dans le manifeste, ${place} devrait être ${SHAPES[expected ?? ''] ?? expected}`,
    remedy: 'la forme attendue est {"title": …, "reports": [{"path": …}]}',
  }),
  'url-invalid': ({ reason }) => ({
    cause: `cette adresse n’est pas suivie\u00a0: ${URL_REASONS[reason ?? ''] ?? 'elle est mal formée'}`,
    remedy: 'donnez une adresse de la forme https://example.org/page',
  }),
  'url-private': ({ host }) => ({
    cause: `${host} n’est pas une adresse de l’internet public`,
    remedy: 'enregistrez la page en .html et donnez le fichier',
  }),
  'fetch-name': ({ host }) => ({ cause: `le nom ${host} ne mène à aucune adresse`, remedy: 'vérifiez l’adresse et le réseau' }),
  'fetch-robots': ({ site }) => ({
    cause: `${site} demande aux programmes de ne pas télécharger cette page (robots.txt)`,
    remedy: 'ouvrez-la dans un navigateur, enregistrez-la en .html et donnez le fichier',
  }),
  'fetch-status': ({ status }) => ({
    cause: `le site a répondu par le code ${status}`,
    remedy: 'vérifiez l’adresse\u00a0; si la page s’ouvre dans un navigateur, enregistrez-la en .html et donnez le fichier',
  }),
  'fetch-redirects': ({ most }) => ({ cause: `l’adresse renvoie plus de ${most} fois ailleurs`, remedy: 'donnez l’adresse à laquelle la page s’ouvre' }),
  'fetch-type': ({ type }) => ({
    cause: `ce n’est pas une page de texte (${type})`,
    remedy: 'donnez l’adresse de l’article même, ou son texte dans un fichier .txt',
  }),
  'fetch-encoding': ({ encoding }) => ({
    cause: `la réponse est compressée d’une façon qui ne peut être lue (${encoding})`,
    remedy: 'enregistrez la page en .html et donnez le fichier',
  }),
  'fetch-too-large': ({ limit }) => ({ cause: `la page dépasse la limite de ${limit} Mo`, remedy: 'enregistrez son texte en .txt et donnez le fichier' }),
  'fetch-too-slow': ({ seconds }) => ({
    cause: `le site n’a pas répondu en ${seconds} secondes`,
    remedy: 'réessayez plus tard, ou enregistrez la page en .html et donnez le fichier',
  }),
  'fetch-interrupted': () => ({ cause: 'le téléchargement a été interrompu', remedy: 'redonnez l’adresse' }),
  'fetch-failed': ({ reason }) => ({ cause: `la connexion a échoué (${reason})`, remedy: 'vérifiez l’adresse et le réseau' }),
  'no-models': ({ language, reason }) => ({
    cause: `aucun modèle utilisable n’est installé pour la langue «\u00a0${language}\u00a0» (${reason})`,
    remedy: 'réinstallez le paquet recoupe',
  }),
  'not-written': ({ reason }) => ({ cause: `l’écriture a échoué (${reason})`, remedy: 'choisissez un autre chemin avec -o' }),
  'dossier-syntax': () => ({
    cause: 'ce n’est pas un dossier de Recoupe',
    remedy: 'donnez un fichier écrit avec --format json ou --format html',
  }),
  'dossier-shape': ({ place }) => ({
    cause: `le dossier n’a pas la forme recoupe.dossier/1${place ? ` (${place})` : ''}`,
    remedy: 'faites-le de nouveau avec cette version de Recoupe',
  }),
  'log-shape': ({ place }) => ({
    cause: `ce n’est pas un journal de corrections${place ? ` (${place})` : ''}`,
    remedy: 'donnez la liste que rend le serveur, ou un fichier de cette forme',
  }),
  internal: ({ reason }) => ({ cause: `erreur interne\u00a0: ${reason}`, remedy: 'c’est un défaut de Recoupe\u00a0: signalez-le avec ce fichier' }),
}

const URL_REASONS: Readonly<Record<string, string>> = {
  form: 'elle est mal formée',
  length: 'elle est trop longue',
  scheme: 'seuls http et https le sont',
  password: 'elle contient un nom ou un mot de passe',
  port: 'son port n’est pas de ceux des pages web',
}

const SHAPES: Readonly<Record<string, string>> = {
  object: 'un objet',
  list: 'une liste',
  text: 'un texte',
  source: 'un chemin («\u00a0path\u00a0») ou une adresse («\u00a0url\u00a0»)',
  language: 'une langue lue\u00a0: fr ou en',
  reports: 'une liste d’au moins un article',
}

const names = new Intl.DisplayNames(['fr'], { type: 'language' })

function nameOf(tag: string | number | undefined): string {
  const code = String(tag ?? '')
  try {
    return `${names.of(code) ?? code} (${code})`
  } catch {
    return code
  }
}
