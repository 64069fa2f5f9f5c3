import {decode} from '@perf-lint/readers'
import {encode} from './encode.js'
import {FileError} from './errors.js'
import {readFileBytes} from './read-file-bytes.js'

/**
 * Encode a text as a file is encoded now.
 *
 * @throws {FileError} `unreadable-file`, or `unwritable-file` when the encoding has no code for a character.
 */
export async function encodeLike(text: string, file: string, cwd: string): Promise<Uint8Array> {
  const bytes = encode(text, decode(await readFileBytes(file, cwd)).encoding)
  if (!bytes) throw new FileError('unwritable-file', {data: {path: file, reason: 'EILSEQ'}})
  return bytes
}
