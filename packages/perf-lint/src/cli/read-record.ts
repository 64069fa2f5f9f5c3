import type {LintResult} from '@perf-lint/core'
import {toPrintable, type RunRecord} from '@perf-lint/formatters'
import {toFileError, UsageError} from '../errors.js'
import {isRecord} from '../is-record.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import {readJson} from './read-json.js'
import type {Run} from './run.js'

/**
 * Read the record of a run.
 *
 * @throws {FileError} `unreadable-file`
 * @throws {UsageError} `broken-json`; `no-record` when it is something else, `other-record` when another version wrote it.
 */
export async function readRecord(file: string, cwd: string): Promise<RunRecord> {
  const record = await findRecord(file, cwd)
  if (record) return record
  throw toFileError('unreadable-file', file, Object.assign(new Error(file), {code: 'ENOENT'}))
}

/**
 * Read what the last run found. Where there was none, that is told, and everything counts as new.
 *
 * @returns `undefined` when no last run is asked for.
 */
export async function readBaseline(
  file: string | undefined,
  {io, locale}: Run
): Promise<readonly LintResult[] | undefined> {
  if (file === undefined) return
  const record = await findRecord(file, io.cwd)
  if (!record) await write(io.stderr, `${toPrintable(catalogues[locale].noBaseline(file))}\n`)
  return record?.results ?? []
}

async function findRecord(file: string, cwd: string): Promise<RunRecord | undefined> {
  const value = await readJson(file, cwd)
  if (value === undefined) return
  if (!isRecord(value) || !Array.isArray(value['results'])) throw new UsageError('no-record', {data: {file}})
  if (value['schemaVersion'] !== 1) throw new UsageError('other-record', {data: {file}})
  // Only perf-lint writes records; what a hand has changed in one is not looked for.
  return value as unknown as RunRecord
}
