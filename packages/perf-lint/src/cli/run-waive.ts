import {createWaivers, fingerprintMessages, type LintResult, type Waiver} from '@perf-lint/core'
import {toPrintable} from '@perf-lint/formatters'
import {addAll} from '@perf-lint/source'
import {compareResults, type OwnFindings} from '../compare-results.js'
import {UsageError} from '../errors.js'
import {lintFile} from '../lint-file.js'
import {rulesOf, selectFiles, type SelectedFile} from '../select-files.js'
import type {WaiveArgs, WaiveChoice} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import {createRunConfig} from './run-config.js'
import type {Run} from './run.js'
import {readWaiverFile, writeWaiverFile} from './waivers.js'

/**
 * `perf-lint waive FILES`: let findings stand, by a person's word, and keep that word in the file of waivers.
 *
 * A finding that is waived already gets the new word.
 *
 * @throws {UsageError} `nothing-waived` when no finding meets the choice.
 */
export async function runWaive(args: WaiveArgs, run: Run): Promise<ExitCode> {
  const {io, locale} = run
  const {reason, by, until, chosen, waivers: file} = args
  const kept = (await readWaiverFile(file, io.cwd)) ?? {waivers: []}
  const {files} = await selectFiles(args.patterns, {cwd: io.cwd, ignore: args.ignore}, createRunConfig(args, run))

  const added: Waiver[] = []
  for (const result of await lintAll(files, io.cwd)) {
    const file = result.filePath
    addAll(added, toWaivers(result, chosen, {reason, by, file, ...(until !== undefined && {until})}))
  }
  if (added.length === 0) throw new UsageError('nothing-waived')

  const fingerprints = new Set(added.map(({fingerprint}) => fingerprint))
  const others = kept.waivers.filter(({fingerprint}) => !fingerprints.has(fingerprint))
  await writeWaiverFile(file, io.cwd, {...kept, waivers: [...others, ...added]})
  const texts = catalogues[locale].waivers
  for (const waiver of added) await write(io.stdout, `${toPrintable(texts.added(waiver))}\n`)
  await write(io.stderr, `${toPrintable(texts.written(file, added.length))}\n`)
  return exitCodes.clean
}

async function lintAll(files: readonly SelectedFile[], cwd: string): Promise<readonly LintResult[]> {
  const found: OwnFindings[] = []
  for (const {file, config} of files) {
    const {result, facts} = await lintFile(file, cwd, config)
    found.push({result, facts})
  }
  return compareResults(found, {rules: rulesOf(files), locale: files[0]!.config.locale}).results
}

function toWaivers(
  {messages}: LintResult,
  {rules, projects, fingerprints}: WaiveChoice,
  word: Pick<Waiver, 'reason' | 'by' | 'until' | 'file'>
): readonly Waiver[] {
  const known = fingerprintMessages(messages)
  const meant = new Set(
    known.filter((fingerprint, index) => {
      const {ruleId, subject} = messages[index]!
      return (
        // That a file could not be read is no finding that could stand.
        ruleId !== 'readable' &&
        (!rules || rules.includes(ruleId)) &&
        (!projects || projects.includes(subject.project ?? '')) &&
        (!fingerprints || fingerprints.some((start) => fingerprint.startsWith(start)))
      )
    })
  )
  return createWaivers(messages, word).filter(({fingerprint}) => meant.has(fingerprint))
}
