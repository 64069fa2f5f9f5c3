import {createLintResult, type LintResult, type Locale, type ResolvedConfig} from '@perf-lint/core'
import {toPrintable, type FormatOptions, type Formatter} from '@perf-lint/formatters'
import {addCounts, nothingRead} from '../count-table.js'
import {encode} from '../encode.js'
import type {DocumentOutcome} from '../lint-document.js'
import {lintFile} from '../lint-files.js'
import {lintFileBytes} from '../lint-text.js'
import {registry} from '../registry.js'
import {selectFiles} from '../select-files.js'
import {version} from '../version.js'
import {writeFileAtomically} from '../write-file-atomically.js'
import type {LintArgs} from './args.js'
import {findColor} from './environment.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import type {FormatChoice} from './formats.js'
import {readAll, write} from './io.js'
import {loadFormatter} from './load-formatter.js'
import {catalogues} from './locales/index.js'
import {configureStdin, createRunConfig} from './run-config.js'
import {writeOutput, type Run} from './run.js'

/** `perf-lint FILES`: lint, write fixes back when asked, and show what was found. */
export async function runLint(args: LintArgs, run: Run): Promise<ExitCode> {
  const {io} = run

  const outputs = await toOutputs(args, run)

  // Of each document only the result is kept, so that memory is bound by the largest; its text too where it is quoted.
  const quotes = outputs.some(({format}) => format.needsSources)
  const results: LintResult[] = []
  const sources = new Map<string, string>()
  let counts = nothingRead
  let isComplete = true
  let locale: Locale | undefined
  const rules = new Map(registry.rules)
  for await (const {outcome, config} of lintInputs(args, run)) {
    // What surrounds the results speaks as the first of them.
    locale ??= config.locale
    for (const {id, rule} of config.rules) rules.set(id, rule)
    const {result, source} = outcome
    results.push(result)
    if (quotes && source) sources.set(result.filePath, source.text)
    counts = addCounts(counts, outcome.counts)
    isComplete = (await isUsable(outcome, run)) && isComplete
  }

  const shown = args.quiet ? results.map(withoutWarnings) : results
  const {columns} = io.stdout
  const known = {locale: locale ?? run.locale, counts, sources, rules, version, ...(columns && {columns})}
  await writeOutputs(shown, known, outputs, run)
  return isComplete ? toExitCode(results, args.maxWarnings) : exitCodes.unusable
}

/** A form of the results, and where it goes. */
interface LintOutput {
  readonly format: Formatter
  readonly color: boolean
  /** Left out for standard output. */
  readonly file?: string
}

async function toOutputs({formats, outputFile, color}: LintArgs, {io}: Run): Promise<LintOutput[]> {
  return Promise.all(formats.map(toOutput))

  async function toOutput({name, file = outputFile}: FormatChoice): Promise<LintOutput> {
    const format = await loadFormatter(name, io.cwd)
    // A file is no terminal: it gets colours only when they are asked for.
    return file === undefined
      ? {format, color: findColor(color, io.env, io.stdout)}
      : {format, color: color === true, file}
  }
}

/** Format all before anything is written, so that a formatter that fails leaves nothing behind; files come first. */
async function writeOutputs(
  results: readonly LintResult[],
  options: Omit<FormatOptions, 'color'>,
  outputs: readonly LintOutput[],
  run: Run
): Promise<void> {
  const texts = outputs.map(({format, color, file}) => ({file, text: format(results, {...options, color})}))
  const [files, streams] = [texts.filter(({file}) => file !== undefined), texts.filter(({file}) => file === undefined)]
  for (const {file, text} of [...files, ...streams]) await writeOutput(text, file, run)
}

interface Linted {
  readonly outcome: DocumentOutcome
  readonly config: ResolvedConfig
}

async function* lintInputs(args: LintArgs, run: Run): AsyncGenerator<Linted> {
  const {io} = run
  const find = createRunConfig(args, run)
  if (args.stdin) {
    const {path, config} = await configureStdin(args, find)
    yield {outcome: await lintFileBytes(await readAll(io.stdin), path, config, false), config}
    return
  }

  const {files, ignored} = await selectFiles(args.patterns, io.cwd, find)
  for (const file of ignored) await write(io.stderr, `${toPrintable(catalogues[run.locale].ignored(file))}\n`)
  for (const {file, config} of files) {
    const outcome = await lintFile(file, io.cwd, config, args.fix)
    await writeFixed(outcome, run)
    yield {outcome, config}
  }
}

/** Write the document back when fixes changed it, in its own encoding, and say so. */
async function writeFixed({result, source}: DocumentOutcome, {io, locale}: Run): Promise<void> {
  const bytes = source && result.output !== undefined ? encode(result.output, source.encoding) : undefined
  if (!bytes) return
  await writeFileAtomically(result.filePath, io.cwd, bytes)
  await write(io.stderr, `${toPrintable(catalogues[locale].fixed(result.filePath))}\n`)
}

/** Whether the document was read and all rules ran. A rule that failed is told with its stack, to be reported. */
async function isUsable({result, defects}: DocumentOutcome, {io, locale}: Run): Promise<boolean> {
  for (const {ruleId, error, position} of defects) {
    const place = `${result.filePath}:${position?.start.line ?? 1}`
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await write(io.stderr, `${catalogues[locale].defect}\n${ruleId} ${place}\n${stack}\n`)
  }
  return defects.length === 0 && !result.messages.some(({ruleId}) => ruleId === 'readable')
}

function withoutWarnings(result: LintResult): LintResult {
  return createLintResult(
    result.filePath,
    result.messages.filter((message) => message.severity === 2)
  )
}

function toExitCode(results: readonly LintResult[], maxWarnings: number): ExitCode {
  const warnings = results.reduce((total, result) => total + result.warningCount, 0)
  const hasErrors = results.some((result) => result.errorCount > 0)
  return hasErrors || warnings > maxWarnings ? exitCodes.findings : exitCodes.clean
}
