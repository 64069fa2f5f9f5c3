import type {ResolvedConfig} from '@perf-lint/core'
import {toPrintable} from '@perf-lint/formatters'
import {UsageError} from '../errors.js'
import {gateFileBytes} from '../gate/gate.js'
import type {GateReport} from '../gate/gate-report.js'
import {readFileBytes} from '../read-file-bytes.js'
import {toDay} from '../to-day.js'
import {selectFiles} from '../select-files.js'
import type {GateArgs} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {readAll, write} from './io.js'
import {catalogues} from './locales/index.js'
import {configureStdin, createRunConfig} from './run-config.js'
import {writeOutput, type Run} from './run.js'
import {openWaivers} from './waivers.js'

/** `perf-lint gate FILE`: give a verdict on a document as JSON, and in a line on standard error. */
export async function runGate(args: GateArgs, run: Run): Promise<ExitCode> {
  const {failOn, override} = args
  const waivers = await openWaivers(args.waivers, run)
  const {path, bytes, config} = await readInput(args, run)
  const report = await gateFileBytes(bytes, path, config, {
    failOn,
    waivers: waivers.list,
    today: toDay(new Date()),
    ...(override && {override})
  })
  await writeOutput(`${JSON.stringify(report, undefined, 2)}\n`, args.outputFile, run)
  const sentence = catalogues[config.locale].verdict(path, report.verdictText, report.counts)
  await write(run.io.stderr, `${toPrintable(sentence)}\n`)
  return toExitCode(report)
}

interface Input {
  readonly path: string
  readonly bytes: Uint8Array
  readonly config: ResolvedConfig
}

async function readInput(args: GateArgs, run: Run): Promise<Input> {
  const {io} = run
  const find = createRunConfig(args, run)
  if (args.stdin) {
    const {path, config} = await configureStdin(args, find)
    return {path, bytes: await readAll(io.stdin), config}
  }

  const {files} = await selectFiles(args.patterns, {cwd: io.cwd}, find)
  // There is one at least, or `selectFiles` throws.
  const [{file, config}, ...more] = files as [(typeof files)[number], ...typeof files]
  if (more.length > 0) throw new UsageError('too-many-files')
  return {path: file, bytes: await readFileBytes(file, io.cwd), config}
}

/** What could not be vouched for is no finding: it ends as other input that cannot be used does. */
function toExitCode({verdict, reason}: GateReport): ExitCode {
  if (verdict === 'pass') return exitCodes.clean
  return reason === 'unread' || reason === 'defect' ? exitCodes.unusable : exitCodes.findings
}
