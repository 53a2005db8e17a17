/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.435, // bias
  2.193, // signs apart
  0.876, // one denies
  -0.506, // both deny
  0.484, // one denies a charge
  -0.349, // both charge
  -0.053, // one negated
  -0.123, // both negated
  1.326, // signs apart, one denies
  -0.499, // likeness of what is said
  0.171, // signs apart, likeness
  -0.723, // one speaker
  -0.571, // one side
  -0.078, // negation
  -0.046, // negators
  -0.046, // negationAlone
  -0.243, // negationInBoth
  -0.063, // slotsApart
  -0.151, // slotsAlike
  -0.066, // numbersApart
  0.319, // yearsApart
  0.455, // negatedHere
  -0.085, // strangeNumbers
  0.051, // strangeNames
  -0.104, // strangeWords
  0.131, // universal
  -0.023, // antonyms
  -0.006, // amounts
  0.296, // retorts
  -0.101, // restriction
  -0.518, // overlap
  -0.497, // containment
  -0.437, // balance
  -0.06, // negation, overlap
  -0.038, // negators, overlap
  -0.006, // antonyms, overlap
  0.084, // negatedHere, overlap
  -0.023, // strangeNumbers, overlap
]
