import type {CollectedFacts, LintResult, ResolvedConfig} from '@perf-lint/core'
import type {TableCounts} from '@perf-lint/formatters'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {hashConfig} from '../gate/hash-config.js'
import {sha256} from '../gate/hash.js'
import {isRecord} from '../is-record.js'
import {registry} from '../registry.js'
import {version} from '../version.js'
import {writeFileAtomically} from '../write-file-atomically.js'

/** What is remembered of files from run to run. */
export interface ResultCache {
  /** What was found in the file, when neither it nor what is set for it has changed. */
  find(file: string, bytes: Uint8Array, config: ResolvedConfig): Promise<CachedResult | undefined>
  /** Remember what was found. */
  keep(file: string, bytes: Uint8Array, config: ResolvedConfig, found: CachedResult): Promise<void>
  /** Write what is remembered, for the next run. */
  save(): Promise<void>
}

/** What is remembered of a file. */
export interface CachedResult {
  readonly result: LintResult
  readonly counts: TableCounts
  readonly facts?: CollectedFacts
}

/** Of what is kept; counts up when it changes. */
const schemaVersion = 2

interface Entry extends CachedResult {
  /** Of the file's bytes, and of all that is set for it. */
  readonly key: string
}

/**
 * Open a cache. One that is not there, is damaged or is another version's counts as empty.
 *
 * A file is known by its content and by what is set for it, not by its date. Rules of plug-ins are programs that may
 * change without a trace in the configuration: files that are linted by one are linted every time.
 *
 * @param cacheFile
 *   Where it is kept, seen from `cwd`.
 */
export async function openCache(cacheFile: string, cwd: string): Promise<ResultCache> {
  return createCache(await readEntries(path.resolve(cwd, cacheFile)), (files) =>
    writeFileAtomically(cacheFile, cwd, JSON.stringify({schemaVersion, version, files: Object.fromEntries(files)}))
  )
}

/**
 * Make a cache that lasts as long as the process.
 *
 * @param entries
 *   What is remembered already.
 * @param keepForNext
 *   Writes it, for the next process. Default: it is forgotten.
 */
export function createCache(
  entries = new Map<string, Entry>(),
  keepForNext?: (entries: ReadonlyMap<string, Entry>) => Promise<void>
): ResultCache {
  let isChanged = false
  return {
    async find(file, bytes, config) {
      const entry = entries.get(file)
      if (!entry || !isKnown(config)) return
      const {key, ...found} = entry
      return key === (await toKey(bytes, config)) ? found : undefined
    },
    async keep(file, bytes, config, {result, counts, facts}) {
      if (!isKnown(config)) return
      entries.set(file, {key: await toKey(bytes, config), result, counts, ...(facts && {facts})})
      isChanged = true
    },
    async save() {
      if (isChanged) await keepForNext?.(entries)
      isChanged = false
    }
  }
}

/** Whether all rules and readers are built in: then the version says what they do. */
function isKnown({rules, readers}: ResolvedConfig): boolean {
  return readers.size === 0 && rules.every(({id, rule}) => registry.rules.get(id)?.create === rule.create)
}

async function toKey(bytes: Uint8Array, config: ResolvedConfig): Promise<string> {
  return `${await sha256(bytes)}-${await hashConfig(config)}-${config.locale}`
}

async function readEntries(file: string): Promise<Map<string, Entry>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (
      !isRecord(value) ||
      value['schemaVersion'] !== schemaVersion ||
      value['version'] !== version ||
      !isRecord(value['files'])
    )
      return new Map()
    return new Map(Object.entries(value['files'] as Readonly<Record<string, Entry>>))
  } catch {
    // What cannot be used is made anew; a cache is never the user's only copy of anything.
    return new Map()
  }
}
