import type { Predicates } from '../predicates.ts'
import { concepts } from './concepts.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const predicates: Predicates = {
  concepts,
  light: words(`être avoir faire aller venir pouvoir devoir falloir vouloir laisser mettre prendre rester dire tout cela celui ce se que qui dont où quoi
    y en ne pas plus jamais aucun rien même autre tel aussi encore déjà alors ainsi très bien peu trop assez plutôt notamment selon après avant
    depuis pendant lors vers chez entre contre sans sous sur dans par pour avec comme mais ou et donc or ni car si leur son mon ton notre votre le la
    les un une des du de à au aux il elle on nous vous ils elles je tu lui eux moi toi soi chose fois cas lors part fait afin quelque certain
    plusieurs chaque toujours ici là quand comment pourquoi oui non suite désormais`),
}
