/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -5.753, // bias
  0.898, // overlap
  1.239, // containment
  0.238, // events
  1.061, // likeness
  1.499, // cosine
  0.176, // cosine, one language
  0.41, // rare words shared
  0.637, // rarest word shared
  0.891, // numbers shared
  0.121, // names shared
  0.098, // same predicate
  0.783, // amounts apart
  0.401, // both short
  0.924, // one report
  0.711, // one voice, one report
  0.107, // one voice, two reports
  0.756, // both deny
  0.135, // one denies
  0.456, // one denies, near
  0.195, // one denies, concerned
  0.002, // one denies, likeness
  0.204, // both charge
  0.479, // both charge, one voice
  0.496, // one act
  -1.082, // demand or promise beside another act
  -1.886, // refusal beside another act
  0.414, // answers
  0.935, // answers, sure
  0.631, // repeats
  1.282, // neighbours
  0.077, // one points back
  1.815, // place in the report
  -0.018, // quoted words alike
  0.252, // one voice, two reports, likeness
  0.435, // one voice, two reports, rarest word
  -0.289, // one voice, two reports, both deny
  0.162, // one voice, two reports, one act
  0.775, // best of each other
  -0.06, // best of each other, likeness
  0.108, // one sentence, two voices
  -0.611, // one sentence, one voice
  1.304, // one paragraph, two voices
  0.355, // one denies, one sentence or next
  0.329, // two voices, two reports, likeness
  0.191, // language border
  0.623, // language border, likeness
  3.717, // surroundings
  0.133, // surroundings, one voice
  0.494, // surroundings, one denies
  0.451, // surroundings, both deny
  0.932, // surroundings, one points back
  0.453, // surroundings, likeness
  1.562, // alike through what they answer
  1.796, // alike through what they answer, two reports
  0.608, // few words of one voice
  0.679, // few words of one voice, one act
  0.011, // one done, one open
  -0.257, // one done, one open, one voice
  0.206, // speakers called alike
  0.129, // speakers called alike, likeness
  0.596, // speakers called alike, one act
  0.409, // one charges, one asserts
  0.458, // one asserts, one denies
  1.096, // one charges, one denies
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.226, // bias
  2.978, // first look
  2.122, // through the best third
  -0.215, // thirds in all
  1.081, // two best thirds
  -0.237, // closest other there, nearer
  -0.135, // closest other there, farther
  -0.073, // closest other, nearer
  -0.079, // closest other, farther
]
