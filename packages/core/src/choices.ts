import type {Certainty, RuleCategory, Severity} from './rule.js'

/** How sure a finding may be, the surest first. */
export const certainties = ['certain', 'likely', 'arguable'] as const satisfies readonly Certainty[]

/** How a rule may be set. */
export const severities = ['off', 'warn', 'error'] as const satisfies readonly Severity[]

/** The parts of the table that rules look at, in the order of the table. */
export const ruleCategories = [
  'structure',
  'category',
  'value',
  'totals',
  'coverage'
] as const satisfies readonly RuleCategory[]
