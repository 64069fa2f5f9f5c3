import type {ResolvedConfig} from '@perf-lint/core'
import type {FixRequest} from '../fix-request.js'
import {lintFile} from '../lint-file.js'
import {createTimer} from '../timer.js'
import {toFileOutcome, type FileOutcome} from './file-outcome.js'

/** What a run wants of each file; plain data, as it goes to worker threads. */
export interface Wishes {
  /** The changes to make; left out for none. */
  readonly fix?: FixRequest
  /** Whether some output quotes the document. */
  readonly keepText: boolean
  /** Whether to count how long everything takes. */
  readonly time: boolean
}

/** Lint one file; never throws for what is in it, or for its not being readable. */
export async function lintOne(
  file: string,
  cwd: string,
  config: ResolvedConfig,
  {fix, keepText, time}: Wishes
): Promise<FileOutcome> {
  const timer = time ? createTimer() : undefined
  const outcome = await lintFile(file, cwd, config, {fix, timer})
  return toFileOutcome(outcome, {keepText, timing: timer?.read()})
}
