/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.135, // bias
  1.297, // signs apart
  0.851, // one denies
  -0.586, // both deny
  0.655, // one denies a charge
  -0.117, // both charge
  -0.162, // one negated
  -0.19, // both negated
  0.987, // signs apart, one denies
  -0.508, // likeness of what is said
  0.223, // signs apart, likeness
  -0.75, // one speaker
  -0.569, // one side
  -0.025, // negation
  -0.048, // negators
  -0.051, // negationAlone
  -0.149, // negationInBoth
  0.075, // slotsApart
  -0.245, // slotsAlike
  -0.047, // numbersApart
  0.068, // yearsApart
  0.286, // negatedHere
  -0.237, // strangeNumbers
  -0.005, // strangeNames
  0.166, // strangeWords
  -0.022, // universal
  0, // antonyms
  -0.004, // amounts
  0.374, // retorts
  -0.282, // restriction
  -0.581, // overlap
  -0.581, // containment
  -0.425, // balance
  0.077, // negation, overlap
  0.013, // negators, overlap
  0, // antonyms, overlap
  0.126, // negatedHere, overlap
  -0.072, // strangeNumbers, overlap
]
