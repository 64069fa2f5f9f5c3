import {toConfigError, within, type ConfigPlace} from '@perf-lint/core'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {isRecord} from '../is-record.js'
import {importDefault} from './import-module.js'

/**
 * Put plugins in the place of the modules that a JSON or YAML file names, and leave `$schema` out.
 *
 * @param value
 *   As read; what is wrong in it otherwise is told by `checkConfig`.
 * @throws {ConfigError} `plugin-module`, `unknown-module`, and what is wrong in the module
 */
export async function loadPlugins(value: unknown, file: string, place: ConfigPlace): Promise<unknown> {
  if (!Array.isArray(value)) return loadForObject(value, file, place)
  return Promise.all(value.map((object: unknown, index) => loadForObject(object, file, within(place, index))))
}

async function loadForObject(value: unknown, file: string, place: ConfigPlace): Promise<unknown> {
  if (!isRecord(value)) return value
  const {$schema: _, ...object} = value
  const {plugins} = object
  if (!isRecord(plugins)) return object

  const loaded = await Promise.all(
    Object.entries(plugins).map(async ([name, module]) => {
      const at = within(within(place, 'plugins'), name)
      if (typeof module !== 'string') throw toConfigError('plugin-module', at, {actual: JSON.stringify(module)})
      return [name, await importDefault({file: findModule(module, file, at), place: at, module})] as const
    })
  )
  return {...object, plugins: Object.fromEntries(loaded)}
}

/** The file that a module's name means, seen from the configuration. */
function findModule(module: string, file: string, place: ConfigPlace): string {
  const isPath = module.startsWith('.') || path.isAbsolute(module)
  try {
    const require = createRequire(file)
    return isPath ? require.resolve(path.resolve(path.dirname(file), module)) : findPackage(module, require)
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause
    throw toConfigError('unknown-module', place, {module})
  }
}

/** The module of a package; also of one that `require` may not load. */
function findPackage(module: string, require: NodeJS.Require): string {
  try {
    return require.resolve(module)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
    for (const folder of require.resolve.paths(module) ?? []) {
      const entry = findEntry(path.join(folder, module))
      if (entry !== undefined) return entry
    }
    throw error
  }
}

function findEntry(folder: string): string | undefined {
  try {
    const {exports} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {exports?: unknown}
    const entry = pick(isRecord(exports) && '.' in exports ? exports['.'] : exports)
    return entry === undefined ? undefined : path.join(folder, entry)
  } catch {
    // No package of this name here; the next folder may have one.
    return
  }
}

/** What `import` would take of the conditions of an export. */
function pick(conditions: unknown): string | undefined {
  if (typeof conditions === 'string') return conditions
  if (!isRecord(conditions)) return
  const [, chosen] = Object.entries(conditions).find(([name]) => /^(?:node|import|default)$/.test(name)) ?? []
  return pick(chosen)
}
