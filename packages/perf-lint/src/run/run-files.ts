import {createLintResult, type Config, type Locale, type ResolvedConfig} from '@perf-lint/core'
import {nothingRead} from '../count-table.js'
import type {ConfigFileOptions} from '../config/config-finder.js'
import {FileError} from '../errors.js'
import {toUnreadableMessage} from '../own-messages.js'
import {readFileBytes} from '../read-file-bytes.js'
import type {SelectedFile} from '../select-files.js'
import type {ResultCache} from './cache.js'
import {countWorkers, type Concurrency} from './count-workers.js'
import type {FileOutcome} from './file-outcome.js'
import {lintOne, type Wishes} from './lint-one.js'
import {startWorkers, WorkerError} from './workers.js'

/** How to lint many files. */
export interface RunPlan {
  readonly cwd: string
  readonly wishes: Wishes
  readonly concurrency: Concurrency
  /** What threads find the configuration by; left out when it holds programs, which no thread could be given. */
  readonly config?: {
    readonly configFile?: ConfigFileOptions['configFile']
    readonly locale: Locale
    readonly options: Config
  }
  /** Left out for none. It is not asked where the text is wanted, or anything is to be changed or timed. */
  readonly cache?: ResultCache
  /** Ends the run between two files. */
  readonly signal?: AbortSignal
}

/**
 * Lint files, in several threads where that is worth it, and give what became of each in their order.
 *
 * Whatever the number of threads, the outcome is the same. One bad file never stops the run.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function* runFiles(files: readonly SelectedFile[], plan: RunPlan): AsyncGenerator<FileOutcome> {
  const {cwd, wishes, config, signal} = plan
  const count = config ? await countWorkers(files, cwd, plan.concurrency) : 1
  const workers = count > 1 && config ? startWorkers(count, {cwd, wishes, ...config}) : undefined
  const lint = workers
    ? ({file, config}: SelectedFile) => guard(workers.lint(file), file, config)
    : ({file, config}: SelectedFile) => lintOne(file, cwd, config, wishes)
  const cache = wishes.keepText || wishes.fix || wishes.time ? undefined : plan.cache

  try {
    // So many are begun ahead that no thread waits for the order to catch up.
    yield* inOrder(files, workers ? count * 4 : 1, async (selected) => {
      signal?.throwIfAborted()
      return cache ? lintOrRecall(selected, cache) : lint(selected)
    })
    await cache?.save()
  } finally {
    await workers?.close()
  }

  async function lintOrRecall(selected: SelectedFile, cache: ResultCache): Promise<FileOutcome> {
    const {file, config} = selected
    const bytes = await readFileBytes(file, cwd).catch(() => undefined)
    const known = bytes && (await cache.find(file, bytes, config))
    if (known) return {...known, defects: []}
    const outcome = await lint(selected)
    // A rule that failed is to be seen again, and reported.
    if (bytes && outcome.defects.length === 0) await cache.keep(file, bytes, config, outcome)
    return outcome
  }
}

/** A thread that died of a file says nothing of it; the file counts as one that could not be read. */
async function guard(outcome: Promise<FileOutcome>, file: string, {locale}: ResolvedConfig): Promise<FileOutcome> {
  try {
    return await outcome
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error
    const refused = new FileError('worker-failed', {cause: error, data: {path: file}})
    return {
      result: createLintResult(file, [toUnreadableMessage(refused, locale)]),
      counts: nothingRead,
      defects: []
    }
  }
}

/** Give the results in the order of the items, with so many begun ahead. */
async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for (const item of items) {
    const result = work(item)
    // It is thrown where it is awaited, which may be later.
    result.catch(() => undefined)
    begun.push(result)
    if (begun.length >= ahead) yield await begun.shift()!
  }
  for (const result of begun) yield await result
}
