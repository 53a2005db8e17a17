import type { Pack } from '../pack.ts'
import { acts } from './acts.ts'
import { bearers } from './bearers.ts'
import { events } from './events.ts'
import { furniture } from './furniture.ts'
import { hedges } from './hedges.ts'
import { kinds } from './kinds.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { offices } from './offices.ts'
import { polarity } from './polarity.ts'
import { predicates } from './predicates.ts'
import { pronouns } from './pronouns.ts'
import { quotes } from './quotes.ts'
import { reporting } from './reporting.ts'
import { roles } from './roles.ts'
import { sides } from './sides.ts'
import { speakers } from './speakers.ts'
import { times } from './times.ts'
import { tokens } from './tokens.ts'

export const fr: Pack = {
  language: 'fr',
  acts,
  bearers,
  events,
  furniture,
  hedges,
  kinds,
  names,
  numbers,
  offices,
  polarity,
  predicates,
  pronouns,
  quotes,
  reporting,
  roles,
  sides,
  speakers,
  times,
  tokens,
}
