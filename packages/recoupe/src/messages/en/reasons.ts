import type { ReasonMessages } from '../reasons.ts'

export const reasons: ReasonMessages = {
  'hedge-dropped': () => 'One report has a reservation that the other lacks.',
  scope: () => 'One report says it more widely than the other.',
  quantity: () => 'The numbers are not the same.',
  wording: () => 'One quotation, in other words.',
  identity: () => 'One source, described differently.',
  omission: () => 'One report has it; not found in the text received of the other.',
  contradiction: () => 'The reports cannot both be right.',
  time: () => 'The dates are not the same.',
}
