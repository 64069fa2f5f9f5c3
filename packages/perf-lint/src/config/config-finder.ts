import {
  checkCallOptions,
  matchObjects,
  mergeLayers,
  resolveMerged,
  type Config,
  type ConfigLayer,
  type FileMatch,
  type MergedConfig,
  type Registry,
  type ResolvedConfig
} from '@perf-lint/core'
import path from 'node:path'
import {registry as builtIn} from '../registry.js'
import {createFindConfigFile} from './find-config-file.js'
import {loadConfig, type LoadedConfig} from './load-config.js'
import {createPathMatcher} from './match-path.js'

/** Where the configuration comes from. */
export interface ConfigFileOptions {
  /** Where relative paths begin. Default: the process's working folder. */
  readonly cwd?: string
  /**
   * The configuration file to use for all files, its globs taken from `cwd` on; `false` for none.
   *
   * Default: for each file the nearest one, in its folder or above it.
   */
  readonly configFile?: string | false
}

/** What a finder is made with. */
export interface ConfigFinderInput extends ConfigFileOptions {
  readonly cwd: string
  /** What lies beneath all else. */
  readonly defaults?: Config
  /** What wins over all else: the options of a call, or of the command line. */
  readonly options: Config
}

/** What is set for one file. */
export interface FileConfig {
  /** Left out when the file has none. */
  readonly loaded?: LoadedConfig
  readonly match: FileMatch
  readonly merged: MergedConfig
  readonly registry: Registry
  readonly resolved: ResolvedConfig
}

/** Finds what is set for a file; a path begins in the working folder. */
export type FindConfig = (file: string) => Promise<FileConfig>

/**
 * Make a search for what is set for files. Each configuration file is read once, and what several files have in common is
 * compiled once.
 *
 * @throws {ConfigError} when an option is wrong.
 * @returns Throws a `ConfigError` or `FileError` when the configuration of a file cannot be used.
 */
export function createConfigFinder({cwd, configFile, defaults = {}, options}: ConfigFinderInput): FindConfig {
  // What a plugin may explain is looked at with each configuration file; the rest is told before any is read.
  if (!namesPlugin(options)) checkCallOptions(options, builtIn)
  const findConfigFile = createFindConfigFile()
  const uses = new Map<string | undefined, Promise<ConfigUse>>()
  return async (file) => {
    const absolute = path.resolve(cwd, file)
    const found = await find(path.dirname(absolute))
    const use = uses.get(found) ?? load(found)
    uses.set(found, use)
    return (await use).configOf(absolute)
  }

  async function find(folder: string): Promise<string | undefined> {
    if (configFile === undefined) return findConfigFile(folder)
    return configFile === false ? undefined : path.resolve(cwd, configFile)
  }

  async function load(file: string | undefined): Promise<ConfigUse> {
    const loaded = file === undefined ? undefined : await loadConfig(file, cwd)
    const base = file === undefined || configFile !== undefined ? cwd : path.dirname(file)
    return createConfigUse({loaded, base, defaults, options})
  }
}

/** Whether a rule or preset of a plugin is named; the options are not checked yet, and may be anything. */
function namesPlugin({presets, rules}: Config): boolean {
  const names: readonly unknown[] = [presets, Object.keys(Object(rules) as object)].flat()
  return names.some((name) => typeof name === 'string' && name.includes('/'))
}

interface ConfigUse {
  configOf(file: string): FileConfig
}

interface ConfigUseInput {
  readonly loaded: LoadedConfig | undefined
  /** Where globs begin. */
  readonly base: string
  readonly defaults: Config
  readonly options: Config
}

/** One configuration file, for all files that it is for. */
function createConfigUse({loaded, base, defaults, options}: ConfigUseInput): ConfigUse {
  const registry = checkCallOptions(options, loaded?.registry ?? builtIn)
  const compiled = new Map<string, Pick<FileConfig, 'merged' | 'resolved'>>()
  return {configOf}

  function configOf(file: string): FileConfig {
    const match = matchObjects(loaded?.objects ?? [], createPathMatcher(file, base))
    const key = match.applies.join()
    const result = compiled.get(key) ?? compile(match)
    compiled.set(key, result)
    return {...(loaded && {loaded}), match, registry, ...result}
  }

  function compile({applies}: FileMatch): Pick<FileConfig, 'merged' | 'resolved'> {
    const own = loaded ? toLayers(loaded).filter((_, index) => applies[index]) : []
    const merged = mergeLayers(addDefaults([...own, {config: options, origin: {kind: 'options'}}], defaults), registry)
    return {merged, resolved: resolveMerged(merged, registry)}
  }
}

function toLayers({objects, configFile, isArray}: LoadedConfig): readonly ConfigLayer[] {
  return objects.map((config, index) => ({
    config,
    origin: {
      kind: 'object',
      configFile,
      ...(isArray && {index}),
      ...(config.name !== undefined && {name: config.name})
    }
  }))
}

/** Where nobody names a preset, it is the recommended one. */
function addDefaults(layers: readonly ConfigLayer[], defaults: Config): readonly ConfigLayer[] {
  const hasPresets = layers.some(({config}) => config.presets)
  return [{config: {...defaults, ...(!hasPresets && {presets: ['recommended']})}, origin: {kind: 'default'}}, ...layers]
}
