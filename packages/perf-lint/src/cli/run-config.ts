import type {Config, Formatter, ResolvedConfig} from '@perf-lint/core'
import {createConfigFinder, type FindConfig} from '../config/config-finder.js'
import {toCalculated} from '../config/calculate-config.js'
import {anyFile} from '../config/config-file-names.js'
import {PatternError} from '../errors.js'
import type {RunPlan} from '../run/run-files.js'
import type {ConfigArgs, PrintConfigArgs} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {writeOutput, type Run} from './run.js'

/** Find what is set for the files of a run: the command line wins, and beneath all lies the environment's language. */
export function createRunConfig(args: ConfigArgs & Pick<PrintConfigArgs, 'locale'>, {io, locale}: Run): FindConfig {
  const {configFile} = args
  return createConfigFinder({
    cwd: io.cwd,
    ...(configFile !== undefined && {configFile}),
    defaults: {locale},
    options: toOptions(args)
  })
}

/** What threads of a run find its configuration by: the same as `createRunConfig`, as plain data. */
export function toWorkerConfig(
  args: ConfigArgs & Pick<PrintConfigArgs, 'locale'>,
  {locale}: Run
): NonNullable<RunPlan['config']> {
  const {configFile} = args
  return {locale, options: toOptions(args), ...(configFile !== undefined && {configFile})}
}

function toOptions({presets, rules, certainty, profile, locale}: ConfigArgs & Pick<PrintConfigArgs, 'locale'>): Config {
  return {
    rules,
    ...(presets && {presets}),
    ...(certainty && {certainty}),
    ...(profile && {profile}),
    ...(locale && {locale})
  }
}

/** `perf-lint --print-config FILE`: tell as JSON what is set for a file, and what set it. */
export async function runPrintConfig(args: PrintConfigArgs, run: Run): Promise<ExitCode> {
  const find = createRunConfig(args, run)
  const {config: _, ...calculated} = toCalculated(args.file, await find(args.file))
  await writeOutput(`${JSON.stringify(calculated, undefined, 2)}\n`, args.outputFile, run)
  return exitCodes.clean
}

/** The formatters of the plugins that the configuration of the working folder, or the one named, has. */
export async function findFormatters(
  args: ConfigArgs & Pick<PrintConfigArgs, 'locale'>,
  run: Run
): Promise<ReadonlyMap<string, Formatter>> {
  const {registry} = await createRunConfig(args, run)(anyFile)
  return registry.formatters ?? new Map()
}

/** What standard input is called in results. */
export function nameOfStdin({stdinFilename = '<stdin>'}: {readonly stdinFilename?: string}): string {
  return stdinFilename
}

/**
 * Find what is set for standard input, by what it is called.
 *
 * @throws {PatternError} `all-ignored`, when the configuration ignores it.
 */
export async function configureStdin(
  args: {readonly stdinFilename?: string},
  find: FindConfig
): Promise<{path: string; config: ResolvedConfig}> {
  const path = nameOfStdin(args)
  const {match, resolved: config} = await find(path)
  if (match.ignoredBy) throw new PatternError('all-ignored', {data: {pattern: path}})
  return {path, config}
}
