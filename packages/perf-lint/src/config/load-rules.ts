import {ConfigError, createPlugin, listTableFiles, type ConfigPlace, type Plugin} from '@perf-lint/core'
import {access, constants} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {toFileError} from '../errors.js'
import {readYaml, type YamlText} from './read-config-text.js'
import {readTable} from './read-table.js'

/** How to load rules without code. */
export interface LoadRulesOptions {
  /** What their names will begin with. With it, a preset `all` puts all of them on. */
  readonly name?: string
  /** What the file is called in errors. Default: its path. */
  readonly shownAs?: string
}

/**
 * Load a YAML file of rules without code, and the tables it names. Nothing in it is run.
 *
 * @param file
 *   A path, or a `file:` URL such as `new URL('rules.yaml', import.meta.url)`.
 * @returns A plugin of the rules.
 * @throws {ConfigError} when something in it is wrong; the data tell the file and line, the rule and the key.
 * @throws {FileError} `unreadable-config`
 */
export async function loadRules(file: string | URL, {name, shownAs}: LoadRulesOptions = {}): Promise<Plugin> {
  const absolute = path.resolve(typeof file === 'string' ? file : fileURLToPath(file))
  const configFile = shownAs ?? String(file)
  await access(absolute, constants.R_OK).catch((error: unknown) => {
    throw toFileError('unreadable-config', configFile, error)
  })
  const text = await readYaml(absolute, {configFile, at: ''})
  try {
    const tables = await readTables(text.value, path.dirname(absolute), {configFile, at: ''})
    return createPlugin(text.value, {configFile, tables, ...(name !== undefined && {name})})
  } catch (error) {
    throw error instanceof ConfigError ? withLine(error, configFile, text) : error
  }
}

/** Whether a plugin is given as a file of rules, and not as a module. */
export function isRuleFile(module: string): boolean {
  return /\.ya?ml$/i.test(module)
}

async function readTables(value: unknown, folder: string, place: ConfigPlace): Promise<ReadonlyMap<string, unknown>> {
  const files = listTableFiles(value)
  return new Map(
    await Promise.all(
      files.map(async ({file, at, rule}) => {
        return [file, await readTable(path.resolve(folder, file), {...place, at, rule})] as const
      })
    )
  )
}

/** Tell the line too: `本局规则.yaml:12`. Of another file, as a table, it is not known. */
function withLine(error: ConfigError, configFile: string, {lineOf}: YamlText): ConfigError {
  const {data} = error
  if (data['configFile'] !== configFile) return error
  const line = lineOf(String(data['at'] ?? ''))
  return new ConfigError(error.code, {cause: error, data: {...data, configFile: `${configFile}:${line}`, line}})
}
