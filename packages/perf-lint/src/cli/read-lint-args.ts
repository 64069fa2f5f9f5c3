import {ruleCategories} from '@perf-lint/core'
import {UsageError} from '../errors.js'
import {toFixRequest} from '../fix-request.js'
import type {Concurrency} from '../run/count-workers.js'
import type {Shard} from '../run/shard.js'
import type {InputArgs, LintArgs} from './arg-types.js'
import {readFormats} from './formats.js'
import {checkChoice, last, readWholeNumber, type Given} from './given.js'
import type {OptionName} from './options.js'
import {readConfig} from './read-config-args.js'
import {readWaiverChoice} from './read-waiver-args.js'

/** Where results are kept for the next run, when nobody says. */
const usualCacheFile = '.perflintcache'

/**
 * Read what a run is told.
 *
 * @throws {UsageError} when two options do not go together, or a value is wrong.
 */
export function readLint(given: Given, input: InputArgs): LintArgs {
  if (input.stdin) refuseWithStdin(given)
  const baseline = last(given, 'baseline')
  const since = last(given, 'since')
  const cacheFile = last(given, 'cache-file') ?? (given.has('cache') ? usualCacheFile : undefined)
  const shard = readShard(last(given, 'shard'))
  const waivers = readWaiverChoice(given)
  if (given.has('prune') && waivers === false) throw uselessOption('prune', 'waivers')
  return {
    command: 'lint',
    ...input,
    ...readConfig(given),
    ...readFix(given),
    formats: readFormats(given.get('format'), input.outputFile),
    maxWarnings: readWholeNumber(given, 'max-warnings') ?? Number.POSITIVE_INFINITY,
    quiet: given.has('quiet'),
    waivers,
    prune: given.has('prune'),
    ...(baseline !== undefined && {baseline}),
    ...(since !== undefined && {since}),
    ...(cacheFile !== undefined && {cacheFile}),
    concurrency: readConcurrency(given),
    ...(shard && {shard}),
    stats: given.has('stats'),
    watch: given.has('watch'),
    ignore: !given.has('no-ignore')
  }
}

function readFix(given: Given): Pick<LintArgs, 'fix' | 'fixOutput'> {
  const asked = (['fix', 'fix-dry-run', 'diff'] as const).filter((name) => given.has(name))
  const types = given.get('fix-type')?.map((type) => checkChoice('--fix-type', type, ruleCategories))
  if (types && asked.length === 0) throw uselessOption('fix-type', 'fix')
  if (asked.length === 0) return {fixOutput: 'none'}
  const levels = asked.flatMap((name) => given.get(name)!)
  const fix = toFixRequest(levels.includes('suggested') ? 'suggested' : true, types)!
  return {fix, fixOutput: given.has('diff') ? 'diff' : given.has('fix-dry-run') ? 'none' : 'write'}
}

/** What needs files, and so makes no sense of standard input. */
function refuseWithStdin(given: Given): void {
  const isWritten = given.has('fix') && !given.has('diff') && !given.has('fix-dry-run')
  if (isWritten) throw new UsageError('fix-stdin')
  const names: readonly OptionName[] = ['since', 'shard', 'prune', 'cache', 'cache-file', 'concurrency', 'watch']
  const name = names.find((each) => given.has(each))
  if (name) throw new UsageError('not-with-stdin', {data: {option: `--${name}`}})
}

function uselessOption(option: OptionName, needed: OptionName): UsageError {
  return new UsageError('useless-option', {data: {option: `--${option}`, needed: `--${needed}`}})
}

function readConcurrency(given: Given): Concurrency {
  const value = last(given, 'concurrency') ?? 'auto'
  if (value === 'auto') return value
  if (value === 'off') return 1
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError('invalid-concurrency', {data: {value}})
  return Number(value)
}

/** `2/8` */
const part = /^(\d{1,5})\/(\d{1,5})$/

function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return
  const [, index, count] = (part.exec(value) ?? []).map(Number)
  if (!index || !count || index > count) throw new UsageError('invalid-shard', {data: {value}})
  return {index, count}
}
