import type {Locale} from '@perf-lint/core'
import {writeFileAtomically} from '../write-file-atomically.js'
import {write, type Io} from './io.js'

/** What every command is run with. */
export interface Run {
  readonly io: Io
  readonly locale: Locale
}

/** Put a command's output where it belongs: into a file when one is named, else on standard output. */
export async function writeOutput(text: string | Uint8Array, outputFile: string | undefined, {io}: Run): Promise<void> {
  if (outputFile === undefined) await write(io.stdout, text)
  else await writeFileAtomically(outputFile, io.cwd, text)
}
