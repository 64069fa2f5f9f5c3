import type {AnyRule, CollectedFacts, LintResult, Locale} from '@perf-lint/core'
import {toPrintable, type TableCounts} from '@perf-lint/formatters'
import {compareResults, type OwnFindings} from '../compare-results.js'
import {addCounts, nothingRead} from '../count-table.js'
import type {FindConfig} from '../config/config-finder.js'
import {lintFileBytes} from '../lint-text.js'
import {registry} from '../registry.js'
import {openCache, type ResultCache} from '../run/cache.js'
import {toFileDefect, toFileOutcome, type FileDefect, type FileOutcome} from '../run/file-outcome.js'
import type {Wishes} from '../run/lint-one.js'
import {runFiles} from '../run/run-files.js'
import {takeShard} from '../run/shard.js'
import {selectFiles, type SelectedFile} from '../select-files.js'
import {addTimings, createTimer, noTiming, type Timing} from '../timer.js'
import {writeFileAtomically} from '../write-file-atomically.js'
import type {LintArgs} from './arg-types.js'
import {findColor} from './environment.js'
import {formatDifference} from './format-difference.js'
import {readAll, write} from './io.js'
import {catalogues} from './locales/index.js'
import type {LintOutput} from './outputs.js'
import {createProgress} from './progress.js'
import {configureStdin, createRunConfig, toWorkerConfig} from './run-config.js'
import type {Run} from './run.js'
import {tellRefused, tellSuggested} from './tell-changes.js'

/** What a run came to, before it is shown. */
export interface Collected {
  readonly results: readonly LintResult[]
  /** What the files were held against each other by. */
  readonly facts: ReadonlyMap<string, CollectedFacts>
  /** The texts that some output quotes, by file. */
  readonly sources: ReadonlyMap<string, string>
  readonly counts: TableCounts
  /** All rules that were known to some file. */
  readonly rules: ReadonlyMap<string, AnyRule>
  /** The language of the first file's configuration: what surrounds the results speaks it. */
  readonly locale: Locale
  /** Whether all files were read and all rules ran. */
  readonly isComplete: boolean
  /** What fixes would change, when that is to be shown. */
  readonly difference: string
  readonly timing: Timing
  /** How long the run took. */
  readonly seconds: number
}

/** What a run is done with, beside its arguments. */
export interface RunMeans {
  readonly outputs: readonly LintOutput[]
  /** What is remembered of earlier runs of this process, if no file of results is named. */
  readonly cache?: ResultCache | undefined
}

/** Lint the files of a run, and do with each what is to be done at once: write it back, and tell of what failed. */
export async function collectOutcomes(args: LintArgs, run: Run, {outputs, cache}: RunMeans): Promise<Collected> {
  const started = performance.now()
  const wishes: Wishes = {
    ...(args.fix && {fix: args.fix}),
    keepText: outputs.some(({format}) => format.needsSources),
    time: args.stats
  }
  const found: OwnFindings[] = []
  const sources = new Map<string, string>()
  const rules = new Map(registry.rules)
  let counts = nothingRead
  let timing = noTiming
  let difference = ''
  let locale: Locale | undefined
  let isComplete = true

  // Of each document only the result is kept, so that memory is bound by the largest; its text too where it is quoted.
  for await (const {outcome, config} of lintInputs(args, run, {wishes, cache})) {
    const {result, text} = outcome
    locale ??= config.locale
    for (const {id, rule} of config.rules) rules.set(id, rule)
    found.push({result, facts: outcome.facts})
    if (text !== undefined) sources.set(result.filePath, text)
    counts = addCounts(counts, outcome.counts)
    timing = addTimings(timing, outcome.timing ?? noTiming)
    if (args.fixOutput === 'diff')
      difference += formatDifference(outcome, findColor(args.color, run.io.env, run.io.stdout))
    await finish(outcome, args, run)
    isComplete &&= outcome.defects.length === 0 && !result.messages.some(({ruleId}) => ruleId === 'readable')
  }
  const {results, defects} = compareResults(found, {rules, locale: locale ?? run.locale})
  for (const defect of defects) await tellDefect(toFileDefect(defect), found[0]!.result.filePath, run)
  isComplete &&= defects.length === 0
  const seconds = (performance.now() - started) / 1000
  const facts = new Map(found.flatMap(({result, facts}) => (facts ? [[result.filePath, facts]] : [])))
  return {results, facts, sources, rules, counts, timing, difference, locale: locale ?? run.locale, isComplete, seconds}
}

/** Write the document back when that is asked for, and tell of changes that are open to doubt, and of rules that failed. */
async function finish({result, change, defects}: FileOutcome, {fixOutput}: LintArgs, run: Run): Promise<void> {
  const {io, locale} = run
  if (change) {
    if (fixOutput === 'write' && change.bytes) {
      await writeFileAtomically(result.filePath, io.cwd, change.bytes)
      await write(io.stderr, `${toPrintable(catalogues[locale].fixed(result.filePath))}\n`)
    }
    await tellRefused(result, change.cells ?? [], run)
    await tellSuggested(result, change.suggested, run)
  }
  for (const defect of defects) await tellDefect(defect, result.filePath, run)
}

function tellDefect({ruleId, line, stack}: FileDefect, file: string, {io, locale}: Run): Promise<void> {
  return write(io.stderr, `${catalogues[locale].defect}\n${ruleId} ${file}:${line}\n${stack}\n`)
}

interface Linted {
  readonly outcome: FileOutcome
  readonly config: SelectedFile['config']
}

async function* lintInputs(args: LintArgs, run: Run, given: Omit<Means, 'find'>): AsyncGenerator<Linted> {
  const means = {...given, find: createRunConfig(args, run)}
  if (args.stdin) yield lintStdin(args, run, means)
  else yield* lintFiles(args, run, means)
}

interface Means {
  readonly find: FindConfig
  readonly wishes: Wishes
  readonly cache?: ResultCache | undefined
}

async function lintStdin(args: LintArgs, {io}: Run, {find, wishes}: Means): Promise<Linted> {
  const {path, config} = await configureStdin(args, find)
  const timer = wishes.time ? createTimer() : undefined
  const outcome = await lintFileBytes(await readAll(io.stdin), path, config, {fix: wishes.fix, timer})
  return {outcome: toFileOutcome(outcome, {keepText: wishes.keepText, timing: timer?.read()}), config}
}

async function* lintFiles(args: LintArgs, run: Run, means: Means): AsyncGenerator<Linted> {
  const {io} = run
  const {find, wishes} = means
  const {files: all, ignored} = await selectFiles(args.patterns, {cwd: io.cwd, ignore: args.ignore}, find)
  for (const file of ignored) await write(io.stderr, `${toPrintable(catalogues[run.locale].ignored(file))}\n`)

  const files = args.shard ? takeShard(all, args.shard) : all
  const progress = createProgress(files.length, run)
  const cache = args.cacheFile === undefined ? means.cache : await openCache(args.cacheFile, io.cwd)
  const outcomes = runFiles(files, {
    cwd: io.cwd,
    wishes,
    concurrency: args.concurrency,
    config: toWorkerConfig(args, run),
    ...(cache && {cache}),
    ...(io.signal && {signal: io.signal})
  })
  try {
    let place = 0
    for await (const outcome of outcomes) {
      await progress.tell(place + 1, outcome.result.filePath)
      yield {outcome, config: files[place++]!.config}
    }
  } finally {
    await progress.end()
  }
}
