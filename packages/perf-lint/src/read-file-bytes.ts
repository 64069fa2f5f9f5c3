import {defaultLimits, ReadError} from '@perf-lint/readers'
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {toFileError} from './errors.js'

/**
 * Read a file.
 *
 * @throws {FileError} when the system does not let us.
 * @throws {ReadError} when it is too large, before it is read.
 */
export async function readFileBytes(file: string, cwd: string): Promise<Uint8Array> {
  const absolute = path.resolve(cwd, file)
  const limit = defaultLimits.bytes
  try {
    const {size} = await stat(absolute)
    if (size > limit) throw new ReadError('too-large', {data: {what: 'file', bytes: size, limit}})
    return await readFile(absolute)
  } catch (error) {
    throw error instanceof ReadError ? error : toFileError('unreadable-file', file, error)
  }
}
