import { Worker } from 'node:worker_threads'
import { type ResultOf, type Runner, type RunOptions, type Task, TaskError } from './task.ts'
import type { Reply } from './thread.ts'

export interface PoolOptions {
  readonly threads: number
  /** A task that takes longer is given up, its thread ended. In milliseconds. */
  readonly limit: number
  /** Memory that one thread may take, in megabytes. */
  readonly memory: number
}

interface Waiting {
  readonly id: number
  readonly task: Task
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  at: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | null
}

/** Threads that do tasks, so that the event loop stays free for readers. They are started when first needed and replaced when they die. */
export class Pool implements Runner {
  private readonly threads = new Set<Thread>()
  private readonly urgent: Waiting[] = []
  private readonly patient: Waiting[] = []
  private next = 0
  private closed = false
  private readonly options: PoolOptions

  constructor(options: PoolOptions) {
    this.options = options
  }

  run<T extends Task>(task: T, { urgent = false }: RunOptions = {}): Promise<ResultOf<T>> {
    if (this.closed) return Promise.reject(new TaskError('stopping', 'the server is stopping'))
    return new Promise<ResultOf<T>>((resolve, reject) => {
      const waiting: Waiting = { id: this.next++, task, resolve: result => resolve(result as ResultOf<T>), reject }
      ;(urgent ? this.urgent : this.patient).push(waiting)
      this.dispatch()
    })
  }

  load(): { readonly waiting: number; readonly working: number; readonly threads: number } {
    const working = [...this.threads].filter(thread => thread.at).length
    return { waiting: this.urgent.length + this.patient.length, working, threads: this.threads.size }
  }

  async close(): Promise<void> {
    this.closed = true
    for (const waiting of [...this.urgent.splice(0), ...this.patient.splice(0)]) waiting.reject(new TaskError('stopping', 'the server is stopping'))
    await Promise.all([...this.threads].map(thread => this.end(thread, new TaskError('stopping', 'the server is stopping'))))
  }

  private dispatch(): void {
    while (this.urgent.length + this.patient.length > 0) {
      const thread = [...this.threads].find(one => one.at === null) ?? (this.threads.size < this.options.threads ? this.start() : null)
      if (!thread) return
      const waiting = this.urgent.shift() ?? this.patient.shift()
      if (!waiting) return
      const timer = setTimeout(() => {
        void this.end(thread, new TaskError('too-long', `a task took more than ${this.options.limit / 1000} seconds`))
      }, this.options.limit)
      thread.at = { waiting, timer }
      thread.worker.ref()
      thread.worker.postMessage({ id: waiting.id, task: waiting.task })
    }
  }

  private start(): Thread {
    const thread: Thread = { worker: startWorker(this.options.memory), at: null }
    this.threads.add(thread)
    thread.worker.unref()
    thread.worker.on('message', (reply: Reply) => this.done(thread, reply))
    thread.worker.on('error', error => void this.end(thread, new TaskError('thread-lost', 'a working thread was lost', error)))
    thread.worker.on('exit', () => void this.end(thread, new TaskError('thread-lost', 'a working thread was lost')))
    return thread
  }

  private done(thread: Thread, reply: Reply): void {
    const { at } = thread
    if (!at || at.waiting.id !== reply.id) return
    clearTimeout(at.timer)
    thread.at = null
    thread.worker.unref()
    if ('error' in reply) at.waiting.reject(new TaskError('task-failed', 'a task failed', reply.error))
    else at.waiting.resolve(reply.result)
    this.dispatch()
  }

  private async end(thread: Thread, error: TaskError): Promise<void> {
    if (!this.threads.delete(thread)) return
    if (thread.at) {
      clearTimeout(thread.at.timer)
      thread.at.waiting.reject(error)
      thread.at = null
    }
    await thread.worker.terminate()
    if (!this.closed) this.dispatch()
  }
}

/** The thread's file lies beside this one; run from source, Node cannot read it before the loader of the development tools is there. */
function startWorker(memory: number): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: memory } }
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./thread.js', import.meta.url), options)
  const file = JSON.stringify(new URL('./thread.ts', import.meta.url).href)
  return new Worker(`import('tsx/esm/api').then(tsx => { tsx.register(); return import(${file}) })`, { ...options, eval: true })
}
