import type { FaultMessages } from '../faults.ts'

export const faults: FaultMessages = {
  empty: () => ({ cause: 'le fichier est vide', remedy: 'donnez un fichier qui contient le texte d’un article' }),
  binary: ({ what }) => ({
    cause: what ? `c’est un fichier binaire (${what}), pas un texte` : 'c’est un fichier binaire, pas un texte',
    remedy: 'enregistrez l’article en .txt, .md ou .html',
  }),
  'too-large': ({ size, limit }) => ({ cause: `${size} Mo dépassent la limite de ${limit} Mo`, remedy: 'découpez-le\u00a0: un fichier par article' }),
  'no-text': () => ({ cause: 'aucune phrase n’y a été trouvée', remedy: 'donnez le texte de l’article dans un fichier .txt' }),
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
  'url-not-fetched': () => ({ cause: 'les adresses web ne sont pas encore téléchargées', remedy: 'enregistrez la page en .html et donnez le fichier' }),
  'no-models': ({ language, reason }) => ({
    cause: `aucun modèle utilisable n’est installé pour la langue «\u00a0${language}\u00a0» (${reason})`,
    remedy: 'réinstallez le paquet recoupe',
  }),
  'not-written': ({ reason }) => ({ cause: `l’écriture a échoué (${reason})`, remedy: 'choisissez un autre chemin avec -o' }),
  internal: ({ reason }) => ({ cause: `erreur interne\u00a0: ${reason}`, remedy: 'c’est un défaut de Recoupe\u00a0: signalez-le avec ce fichier' }),
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
