import {defaultLimits, ReadError} from '@perf-lint/readers'
import type {Writable} from 'node:stream'
import {toFileError} from '../errors.js'
import type {Environment} from './environment.js'

/** A stream that may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean
  /** The terminal's width. */
  readonly columns?: number
}

/** A stream of bytes that may come from a terminal. */
export type Input = AsyncIterable<Uint8Array> & {readonly isTTY?: boolean}

/** All that the command takes from the process it runs in. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Environment
  /** Where relative paths begin. */
  readonly cwd: string
  /** Aborted when the user wants the command to stop. */
  readonly signal?: AbortSignal
}

/** Write a text, and wait until it is taken. A reader that has gone away, as `head` does, is no error. */
export function write(output: Output, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.once('error', settle)
    output.write(text, (error) => {
      if (error) return settle(error)
      output.off('error', settle)
      resolve()
    })

    // On failure the listener stays: the stream tells it twice, and the second time nobody else listens.
    function settle(error: Error): void {
      if (!('code' in error)) reject(error)
      else if (error.code === 'EPIPE') resolve()
      else reject(toFileError('unwritable-file', '<stdout>', error))
    }
  })
}

/**
 * Read all of standard input.
 *
 * @throws {ReadError} `too-large`, as soon as it is.
 */
export async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const limit = defaultLimits.bytes
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of input) {
    bytes += chunk.length
    if (bytes > limit) throw new ReadError('too-large', {data: {bytes, limit}})
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
