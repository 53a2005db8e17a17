import { runTask, TaskMemory } from './run-task.ts'
import type { ResultOf, Runner, Task } from './task.ts'

/** Does tasks one after the other where it stands: for a single caller that waits anyway, as an assistant on a pipe does. */
export class InProcess implements Runner {
  private readonly memory = new TaskMemory()
  private last: Promise<unknown> = Promise.resolve()
  private waiting = 0

  run<T extends Task>(task: T): Promise<ResultOf<T>> {
    this.waiting++
    const result = this.last.then(() => runTask(task, this.memory)) as Promise<ResultOf<T>>
    this.last = result.catch(() => {}).finally(() => this.waiting--)
    return result
  }

  load(): { readonly waiting: number; readonly working: number; readonly threads: number } {
    return { waiting: Math.max(0, this.waiting - 1), working: Math.min(1, this.waiting), threads: 0 }
  }

  async close(): Promise<void> {
    await this.last
  }
}
