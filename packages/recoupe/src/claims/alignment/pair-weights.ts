/** Weights of the features in the order of `FEATURES`: learned from our own stories by `train/pairs.ts`, which writes this file. */
export const WEIGHTS: readonly number[] = [
  -4.12, // bias
  0.588, // overlap
  0.866, // containment
  0.046, // events
  0.67, // likeness
  0.277, // cosine
  0.234, // cosine, one language
  0.476, // rare words shared
  1.1, // rarest word shared
  0.101, // numbers shared
  0.142, // names shared
  0.558, // same predicate
  0.026, // amounts apart
  0.131, // both short
  -0.501, // one report
  0.592, // one voice, one report
  0.012, // one voice, two reports
  0.873, // both deny
  0.373, // one denies
  0.716, // one denies, near
  0.455, // one denies, concerned
  -0.021, // one denies, likeness
  0.004, // both charge
  0.197, // both charge, one voice
  0.204, // one act
  -1.159, // demand or promise beside another act
  -1.44, // refusal beside another act
  0.447, // answers
  1.241, // answers, sure
  0.528, // repeats
  1.349, // neighbours
  0.225, // one points back
  0.599, // place in the report
  -0.174, // quoted words alike
  0.287, // one voice, two reports, likeness
  0.41, // one voice, two reports, rarest word
  -0.248, // one voice, two reports, both deny
  0.306, // one voice, two reports, one act
  0.904, // best of each other
  -0.077, // best of each other, likeness
  0.043, // one sentence, two voices
  0.019, // one sentence, one voice
  1.13, // one paragraph, two voices
  0.121, // one denies, one sentence or next
  -0.012, // two voices, two reports, likeness
  -0.097, // language border
  0.302, // language border, likeness
  2.486, // surroundings
  0.506, // surroundings, one voice
  0.824, // surroundings, one denies
  0.582, // surroundings, both deny
  0.628, // surroundings, one points back
  0.349, // surroundings, likeness
  1.803, // alike through what they answer
  1.261, // alike through what they answer, two reports
  0.178, // few words of one voice
  0.378, // few words of one voice, one act
  -0.048, // one done, one open
  0.168, // one done, one open, one voice
  0.137, // speakers called alike
  0.099, // speakers called alike, likeness
  0.107, // speakers called alike, one act
]
