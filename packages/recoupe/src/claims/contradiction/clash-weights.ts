/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.355, // bias
  1.831, // signs apart
  1.22, // one denies
  -0.446, // both deny
  0.529, // one denies a charge
  -0.318, // both charge
  0.008, // one negated
  -0.165, // both negated
  1.157, // signs apart, one denies
  -0.601, // likeness of what is said
  0.115, // signs apart, likeness
  -0.773, // one speaker
  -0.564, // one side
  -0.081, // negation
  -0.053, // negators
  -0.073, // negationAlone
  -0.099, // negationInBoth
  -0.136, // slotsApart
  -0.16, // slotsAlike
  -0.061, // numbersApart
  0.066, // yearsApart
  0.259, // negatedHere
  -0.151, // strangeNumbers
  -0.029, // strangeNames
  -0.046, // strangeWords
  0.069, // universal
  -0.024, // antonyms
  -0.005, // amounts
  0.224, // retorts
  -0.112, // restriction
  -0.59, // overlap
  -0.583, // containment
  -0.288, // balance
  -0.075, // negation, overlap
  -0.055, // negators, overlap
  -0.006, // antonyms, overlap
  0.018, // negatedHere, overlap
  -0.042, // strangeNumbers, overlap
]
