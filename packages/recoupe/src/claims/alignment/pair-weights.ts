/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -5.686, // bias
  0.898, // overlap
  1.261, // containment
  0.179, // events
  1.046, // likeness
  1.492, // cosine
  0.153, // cosine, one language
  0.363, // rare words shared
  0.66, // rarest word shared
  0.906, // numbers shared
  0.105, // names shared
  0.088, // same predicate
  0.706, // amounts apart
  0.388, // both short
  0.873, // one report
  0.799, // one voice, one report
  0.061, // one voice, two reports
  0.744, // both deny
  0.112, // one denies
  0.202, // one denies, near
  0.203, // one denies, concerned
  0.036, // one denies, likeness
  0.213, // both charge
  0.441, // both charge, one voice
  0.479, // one act
  -1.123, // demand or promise beside another act
  -1.893, // refusal beside another act
  0.153, // answers
  0.73, // answers, sure
  0.622, // repeats
  1.274, // neighbours
  0.05, // one points back
  1.788, // place in the report
  0.031, // quoted words alike
  0.282, // one voice, two reports, likeness
  0.434, // one voice, two reports, rarest word
  -0.279, // one voice, two reports, both deny
  0.165, // one voice, two reports, one act
  0.757, // best of each other
  -0.099, // best of each other, likeness
  0.119, // one sentence, two voices
  -0.562, // one sentence, one voice
  1.301, // one paragraph, two voices
  0.165, // one denies, one sentence or next
  0.319, // two voices, two reports, likeness
  0.183, // language border
  0.651, // language border, likeness
  3.702, // surroundings
  0.091, // surroundings, one voice
  0.542, // surroundings, one denies
  0.447, // surroundings, both deny
  0.945, // surroundings, one points back
  0.451, // surroundings, likeness
  1.5, // alike through what they answer
  1.878, // alike through what they answer, two reports
  0.802, // few words of one voice
  0.649, // few words of one voice, one act
  0.027, // one done, one open
  -0.222, // one done, one open, one voice
  0.186, // speakers called alike
  0.112, // speakers called alike, likeness
  0.608, // speakers called alike, one act
  0.384, // one charges, one asserts
  0.47, // one asserts, one denies
  1.063, // one charges, one denies
  0.162, // a charge and its denial, near
  1.051, // a denial after what it may answer
  -0.101, // one denies, near, likeness
  0.367, // one denies, near, concerned
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.217, // bias
  2.977, // first look
  2.077, // through the best third
  -0.241, // thirds in all
  1.169, // two best thirds
  -0.229, // closest other there, nearer
  -0.151, // closest other there, farther
  -0.087, // closest other, nearer
  0.021, // closest other, farther
]
