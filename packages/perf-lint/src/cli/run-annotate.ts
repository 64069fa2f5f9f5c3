import {toPrintable} from '@perf-lint/formatters'
import {annotateFileBytes} from '../annotate.js'
import {UsageError} from '../errors.js'
import {readFileBytes} from '../read-file-bytes.js'
import {selectFiles} from '../select-files.js'
import {writeFileAtomically} from '../write-file-atomically.js'
import type {AnnotateArgs} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import {createRunConfig} from './run-config.js'
import type {Run} from './run.js'

/** `perf-lint annotate FILE -o OUT`: write the findings into a copy of the document, as comments. */
export async function runAnnotate(args: AnnotateArgs, run: Run): Promise<ExitCode> {
  const {io} = run
  const {files} = await selectFiles([args.file], {cwd: io.cwd, ignore: false}, createRunConfig(args, run))
  // There is one at least, or `selectFiles` throws.
  const [{file, config}, ...more] = files as [(typeof files)[number], ...typeof files]
  if (more.length > 0) throw new UsageError('too-many-annotated')
  const {highlight, summary, outputFile} = args
  const bytes = await readFileBytes(file, io.cwd)
  const annotated = await annotateFileBytes(bytes, file, {config, style: {highlight, summary}})
  await writeFileAtomically(outputFile, io.cwd, annotated.bytes)

  const texts = catalogues[config.locale].annotate
  const refused = Map.groupBy(annotated.refused, ({reason}) => reason)
  const lines = [
    texts.written(outputFile, annotated.written),
    ...[...refused].map(([reason, notes]) =>
      texts.refused(
        texts.reasons[reason],
        notes.map(({item}) => placeOf(item))
      )
    )
  ]
  await write(io.stderr, lines.map((line) => `${toPrintable(line)}\n`).join(''))
  return exitCodes.clean
}

function placeOf({sheet, address}: {readonly sheet?: string; readonly address: string}): string {
  return sheet === undefined ? address : `${sheet}!${address}`
}
