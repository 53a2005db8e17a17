/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -3.966, // bias
  0.531, // overlap
  0.732, // containment
  -0.011, // events
  0.672, // likeness
  0.199, // cosine
  0.124, // cosine, one language
  0.447, // rare words shared
  1.074, // rarest word shared
  0.164, // numbers shared
  0.099, // names shared
  0.788, // same predicate
  0.035, // amounts apart
  -0.045, // both short
  -0.411, // one report
  0.586, // one voice, one report
  0.159, // one voice, two reports
  0.674, // both deny
  0.269, // one denies
  0.466, // one denies, near
  0.706, // one denies, concerned
  -0.246, // one denies, likeness
  -0.019, // both charge
  0.326, // both charge, one voice
  0.206, // one act
  -1.119, // demand or promise beside another act
  -1.29, // refusal beside another act
  0.724, // answers
  1.018, // answers, sure
  0.625, // repeats
  1.123, // neighbours
  0.324, // one points back
  0.632, // place in the report
  -0.36, // quoted words alike
  0.141, // one voice, two reports, likeness
  0.406, // one voice, two reports, rarest word
  0.091, // one voice, two reports, both deny
  0.454, // one voice, two reports, one act
  0.979, // best of each other
  0.146, // best of each other, likeness
  0.4, // one sentence, two voices
  -0.091, // one sentence, one voice
  1.372, // one paragraph, two voices
  0.372, // one denies, one sentence or next
  0.303, // two voices, two reports, likeness
  -0.064, // language border
  0.279, // language border, likeness
  2.448, // surroundings
  0.245, // surroundings, one voice
  0.783, // surroundings, one denies
  0.534, // surroundings, both deny
  0.517, // surroundings, one points back
  0.332, // surroundings, likeness
  1.603, // alike through what they answer
  1.13, // alike through what they answer, two reports
  0.108, // few words of one voice
  0.164, // few words of one voice, one act
  -0.112, // one done, one open
  0.234, // one done, one open, one voice
]
