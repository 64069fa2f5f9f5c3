/** The commands; `lint` needs no name. */
export const commandNames = [
  'lint',
  'export',
  'rules',
  'explain',
  'gate',
  'init',
  'test-rules',
  'waive',
  'merge',
  'annotate'
] as const

/** The name of a command. */
export type CommandName = (typeof commandNames)[number]

/** What an option is, by its long name. */
interface OptionDefinition {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  /** What may follow a boolean behind `=`. */
  readonly values?: readonly string[]
  /** The commands it may be used with. */
  readonly commands: readonly CommandName[]
}

/** All options of the command line. */
export const options = {
  format: {type: 'string', short: 'f', multiple: true, commands: ['lint', 'merge']},
  config: {type: 'string', short: 'c', commands: ['lint', 'gate', 'waive', 'annotate', 'test-rules']},
  'no-config': {type: 'boolean', commands: ['lint', 'gate', 'waive', 'annotate']},
  'print-config': {type: 'string', commands: ['lint']},
  preset: {type: 'string', multiple: true, commands: ['lint', 'gate', 'init', 'waive', 'annotate']},
  rule: {type: 'string', multiple: true, commands: ['lint', 'gate', 'waive', 'annotate']},
  certainty: {type: 'string', commands: ['lint', 'gate', 'waive', 'annotate']},
  profile: {type: 'string', commands: ['lint', 'gate', 'waive', 'annotate']},
  'max-warnings': {type: 'string', commands: ['lint', 'merge']},
  quiet: {type: 'boolean', commands: ['lint', 'merge']},
  fix: {type: 'boolean', values: ['safe', 'suggested'], commands: ['lint']},
  'fix-dry-run': {type: 'boolean', values: ['safe', 'suggested'], commands: ['lint']},
  diff: {type: 'boolean', commands: ['lint']},
  'fix-type': {type: 'string', multiple: true, commands: ['lint']},
  waivers: {type: 'string', commands: ['lint', 'gate', 'waive', 'merge']},
  'no-waivers': {type: 'boolean', commands: ['lint', 'gate', 'merge']},
  prune: {type: 'boolean', commands: ['lint']},
  baseline: {type: 'string', commands: ['lint', 'merge']},
  since: {type: 'string', commands: ['lint']},
  cache: {type: 'boolean', commands: ['lint']},
  'cache-file': {type: 'string', commands: ['lint']},
  concurrency: {type: 'string', commands: ['lint']},
  shard: {type: 'string', commands: ['lint']},
  stats: {type: 'boolean', commands: ['lint']},
  watch: {type: 'boolean', commands: ['lint']},
  'no-ignore': {type: 'boolean', commands: ['lint', 'export', 'waive']},
  stdin: {type: 'boolean', commands: ['lint', 'export', 'gate']},
  'stdin-filename': {type: 'string', commands: ['lint', 'export', 'gate']},
  'output-file': {type: 'string', short: 'o', commands: ['lint', 'export', 'gate', 'merge', 'annotate']},
  highlight: {type: 'boolean', commands: ['annotate']},
  'no-summary': {type: 'boolean', commands: ['annotate']},
  'fail-on': {type: 'string', commands: ['gate']},
  'override-reason': {type: 'string', commands: ['gate']},
  'override-by': {type: 'string', commands: ['gate']},
  reason: {type: 'string', commands: ['waive']},
  by: {type: 'string', commands: ['waive']},
  until: {type: 'string', commands: ['waive']},
  only: {type: 'string', multiple: true, commands: ['waive']},
  project: {type: 'string', multiple: true, commands: ['waive']},
  fingerprint: {type: 'string', multiple: true, commands: ['waive']},
  all: {type: 'boolean', commands: ['waive']},
  yes: {type: 'boolean', short: 'y', commands: ['init']},
  force: {type: 'boolean', commands: ['init']},
  locale: {type: 'string', commands: commandNames},
  color: {type: 'boolean', commands: commandNames},
  'no-color': {type: 'boolean', commands: commandNames},
  help: {type: 'boolean', short: 'h', commands: commandNames},
  version: {type: 'boolean', short: 'v', commands: commandNames}
} as const satisfies Readonly<Record<string, OptionDefinition>>

/** The long name of an option. */
export type OptionName = keyof typeof options
