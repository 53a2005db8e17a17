/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -3.854, // bias
  0.614, // overlap
  0.709, // containment
  -0.002, // events
  0.625, // likeness
  0.322, // cosine
  0.236, // cosine, one language
  0.379, // rare words shared
  1.012, // rarest word shared
  0.203, // numbers shared
  0.136, // names shared
  -0.171, // same predicate
  -0.053, // amounts apart
  -0.392, // both short
  -0.012, // one report
  0.404, // one voice, one report
  0.58, // one voice, two reports
  0.946, // both deny
  0.636, // one denies
  0.499, // one denies, near
  0.441, // one denies, concerned
  0.151, // one denies, likeness
  0.16, // both charge
  0.053, // both charge, one voice
  0.226, // one act
  -0.555, // demand or promise beside another act
  -0.651, // refusal beside another act
  0.467, // answers
  0.609, // answers, sure
  0.109, // repeats
  1.068, // neighbours
  0.52, // one points back
  0.841, // place in the report
  -0.16, // quoted words alike
  0.167, // one voice, two reports, likeness
  0.081, // one voice, two reports, rarest word
  0.045, // one voice, two reports, both deny
  0.123, // one voice, two reports, one act
  0.996, // best of each other
  0.325, // best of each other, likeness
  0.429, // one sentence, two voices
  -0.137, // one sentence, one voice
  1.109, // one paragraph, two voices
  0.465, // one denies, one sentence or next
  0.317, // two voices, two reports, likeness
  0.146, // language border
  0.394, // language border, likeness
  1.58, // surroundings
  0.355, // surroundings, one voice
  0.596, // surroundings, one denies
  0.215, // surroundings, both deny
  0.241, // surroundings, one points back
  0.249, // surroundings, likeness
]
