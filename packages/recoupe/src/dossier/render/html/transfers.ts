import { messages } from '../../../messages/index.ts'
import { sayTransfer, transferFields } from '../view/say-transfer.ts'
import { transfersOf } from '../view/transfers.ts'
import type { View } from '../view/view.ts'
import { both } from './both.ts'
import { all, h, type Markup } from './markup.ts'
import { section } from './parts.ts'

/** The register of arms transfers, one row per supplier and recipient; nothing where no report speaks of one. */
export function transfers(view: View): Markup | null {
  const rows = transfersOf(view)
  if (rows.length === 0) return null
  return section(
    'transfers',
    both(w => w.transfers.title),
    both(w => w.transfers.subtitle),
    ...rows.map(row =>
      h(
        'div',
        { class: 'transfer' },
        h(
          'h3',
          {},
          both(w => sayTransfer(view, w, row)),
        ),
        h(
          'dl',
          {},
          ...transferFields(view, messages.en, row).map((_, k) =>
            all(
              h(
                'dt',
                {},
                both(w => transferFields(view, w, row)[k]?.label ?? ''),
              ),
              h(
                'dd',
                {},
                both(w => transferFields(view, w, row)[k]?.value ?? ''),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}
