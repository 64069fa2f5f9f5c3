import {openArchive, ReadError, type Archive} from '@perf-lint/readers'
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {toFileError} from './errors.js'

/** A file in an archive: `报送/一上.zip` and `教育局/表.xlsx` of `报送/一上.zip/教育局/表.xlsx`. */
export interface ArchivePath {
  readonly archive: string
  readonly inner: string
}

/** A path with a folder that is named as an archive. */
const inArchive = /^(.*?\.zip)[\\/](.+)$/is

/** Take a path apart that leads into an archive; `undefined` when it cannot. */
export function splitArchivePath(file: string): ArchivePath | undefined {
  const [, archive, inner] = inArchive.exec(file) ?? []
  return archive !== undefined && inner !== undefined ? {archive, inner: inner.replaceAll('\\', '/')} : undefined
}

/** Whether a path leads into an archive. */
export function isInArchive(file: string): boolean {
  return splitArchivePath(file) !== undefined
}

/**
 * The paths of the files in an archive, each behind that of the archive.
 *
 * @returns `undefined` when the file is no archive.
 */
export async function listArchive(file: string, cwd: string): Promise<readonly string[] | undefined> {
  try {
    const archive = await open(path.resolve(cwd, file))
    return archive?.paths.map((inner) => `${file}/${inner}`)
  } catch (error) {
    // What is wrong with it is told when it is read.
    if (error instanceof ReadError) return
    throw toFileError('unreadable-file', file, error)
  }
}

/** Whether a path leads to a file that is in an archive. */
export async function isArchived(file: string, cwd: string): Promise<boolean> {
  const split = splitArchivePath(file)
  if (!split) return false
  const paths = await listArchive(split.archive, cwd).catch(() => undefined)
  return paths?.includes(`${split.archive}/${split.inner}`) === true
}

/**
 * Read a file in an archive.
 *
 * @throws {ReadError} when the archive, or the file in it, cannot be unpacked.
 * @throws {FileError} `unreadable-file` when there is no such archive, or no such file in it.
 */
export async function readFromArchive({archive, inner}: ArchivePath, cwd: string): Promise<Uint8Array> {
  const file = `${archive}/${inner}`
  let opened: Archive | undefined
  try {
    opened = await open(path.resolve(cwd, archive))
  } catch (error) {
    throw error instanceof ReadError ? error : toFileError('unreadable-file', file, error)
  }
  if (opened?.paths.includes(inner)) return opened.read(inner)
  throw toFileError('unreadable-file', file, Object.assign(new Error(file), {code: 'ENOENT'}))
}

/** The archive that was opened last: its files are read one after the other. */
let last: {readonly key: string; readonly archive: Promise<Archive | undefined>} | undefined

/** Archives hold the tables of a whole province; each file in them has the limits of any file. */
const maximumBytes = 512 * 1024 * 1024

async function open(file: string): Promise<Archive | undefined> {
  const {size: bytes, mtimeMs} = await stat(file)
  if (bytes > maximumBytes) throw new ReadError('too-large', {data: {what: 'file', bytes, limit: maximumBytes}})
  const key = `${file} ${bytes} ${mtimeMs}`
  if (last?.key !== key) last = {key, archive: readFile(file).then((content) => openArchive(content))}
  return last.archive
}
