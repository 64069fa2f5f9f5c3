import {applyWaivers, checkWaivers, type LintResult, type Waiver, type WaiverFile} from '@perf-lint/core'
import {toPrintable} from '@perf-lint/formatters'
import {toFileError} from '../errors.js'
import {toDay} from '../to-day.js'
import {writeFileAtomically} from '../write-file-atomically.js'
import type {WaiverChoice} from './arg-types.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import {readJson} from './read-json.js'
import {usualWaiverFile} from './read-waiver-args.js'
import type {Run} from './run.js'

/** The waivers that a run goes by. */
export interface RunWaivers {
  readonly list: readonly Waiver[]
  /**
   * Set waived findings apart, and tell of waivers that are expired or needed no more.
   *
   * @param prune
   *   Take those out of their file.
   */
  apply(results: readonly LintResult[], prune?: boolean): Promise<readonly LintResult[]>
}

/**
 * Read the waivers of a run.
 *
 * @throws {FileError} `unreadable-file`, also for one that is named and not there.
 * @throws {ConfigError} `invalid-waivers`
 */
export async function openWaivers(choice: WaiverChoice, run: Run): Promise<RunWaivers> {
  const {io, locale} = run
  const file = toWaiverFile(choice)
  const found = file === false ? undefined : await readWaiverFile(file, io.cwd)
  if (file !== false && !found && choice !== true) {
    throw toFileError('unreadable-file', file, Object.assign(new Error(file), {code: 'ENOENT'}))
  }
  const list = found?.waivers ?? []
  return {list, apply}

  async function apply(results: readonly LintResult[], prune = false): Promise<readonly LintResult[]> {
    if (list.length === 0 || file === false) return results
    const waived = applyWaivers(results, list, toDay(new Date()))
    const gone = [...waived.expired, ...waived.stale]
    const texts = catalogues[locale].waivers
    const lines = [
      ...waived.expired.map((waiver) => texts.expired(waiver)),
      ...waived.stale.map((waiver) => texts.stale(waiver)),
      ...(gone.length > 0 && !prune ? [texts.pruneHint(file)] : [])
    ]
    for (const line of lines) await write(io.stderr, `${toPrintable(line)}\n`)
    if (prune && gone.length > 0) {
      await writeWaiverFile(file, io.cwd, {...found, waivers: list.filter((waiver) => !gone.includes(waiver))})
      await write(io.stderr, `${toPrintable(texts.pruned(file, gone.length))}\n`)
    }
    return waived.results
  }
}

/** The file that a choice of waivers means; `false` for none. */
export function toWaiverFile(choice: WaiverChoice): string | false {
  return choice === true ? usualWaiverFile : choice
}

/**
 * Read a file of waivers.
 *
 * @returns `undefined` when there is no such file.
 * @throws {ConfigError} `invalid-waivers`
 */
export async function readWaiverFile(file: string, cwd: string): Promise<WaiverFile | undefined> {
  const value = await readJson(file, cwd)
  return value === undefined ? undefined : checkWaivers(value)
}

/** Write a file of waivers. */
export function writeWaiverFile(file: string, cwd: string, content: WaiverFile): Promise<void> {
  return writeFileAtomically(file, cwd, `${JSON.stringify(content, undefined, 2)}\n`)
}
