import { type Pronouns, readAntecedents } from '../pronouns.ts'

export const pronouns: Pronouns = {
  antecedents: readAntecedents(
    'il:ms elle:fs ils:mp elles:fp lui:ms eux:mp celui-ci:msn celle-ci:fsn ceux-ci:mpn celles-ci:fpn celui-là:msn celle-là:fsn dernier:msn dernière:fsn derniers:mpn dernières:fpn lui-même:ms elle-même:fs eux-mêmes:mp elles-mêmes:fp intéressé:mshc intéressée:fshc ses:xs son:xs sa:xs leur:xp leurs:xp',
  ),
}
