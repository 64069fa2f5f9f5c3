import {toConfigError, type ConfigPlace} from '@perf-lint/core'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {readCsv} from './read-csv.js'
import {readConfigText} from './read-config-text.js'

/**
 * Read the rows that a rule without code looks something up in.
 *
 * @param file
 *   An absolute path of a CSV file in UTF-8 or GB18030, or of a list in JSON or YAML.
 * @throws {ConfigError} `rule-table-file`, and what is wrong in JSON or YAML
 */
export async function readTable(file: string, place: ConfigPlace): Promise<unknown> {
  const name = path.basename(file)
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
      return readCsv(decode(await readBytes(file, place)))
    case '.json':
    case '.yaml':
    case '.yml':
      await readBytes(file, place)
      return readConfigText(file, {...place, configFile: name})
    default:
      throw toConfigError('rule-table-file', place, {file: name, reason: 'table-kind'})
  }
}

async function readBytes(file: string, place: ConfigPlace): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw toConfigError('rule-table-file', place, {file: path.basename(file), reason: String(error.code)})
  }
}

/** Spreadsheets in Chinese save CSV in GB18030, others in UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // Not UTF-8, so it is the other.
    return new TextDecoder('gb18030').decode(bytes)
  }
}
