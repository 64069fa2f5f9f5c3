import {checkConfig, toConfigError, type CheckedConfig, type ConfigPlace} from '@perf-lint/core'
import {access, constants, stat} from 'node:fs/promises'
import path from 'node:path'
import {toFileError} from '../errors.js'
import {registry} from '../registry.js'
import {configFileNames} from './config-file-names.js'
import {importDefault} from './import-module.js'
import {loadPlugins} from './load-plugins.js'
import {readConfigText} from './read-config-text.js'

/** A configuration file, read and found right. */
export interface LoadedConfig extends CheckedConfig {
  /** An absolute path. */
  readonly file: string
  /** As it is shown: from the working folder on when it is in there. */
  readonly configFile: string
  /** Whether the file holds an array; objects of one are told by their index. */
  readonly isArray: boolean
  /** The files of rules without code that are its plugins; absolute paths. */
  readonly ruleFiles: readonly string[]
}

/**
 * Read a configuration file. Those that are programs are run.
 *
 * @param file
 *   An absolute path.
 * @throws {ConfigError} when what it holds is wrong.
 * @throws {FileError} `unreadable-config`
 */
export async function loadConfig(file: string, cwd: string): Promise<LoadedConfig> {
  const configFile = toShown(file, cwd)
  const place: ConfigPlace = {configFile, at: ''}
  await checkReadable(file, configFile)
  const {value: written, isProgram} = await readValue(file, place)
  const show = (each: string) => toShown(each, cwd)
  const {value, ruleFiles} = await loadPlugins(written, {file, place, isProgram, show})
  return {...checkConfig(value, registry, configFile), file, configFile, isArray: Array.isArray(value), ruleFiles}
}

async function checkReadable(file: string, configFile: string): Promise<void> {
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) throw Object.assign(new Error(configFile), {code: 'EISDIR'})
    await access(file, constants.R_OK)
  } catch (error) {
    throw toFileError('unreadable-config', configFile, error)
  }
}

async function readValue(file: string, place: ConfigPlace): Promise<{value: unknown; isProgram: boolean}> {
  switch (path.extname(file)) {
    case '.json':
    case '.yaml':
    case '.yml':
      return {value: await readConfigText(file, place), isProgram: false}
    case '.ts':
    case '.mts':
    case '.js':
    case '.mjs':
      return {value: await importDefault({file, place, module: ''}), isProgram: true}
    default:
      throw toConfigError('unsupported-config', place, {
        known: configFileNames.map((name) => path.extname(name)).join(', ')
      })
  }
}

function toShown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}
