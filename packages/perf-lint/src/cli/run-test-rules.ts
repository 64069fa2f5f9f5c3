import type {AnyRule, Messages, RuleMeta} from '@perf-lint/core'
import {toPrintable} from '@perf-lint/formatters'
import {checkExample, type ExampleOutcome} from '@perf-lint/rule-tester/cases'
import {addAll} from '@perf-lint/source'
import path from 'node:path'
import {anyFile} from '../config/config-file-names.js'
import {createConfigFinder} from '../config/config-finder.js'
import {loadRules} from '../config/load-rules.js'
import {UsageError} from '../errors.js'
import type {TestRulesArgs} from './arg-types.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import type {Run} from './run.js'

/** `perf-lint test-rules FILES`: run the examples of rules without code, and show where they differ. */
export async function runTestRules(args: TestRulesArgs, run: Run): Promise<ExitCode> {
  const {io, locale} = run
  const {summary} = catalogues[locale].testRules
  const files = args.files.length > 0 ? args.files : await findRuleFiles(args, run)
  let right = 0
  let wrong = 0
  for (const file of files) {
    const {rules = {}} = await loadRules(path.resolve(io.cwd, file), {shownAs: file})
    const lines = [file]
    for (const rule of Object.values(rules)) {
      const outcomes = testRule(rule)
      right += outcomes.filter(({outcome}) => outcome.isRight).length
      wrong += outcomes.filter(({outcome}) => !outcome.isRight).length
      addAll(lines, describeRule(rule, outcomes, run))
    }
    await write(io.stdout, `${lines.map(toPrintable).join('\n')}\n\n`)
  }
  await write(io.stdout, `${summary(right, wrong)}\n`)
  return wrong > 0 ? exitCodes.findings : exitCodes.clean
}

/** The files of rules that the configuration of the working folder has as plugins. */
async function findRuleFiles({configFile}: TestRulesArgs, {io}: Run): Promise<readonly string[]> {
  const find = createConfigFinder({cwd: io.cwd, options: {}, ...(configFile !== undefined && {configFile})})
  const {loaded} = await find(anyFile)
  const files = loaded?.ruleFiles ?? []
  if (files.length === 0) throw new UsageError('no-rule-files')
  return files.map((file) => path.relative(io.cwd, file))
}

interface TestedExample {
  readonly example: string
  readonly outcome: ExampleOutcome
}

function testRule(rule: AnyRule): readonly TestedExample[] {
  const {examples} = rule.meta as RuleMeta<Messages, unknown>
  return (['valid', 'invalid'] as const).flatMap((kind) =>
    examples[kind].map((example) => ({example, outcome: checkExample(rule, example, kind)}))
  )
}

function describeRule(rule: AnyRule, tested: readonly TestedExample[], {locale}: Run): readonly string[] {
  const {testRules: texts} = catalogues[locale]
  const {name} = rule.meta as RuleMeta<Messages, unknown>
  if (tested.length === 0) return [`  ${name}`, `    ○ ${texts.none}`]
  return [`  ${name}`, ...tested.flatMap(describeExample)]

  function describeExample({example, outcome}: TestedExample): readonly string[] {
    const {isRight, fault, differences, messages} = outcome
    const [first, ...rest] = example.trimEnd().split('\n')
    const lines = [`    ${isRight ? '✔' : '✖'} ${first}`, ...rest.map((line) => `      ${line}`)]
    if (isRight) return lines
    if (fault) return [...lines, `        ${fault.kind === 'error' ? fault.reason : texts.faults[fault.kind]}`]
    return [
      ...lines,
      ...differences.flatMap(({expected, found}) => [
        `        ${texts.expected}${expected.trim()}`,
        `        ${texts.found}${found.trim()}`
      ]),
      ...messages.map((message) => `        ${texts.said}${message}`)
    ]
  }
}
