/** Weights of the features in the order of `CLASH_FEATURES`: learned from our own stories by `train/clash.ts`, which writes this file. */
export const CLASH_WEIGHTS: readonly number[] = [
  -1.399, // bias
  2.054, // signs apart
  1.206, // one denies
  -0.424, // both deny
  0.699, // one denies a charge
  -0.312, // both charge
  -0.248, // one negated
  -0.121, // both negated
  1.26, // signs apart, one denies
  -0.505, // likeness of what is said
  0.169, // signs apart, likeness
  -0.781, // one speaker
  -0.63, // one side
  0.012, // negation
  0.024, // negators
  0.023, // negationAlone
  -0.192, // negationInBoth
  -0.053, // slotsApart
  -0.147, // slotsAlike
  -0.078, // numbersApart
  -0.023, // yearsApart
  0.217, // negatedHere
  -0.11, // strangeNumbers
  -0.02, // strangeNames
  -0.068, // strangeWords
  0.044, // universal
  -0.024, // antonyms
  -0.006, // amounts
  0.264, // retorts
  -0.13, // restriction
  -0.535, // overlap
  -0.464, // containment
  -0.542, // balance
  -0.089, // negation, overlap
  -0.055, // negators, overlap
  -0.006, // antonyms, overlap
  0.002, // negatedHere, overlap
  -0.031, // strangeNumbers, overlap
]
