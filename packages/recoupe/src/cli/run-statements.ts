import { RECORD_FORMATS, recordHead, renderRecord } from '../engine/render-record.ts'
import { statementsOf } from '../engine/statements-of.ts'
import { type Messages, sayFault } from '../messages/index.ts'
import type { Fault } from '../types/index.ts'
import { type Console, debug, write } from './console.ts'
import { exitCode } from './exit-code.ts'
import { inputsOf } from './inputs.ts'
import { choose, factsOf, type SharedOptions } from './options.ts'
import { openOutput } from './output.ts'
import { progressLine } from './progress.ts'
import { UsageError } from './usage-error.ts'

export interface StatementsCommand extends SharedOptions {
  readonly format?: string
}

/** `recoupe statements`: writes each report's record as soon as it is read; returns the exit code. */
export async function runStatements(names: readonly string[], command: StatementsCommand, words: Messages, console: Console): Promise<number> {
  const facts = factsOf(command, words)
  const format = choose('--format', command.format ?? 'jsonl', RECORD_FORMATS, words)
  if (names.length === 0) throw new UsageError(words.usage.errors.nothingGiven)
  const inputs = await inputsOf(names, console.stdin, words)
  const output = await openOutput(command.output, console)
  const progress = progressLine(console, words)
  const faults: Fault[] = []
  let made = 0
  try {
    await output.write(recordHead(format))
    for await (const outcome of statementsOf(inputs, facts)) {
      if (outcome.kind === 'fault') {
        faults.push(outcome.fault)
        progress.clear()
        debug(outcome.cause, console)
        await write(console.stderr, `${sayFault(words, outcome.fault)}\n`)
        continue
      }
      await output.write(renderRecord(outcome.record, format, words.language))
      progress.show({ step: 'reading', done: ++made })
    }
  } finally {
    progress.clear()
    await output.close()
  }
  if (faults.length > 0 && made > 0) await write(console.stderr, `${words.cli.partly(faults.length, faults.length + made)}\n`)
  return exitCode(made, faults)
}
