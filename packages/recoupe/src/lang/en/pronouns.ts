import { type Pronouns, readAntecedents } from '../pronouns.ts'

export const pronouns: Pronouns = {
  antecedents: readAntecedents('he:msh she:fsh him:msh her:fsh himself:msh herself:fsh it:xs itself:xs they:xp them:xp themselves:xp latter:xxn'),
}
