import {toPrintable} from '@perf-lint/formatters'
import {PerfLintError} from '@perf-lint/source'
import type {Declaration} from '../declaration/declaration.js'
import {describeError} from '../describe-error.js'
import {exportFileBytes} from '../export-text.js'
import {findFiles} from '../find-files.js'
import {readFileBytes} from '../read-file-bytes.js'
import type {ExportArgs} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {readAll, write} from './io.js'
import {catalogues} from './locales/index.js'
import {nameOfStdin} from './run-config.js'
import {writeOutput, type Run} from './run.js'

/**
 * `perf-lint export FILES`: give a table as data; several as an array.
 *
 * What of a table is not understood is told beside it. When a file cannot be read, nothing is put out: who reads an array
 * could not see that one is missing.
 */
export async function runExport(args: ExportArgs, run: Run): Promise<ExitCode> {
  const {io, locale} = run
  const declarations: Declaration[] = []
  let isComplete = true
  for (const {path, read} of await findInputs(args, run)) {
    try {
      const {declaration, unread} = await exportFileBytes(await read(), {path, locale})
      declarations.push(declaration)
      if (unread > 0) await tell(catalogues[locale].unread(path, unread))
    } catch (error) {
      if (!(error instanceof PerfLintError)) throw error
      await tell(`${path}: ${describeError(error, locale)}`)
      isComplete = false
    }
  }
  if (!isComplete) return exitCodes.unusable

  const value = declarations.length === 1 ? declarations[0] : declarations
  await writeOutput(`${JSON.stringify(value, undefined, 2)}\n`, args.outputFile, run)
  return exitCodes.clean

  function tell(sentence: string): Promise<void> {
    return write(io.stderr, `perf-lint: ${toPrintable(sentence)}\n`)
  }
}

interface Input {
  readonly path: string
  readonly read: () => Promise<Uint8Array>
}

async function findInputs(args: ExportArgs, {io}: Run): Promise<readonly Input[]> {
  if (args.stdin) return [{path: nameOfStdin(args), read: () => readAll(io.stdin)}]
  const files = await findFiles(args.patterns, {cwd: io.cwd, ignore: args.ignore})
  return files.map((path) => ({path, read: () => readFileBytes(path, io.cwd)}))
}
