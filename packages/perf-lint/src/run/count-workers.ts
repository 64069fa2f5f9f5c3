import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import type {SelectedFile} from '../select-files.js'

/** How many threads to use; `auto` for as many as are worth it. */
export type Concurrency = number | 'auto'

/** Below this, a thread takes longer to start than to do its share. */
const bytesForThread = 512 * 1024

/** How many threads to use for some files; 1 is the one that asks. */
export async function countWorkers(
  files: readonly SelectedFile[],
  cwd: string,
  concurrency: Concurrency
): Promise<number> {
  if (concurrency !== 'auto') return Math.max(1, Math.min(concurrency, files.length))
  const most = Math.min(availableParallelism(), files.length)
  if (most < 2) return 1
  const sizes = await Promise.all(files.map(({file}) => sizeOf(path.resolve(cwd, file))))
  const bytes = sizes.reduce((total, size) => total + size, 0)
  return Math.max(1, Math.min(most, Math.floor(bytes / bytesForThread)))
}

async function sizeOf(file: string): Promise<number> {
  // A file that cannot be looked at is told when it is read.
  return stat(file).then(
    ({size}) => size,
    () => 0
  )
}
