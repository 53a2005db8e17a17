/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.246, // bias
  1.637, // signs apart
  1.052, // one denies
  -0.511, // both deny
  0.602, // one denies a charge
  -0.256, // both charge
  0.014, // one negated
  -0.172, // both negated
  1.049, // signs apart, one denies
  -0.618, // likeness of what is said
  0.015, // signs apart, likeness
  -0.768, // one speaker
  -0.575, // one side
  -0.061, // negation
  -0.033, // negators
  -0.033, // negationAlone
  -0.104, // negationInBoth
  0.005, // slotsApart
  -0.16, // slotsAlike
  -0.064, // numbersApart
  0.078, // yearsApart
  0.277, // negatedHere
  -0.158, // strangeNumbers
  0.101, // strangeNames
  0.058, // strangeWords
  0.108, // universal
  -0.024, // antonyms
  -0.005, // amounts
  0.27, // retorts
  -0.102, // restriction
  -0.652, // overlap
  -0.697, // containment
  -0.313, // balance
  -0.05, // negation, overlap
  -0.039, // negators, overlap
  -0.006, // antonyms, overlap
  0.036, // negatedHere, overlap
  -0.042, // strangeNumbers, overlap
]
