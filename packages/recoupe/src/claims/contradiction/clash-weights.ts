/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.315, // bias
  1.367, // signs apart
  1.465, // one denies
  -0.445, // both deny
  0.356, // one denies a charge
  0.099, // both charge
  -0.174, // one negated
  -0.07, // both negated
  1.022, // signs apart, one denies
  -0.52, // likeness of what is said
  0.114, // signs apart, likeness
  -0.417, // one speaker
  -1.181, // one side
  0.025, // negation
  -0.04, // negators
  -0.01, // negationAlone
  -0.141, // negationInBoth
  0.057, // slotsApart
  -0.22, // slotsAlike
  -0.031, // numbersApart
  0.006, // yearsApart
  0.328, // negatedHere
  -0.205, // strangeNumbers
  0.039, // strangeNames
  0.205, // strangeWords
  0.071, // universal
  0, // antonyms
  -0.004, // amounts
  0.328, // retorts
  -0.142, // restriction
  -0.539, // overlap
  -0.519, // containment
  -0.54, // balance
  -0.019, // negation, overlap
  -0.035, // negators, overlap
  0, // antonyms, overlap
  0.134, // negatedHere, overlap
  -0.058, // strangeNumbers, overlap
]
