import type { CliMessages } from '../cli.ts'

export const cli: CliMessages = {
  steps: { reading: 'Lecture', statements: 'Énoncés', claims: 'Affirmations', writing: 'Écriture' },
  written: path => `Écrit\u00a0: ${path}`,
  pageAt: path => `La page\u00a0: ${path}`,
  yourOwn: command => `Vos fichiers\u00a0: ${command}`,
  partly: (failed, total) => `${failed} source${failed < 2 ? '' : 's'} sur ${total} n’${failed < 2 ? 'a' : 'ont'} pas pu être lue${failed < 2 ? '' : 's'}`,
  interrupted: 'Interrompu',
  fault: (input, cause, remedy) => `${input}\u00a0: ${cause}\u00a0; ${remedy}`,
}
