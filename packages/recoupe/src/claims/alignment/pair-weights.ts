/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.066, // bias
  0.611, // overlap
  0.851, // containment
  0.004, // events
  0.678, // likeness
  0.275, // cosine
  0.24, // cosine, one language
  0.475, // rare words shared
  1.113, // rarest word shared
  0.094, // numbers shared
  0.162, // names shared
  0.516, // same predicate
  0.032, // amounts apart
  0.172, // both short
  -0.465, // one report
  0.598, // one voice, one report
  0.016, // one voice, two reports
  0.878, // both deny
  0.309, // one denies
  0.713, // one denies, near
  0.42, // one denies, concerned
  0.12, // one denies, likeness
  0.037, // both charge
  0.218, // both charge, one voice
  0.069, // one act
  -1.296, // demand or promise beside another act
  -1.568, // refusal beside another act
  0.423, // answers
  1.185, // answers, sure
  0.61, // repeats
  1.322, // neighbours
  0.228, // one points back
  0.607, // place in the report
  -0.208, // quoted words alike
  0.299, // one voice, two reports, likeness
  0.36, // one voice, two reports, rarest word
  -0.239, // one voice, two reports, both deny
  0.35, // one voice, two reports, one act
  0.967, // best of each other
  -0.097, // best of each other, likeness
  0.042, // one sentence, two voices
  0.001, // one sentence, one voice
  1.19, // one paragraph, two voices
  0.087, // one denies, one sentence or next
  -0.025, // two voices, two reports, likeness
  -0.077, // language border
  0.312, // language border, likeness
  2.442, // surroundings
  0.514, // surroundings, one voice
  0.811, // surroundings, one denies
  0.574, // surroundings, both deny
  0.591, // surroundings, one points back
  0.338, // surroundings, likeness
  1.788, // alike through what they answer
  1.237, // alike through what they answer, two reports
  0.147, // few words of one voice
  0.415, // few words of one voice, one act
  -0.06, // one done, one open
  0.219, // one done, one open, one voice
  0.14, // speakers called alike
  0.091, // speakers called alike, likeness
  0.13, // speakers called alike, one act
]
