import type { Fault } from 'recoupe'

/** No input of a request gave a report. */
export class NothingRead extends Error {
  override readonly name = 'NothingRead'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super('no report could be read')
    this.faults = faults
  }
}
