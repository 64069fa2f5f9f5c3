import {defaultLimits, ReadError} from '@perf-lint/readers'
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {readFromArchive, splitArchivePath} from './archives.js'
import {toFileError} from './errors.js'

/**
 * Read a file; `表.zip/教育局/表.xlsx` is a file in an archive.
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
    if (error instanceof ReadError) throw error
    const inArchive = splitArchivePath(file)
    if (inArchive) return readFromArchive(inArchive, cwd)
    throw toFileError('unreadable-file', file, error)
  }
}
