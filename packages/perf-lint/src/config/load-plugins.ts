import {toConfigError, within, type ConfigPlace} from '@perf-lint/core'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {isRecord} from '../is-record.js'
import {importDefault} from './import-module.js'
import {isRuleFile, loadRules} from './load-rules.js'

/** What plugins are loaded for. */
export interface PluginSite {
  /** The configuration file, an absolute path. */
  readonly file: string
  readonly place: ConfigPlace
  /** Whether the configuration is a program, which imports modules itself. */
  readonly isProgram: boolean
  /** A file as it is shown. */
  readonly show: (file: string) => string
}

/** A configuration with its plugins, and the files of rules among these. */
export interface LoadedPlugins {
  readonly value: unknown
  /** Absolute paths. */
  readonly ruleFiles: readonly string[]
}

/**
 * Put plugins in the place of the files of rules that a configuration names, and of the modules that JSON or YAML names;
 * leave `$schema` out of these.
 *
 * @param value
 *   As read; what is wrong in it otherwise is told by `checkConfig`.
 * @throws {ConfigError} `plugin-module`, `unknown-module`, and what is wrong in the module or file
 * @throws {FileError} `unreadable-config`
 */
export async function loadPlugins(value: unknown, site: PluginSite): Promise<LoadedPlugins> {
  const {place} = site
  const ruleFiles = new Set<string>()
  const loadFor = (object: unknown, at: ConfigPlace) => loadForObject(object, {...site, place: at}, ruleFiles)
  const loaded = Array.isArray(value)
    ? await Promise.all(value.map((object: unknown, index) => loadFor(object, within(place, index))))
    : await loadFor(value, place)
  return {value: loaded, ruleFiles: [...ruleFiles]}
}

async function loadForObject(value: unknown, site: PluginSite, ruleFiles: Set<string>): Promise<unknown> {
  if (!isRecord(value)) return value
  const {file, place, isProgram, show} = site
  const {$schema: _, ...object} = value
  const {plugins} = object
  if (!isRecord(plugins)) return isProgram ? value : object

  const loaded = await Promise.all(
    Object.entries(plugins).map(async ([name, given]) => [name, await load(name, given)])
  )
  return {...(isProgram ? value : object), plugins: Object.fromEntries(loaded) as unknown}

  async function load(name: string, given: unknown): Promise<unknown> {
    const at = within(within(place, 'plugins'), name)
    if (typeof given === 'string' && isRuleFile(given)) {
      const rules = path.resolve(path.dirname(file), given)
      ruleFiles.add(rules)
      return loadRules(rules, {name, shownAs: show(rules)})
    }
    if (isProgram) return given
    if (typeof given !== 'string') throw toConfigError('plugin-module', at, {actual: JSON.stringify(given)})
    return importDefault({file: findModule(given, file, at), place: at, module: given})
  }
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
