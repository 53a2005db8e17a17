/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -5.747, // bias
  0.897, // overlap
  1.25, // containment
  0.232, // events
  1.059, // likeness
  1.509, // cosine
  0.195, // cosine, one language
  0.412, // rare words shared
  0.642, // rarest word shared
  0.894, // numbers shared
  0.107, // names shared
  0.095, // same predicate
  0.784, // amounts apart
  0.404, // both short
  0.898, // one report
  0.863, // one voice, one report
  0.112, // one voice, two reports
  0.755, // both deny
  0.113, // one denies
  0.154, // one denies, near
  0.184, // one denies, concerned
  0.046, // one denies, likeness
  0.205, // both charge
  0.443, // both charge, one voice
  0.496, // one act
  -1.088, // demand or promise beside another act
  -1.876, // refusal beside another act
  0.098, // answers
  0.73, // answers, sure
  0.624, // repeats
  1.226, // neighbours
  0.057, // one points back
  1.813, // place in the report
  -0.019, // quoted words alike
  0.253, // one voice, two reports, likeness
  0.424, // one voice, two reports, rarest word
  -0.301, // one voice, two reports, both deny
  0.173, // one voice, two reports, one act
  0.765, // best of each other
  -0.061, // best of each other, likeness
  0.128, // one sentence, two voices
  -0.551, // one sentence, one voice
  1.324, // one paragraph, two voices
  0.219, // one denies, one sentence or next
  0.321, // two voices, two reports, likeness
  0.192, // language border
  0.624, // language border, likeness
  3.711, // surroundings
  0.132, // surroundings, one voice
  0.521, // surroundings, one denies
  0.448, // surroundings, both deny
  0.958, // surroundings, one points back
  0.452, // surroundings, likeness
  1.502, // alike through what they answer
  1.876, // alike through what they answer, two reports
  0.609, // few words of one voice
  0.674, // few words of one voice, one act
  0.014, // one done, one open
  -0.26, // one done, one open, one voice
  0.21, // speakers called alike
  0.127, // speakers called alike, likeness
  0.593, // speakers called alike, one act
  0.408, // one charges, one asserts
  0.472, // one asserts, one denies
  1.087, // one charges, one denies
  0.222, // a charge and its denial, near
  1.088, // a denial after what it may answer
  -0.078, // one denies, near, likeness
  0.357, // one denies, near, concerned
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.202, // bias
  2.987, // first look
  2.058, // through the best third
  -0.199, // thirds in all
  1.133, // two best thirds
  -0.227, // closest other there, nearer
  -0.168, // closest other there, farther
  -0.105, // closest other, nearer
  -0.035, // closest other, farther
]
