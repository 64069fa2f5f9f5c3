import {findNearest, locales, type Locale} from '@perf-lint/core'
import {UsageError} from '../errors.js'
import type {FailOn, Override} from '../gate/gate-report.js'
import type {
  AnnotateArgs,
  Args,
  CommonArgs,
  GateArgs,
  InitArgs,
  InputArgs,
  PrintConfigArgs,
  TestRulesArgs
} from './arg-types.js'
import {checkChoice, last, tokenize, type Given} from './given.js'
import {options, type CommandName} from './options.js'
import {readConfig} from './read-config-args.js'
import {readLint} from './read-lint-args.js'
import {readMerge, readWaive, readWaiverChoice} from './read-waiver-args.js'

/**
 * Read the command line.
 *
 * Names of rules, presets and profiles, severities and certainties are left to `resolveConfig`, which knows them.
 *
 * @param argv
 *   The words behind the command's name.
 * @throws {UsageError} when a word is not understood; the data name the nearest known one.
 */
export function readArgs(argv: readonly string[]): Args {
  const {command, given, words} = tokenize(argv)
  const common = readCommon(given)
  if (given.has('help')) return {command: 'help', ...common}
  if (given.has('version')) return {command: 'version', ...common}

  for (const name of given.keys()) {
    const {commands}: {readonly commands: readonly CommandName[]} = options[name]
    if (!commands.includes(command)) throw new UsageError('misplaced-option', {data: {option: `--${name}`, command}})
  }
  switch (command) {
    case 'lint':
      if (given.has('print-config')) return readPrintConfig(given, common, words)
      return readLint(given, {...common, ...readInput(given, words)})
    case 'gate':
      return readGate(given, {...common, ...readInput(given, words)})
    case 'export':
      return {command, ...common, ...readInput(given, words), ignore: !given.has('no-ignore')}
    case 'waive':
      return readWaive(given, common, words)
    case 'merge':
      return readMerge(given, common, words)
    case 'rules':
      if (words[0] !== undefined) throw new UsageError('unexpected-argument', {data: {value: words[0]}})
      return {command, ...common}
    case 'explain':
      if (words[0] === undefined) throw new UsageError('no-rule')
      if (words[1] !== undefined) throw new UsageError('too-many-rules')
      return {command, ...common, rule: words[0]}
    case 'init':
      return readInit(given, common, words)
    case 'annotate':
      return readAnnotate(given, common, words)
    case 'test-rules':
      return readTestRules(given, common, words)
  }
}

function readCommon(given: Given): CommonArgs {
  const locale = readLocale(last(given, 'locale'))
  return {
    ...(locale !== undefined && {locale}),
    ...(given.has('color') && {color: true}),
    ...(given.has('no-color') && {color: false})
  }
}

function readLocale(value: string | undefined): Locale | undefined {
  const locale = locales.find((each) => each === value)
  if (value === undefined || locale) return locale
  throw new UsageError('invalid-locale', {data: {actual: value, nearest: findNearest(value, locales) ?? ''}})
}

function readInput(given: Given, words: readonly string[]): Omit<InputArgs, keyof CommonArgs> {
  const patterns = words.filter((word) => word !== '-')
  const stdin = given.has('stdin') || words.includes('-')
  const stdinFilename = last(given, 'stdin-filename')
  const outputFile = last(given, 'output-file')
  if (stdin && patterns.length > 0) throw new UsageError('stdin-and-files')
  if (!stdin && stdinFilename !== undefined) throw new UsageError('stdin-filename-alone')
  if (!stdin && patterns.length === 0) throw new UsageError('no-files')
  return {
    patterns,
    stdin,
    ...(stdinFilename !== undefined && {stdinFilename}),
    ...(outputFile !== undefined && {outputFile})
  }
}

function readGate(given: Given, input: InputArgs): GateArgs {
  if (input.patterns.length > 1) throw new UsageError('too-many-files')
  const failOn = checkChoice('--fail-on', last(given, 'fail-on') ?? failOns[0], failOns)
  const override = readOverride(last(given, 'override-reason'), last(given, 'override-by'))
  return {
    command: 'gate',
    ...input,
    ...readConfig(given),
    failOn,
    waivers: readWaiverChoice(given),
    ...(override && {override})
  }
}

const failOns = ['certain', 'likely'] as const satisfies readonly FailOn[]

/** An override without a reason, or without a name to answer for it, is none. */
function readOverride(reason: string | undefined, by: string | undefined): Override | undefined {
  if (reason === undefined && by === undefined) return
  if (reason === undefined || by === undefined) {
    throw new UsageError('half-override', {
      data: {option: reason === undefined ? '--override-reason' : '--override-by'}
    })
  }
  return {reason, by}
}

function readPrintConfig(given: Given, common: CommonArgs, words: readonly string[]): PrintConfigArgs {
  const outputFile = last(given, 'output-file')
  if (words[0] !== undefined) throw new UsageError('unexpected-argument', {data: {value: words[0]}})
  return {
    command: 'print-config',
    ...common,
    ...readConfig(given),
    file: last(given, 'print-config')!,
    ...(outputFile !== undefined && {outputFile})
  }
}

function readInit(given: Given, common: CommonArgs, words: readonly string[]): InitArgs {
  const [file = 'perf-lint.config.mjs', more] = words
  const preset = last(given, 'preset')
  if (more !== undefined) throw new UsageError('unexpected-argument', {data: {value: more}})
  return {
    command: 'init',
    ...common,
    file,
    ...(preset !== undefined && {preset}),
    yes: given.has('yes'),
    force: given.has('force')
  }
}

function readAnnotate(given: Given, common: CommonArgs, words: readonly string[]): AnnotateArgs {
  const [file, more] = words
  const outputFile = last(given, 'output-file')
  if (file === undefined) throw new UsageError('no-annotated')
  if (more !== undefined) throw new UsageError('too-many-annotated')
  if (outputFile === undefined) throw new UsageError('annotate-where')
  return {
    command: 'annotate',
    ...common,
    ...readConfig(given),
    file,
    outputFile,
    highlight: given.has('highlight'),
    summary: !given.has('no-summary')
  }
}

function readTestRules(given: Given, common: CommonArgs, files: readonly string[]): TestRulesArgs {
  const configFile = last(given, 'config')
  return {command: 'test-rules', ...common, files, ...(configFile !== undefined && {configFile})}
}
