/** The program of a worker thread: lints the files it is told to, by a configuration that it finds for itself. */
import type {Config, Locale} from '@perf-lint/core'
import {parentPort, workerData} from 'node:worker_threads'
import {createConfigFinder, type ConfigFileOptions} from '../config/config-finder.js'
import type {FileOutcome} from './file-outcome.js'
import {lintOne, type Wishes} from './lint-one.js'

/** What a thread is started with. */
export interface WorkerInput {
  readonly cwd: string
  readonly configFile?: ConfigFileOptions['configFile']
  readonly locale: Locale
  /** Plain data: a plug-in would not reach a thread. */
  readonly options: Config
  readonly wishes: Wishes
}

/** What a thread says: that it is ready, or what became of the file. */
export type WorkerReply =
  | {readonly kind: 'ready'}
  | {readonly kind: 'outcome'; readonly outcome: FileOutcome}
  | {readonly kind: 'error'; readonly error: unknown}

const {cwd, configFile, locale, options, wishes} = workerData as WorkerInput
const find = createConfigFinder({
  cwd,
  defaults: {locale},
  options,
  ...(configFile !== undefined && {configFile})
})

// Without a parent this is no thread, and nobody is there to answer.
parentPort?.on('message', (file: string) => void reply(file))
parentPort?.postMessage({kind: 'ready'} satisfies WorkerReply)

async function reply(file: string): Promise<void> {
  parentPort?.postMessage(await work(file))
}

async function work(file: string): Promise<WorkerReply> {
  try {
    const {resolved} = await find(file)
    return {kind: 'outcome', outcome: await lintOne(file, cwd, resolved, wishes)}
  } catch (error) {
    return {kind: 'error', error}
  }
}
