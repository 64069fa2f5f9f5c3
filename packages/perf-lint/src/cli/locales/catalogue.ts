import type {GateReport} from '../../gate/gate-report.js'
import type {Locale, Waiver} from '@perf-lint/core'
import type {PresetName} from '@perf-lint/rules'
import type {RefusalReason} from '@perf-lint/writers'
import type {Phase} from '../../timer.js'
import type {FailLevel} from '../write-config.js'

/** What the command says besides results and errors. */
export interface Catalogue {
  /** The whole of `--help`. */
  readonly help: string
  /** Parts of a document that an export lacks. */
  readonly unread: (file: string, count: number) => string
  /** A file that `--fix` has changed. */
  readonly fixed: (file: string) => string
  /** The changes in a file that are open to doubt, above them. */
  readonly suggestedIn: (file: string, count: number) => string
  /** What was found, and what was done. */
  readonly suggested: (message: string, suggestion: string) => string
  /** There is no record of a last run yet. */
  readonly noBaseline: (file: string) => string
  /** How far a run is. */
  readonly progress: (done: number, total: number) => string
  readonly stats: StatsTexts
  /** What `--watch` tells: that it waits, and that it lints again, at a time of the day. */
  readonly watch: {readonly waiting: string; readonly again: (time: Date) => string}
  readonly waivers: WaiverTexts
  readonly annotate: AnnotateTexts
  /** A file that was named and that the configuration ignores. */
  readonly ignored: (file: string) => string
  /** What `init` asks and writes. */
  readonly init: InitTexts
  /** What `test-rules` says. */
  readonly testRules: TestRulesTexts
  /** A fault of ours, before its stack. */
  readonly defect: string
  /** The verdict on a document, in a line. */
  readonly verdict: (file: string, verdict: string, counts: GateReport['counts']) => string
}

/** What `--stats` tells. */
export interface StatsTexts {
  readonly title: string
  /** By the clock on the wall. */
  readonly wall: string
  readonly phases: Readonly<Record<Phase, string>>
}

/** What `annotate` tells. */
export interface AnnotateTexts {
  readonly written: (file: string, count: number) => string
  /** What could not be written, and where. */
  readonly refused: (reason: string, places: readonly string[]) => string
  readonly reasons: Readonly<Record<RefusalReason, string>>
}

/** What is told of waivers. */
export interface WaiverTexts {
  readonly expired: (waiver: Waiver) => string
  readonly stale: (waiver: Waiver) => string
  /** How to take out those that were told of. */
  readonly pruneHint: (file: string) => string
  readonly pruned: (file: string, count: number) => string
  readonly added: (waiver: Waiver) => string
  readonly written: (file: string, count: number) => string
}

/** What `test-rules` says. */
export interface TestRulesTexts {
  /** Before a line as it is marked in the example. */
  readonly expected: string
  /** Before a line with marks where something was found. */
  readonly found: string
  /** Before what the rule said. */
  readonly said: string
  /** A rule without examples. */
  readonly none: string
  /** What is wrong with an example itself. */
  readonly faults: Readonly<Record<'marked' | 'unmarked', string>>
  readonly summary: (right: number, wrong: number) => string
}

/** What `init` asks and writes. */
export interface InitTexts {
  /** The questions, each with what its answers mean. */
  readonly preset: string
  readonly presets: Readonly<Record<PresetName, string>>
  readonly locale: string
  readonly locales: Readonly<Record<Locale, string>>
  readonly failOn: string
  readonly failLevels: Readonly<Record<FailLevel, string>>
  /** Behind a question: its default, by number. */
  readonly prompt: (fallback: number) => string
  /** An answer that is none of those offered. */
  readonly again: (count: number) => string
  /** A file was written; how to go on. */
  readonly written: (file: string, command: string) => string
  /** Comments of the file. */
  readonly comments: {
    readonly head: string
    readonly command: (command: string) => string
    readonly presets: string
    readonly locale: string
    readonly rules: string
    readonly settings: string
    readonly ignores: string
    /** The name of a folder, as an example. */
    readonly folder: string
  }
}
