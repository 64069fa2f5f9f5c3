import {randomUUID} from 'node:crypto'
import {open, realpath, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {toFileError} from './errors.js'

/**
 * Write a file so that whoever reads it finds either the old content or the new: into a file beside it, which then takes
 * its place.
 *
 * The permissions are kept, and a link stays one. What is written is on the disk when this returns.
 *
 * @throws {FileError} when the system does not let us; the file is then as it was.
 */
export async function writeFileAtomically(file: string, cwd: string, content: Uint8Array | string): Promise<void> {
  try {
    const target = await realpath(path.resolve(cwd, file)).catch(() => path.resolve(cwd, file))
    const mode = await stat(target).then(
      (stats) => stats.mode,
      () => 0o666
    )
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
    try {
      await writeNew(temporary, mode, content)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
  } catch (error) {
    throw toFileError('unwritable-file', file, error)
  }
}

async function writeNew(file: string, mode: number, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx', mode)
  try {
    await handle.writeFile(content)
    // The mode given to `open` is cut by the umask; of a file that exists, all of it is kept.
    if (mode !== 0o666) await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
