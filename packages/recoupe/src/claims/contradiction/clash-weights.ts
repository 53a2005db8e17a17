/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.487, // bias
  1.537, // signs apart
  1.232, // one denies
  -0.441, // both deny
  0.304, // one denies a charge
  0.142, // both charge
  -0.219, // one negated
  -0.03, // both negated
  1.213, // signs apart, one denies
  -0.52, // likeness of what is said
  0.092, // signs apart, likeness
  -0.57, // one speaker
  -0.443, // one side
  0.013, // negation
  -0.041, // negators
  -0.017, // negationAlone
  -0.144, // negationInBoth
  0.072, // slotsApart
  -0.237, // slotsAlike
  -0.032, // numbersApart
  0.027, // yearsApart
  0.359, // negatedHere
  -0.207, // strangeNumbers
  0.042, // strangeNames
  0.075, // strangeWords
  0.011, // universal
  0, // antonyms
  -0.03, // amounts
  0.341, // retorts
  -0.137, // restriction
  -0.535, // overlap
  -0.467, // containment
  -0.506, // balance
  -0.007, // negation, overlap
  -0.028, // negators, overlap
  0, // antonyms, overlap
  0.149, // negatedHere, overlap
  -0.063, // strangeNumbers, overlap
]
