import type { ReasonMessages } from '../reasons.ts'

export const reasons: ReasonMessages = {
  'hedge-dropped': () => 'Un rapport met une réserve que l’autre n’a pas.',
  scope: () => 'Un rapport dit plus large que l’autre.',
  quantity: () => 'Les nombres ne sont pas les mêmes.',
  wording: () => 'Une même citation, en d’autres mots.',
  identity: () => 'Une même source, désignée autrement.',
  omission: () => 'Un rapport le dit\u202f; rien de tel dans le texte reçu de l’autre.',
  contradiction: () => 'Les rapports ne peuvent être vrais ensemble.',
  time: () => 'Les dates ne sont pas les mêmes.',
}
