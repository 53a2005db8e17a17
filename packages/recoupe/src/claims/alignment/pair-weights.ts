/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -3.916, // bias
  0.733, // overlap
  0.868, // containment
  0.097, // events
  0.769, // likeness
  0.158, // cosine
  0.17, // cosine, one language
  0.444, // rare words shared
  1.296, // rarest word shared
  0.225, // numbers shared
  0.193, // names shared
  0.249, // same predicate
  -0.071, // amounts apart
  -0.448, // both short
  -0.045, // one report
  0.455, // one voice, one report
  0.485, // one voice, two reports
  1.005, // both deny
  0.877, // one denies
  0.559, // one denies, near
  0.459, // one denies, concerned
  0.106, // one denies, likeness
  0.196, // both charge
  0.021, // both charge, one voice
  0.241, // one act
  -0.56, // demand or promise beside another act
  -0.62, // refusal beside another act
  0.418, // answers
  0.556, // answers, sure
  0.159, // repeats
  1.02, // neighbours
  0.505, // one points back
  0.783, // place in the report
  -0.239, // quoted words alike
  0.177, // one voice, two reports, likeness
  0.095, // one voice, two reports, rarest word
  0.053, // one voice, two reports, both deny
  0.102, // one voice, two reports, one act
  0.75, // best of each other
  0.273, // best of each other, likeness
  0.438, // one sentence, two voices
  -0.114, // one sentence, one voice
  1.086, // one paragraph, two voices
  0.465, // one denies, one sentence or next
  0.386, // two voices, two reports, likeness
  0.124, // language border
  0.412, // language border, likeness
  1.567, // surroundings
  0.39, // surroundings, one voice
  0.614, // surroundings, one denies
  0.223, // surroundings, both deny
  0.29, // surroundings, one points back
  0.243, // surroundings, likeness
]
