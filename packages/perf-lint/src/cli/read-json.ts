import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {toFileError, UsageError} from '../errors.js'

/**
 * Read a file of JSON that perf-lint wrote, or a person.
 *
 * @returns `undefined` when there is no such file.
 * @throws {FileError} `unreadable-file` when it cannot be read for another reason.
 * @throws {UsageError} `broken-json` when it is no JSON.
 */
export async function readJson(file: string, cwd: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path.resolve(cwd, file), 'utf8')
  } catch (error) {
    const told = toFileError('unreadable-file', file, error)
    if (told.data['reason'] === 'ENOENT') return
    throw told
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError('broken-json', {cause: error, data: {file, reason}})
  }
}
