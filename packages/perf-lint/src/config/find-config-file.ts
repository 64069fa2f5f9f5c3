import {ConfigError} from '@perf-lint/core'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {configFileNames} from './config-file-names.js'

/** Finds the configuration file of a folder: its own, or that of the nearest folder above it. */
export type FindConfigFile = (folder: string) => Promise<string | undefined>

/**
 * Make a search that looks at each folder once.
 *
 * @returns
 *   Takes an absolute path and gives one, or `undefined` when no folder up to the root has a configuration file; throws a
 *   `ConfigError` (`several-configs`) when a folder has more than one.
 */
export function createFindConfigFile(): FindConfigFile {
  const known = new Map<string, Promise<string | undefined>>()
  return find

  function find(folder: string): Promise<string | undefined> {
    const found = known.get(folder) ?? findIn(folder)
    known.set(folder, found)
    return found
  }

  async function findIn(folder: string): Promise<string | undefined> {
    const [first, second] = await findNames(folder)
    if (first !== undefined && second !== undefined) {
      throw new ConfigError('several-configs', {data: {folder, first, second}})
    }
    if (first !== undefined) return path.join(folder, first)
    const above = path.dirname(folder)
    return above === folder ? undefined : find(above)
  }
}

/** The names of the configuration files in a folder. */
export async function findNames(folder: string): Promise<readonly string[]> {
  const names = await Promise.all(
    configFileNames.map(async (name) => ((await exists(folder, name)) ? name : undefined))
  )
  return names.filter((name) => name !== undefined)
}

async function exists(folder: string, name: string): Promise<boolean> {
  try {
    return (await stat(path.join(folder, name))).isFile()
  } catch {
    // What cannot be looked at is no configuration; one that is there and cannot be read is told when it is read.
    return false
  }
}
