import {addAll} from '@perf-lint/source'
import type {Stats} from 'node:fs'
import {glob, readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {isConfigFileName} from './config/config-file-names.js'
import {isArchived, listArchive} from './archives.js'
import {PatternError} from './errors.js'
import {createIsIgnored, type IsIgnored} from './ignore-files.js'
import {isOwnReport} from './is-own-report.js'

/** What is read in a folder; a file named by the user is read whatever its name is. */
const knownExtensions = new Set([
  ...['.txt', '.tsv', '.csv', '.md', '.zip'],
  ...['.xlsx', '.xls', '.et', '.docx', '.pdf', '.html', '.htm']
])

/** Where and how to look for files. */
export interface FindOptions {
  /** Where relative patterns begin. */
  readonly cwd: string
  /** Whether `.perflintignore` and, in a Git repository, `.gitignore` count. Default: `true`. */
  readonly ignore?: boolean | undefined
}

/**
 * Find the files that patterns mean.
 *
 * A file means itself; a folder all files in it and below that have a known extension; a zip archive, wherever it is found,
 * the files in it that have one; everything else is a glob. Names
 * that begin with a dot or `~$`, `node_modules`, configuration files and what ignore files leave out are skipped unless named.
 *
 * @returns
 *   Paths as the user would write them, each file once, sorted.
 * @throws {PatternError}
 *   `no-match` for a pattern that means no file, `empty-folder` for a folder that holds none to check, `ignored-by-files`
 *   when all it means are left out by ignore files.
 */
export async function findFiles(patterns: readonly string[], {cwd, ignore = true}: FindOptions): Promise<string[]> {
  const isIgnored = ignore ? createIsIgnored() : () => Promise.resolve(false)
  const files = new Map<string, string>()
  for (const pattern of patterns) {
    for (const found of await findMatches(pattern, cwd, isIgnored)) {
      for (const file of await unfoldArchive(found, cwd)) files.set(path.resolve(cwd, file), file)
    }
  }
  return [...files.values()].toSorted()
}

async function findMatches(pattern: string, cwd: string, isIgnored: IsIgnored): Promise<string[]> {
  const stats = await findStats(path.resolve(cwd, pattern))
  if (stats && !stats.isDirectory()) return [pattern]
  if (!stats && (await isArchived(pattern, cwd))) return [pattern]
  const found = await (stats ? findInFolder(pattern, cwd) : findByGlob(pattern, cwd))
  if (found.length === 0) throw new PatternError(stats ? 'empty-folder' : 'no-match', {data: {pattern}})
  const ignored = await Promise.all(found.map((file) => isLeftOut(path.resolve(cwd, file))))
  const kept = found.filter((_, index) => !ignored[index])
  if (kept.length === 0) throw new PatternError('ignored-by-files', {data: {pattern}})
  return kept

  async function isLeftOut(file: string): Promise<boolean> {
    return (await isIgnored(file)) || isOwnReport(file)
  }
}

/** The files of an archive that have a known extension; the archive itself where there are none, to be told of. */
async function unfoldArchive(file: string, cwd: string): Promise<readonly string[]> {
  if (!/\.zip$/i.test(file)) return [file]
  const paths = await listArchive(file, cwd)
  const known = paths?.filter(
    (inner) => knownExtensions.has(path.extname(inner).toLowerCase()) && !/\.zip$/i.test(inner)
  )
  return known && known.length > 0 ? known : [file]
}

async function findInFolder(folder: string, cwd: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(path.resolve(cwd, folder), {withFileTypes: true})) {
    const file = path.join(folder, entry.name)
    if (isSkipped(entry.name)) continue
    if (entry.isDirectory()) addAll(found, await findInFolder(file, cwd))
    else if (knownExtensions.has(path.extname(entry.name).toLowerCase()) && (await isFile(file, cwd))) found.push(file)
  }
  return found
}

async function findByGlob(pattern: string, cwd: string): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(pattern, {cwd, exclude: (name) => isSkipped(path.basename(name))})) {
    if (await isFile(file, cwd)) found.push(file)
  }
  return found
}

/** Whether a path leads to a file. A link to one does; a link to a folder is not walked, since it may lead in a circle. */
async function isFile(file: string, cwd: string): Promise<boolean> {
  return (await findStats(path.resolve(cwd, file)))?.isFile() === true
}

/** Office keeps a file `~$…` beside each that is open. */
function isSkipped(name: string): boolean {
  if (name.startsWith('~$')) return true
  return name === 'node_modules' || isConfigFileName(name) || (name.startsWith('.') && name !== '.' && name !== '..')
}

async function findStats(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file)
  } catch {
    // What cannot be looked at is no file; a pattern that means none is told to the user.
    return
  }
}
