import {watch} from 'chokidar'
import path from 'node:path'

/** What to keep an eye on; absolute paths. */
export interface WatchedPaths {
  /** Folders with all that is below them. */
  readonly trees: readonly string[]
  /** Folders with the files that are directly in them: a file that is saved is often a new one with its name. */
  readonly folders: readonly string[]
}

/** Tells that something has changed. */
export interface Watcher {
  /**
   * Wait until something has changed since this was last asked, and a moment has passed without another change.
   *
   * @returns `false` when there is nothing more to wait for, as the signal was aborted.
   */
  next(): Promise<boolean>
  /** Keep an eye on these too. */
  add(paths: WatchedPaths): void
  close(): Promise<void>
}

/** Programs save in several steps, and several files at once. Milliseconds. */
const quiet = 200

/** Watch folders, from now on. `node_modules` and `.git` are left out. */
export async function watchPaths(paths: WatchedPaths, signal?: AbortSignal): Promise<Watcher> {
  const [trees, folders] = [new Set(paths.trees), new Set(paths.folders)]
  const watcher = watch([...trees, ...folders], {ignoreInitial: true, ignored: (file) => !isWatched(file)})
  let isChanged = false
  let wake: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined

  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isChanged = true
      wake?.()
    }, quiet)
  })
  // A folder that is taken away, or may not be read, is told of when the files are looked for.
  watcher.on('error', () => undefined)
  signal?.addEventListener('abort', () => wake?.(), {once: true})
  await new Promise<void>((resolve) => void watcher.once('ready', resolve))

  return {
    async next() {
      if (!isChanged && signal?.aborted !== true) await new Promise<void>((resolve) => (wake = resolve))
      wake = undefined
      isChanged = false
      return signal?.aborted !== true
    },
    add(more) {
      for (const tree of more.trees) trees.add(tree)
      for (const folder of more.folders) folders.add(folder)
      watcher.add([...more.trees, ...more.folders])
    },
    async close() {
      clearTimeout(timer)
      await watcher.close()
    }
  }

  function isWatched(file: string): boolean {
    if (/[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(file)) return false
    if (folders.has(file) || folders.has(path.dirname(file))) return true
    return [...trees].some((tree) => file === tree || file.startsWith(tree + path.sep))
  }
}
