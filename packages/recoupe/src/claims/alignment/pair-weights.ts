/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -5.741, // bias
  0.894, // overlap
  1.24, // containment
  0.218, // events
  1.067, // likeness
  1.497, // cosine
  0.175, // cosine, one language
  0.422, // rare words shared
  0.641, // rarest word shared
  0.894, // numbers shared
  0.091, // names shared
  0.095, // same predicate
  0.728, // amounts apart
  0.397, // both short
  0.896, // one report
  0.865, // one voice, one report
  0.086, // one voice, two reports
  0.759, // both deny
  0.117, // one denies
  0.171, // one denies, near
  0.188, // one denies, concerned
  0.029, // one denies, likeness
  0.209, // both charge
  0.44, // both charge, one voice
  0.49, // one act
  -1.09, // demand or promise beside another act
  -1.876, // refusal beside another act
  0.102, // answers
  0.732, // answers, sure
  0.62, // repeats
  1.229, // neighbours
  0.057, // one points back
  1.813, // place in the report
  -0.012, // quoted words alike
  0.248, // one voice, two reports, likeness
  0.44, // one voice, two reports, rarest word
  -0.289, // one voice, two reports, both deny
  0.165, // one voice, two reports, one act
  0.772, // best of each other
  -0.063, // best of each other, likeness
  0.124, // one sentence, two voices
  -0.559, // one sentence, one voice
  1.326, // one paragraph, two voices
  0.208, // one denies, one sentence or next
  0.325, // two voices, two reports, likeness
  0.188, // language border
  0.643, // language border, likeness
  3.702, // surroundings
  0.109, // surroundings, one voice
  0.514, // surroundings, one denies
  0.445, // surroundings, both deny
  0.958, // surroundings, one points back
  0.444, // surroundings, likeness
  1.495, // alike through what they answer
  1.871, // alike through what they answer, two reports
  0.702, // few words of one voice
  0.696, // few words of one voice, one act
  0.012, // one done, one open
  -0.229, // one done, one open, one voice
  0.208, // speakers called alike
  0.126, // speakers called alike, likeness
  0.599, // speakers called alike, one act
  0.407, // one charges, one asserts
  0.472, // one asserts, one denies
  1.093, // one charges, one denies
  0.197, // a charge and its denial, near
  1.077, // a denial after what it may answer
  -0.109, // one denies, near, likeness
  0.354, // one denies, near, concerned
]

/** Weights of what the second look weighs, in the order of `SECOND_FEATURES`. */
export const SECOND_WEIGHTS: readonly number[] = [
  0.203, // bias
  2.985, // first look
  2.065, // through the best third
  -0.192, // thirds in all
  1.129, // two best thirds
  -0.222, // closest other there, nearer
  -0.171, // closest other there, farther
  -0.112, // closest other, nearer
  -0.047, // closest other, farther
]
