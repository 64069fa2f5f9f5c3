import {markBaseline, type Comparison} from '@perf-lint/core'
import type {FormatOptions} from '@perf-lint/formatters'
import {findChanges} from '../changes/find-changes.js'
import type {ResultCache} from '../run/cache.js'
import type {LintArgs} from './arg-types.js'
import {collectOutcomes, type Collected} from './collect.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write} from './io.js'
import {toExitCode, withoutWarnings} from './judge.js'
import {toOutputs, writeOutputs} from './outputs.js'
import {findFormatters} from './run-config.js'
import {readBaseline} from './read-record.js'
import {formatStats} from './format-stats.js'
import {openWaivers} from './waivers.js'
import type {Run} from './run.js'

/**
 * `perf-lint FILES`: lint, write fixes back when asked, and show what was found.
 *
 * @param cache
 *   What is remembered of earlier runs of this process. Default: nothing; a file of results is the arguments' concern.
 */
export async function runLint(args: LintArgs, run: Run, cache?: ResultCache): Promise<ExitCode> {
  // All that may be wrong with the call is told before the first file is read.
  const outputs = await toOutputs(args, run, () => findFormatters(args, run))
  const waivers = await openWaivers(args.waivers, run)
  const baseline = await readBaseline(args.baseline, run)

  const collected = await collectOutcomes(args, run, {outputs, cache})
  const waived = await waivers.apply(collected.results, args.prune)
  const {results, comparison} = baseline ? markBaseline(baseline, waived) : {results: waived, comparison: undefined}
  if (args.stats) await write(run.io.stderr, formatStats(collected.timing, collected.seconds, run.locale))

  if (args.fixOutput === 'diff') await write(run.io.stdout, collected.difference)
  await writeOutputs(args.quiet ? results.map(withoutWarnings) : results, {
    options: await toFormatOptions(args, run, collected, comparison),
    outputs: args.fixOutput === 'diff' ? outputs.filter(({file}) => file !== undefined) : outputs,
    run
  })
  if (!collected.isComplete) return exitCodes.unusable
  if (args.fixOutput === 'diff') return collected.difference === '' ? exitCodes.clean : exitCodes.findings
  return toExitCode(results, args.maxWarnings)
}

async function toFormatOptions(
  {since}: LintArgs,
  run: Run,
  {locale, counts, sources, rules, results, facts}: Collected,
  comparison: Comparison | undefined
): Promise<Omit<FormatOptions, 'color'>> {
  const files = results.map(({filePath}) => filePath)
  return {
    locale,
    counts,
    sources,
    rules,
    facts,
    ...(comparison && {comparison}),
    ...(since !== undefined && {changes: await findChanges(files, since, run.io.cwd)})
  }
}
