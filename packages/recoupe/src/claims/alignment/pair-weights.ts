/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.11, // bias
  0.519, // overlap
  0.77, // containment
  0.124, // events
  0.675, // likeness
  0.234, // cosine
  0.195, // cosine, one language
  0.516, // rare words shared
  1.114, // rarest word shared
  0.128, // numbers shared
  0.097, // names shared
  0.766, // same predicate
  0.069, // amounts apart
  0.149, // both short
  -0.461, // one report
  0.705, // one voice, one report
  0.178, // one voice, two reports
  0.715, // both deny
  0.272, // one denies
  0.602, // one denies, near
  0.592, // one denies, concerned
  0.157, // one denies, likeness
  -0.064, // both charge
  0.272, // both charge, one voice
  0.264, // one act
  -1.149, // demand or promise beside another act
  -1.531, // refusal beside another act
  0.607, // answers
  1.163, // answers, sure
  0.568, // repeats
  1.248, // neighbours
  0.277, // one points back
  0.608, // place in the report
  -0.219, // quoted words alike
  0.236, // one voice, two reports, likeness
  0.388, // one voice, two reports, rarest word
  0.011, // one voice, two reports, both deny
  0.439, // one voice, two reports, one act
  0.92, // best of each other
  -0.052, // best of each other, likeness
  -0.02, // one sentence, two voices
  -0.026, // one sentence, one voice
  1.155, // one paragraph, two voices
  0.331, // one denies, one sentence or next
  0.043, // two voices, two reports, likeness
  -0.076, // language border
  0.313, // language border, likeness
  2.549, // surroundings
  0.202, // surroundings, one voice
  0.891, // surroundings, one denies
  0.546, // surroundings, both deny
  0.678, // surroundings, one points back
  0.358, // surroundings, likeness
  1.449, // alike through what they answer
  0.996, // alike through what they answer, two reports
  0.077, // few words of one voice
  0.177, // few words of one voice, one act
  -0.137, // one done, one open
  0.442, // one done, one open, one voice
]
