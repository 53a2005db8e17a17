import type { CliMessages } from '../cli.ts'

export const cli: CliMessages = {
  steps: { reading: 'Reading', statements: 'Statements', claims: 'Claims', writing: 'Writing' },
  written: path => `Written: ${path}`,
  pageAt: path => `The page: ${path}`,
  yourOwn: command => `Your own files: ${command}`,
  partly: (failed, total) => `${failed} of ${total} sources could not be read`,
  interrupted: 'Interrupted',
  fault: (input, cause, remedy) => `${input}: ${cause}; ${remedy}`,
}
