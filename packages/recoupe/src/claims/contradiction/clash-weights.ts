/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.67, // bias
  1.603, // signs apart
  1.305, // one denies
  -0.395, // both deny
  0.245, // one denies a charge
  0.161, // both charge
  -0.178, // one negated
  -0.02, // both negated
  1.26, // signs apart, one denies
  -0.456, // likeness of what is said
  0.102, // signs apart, likeness
  -0.529, // one speaker
  -0.475, // one side
  0.054, // negation
  -0.021, // negators
  0.023, // negationAlone
  -0.134, // negationInBoth
  0.085, // slotsApart
  -0.235, // slotsAlike
  -0.027, // numbersApart
  0.034, // yearsApart
  0.339, // negatedHere
  -0.187, // strangeNumbers
  0.108, // strangeNames
  0.001, // strangeWords
  -0.056, // universal
  0, // antonyms
  -0.027, // amounts
  0.373, // retorts
  -0.134, // restriction
  -0.48, // overlap
  -0.412, // containment
  -0.472, // balance
  -0.017, // negation, overlap
  -0.034, // negators, overlap
  0, // antonyms, overlap
  0.133, // negatedHere, overlap
  -0.059, // strangeNumbers, overlap
]
