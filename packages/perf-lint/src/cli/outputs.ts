import type {LintResult} from '@perf-lint/core'
import type {FormatOptions, Formatter} from '@perf-lint/formatters'
import {version} from '../version.js'
import {findColor} from './environment.js'
import type {FormatChoice} from './formats.js'
import {loadFormatter, type FindFormatters} from '../load-formatter.js'
import {loadLetter, type LetterFormatter} from './load-letter.js'
import {writeOutput, type Run} from './run.js'

/** A form of the results, and where it goes. */
export interface LintOutput {
  readonly format: Formatter | LetterFormatter
  readonly color: boolean
  /** Left out for standard output. */
  readonly file?: string
}

/** What says which forms are wanted. */
interface OutputArgs {
  readonly formats: readonly FormatChoice[]
  readonly outputFile?: string
  readonly color?: boolean
}

/**
 * Load the formatters that are asked for.
 *
 * @param findOwn
 *   Gives the formatters of plugins.
 */
export async function toOutputs(
  {formats, outputFile, color}: OutputArgs,
  {io}: Run,
  findOwn: FindFormatters
): Promise<LintOutput[]> {
  return Promise.all(formats.map(toOutput))

  async function toOutput({name, file = outputFile}: FormatChoice): Promise<LintOutput> {
    const format = (await loadLetter(name)) ?? (await loadFormatter(name, io.cwd, findOwn))
    // A file is no terminal: it gets colours only when they are asked for.
    return file === undefined
      ? {format, color: findColor(color, io.env, io.stdout)}
      : {format, color: color === true, file}
  }
}

/** Format all before anything is written, so that a formatter that fails leaves nothing behind; files come first. */
export async function writeOutputs(
  results: readonly LintResult[],
  {
    options,
    outputs,
    run
  }: {
    readonly options: Omit<FormatOptions, 'color'>
    readonly outputs: readonly LintOutput[]
    readonly run: Run
  }
): Promise<void> {
  const {columns} = run.io.stdout
  const known = {...options, version, ...(columns && {columns})}
  const texts = outputs.map(({format, color, file}) => ({file, text: format(results, {...known, color})}))
  const [files, streams] = [texts.filter(({file}) => file !== undefined), texts.filter(({file}) => file === undefined)]
  for (const {file, text} of [...files, ...streams]) await writeOutput(text, file, run)
}
