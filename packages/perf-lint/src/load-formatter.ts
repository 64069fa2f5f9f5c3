import {formatters, type Formatter} from '@perf-lint/formatters'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {toFileError, UsageError} from './errors.js'

/**
 * Find a formatter by its name, among those of plugins too, or load it from a module that exports it as its default.
 *
 * @param cwd
 *   Where a relative path begins.
 * @param findOwn
 *   Gives the formatters of plugins; asked only for a name such as `own/brief`.
 * @throws {FileError} `unreadable-file` when there is no such module.
 * @throws {UsageError} `broken-formatter` when the module cannot be loaded, `invalid-formatter` when it exports none.
 */
export async function loadFormatter(name: string, cwd: string, findOwn: FindFormatters): Promise<Formatter> {
  const builtIn = formatters.get(name)
  if (builtIn) return builtIn
  const own = isOfPlugin(name) ? (await findOwn()).get(name) : undefined
  return guard(name, own ?? (await importDefault(name, cwd)))
}

/** Gives the formatters of plugins by name. */
export type FindFormatters = () => Promise<ReadonlyMap<string, Formatter>>

/** `own/brief`, `@bureau/own/brief`; the path of a module begins with `./` or ends in `.mjs`. */
function isOfPlugin(name: string): boolean {
  return /^[^./\\][^\\]*\/[^/\\]+$/.test(name) && !/\.[cm]?js$/.test(name)
}

async function importDefault(name: string, cwd: string): Promise<unknown> {
  const file = path.resolve(cwd, name)
  await stat(file).catch((error: unknown) => {
    throw toFileError('unreadable-file', name, error)
  })
  try {
    const module = (await import(pathToFileURL(file).href)) as {readonly default?: unknown}
    return module.default
  } catch (error) {
    throw brokenFormatter(name, error)
  }
}

/** What a module's formatter throws, or gives beside a text, is its author's fault and told as such. */
function guard(name: string, value: unknown): Formatter {
  if (typeof value !== 'function') throw new UsageError('invalid-formatter', {data: {name}})
  const format = value as Formatter
  const guarded: Formatter = (results, options) => {
    let text: unknown
    try {
      text = format(results, options)
    } catch (error) {
      throw brokenFormatter(name, error)
    }
    if (typeof text !== 'string') throw new UsageError('invalid-formatter', {data: {name}})
    return text
  }
  return Object.assign(guarded, {needsSources: format.needsSources === true})
}

function brokenFormatter(name: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error)
  return new UsageError('broken-formatter', {cause: error, data: {name, reason}})
}
