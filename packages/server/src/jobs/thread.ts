import { parentPort } from 'node:worker_threads'
import { runTask, TaskMemory } from './run-task.ts'
import type { Task } from './task.ts'
import { type Trace, traceOf } from './trace.ts'

/** What a thread says of a task. An error's message stays inside the server: it may quote a report. */
export type Reply = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: Trace }

const port = parentPort
if (!port) throw new Error('this file is a thread of the server and is not run by itself')
const memory = new TaskMemory()

port.on('message', async ({ id, task }: { readonly id: number; readonly task: Task }) => {
  try {
    port.postMessage({ id, result: await runTask(task, memory) } satisfies Reply)
  } catch (error) {
    port.postMessage({ id, error: traceOf(error) } satisfies Reply)
  }
})
