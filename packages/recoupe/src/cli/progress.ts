import type { Progress } from '../engine/make-dossier.ts'
import type { Messages } from '../messages/index.ts'
import type { Console } from './console.ts'

/** A line that says how far the work is; only on a terminal, and gone when the work is done. */
export interface ProgressLine {
  show(progress: Progress): void
  clear(): void
}

const CLEAR = '\r\u001b[2K'

export function progressLine({ stderr, environment }: Console, { cli }: Messages): ProgressLine {
  if (stderr.isTTY !== true || environment.TERM === 'dumb') return { show: () => {}, clear: () => {} }
  let shown = ''
  return {
    show: progress => {
      const text = say(progress, cli.steps)
      if (text !== shown) stderr.write(`${CLEAR}${text}`)
      shown = text
    },
    clear: () => {
      if (shown !== '') stderr.write(CLEAR)
      shown = ''
    },
  }
}

function say(progress: Progress, steps: Messages['cli']['steps']): string {
  switch (progress.step) {
    case 'reading':
      return `${steps.reading} ${progress.done}`
    case 'statements':
      return `${steps.statements} ${progress.done}/${progress.total}`
    case 'claims':
      return `${steps.claims} …`
  }
}
