import {PerfLintError} from '@perf-lint/source'

/** A configuration that cannot be used: an unknown name, a wrong option. */
export class ConfigError extends PerfLintError {}
