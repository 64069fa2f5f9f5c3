import {
  findNearest,
  locales,
  type Certainty,
  type Locale,
  type ProfileChoice,
  type RuleEntry,
  type Severity
} from '@perf-lint/core'
import {parseArgs} from 'node:util'
import {UsageError} from '../errors.js'
import type {FailOn, Override} from '../gate/gate-report.js'
import {isRecord} from '../is-record.js'
import {readFormats, type FormatChoice} from './formats.js'
import {options, type CommandName, type OptionName} from './options.js'

/** What all commands may be told. */
interface CommonArgs {
  readonly locale?: Locale
  /** Left out when neither `--color` nor `--no-color` is given. */
  readonly color?: boolean
}

/** Where documents come from and where the output goes. */
interface InputArgs extends CommonArgs {
  readonly patterns: readonly string[]
  readonly stdin: boolean
  readonly stdinFilename?: string
  readonly outputFile?: string
}

/** What wins over the configuration files, and which of these to use. */
export interface ConfigArgs {
  /** `false` for none; left out to look for the nearest. */
  readonly configFile?: string | false
  readonly presets?: readonly string[]
  readonly rules: Readonly<Record<string, RuleEntry>>
  /** Not checked yet: an unknown one is told by `resolveConfig`. */
  readonly certainty?: Certainty
  /** Not checked yet, like `certainty`. */
  readonly profile?: ProfileChoice
}

/** `perf-lint FILES` */
export interface LintArgs extends InputArgs, ConfigArgs {
  readonly command: 'lint'
  /** At least one; at most one has no file. */
  readonly formats: readonly FormatChoice[]
  /** Default: any number. */
  readonly maxWarnings: number
  readonly quiet: boolean
  readonly fix: boolean
}

/** `perf-lint --print-config FILE` */
export interface PrintConfigArgs extends CommonArgs, ConfigArgs {
  readonly command: 'print-config'
  readonly file: string
  readonly outputFile?: string
}

/** `perf-lint init [FILE]` */
export interface InitArgs extends CommonArgs {
  readonly command: 'init'
  /** The file to write; its extension says in which language. */
  readonly file: string
  /** Not checked yet. */
  readonly preset?: string
  /** Whether to take the defaults and ask nothing. */
  readonly yes: boolean
  /** Whether to write over a file that is there. */
  readonly force: boolean
}

/** `perf-lint gate FILE` */
export interface GateArgs extends InputArgs, ConfigArgs {
  readonly command: 'gate'
  readonly failOn: FailOn
  readonly override?: Override
}

/** `perf-lint export FILES` */
export interface ExportArgs extends InputArgs {
  readonly command: 'export'
}

/** `perf-lint rules` */
export interface RulesArgs extends CommonArgs {
  readonly command: 'rules'
}

/** `perf-lint explain RULE` */
export interface ExplainArgs extends CommonArgs {
  readonly command: 'explain'
  readonly rule: string
}

/** `perf-lint test-rules [FILES]` */
export interface TestRulesArgs extends CommonArgs {
  readonly command: 'test-rules'
  /** Default: those of the configuration. */
  readonly files: readonly string[]
  /** Left out to look for the nearest. */
  readonly configFile?: string
}

/** `--help` and `--version` */
export interface AboutArgs extends CommonArgs {
  readonly command: 'help' | 'version'
}

/** What the command line asks for. */
export type Args =
  LintArgs | PrintConfigArgs | GateArgs | ExportArgs | RulesArgs | ExplainArgs | InitArgs | TestRulesArgs | AboutArgs

/** The options as given, by long name; of one given twice all values. */
type Given = ReadonlyMap<OptionName, readonly string[]>

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
      return {command, ...common, ...readInput(given, words)}
    case 'rules':
      if (words[0] !== undefined) throw new UsageError('unexpected-argument', {data: {value: words[0]}})
      return {command, ...common}
    case 'explain':
      if (words[0] === undefined) throw new UsageError('no-rule')
      if (words[1] !== undefined) throw new UsageError('too-many-rules')
      return {command, ...common, rule: words[0]}
    case 'init':
      return readInit(given, common, words)
    case 'test-rules':
      return readTestRules(given, common, words)
  }
}

/** Take the command line apart into a command, its options and the other words. */
function tokenize(argv: readonly string[]): {command: CommandName; given: Given; words: readonly string[]} {
  // Not strict: the sentences for what is wrong are ours, in the user's language.
  const {tokens} = parseArgs({args: [...argv], options, allowPositionals: true, strict: false, tokens: true})
  const given = new Map<OptionName, string[]>()
  const words: string[] = []
  let command: CommandName = 'lint'
  let isLiteral = false

  for (const token of tokens) {
    if (token.kind === 'option-terminator') isLiteral = true
    else if (token.kind === 'option') addOption(token)
    else if (words.length === 0 && command === 'lint' && !isLiteral && isCommand(token.value)) command = token.value
    else words.push(token.value)
  }
  return {command, given, words}

  function addOption({name, rawName, value, inlineValue}: OptionToken): void {
    if (!isOption(name)) throw unknownOption(rawName)
    const takesValue = options[name].type === 'string'
    if (!takesValue && inlineValue) throw new UsageError('unexpected-value', {data: {option: rawName}})
    // Only what is joined by `=` may look like an option; `-` is standard input, `-1` a wrong number.
    if (takesValue && (!value || (!inlineValue && /^-\D/.test(value)))) {
      throw new UsageError('missing-value', {data: {option: rawName}})
    }
    given.set(name, [...(given.get(name) ?? []), value ?? ''])
    if (name === 'color') given.delete('no-color')
    if (name === 'no-color') given.delete('color')
  }
}

/** An option on the command line, as `parseArgs` tells it. */
interface OptionToken {
  readonly name: string
  /** As written, as `-f`. */
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether the value is joined to the name by `=`. */
  readonly inlineValue?: boolean | undefined
}

function unknownOption(option: string): UsageError {
  const known = Object.keys(options).map((name) => `--${name}`)
  return new UsageError('unknown-option', {data: {option, nearest: findNearest(option, known) ?? ''}})
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

const commandNames: ReadonlySet<string> = new Set<CommandName>([
  'export',
  'rules',
  'explain',
  'gate',
  'init',
  'test-rules'
])

function isCommand(word: string): word is CommandName {
  return commandNames.has(word)
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

function readLint(given: Given, input: InputArgs): LintArgs {
  const fix = given.has('fix')
  if (fix && input.stdin) throw new UsageError('fix-stdin')
  return {
    command: 'lint',
    ...input,
    ...readConfig(given),
    formats: readFormats(given.get('format'), input.outputFile),
    maxWarnings: readNumber('--max-warnings', last(given, 'max-warnings')),
    quiet: given.has('quiet'),
    fix
  }
}

function readConfig(given: Given): ConfigArgs {
  const configFile = given.has('no-config') ? false : last(given, 'config')
  const presets = given.get('preset')
  const certainty = last(given, 'certainty')
  const profile = last(given, 'profile')
  const rules = (given.get('rule') ?? []).map(readRules)
  if (given.has('no-config') && given.has('config')) throw new UsageError('config-and-none')
  return {
    ...(configFile !== undefined && {configFile}),
    ...(presets && {presets}),
    rules: Object.fromEntries(rules.flatMap((each) => Object.entries(each))),
    ...(certainty !== undefined && {certainty: certainty as Certainty}),
    ...(profile !== undefined && {profile: profile as ProfileChoice})
  }
}

function readGate(given: Given, input: InputArgs): GateArgs {
  if (input.patterns.length > 1) throw new UsageError('too-many-files')
  const failOn = last(given, 'fail-on') ?? failOns[0]
  if (!isFailOn(failOn)) {
    throw new UsageError('invalid-fail-on', {data: {actual: failOn, nearest: findNearest(failOn, failOns) ?? ''}})
  }
  const override = readOverride(last(given, 'override-reason'), last(given, 'override-by'))
  return {command: 'gate', ...input, ...readConfig(given), failOn, ...(override && {override})}
}

const failOns = ['certain', 'likely'] as const satisfies readonly FailOn[]

function isFailOn(word: string): word is FailOn {
  return failOns.some((each) => each === word)
}

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

function readTestRules(given: Given, common: CommonArgs, files: readonly string[]): TestRulesArgs {
  const configFile = last(given, 'config')
  return {command: 'test-rules', ...common, files, ...(configFile !== undefined && {configFile})}
}

function readNumber(option: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(value)) throw new UsageError('invalid-number', {data: {option, value}})
  return Number(value)
}

/** `no-vague-value: warn`, `no-vague-value:warn` */
const ruleAndSeverity = /^([\p{L}\p{N}_/@-]+)\s*[:：]\s*(\w+)$/u

/** Rules as `id: severity`, or as JSON with their options. */
function readRules(value: string): Readonly<Record<string, RuleEntry>> {
  const text = value.trim()
  const [, id, severity] = ruleAndSeverity.exec(text) ?? []
  if (id && severity) return {[id]: severity as Severity}

  const rules = text.startsWith('{') ? parseJson(text) : undefined
  if (!isRules(rules)) throw new UsageError('invalid-rule', {data: {value}})
  return rules
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The sentence for a wrong rule says what is expected; JSON's own is not in the user's language.
    return
  }
}

/** Whether a value has the shape of rule entries; their names, severities and options are checked by `resolveConfig`. */
function isRules(value: unknown): value is Readonly<Record<string, RuleEntry>> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string' || isPair(entry))
}

function isPair(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length < 1 || entry.length > 2) return false
  const [severity, options] = entry as readonly unknown[]
  return typeof severity === 'string' && (entry.length === 1 || isRecord(options))
}

function last(given: Given, name: OptionName): string | undefined {
  return given.get(name)?.at(-1)
}
