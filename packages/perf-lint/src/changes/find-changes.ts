import type {FileChanges} from '@perf-lint/formatters'
import {PerfLintError} from '@perf-lint/source'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import type {Declaration} from '../declaration/declaration.js'
import {toFileError} from '../errors.js'
import {exportFileBytes} from '../export-text.js'
import {readFileBytes} from '../read-file-bytes.js'
import {compareDeclarations} from './compare-declarations.js'

/**
 * Tell what became of documents since an earlier draft.
 *
 * @param since
 *   The folder with the earlier drafts, or the earlier draft of the one file. A file is looked for by its path from `cwd` on,
 *   then by its path within the folder it was found in, then by its name.
 * @returns
 *   For each file, in their order. A file that cannot be read, now or then, is left out: linting tells of it.
 * @throws {FileError} `unreadable-file` when there is nothing at `since`.
 */
export async function findChanges(files: readonly string[], since: string, cwd: string): Promise<FileChanges[]> {
  const isFolder = await checkFolder(since, cwd)
  const compared = await Promise.all(
    files.map(async (file): Promise<FileChanges | undefined> => {
      const draft = isFolder ? await findDraft(file, since, cwd) : since
      if (draft === undefined) return {filePath: file, changes: []}
      const [before, after] = await Promise.all([read(draft, cwd), read(file, cwd)])
      return before && after && {filePath: file, before: draft, changes: compareDeclarations(before, after)}
    })
  )
  return compared.filter((each) => each !== undefined)
}

async function checkFolder(since: string, cwd: string): Promise<boolean> {
  try {
    return (await stat(path.resolve(cwd, since))).isDirectory()
  } catch (error) {
    throw toFileError('unreadable-file', since, error)
  }
}

/** `二上/教育局/表.txt` is looked for as `一上/二上/教育局/表.txt`, `一上/教育局/表.txt`, `一上/表.txt`. */
async function findDraft(file: string, since: string, cwd: string): Promise<string | undefined> {
  const parts = path.relative(cwd, path.resolve(cwd, file)).split(path.sep)
  for (let skipped = 0; skipped < parts.length; skipped++) {
    const draft = path.join(since, ...parts.slice(skipped))
    if (await isFile(path.resolve(cwd, draft))) return draft
  }
  return
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false
  )
}

async function read(file: string, cwd: string): Promise<Declaration | undefined> {
  try {
    return (await exportFileBytes(await readFileBytes(file, cwd), {path: file})).declaration
  } catch (error) {
    if (error instanceof PerfLintError) return
    throw error
  }
}
