/** The commands; `lint` needs no name. */
export type CommandName = 'lint' | 'export' | 'rules' | 'explain' | 'init'

/** What an option is, by its long name. */
interface OptionDefinition {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  /** The commands it may be used with. */
  readonly commands: readonly CommandName[]
}

const every: readonly CommandName[] = ['lint', 'export', 'rules', 'explain', 'init']

/** All options of the command line. */
export const options = {
  format: {type: 'string', short: 'f', multiple: true, commands: ['lint']},
  config: {type: 'string', short: 'c', commands: ['lint']},
  'no-config': {type: 'boolean', commands: ['lint']},
  'print-config': {type: 'string', commands: ['lint']},
  preset: {type: 'string', multiple: true, commands: ['lint', 'init']},
  rule: {type: 'string', multiple: true, commands: ['lint']},
  certainty: {type: 'string', commands: ['lint']},
  profile: {type: 'string', commands: ['lint']},
  'max-warnings': {type: 'string', commands: ['lint']},
  quiet: {type: 'boolean', commands: ['lint']},
  fix: {type: 'boolean', commands: ['lint']},
  stdin: {type: 'boolean', commands: ['lint', 'export']},
  'stdin-filename': {type: 'string', commands: ['lint', 'export']},
  'output-file': {type: 'string', short: 'o', commands: ['lint', 'export']},
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
