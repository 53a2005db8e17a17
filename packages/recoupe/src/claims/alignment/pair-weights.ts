/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -5.688, // bias
  0.89, // overlap
  1.247, // containment
  0.194, // events
  1.02, // likeness
  1.604, // cosine
  0.146, // cosine, one language
  0.385, // rare words shared
  0.726, // rarest word shared
  0.97, // numbers shared
  0.109, // names shared
  0.093, // same predicate
  0.676, // amounts apart
  0.404, // both short
  0.876, // one report
  0.734, // one voice, one report
  0.111, // one voice, two reports
  0.641, // both deny
  0.105, // one denies
  0.209, // one denies, near
  0.217, // one denies, concerned
  -0.06, // one denies, likeness
  0.162, // both charge
  0.254, // both charge, one voice
  0.474, // one act
  -1.149, // demand or promise beside another act
  -1.888, // refusal beside another act
  0.141, // answers
  0.775, // answers, sure
  0.774, // repeats
  1.301, // neighbours
  0.04, // one points back
  1.782, // place in the report
  0.008, // quoted words alike
  0.208, // one voice, two reports, likeness
  0.402, // one voice, two reports, rarest word
  0.005, // one voice, two reports, both deny
  0.361, // one voice, two reports, one act
  0.635, // best of each other
  0.024, // best of each other, likeness
  0.092, // one sentence, two voices
  -0.563, // one sentence, one voice
  1.314, // one paragraph, two voices
  0.196, // one denies, one sentence or next
  0.302, // two voices, two reports, likeness
  0.183, // language border
  0.602, // language border, likeness
  3.657, // surroundings
  -0.183, // surroundings, one voice
  0.571, // surroundings, one denies
  0.313, // surroundings, both deny
  0.929, // surroundings, one points back
  0.433, // surroundings, likeness
  1.528, // alike through what they answer
  1.903, // alike through what they answer, two reports
  0.77, // few words of one voice
  0.501, // few words of one voice, one act
  0.003, // one done, one open
  -0.061, // one done, one open, one voice
  0.171, // speakers called alike
  0.048, // speakers called alike, likeness
  0.66, // speakers called alike, one act
  0.413, // one charges, one asserts
  0.48, // one asserts, one denies
  1.06, // one charges, one denies
  0.165, // a charge and its denial, near
  0.987, // a denial after what it may answer
  -0.113, // one denies, near, likeness
  0.21, // one denies, near, concerned
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.245, // bias
  3.005, // first look
  2.021, // through the best third
  -0.312, // thirds in all
  1.179, // two best thirds
  -0.232, // closest other there, nearer
  -0.087, // closest other there, farther
  -0.054, // closest other, nearer
  0.029, // closest other, farther
]
