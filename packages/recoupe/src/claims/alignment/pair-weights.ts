/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -5.674, // bias
  0.887, // overlap
  1.257, // containment
  0.189, // events
  1.036, // likeness
  1.498, // cosine
  0.162, // cosine, one language
  0.366, // rare words shared
  0.662, // rarest word shared
  0.915, // numbers shared
  0.069, // names shared
  0.091, // same predicate
  0.706, // amounts apart
  0.395, // both short
  0.858, // one report
  0.872, // one voice, one report
  0.085, // one voice, two reports
  0.756, // both deny
  0.096, // one denies
  0.171, // one denies, near
  0.196, // one denies, concerned
  0.036, // one denies, likeness
  0.196, // both charge
  0.439, // both charge, one voice
  0.461, // one act
  -1.114, // demand or promise beside another act
  -1.891, // refusal beside another act
  0.101, // answers
  0.734, // answers, sure
  0.608, // repeats
  1.25, // neighbours
  0.053, // one points back
  1.774, // place in the report
  0.039, // quoted words alike
  0.261, // one voice, two reports, likeness
  0.439, // one voice, two reports, rarest word
  -0.292, // one voice, two reports, both deny
  0.173, // one voice, two reports, one act
  0.766, // best of each other
  -0.09, // best of each other, likeness
  0.124, // one sentence, two voices
  -0.578, // one sentence, one voice
  1.312, // one paragraph, two voices
  0.2, // one denies, one sentence or next
  0.329, // two voices, two reports, likeness
  0.182, // language border
  0.646, // language border, likeness
  3.7, // surroundings
  0.122, // surroundings, one voice
  0.529, // surroundings, one denies
  0.447, // surroundings, both deny
  0.957, // surroundings, one points back
  0.449, // surroundings, likeness
  1.487, // alike through what they answer
  1.861, // alike through what they answer, two reports
  0.694, // few words of one voice
  0.698, // few words of one voice, one act
  0.022, // one done, one open
  -0.22, // one done, one open, one voice
  0.207, // speakers called alike
  0.135, // speakers called alike, likeness
  0.605, // speakers called alike, one act
  0.387, // one charges, one asserts
  0.47, // one asserts, one denies
  1.074, // one charges, one denies
  0.211, // a charge and its denial, near
  1.072, // a denial after what it may answer
  -0.109, // one denies, near, likeness
  0.346, // one denies, near, concerned
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.22, // bias
  2.984, // first look
  2.032, // through the best third
  -0.213, // thirds in all
  1.14, // two best thirds
  -0.221, // closest other there, nearer
  -0.149, // closest other there, farther
  -0.133, // closest other, nearer
  0.033, // closest other, farther
]
