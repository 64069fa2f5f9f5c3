import {markBaseline, withoutComparison} from '@perf-lint/core'
import type {RunRecord} from '@perf-lint/formatters'
import {compareResults} from '../compare-results.js'
import {anyFile} from '../config/config-file-names.js'
import {addCounts, nothingRead} from '../count-table.js'
import type {MergeArgs} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {toExitCode, withoutWarnings} from './judge.js'
import {toOutputs, writeOutputs} from './outputs.js'
import {readBaseline, readRecord} from './read-record.js'
import {rulesOf} from '../select-files.js'
import {createRunConfig} from './run-config.js'
import type {Run} from './run.js'
import {openWaivers} from './waivers.js'

/** `perf-lint merge RECORDS`: join the records of a run that was divided, and show what was found as one run would. */
export async function runMerge(args: MergeArgs, run: Run): Promise<ExitCode> {
  const {registry, resolved} = await createRunConfig({rules: {}}, run)(anyFile)
  const rules = new Map([...registry.rules, ...rulesOf([{config: resolved}])])
  const outputs = await toOutputs(args, run, () => Promise.resolve(registry.formatters ?? new Map()))
  const waivers = await openWaivers(args.waivers, run)
  const baseline = await readBaseline(args.baseline, run)
  const records = await Promise.all(args.files.map((file) => readRecord(file, run.io.cwd)))

  const locale = args.locale ?? records[0]?.locale ?? run.locale
  const facts = new Map(records.flatMap((record) => Object.entries(record.facts ?? {})))
  const apart = records.flatMap(({results}) => results.map(withoutComparison)).toSorted(byPath)
  const own = apart.map((result) => ({result, facts: facts.get(result.filePath)}))
  const {results: found} = compareResults(own, {rules, locale})
  const waived = await waivers.apply(found)
  const {results, comparison} = baseline ? markBaseline(baseline, waived) : {results: waived, comparison: undefined}
  const changes = records.flatMap((record) => record.changes ?? [])
  await writeOutputs(args.quiet ? results.map(withoutWarnings) : results, {
    options: {
      locale,
      counts: records.reduce((sum, {counts}) => addCounts(sum, counts), nothingRead),
      rules,
      facts,
      ...(comparison && {comparison}),
      ...(changes.length > 0 && {changes})
    },
    outputs,
    run
  })
  if (found.some(({messages}) => messages.some(isUnusable))) return exitCodes.unusable
  return toExitCode(results, args.maxWarnings)
}

/** Whether a finding says that a file was not read or not checked in full. */
function isUnusable({ruleId, messageId}: RunRecord['results'][number]['messages'][number]): boolean {
  return ruleId === 'readable' || messageId === 'defect'
}

function byPath(a: RunRecord['results'][number], b: RunRecord['results'][number]): number {
  return a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0
}
