import {Worker} from 'node:worker_threads'
import type {FileOutcome} from './file-outcome.js'
import type {WorkerInput, WorkerReply} from './worker.js'

/** Lints files in threads of their own. */
export interface Workers {
  /**
   * Lint a file as soon as a thread is free.
   *
   * @throws {WorkerError} when the thread ended before it was done, as one without memory does.
   */
  lint(file: string): Promise<FileOutcome>
  /** End all threads; what they are at is given up. */
  close(): Promise<void>
}

/** A thread that ended before its time. */
export class WorkerError extends Error {}

interface Task {
  readonly file: string
  readonly resolve: (outcome: FileOutcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Start threads. One that ends before its time fails the file it was at, and another takes its place.
 *
 * @param program
 *   What a thread runs. Default: `worker.ts`.
 */
export function startWorkers(
  count: number,
  input: WorkerInput,
  program = new URL(import.meta.resolve('#worker'))
): Workers {
  const waiting: Task[] = []
  const idle = new Set<(task: Task) => void>()
  const threads = new Set<Worker>()
  let isClosed = false
  let failure: Error | undefined
  for (let started = 0; started < count; started++) start()

  return {
    lint: (file) =>
      new Promise((resolve, reject) => {
        const task = {file, resolve, reject}
        const [take] = idle
        if (failure) reject(failure)
        else if (take) take(task)
        else waiting.push(task)
      }),
    async close() {
      isClosed = true
      await Promise.all([...threads].map((thread) => thread.terminate()))
    }
  }

  function start(): void {
    const thread = new Worker(program, {workerData: input})
    let current: Task | undefined
    let isReady = false
    let cause: unknown
    threads.add(thread)
    thread.on('message', (reply: WorkerReply) => {
      const task = current
      current = undefined
      isReady = true
      next()
      if (reply.kind === 'outcome') task?.resolve(reply.outcome)
      else if (reply.kind === 'error') task?.reject(reply.error)
    })
    thread.once('error', (error) => (cause = error))
    thread.once('exit', (code) => {
      threads.delete(thread)
      idle.delete(take)
      const error = new WorkerError(`Worker thread ended with ${code}`, {cause})
      current?.reject(error)
      if (isClosed) return
      // One that cannot even begin would not do so the next time.
      if (isReady) start()
      else if (threads.size === 0) fail(cause instanceof Error ? cause : error)
    })

    function fail(error: Error): void {
      failure = error
      for (const task of waiting.splice(0)) task.reject(error)
    }

    function next(): void {
      const task = waiting.shift()
      if (task) take(task)
      else idle.add(take)
    }

    function take(task: Task): void {
      idle.delete(take)
      current = task
      thread.postMessage(task.file)
    }
  }
}
