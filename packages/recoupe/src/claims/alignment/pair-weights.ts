/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.114, // bias
  0.589, // overlap
  0.867, // containment
  0.042, // events
  0.669, // likeness
  0.281, // cosine
  0.236, // cosine, one language
  0.475, // rare words shared
  1.098, // rarest word shared
  0.102, // numbers shared
  0.141, // names shared
  0.558, // same predicate
  0.029, // amounts apart
  0.132, // both short
  -0.5, // one report
  0.591, // one voice, one report
  0.012, // one voice, two reports
  0.883, // both deny
  0.365, // one denies
  0.715, // one denies, near
  0.455, // one denies, concerned
  -0.022, // one denies, likeness
  0.024, // both charge
  0.192, // both charge, one voice
  0.185, // one act
  -1.164, // demand or promise beside another act
  -1.443, // refusal beside another act
  0.446, // answers
  1.24, // answers, sure
  0.528, // repeats
  1.349, // neighbours
  0.225, // one points back
  0.601, // place in the report
  -0.175, // quoted words alike
  0.288, // one voice, two reports, likeness
  0.411, // one voice, two reports, rarest word
  -0.248, // one voice, two reports, both deny
  0.305, // one voice, two reports, one act
  0.906, // best of each other
  -0.078, // best of each other, likeness
  0.043, // one sentence, two voices
  0.019, // one sentence, one voice
  1.131, // one paragraph, two voices
  0.121, // one denies, one sentence or next
  -0.013, // two voices, two reports, likeness
  -0.098, // language border
  0.301, // language border, likeness
  2.486, // surroundings
  0.505, // surroundings, one voice
  0.823, // surroundings, one denies
  0.582, // surroundings, both deny
  0.628, // surroundings, one points back
  0.349, // surroundings, likeness
  1.803, // alike through what they answer
  1.261, // alike through what they answer, two reports
  0.178, // few words of one voice
  0.383, // few words of one voice, one act
  -0.047, // one done, one open
  0.167, // one done, one open, one voice
  0.138, // speakers called alike
  0.099, // speakers called alike, likeness
  0.107, // speakers called alike, one act
]
