/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.398, // bias
  1.461, // signs apart
  1.313, // one denies
  -0.498, // both deny
  0.259, // one denies a charge
  0.079, // both charge
  -0.233, // one negated
  -0.042, // both negated
  1.163, // signs apart, one denies
  -0.504, // likeness of what is said
  0.104, // signs apart, likeness
  -0.607, // one speaker
  -0.509, // one side
  0, // negation
  -0.047, // negators
  -0.031, // negationAlone
  -0.16, // negationInBoth
  0.068, // slotsApart
  -0.253, // slotsAlike
  -0.026, // numbersApart
  0.012, // yearsApart
  0.339, // negatedHere
  -0.2, // strangeNumbers
  0.044, // strangeNames
  0.159, // strangeWords
  -0.022, // universal
  0, // antonyms
  -0.003, // amounts
  0.295, // retorts
  -0.143, // restriction
  -0.544, // overlap
  -0.479, // containment
  -0.462, // balance
  -0.006, // negation, overlap
  -0.027, // negators, overlap
  0, // antonyms, overlap
  0.143, // negatedHere, overlap
  -0.061, // strangeNumbers, overlap
]
