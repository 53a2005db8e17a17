import { type Pronouns, readAntecedents } from '../pronouns.ts'

export const pronouns: Pronouns = {
  antecedents: readAntecedents(
    'he:msh she:fsh him:msh her:fsh himself:msh herself:fsh it:xst itself:xst they:xp them:xp themselves:xp latter:xxn his:msh their:xp',
  ),
}
