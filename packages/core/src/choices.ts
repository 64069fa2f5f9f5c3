import type {Certainty, Severity} from './rule.js'

/** How sure a finding may be, the surest first. */
export const certainties = ['certain', 'likely', 'arguable'] as const satisfies readonly Certainty[]

/** How a rule may be set. */
export const severities = ['off', 'warn', 'error'] as const satisfies readonly Severity[]
