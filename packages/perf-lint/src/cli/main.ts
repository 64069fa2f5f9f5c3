import {version} from '../version.js'
import type {Args} from './arg-types.js'
import {readArgs} from './args.js'
import {complain} from './complain.js'
import {findLocale} from './environment.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write, type Io} from './io.js'
import {catalogues} from './locales/index.js'
import {runExplain, runRules} from './run-about-rules.js'
import {runPrintConfig} from './run-config.js'
import {runAnnotate} from './run-annotate.js'
import {runExport} from './run-export.js'
import {runGate} from './run-gate.js'
import {runInit} from './run-init.js'
import {runLint} from './run-lint.js'
import {runMerge} from './run-merge.js'
import {runTestRules} from './run-test-rules.js'
import {runWaive} from './run-waive.js'
import {runWatch} from './run-watch.js'
import type {Run} from './run.js'

/**
 * Run the command.
 *
 * @param argv
 *   The words behind the command's name.
 * @param io
 *   All it takes from the process.
 * @returns
 *   The exit code; never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const locale = findLocale(argv, io.env)
  try {
    return await dispatch(readArgs(argv), {io, locale})
  } catch (error) {
    if (io.signal?.aborted) return exitCodes.interrupted
    // When not even this can be written, the exit code is all there is left to tell it by.
    await write(io.stderr, complain(error, locale)).catch(() => undefined)
    return exitCodes.unusable
  }
}

async function dispatch(args: Args, run: Run): Promise<ExitCode> {
  switch (args.command) {
    case 'lint':
      return args.watch ? runWatch(args, run) : runLint(args, run)
    case 'print-config':
      return runPrintConfig(args, run)
    case 'gate':
      return runGate(args, run)
    case 'export':
      return runExport(args, run)
    case 'annotate':
      return runAnnotate(args, run)
    case 'waive':
      return runWaive(args, run)
    case 'merge':
      return runMerge(args, run)
    case 'rules':
      return runRules(args, run)
    case 'explain':
      return runExplain(args, run)
    case 'init':
      return runInit(args, run)
    case 'test-rules':
      return runTestRules(args, run)
    case 'help':
      await write(run.io.stdout, catalogues[run.locale].help)
      return exitCodes.clean
    case 'version':
      await write(run.io.stdout, `${version}\n`)
      return exitCodes.clean
  }
}
