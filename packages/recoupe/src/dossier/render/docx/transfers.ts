import { sayTransfer, transferFields } from '../view/say-transfer.ts'
import { transfersOf } from '../view/transfers.ts'
import { paragraph, run, TEXT_WIDTH, table } from './blocks.ts'
import type { Desk } from './said.ts'
import type { Xml } from './xml.ts'

/** The register of arms transfers, one small table each; empty where no report speaks of one. */
export function transfers({ view, words }: Desk): Xml[] {
  const label = 2600
  const widths = [label, TEXT_WIDTH.portrait - label]
  return transfersOf(view).map(row => {
    const fields = transferFields(view, words, row).map(f => [[paragraph('Cell', [run(f.label)])], [paragraph('Cell', [run(f.value)])]])
    return table(widths, [[paragraph('Head', [])], [paragraph('Head', [run(sayTransfer(view, words, row))])]], fields)
  })
}
