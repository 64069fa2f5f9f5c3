/** The commands; `lint` needs no name. */
export type CommandName = 'lint' | 'export' | 'rules' | 'explain' | 'gate' | 'init' | 'test-rules'

/** What an option is, by its long name. */
interface OptionDefinition {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  /** The commands it may be used with. */
  readonly commands: readonly CommandName[]
}

const every: readonly CommandName[] = ['lint', 'export', 'rules', 'explain', 'gate', 'init', 'test-rules']

/** All options of the command line. */
export const options = {
  format: {type: 'string', short: 'f', multiple: true, commands: ['lint']},
  config: {type: 'string', short: 'c', commands: ['lint', 'gate', 'test-rules']},
  'no-config': {type: 'boolean', commands: ['lint', 'gate']},
  'print-config': {type: 'string', commands: ['lint']},
  preset: {type: 'string', multiple: true, commands: ['lint', 'gate', 'init']},
  rule: {type: 'string', multiple: true, commands: ['lint', 'gate']},
  certainty: {type: 'string', commands: ['lint', 'gate']},
  profile: {type: 'string', commands: ['lint', 'gate']},
  'max-warnings': {type: 'string', commands: ['lint']},
  quiet: {type: 'boolean', commands: ['lint']},
  fix: {type: 'boolean', commands: ['lint']},
  stdin: {type: 'boolean', commands: ['lint', 'export', 'gate']},
  'stdin-filename': {type: 'string', commands: ['lint', 'export', 'gate']},
  'output-file': {type: 'string', short: 'o', commands: ['lint', 'export', 'gate']},
  'fail-on': {type: 'string', commands: ['gate']},
  'override-reason': {type: 'string', commands: ['gate']},
  'override-by': {type: 'string', commands: ['gate']},
  yes: {type: 'boolean', short: 'y', commands: ['init']},
  force: {type: 'boolean', commands: ['init']},
  locale: {type: 'string', commands: every},
  color: {type: 'boolean', commands: every},
  'no-color': {type: 'boolean', commands: every},
  help: {type: 'boolean', short: 'h', commands: every},
  version: {type: 'boolean', short: 'v', commands: every}
} as const satisfies Readonly<Record<string, OptionDefinition>>

/** The long name of an option. */
export type OptionName = keyof typeof options
