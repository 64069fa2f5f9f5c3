import {PerfLintError} from '@perf-lint/source'
import {createCache} from '../run/cache.js'
import {watchPaths} from '../run/watch-paths.js'
import type {LintArgs} from './arg-types.js'
import {complain} from './complain.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {findInputs} from './find-inputs.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import {runLint} from './run-lint.js'
import type {Run} from './run.js'

/**
 * `perf-lint --watch FILES`: lint, and lint again whenever a file that is read for it has changed, until Ctrl-C.
 *
 * What is wrong with the call, or with the configuration as it is at first, ends it as it does without `--watch`; later
 * it is told, and may be mended.
 */
export async function runWatch(args: LintArgs, run: Run): Promise<ExitCode> {
  const {io, locale} = run
  const texts = catalogues[locale].watch
  // Of files that have not changed, what was found is remembered.
  const cache = createCache()
  let inputs = await findInputs(args, run)
  const watcher = await watchPaths(inputs.paths, io.signal)
  try {
    await runLint(args, run, cache)
    await write(io.stderr, `${texts.waiting}\n`)
    while (await watcher.next()) {
      // What is written by the run itself is no reason for another.
      const now = await findInputs(args, run)
      if (now.key === inputs.key) continue
      inputs = now
      watcher.add(inputs.paths)
      await write(io.stderr, `${texts.again(new Date())}\n`)
      await runAgain()
    }
    return exitCodes.interrupted
  } finally {
    await watcher.close()
  }

  async function runAgain(): Promise<void> {
    try {
      await runLint(args, run, cache)
    } catch (error) {
      if (!(error instanceof PerfLintError)) throw error
      await write(io.stderr, complain(error, locale))
    }
  }
}
