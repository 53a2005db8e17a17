import type { UtteranceTime } from '../types/index.ts'

/** Day and hour of an utterance as one EDTF value, as far as its report gives them; null where the day is not known. */
export const momentOf = (time: Pick<UtteranceTime, 'value' | 'clock'> | null | undefined): string | null =>
  time?.value && time.clock ? `${time.value}T${time.clock}` : (time?.value ?? null)
