/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.069, // bias
  0.619, // overlap
  0.815, // containment
  -0.034, // events
  0.753, // likeness
  0.139, // cosine
  0.106, // cosine, one language
  0.404, // rare words shared
  1.005, // rarest word shared
  0.132, // numbers shared
  0.285, // names shared
  0.695, // same predicate
  0.041, // amounts apart
  -0.036, // both short
  -0.364, // one report
  0.576, // one voice, one report
  0.169, // one voice, two reports
  0.597, // both deny
  0.364, // one denies
  0.392, // one denies, near
  0.62, // one denies, concerned
  -0.212, // one denies, likeness
  -0.045, // both charge
  0.312, // both charge, one voice
  0.324, // one act
  -0.968, // demand or promise beside another act
  -1.239, // refusal beside another act
  0.586, // answers
  0.973, // answers, sure
  0.611, // repeats
  1.178, // neighbours
  0.354, // one points back
  0.639, // place in the report
  -0.331, // quoted words alike
  0.236, // one voice, two reports, likeness
  0.356, // one voice, two reports, rarest word
  -0.003, // one voice, two reports, both deny
  0.209, // one voice, two reports, one act
  0.987, // best of each other
  0.095, // best of each other, likeness
  0.264, // one sentence, two voices
  0.026, // one sentence, one voice
  1.286, // one paragraph, two voices
  0.459, // one denies, one sentence or next
  0.244, // two voices, two reports, likeness
  -0.057, // language border
  0.294, // language border, likeness
  2.315, // surroundings
  0.356, // surroundings, one voice
  0.832, // surroundings, one denies
  0.504, // surroundings, both deny
  0.5, // surroundings, one points back
  0.328, // surroundings, likeness
  1.559, // alike through what they answer
  1.007, // alike through what they answer, two reports
  0.117, // few words of one voice
  -0.088, // few words of one voice, one act
  -0.179, // one done, one open
  0.253, // one done, one open, one voice
]
