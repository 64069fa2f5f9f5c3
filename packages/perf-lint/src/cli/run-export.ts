import {exportFileBytes, type Exported} from '../export-text.js'
import {findFiles} from '../find-files.js'
import {readFileBytes} from '../read-file-bytes.js'
import type {ExportArgs} from './args.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {readAll, write} from './io.js'
import {catalogues} from './locales/index.js'
import {writeOutput, type Run} from './run.js'

/** `perf-lint export FILES`: print a table as data; of several, an array. What is not understood is told beside it. */
export async function runExport(args: ExportArgs, run: Run): Promise<ExitCode> {
  const {io, locale} = run
  const exported: Exported[] = []
  for await (const {path, bytes} of readInputs(args, run)) {
    const each = exportFileBytes(bytes, {path, locale})
    if (each.unread > 0) await write(io.stderr, `perf-lint: ${catalogues[locale].unread(path, each.unread)}\n`)
    exported.push(each)
  }
  const [first, ...others] = exported.map(({declaration}) => declaration)
  const value = others.length > 0 ? [first, ...others] : first
  await writeOutput(`${JSON.stringify(value, undefined, 2)}\n`, args.outputFile, run)
  return exitCodes.clean
}

interface Input {
  readonly path: string
  readonly bytes: Uint8Array
}

async function* readInputs({stdin, stdinFilename = '<stdin>', patterns}: ExportArgs, {io}: Run): AsyncGenerator<Input> {
  if (stdin) {
    yield {path: stdinFilename, bytes: await readAll(io.stdin)}
    return
  }
  for (const path of await findFiles(patterns, io.cwd)) yield {path, bytes: await readFileBytes(path, io.cwd)}
}
