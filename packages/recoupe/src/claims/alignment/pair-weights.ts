/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -6.129, // bias
  0.919, // overlap
  1.063, // containment
  0.28, // events
  1.153, // likeness
  1.281, // cosine
  0.134, // cosine, one language
  0.398, // rare words shared
  0.669, // rarest word shared
  0.787, // numbers shared
  0.036, // names shared
  0.201, // same predicate
  0.516, // amounts apart
  0.459, // both short
  0.982, // one report
  0.77, // one voice, one report
  0.067, // one voice, two reports
  0.633, // both deny
  0.077, // one denies
  0.606, // one denies, near
  0.289, // one denies, concerned
  0.127, // one denies, likeness
  -0.039, // both charge
  0.537, // both charge, one voice
  0.71, // one act
  -0.874, // demand or promise beside another act
  -1.733, // refusal beside another act
  0.37, // answers
  0.942, // answers, sure
  0.629, // repeats
  1.432, // neighbours
  0.119, // one points back
  2.104, // place in the report
  -0.168, // quoted words alike
  0.297, // one voice, two reports, likeness
  0.759, // one voice, two reports, rarest word
  -0.364, // one voice, two reports, both deny
  0.268, // one voice, two reports, one act
  0.768, // best of each other
  -0.106, // best of each other, likeness
  0.19, // one sentence, two voices
  -0.687, // one sentence, one voice
  1.458, // one paragraph, two voices
  0.269, // one denies, one sentence or next
  0.338, // two voices, two reports, likeness
  0.157, // language border
  0.554, // language border, likeness
  3.586, // surroundings
  0.164, // surroundings, one voice
  0.713, // surroundings, one denies
  0.509, // surroundings, both deny
  0.871, // surroundings, one points back
  0.403, // surroundings, likeness
  1.538, // alike through what they answer
  1.295, // alike through what they answer, two reports
  0.587, // few words of one voice
  0.539, // few words of one voice, one act
  0.071, // one done, one open
  -0.196, // one done, one open, one voice
  0.191, // speakers called alike
  0.044, // speakers called alike, likeness
  0.6, // speakers called alike, one act
  0.562, // one charges, one asserts
  0.516, // one asserts, one denies
  1.212, // one charges, one denies
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.425, // bias
  3.054, // first look
  2.597, // through the best third
  -0.673, // thirds in all
  2.733, // two best thirds
  -0.216, // closest other there, nearer
  -0.236, // closest other there, farther
  -0.145, // closest other, nearer
  -0.348, // closest other, farther
]
