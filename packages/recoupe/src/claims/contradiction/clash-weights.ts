/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.493, // bias
  1.541, // signs apart
  1.236, // one denies
  -0.452, // both deny
  0.306, // one denies a charge
  0.121, // both charge
  -0.222, // one negated
  -0.031, // both negated
  1.219, // signs apart, one denies
  -0.514, // likeness of what is said
  0.101, // signs apart, likeness
  -0.567, // one speaker
  -0.445, // one side
  0.011, // negation
  -0.042, // negators
  -0.02, // negationAlone
  -0.145, // negationInBoth
  0.071, // slotsApart
  -0.238, // slotsAlike
  -0.032, // numbersApart
  0.026, // yearsApart
  0.355, // negatedHere
  -0.209, // strangeNumbers
  0.085, // strangeNames
  0.077, // strangeWords
  0.01, // universal
  0, // antonyms
  -0.03, // amounts
  0.335, // retorts
  -0.137, // restriction
  -0.53, // overlap
  -0.455, // containment
  -0.504, // balance
  -0.009, // negation, overlap
  -0.029, // negators, overlap
  0, // antonyms, overlap
  0.147, // negatedHere, overlap
  -0.063, // strangeNumbers, overlap
]
