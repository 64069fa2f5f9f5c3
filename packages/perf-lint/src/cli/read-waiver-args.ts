import {UsageError} from '../errors.js'
import type {CommonArgs, MergeArgs, WaiveArgs, WaiverChoice} from './arg-types.js'
import {readFormats} from './formats.js'
import {last, readWholeNumber, type Given} from './given.js'
import type {OptionName} from './options.js'
import {readConfig} from './read-config-args.js'

/** Where waivers are kept, when nobody says. */
export const usualWaiverFile = 'perf-lint.waivers.json'

/**
 * Read which waivers to go by.
 *
 * @throws {UsageError} `waivers-and-none`
 */
export function readWaiverChoice(given: Given): WaiverChoice {
  const file = last(given, 'waivers')
  if (given.has('no-waivers') && file !== undefined) throw new UsageError('waivers-and-none')
  return given.has('no-waivers') ? false : (file ?? true)
}

/**
 * Read what findings to waive, and by whose word.
 *
 * @throws {UsageError} when something needed is not given.
 */
export function readWaive(given: Given, common: CommonArgs, words: readonly string[]): WaiveArgs {
  if (words.length === 0) throw new UsageError('no-files')
  const until = last(given, 'until')
  if (until !== undefined && !isDay(until)) throw new UsageError('invalid-day', {data: {value: until}})
  const [rules, projects, fingerprints] = [given.get('only'), given.get('project'), given.get('fingerprint')]
  if (!rules && !projects && !fingerprints && !given.has('all')) throw new UsageError('nothing-to-waive')
  return {
    command: 'waive',
    ...common,
    ...readConfig(given),
    patterns: words,
    ignore: !given.has('no-ignore'),
    waivers: last(given, 'waivers') ?? usualWaiverFile,
    reason: readNeeded(given, 'reason'),
    by: readNeeded(given, 'by'),
    ...(until !== undefined && {until}),
    chosen: {...(rules && {rules}), ...(projects && {projects}), ...(fingerprints && {fingerprints})}
  }
}

/**
 * Read which records to join.
 *
 * @throws {UsageError} when none is given, or a value is wrong.
 */
export function readMerge(given: Given, common: CommonArgs, words: readonly string[]): MergeArgs {
  if (words.length === 0) throw new UsageError('no-records')
  const outputFile = last(given, 'output-file')
  const baseline = last(given, 'baseline')
  return {
    command: 'merge',
    ...common,
    files: words,
    formats: readFormats(given.get('format'), outputFile),
    ...(outputFile !== undefined && {outputFile}),
    maxWarnings: readWholeNumber(given, 'max-warnings') ?? Number.POSITIVE_INFINITY,
    quiet: given.has('quiet'),
    waivers: readWaiverChoice(given),
    ...(baseline !== undefined && {baseline})
  }
}

function readNeeded(given: Given, name: OptionName): string {
  const value = last(given, name)?.trim()
  if (!value) throw new UsageError('waive-needs', {data: {option: `--${name}`}})
  return value
}

/** `2026-12-31`, a day that there is. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
