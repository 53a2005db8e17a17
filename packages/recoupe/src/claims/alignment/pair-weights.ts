/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.168, // bias
  0.471, // overlap
  0.752, // containment
  0.17, // events
  0.65, // likeness
  0.275, // cosine
  0.183, // cosine, one language
  0.51, // rare words shared
  1.144, // rarest word shared
  0.089, // numbers shared
  0.033, // names shared
  0.751, // same predicate
  -0.011, // amounts apart
  0.171, // both short
  -0.439, // one report
  0.7, // one voice, one report
  0.288, // one voice, two reports
  0.686, // both deny
  0.279, // one denies
  0.613, // one denies, near
  0.674, // one denies, concerned
  0.145, // one denies, likeness
  0.214, // both charge
  0.168, // both charge, one voice
  0.321, // one act
  -1.164, // demand or promise beside another act
  -1.537, // refusal beside another act
  0.513, // answers
  1.013, // answers, sure
  0.617, // repeats
  1.266, // neighbours
  0.289, // one points back
  0.58, // place in the report
  -0.217, // quoted words alike
  0.321, // one voice, two reports, likeness
  0.442, // one voice, two reports, rarest word
  -0.152, // one voice, two reports, both deny
  0.23, // one voice, two reports, one act
  0.902, // best of each other
  -0.08, // best of each other, likeness
  0.018, // one sentence, two voices
  -0.033, // one sentence, one voice
  1.155, // one paragraph, two voices
  0.283, // one denies, one sentence or next
  -0.028, // two voices, two reports, likeness
  -0.075, // language border
  0.265, // language border, likeness
  2.413, // surroundings
  0.407, // surroundings, one voice
  0.89, // surroundings, one denies
  0.574, // surroundings, both deny
  0.674, // surroundings, one points back
  0.344, // surroundings, likeness
  1.606, // alike through what they answer
  1.028, // alike through what they answer, two reports
  -0.111, // few words of one voice
  0.222, // few words of one voice, one act
  -0.149, // one done, one open
  0.397, // one done, one open, one voice
  0.38, // speakers called alike
  0.081, // speakers called alike, likeness
  0.116, // speakers called alike, one act
]
