/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.495, // bias
  1.544, // signs apart
  1.237, // one denies
  -0.455, // both deny
  0.305, // one denies a charge
  0.121, // both charge
  -0.223, // one negated
  -0.031, // both negated
  1.22, // signs apart, one denies
  -0.513, // likeness of what is said
  0.1, // signs apart, likeness
  -0.569, // one speaker
  -0.431, // one side
  0.01, // negation
  -0.042, // negators
  -0.02, // negationAlone
  -0.146, // negationInBoth
  0.071, // slotsApart
  -0.238, // slotsAlike
  -0.032, // numbersApart
  0.026, // yearsApart
  0.357, // negatedHere
  -0.209, // strangeNumbers
  0.084, // strangeNames
  0.076, // strangeWords
  0.009, // universal
  0, // antonyms
  -0.03, // amounts
  0.339, // retorts
  -0.137, // restriction
  -0.53, // overlap
  -0.453, // containment
  -0.507, // balance
  -0.011, // negation, overlap
  -0.03, // negators, overlap
  0, // antonyms, overlap
  0.146, // negatedHere, overlap
  -0.063, // strangeNumbers, overlap
]
