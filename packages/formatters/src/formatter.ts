export type {FormatOptions, Formatter, TableCounts} from '@perf-lint/core'
