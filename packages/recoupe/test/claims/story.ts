import { createHash } from 'node:crypto'
import { crossCheck } from '../../src/claims/cross-check.ts'
import type { CrossCheckInput } from '../../src/claims/input.ts'
import { recordOf } from '../../src/engine/record.ts'
import { packs } from '../../src/lang/packs.ts'
import type { Report } from '../../src/types/index.ts'

export interface Told {
  readonly text: string
  readonly language?: string
  readonly outlet?: string
  readonly agency?: string
  readonly published?: string
}

/** Reports of an invented story, read by the whole line up to the cross-check. Ids are `r0`, `r1`, … */
export function inputsOf(told: readonly Told[]): CrossCheckInput[] {
  return told.map(({ text, language = 'fr', outlet, agency, published = '2025-05-12' }, k) => {
    const report: Report = {
      id: `r${k}`,
      sha256: createHash('sha256').update(text).digest('hex'),
      outlet: outlet ?? null,
      agency: agency ?? null,
      byline: null,
      dateline: null,
      language,
      published: { value: published, basis: 'manifest' },
      title: null,
      text,
      noise: [],
    }
    return recordOf(report)
  })
}

export const check = (told: readonly Told[]): ReturnType<typeof crossCheck> => crossCheck(inputsOf(told), packs)
