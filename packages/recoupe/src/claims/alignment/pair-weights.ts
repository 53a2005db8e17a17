/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.15, // bias
  0.471, // overlap
  0.78, // containment
  0.183, // events
  0.661, // likeness
  0.311, // cosine
  0.23, // cosine, one language
  0.512, // rare words shared
  1.106, // rarest word shared
  0.115, // numbers shared
  -0.033, // names shared
  0.74, // same predicate
  -0.003, // amounts apart
  0.129, // both short
  -0.407, // one report
  0.695, // one voice, one report
  0.262, // one voice, two reports
  0.71, // both deny
  0.327, // one denies
  0.624, // one denies, near
  0.747, // one denies, concerned
  0.105, // one denies, likeness
  0.238, // both charge
  0.164, // both charge, one voice
  0.314, // one act
  -1.174, // demand or promise beside another act
  -1.539, // refusal beside another act
  0.481, // answers
  1.015, // answers, sure
  0.611, // repeats
  1.229, // neighbours
  0.258, // one points back
  0.578, // place in the report
  -0.221, // quoted words alike
  0.322, // one voice, two reports, likeness
  0.459, // one voice, two reports, rarest word
  -0.139, // one voice, two reports, both deny
  0.242, // one voice, two reports, one act
  0.923, // best of each other
  -0.055, // best of each other, likeness
  0.02, // one sentence, two voices
  -0.033, // one sentence, one voice
  1.171, // one paragraph, two voices
  0.236, // one denies, one sentence or next
  -0.057, // two voices, two reports, likeness
  -0.086, // language border
  0.249, // language border, likeness
  2.386, // surroundings
  0.416, // surroundings, one voice
  0.868, // surroundings, one denies
  0.588, // surroundings, both deny
  0.691, // surroundings, one points back
  0.333, // surroundings, likeness
  1.759, // alike through what they answer
  1.01, // alike through what they answer, two reports
  -0.1, // few words of one voice
  0.227, // few words of one voice, one act
  -0.16, // one done, one open
  0.403, // one done, one open, one voice
  0.31, // speakers called alike
  0.011, // speakers called alike, likeness
  0.153, // speakers called alike, one act
]
