/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.449, // bias
  2.196, // signs apart
  0.872, // one denies
  -0.507, // both deny
  0.492, // one denies a charge
  -0.351, // both charge
  -0.052, // one negated
  -0.123, // both negated
  1.321, // signs apart, one denies
  -0.496, // likeness of what is said
  0.174, // signs apart, likeness
  -0.726, // one speaker
  -0.57, // one side
  -0.077, // negation
  -0.045, // negators
  -0.045, // negationAlone
  -0.244, // negationInBoth
  -0.063, // slotsApart
  -0.15, // slotsAlike
  -0.067, // numbersApart
  0.322, // yearsApart
  0.457, // negatedHere
  -0.085, // strangeNumbers
  0.052, // strangeNames
  -0.112, // strangeWords
  0.135, // universal
  -0.023, // antonyms
  -0.006, // amounts
  0.3, // retorts
  -0.101, // restriction
  -0.515, // overlap
  -0.495, // containment
  -0.416, // balance
  -0.062, // negation, overlap
  -0.039, // negators, overlap
  -0.006, // antonyms, overlap
  0.084, // negatedHere, overlap
  -0.023, // strangeNumbers, overlap
]
