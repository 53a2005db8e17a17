/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -3.752, // bias
  0.596, // overlap
  0.692, // containment
  0.032, // events
  0.607, // likeness
  0.348, // cosine
  0.232, // cosine, one language
  0.373, // rare words shared
  1.006, // rarest word shared
  0.208, // numbers shared
  0.164, // names shared
  -0.186, // same predicate
  -0.054, // amounts apart
  -0.43, // both short
  0.01, // one report
  0.384, // one voice, one report
  0.587, // one voice, two reports
  0.822, // both deny
  0.671, // one denies
  0.537, // one denies, near
  0.394, // one denies, concerned
  0.167, // one denies, likeness
  -0.082, // both charge
  0.027, // both charge, one voice
  0.015, // one act
  -0.62, // demand or promise beside another act
  -0.689, // refusal beside another act
  0.379, // answers
  0.307, // answers, sure
  0.165, // repeats
  1.097, // neighbours
  0.475, // one points back
  0.847, // place in the report
  -0.134, // quoted words alike
  0.175, // one voice, two reports, likeness
  0.104, // one voice, two reports, rarest word
  -0.041, // one voice, two reports, both deny
  0.013, // one voice, two reports, one act
  1.038, // best of each other
  0.329, // best of each other, likeness
  0.48, // one sentence, two voices
  -0.121, // one sentence, one voice
  1.077, // one paragraph, two voices
  0.484, // one denies, one sentence or next
  0.295, // two voices, two reports, likeness
  0.161, // language border
  0.407, // language border, likeness
  1.62, // surroundings
  0.405, // surroundings, one voice
  0.641, // surroundings, one denies
  0.168, // surroundings, both deny
  0.252, // surroundings, one points back
  0.248, // surroundings, likeness
]
