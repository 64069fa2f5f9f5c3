import type {Certainty, LintMessage, SuppressedMessage} from '@perf-lint/core'

/** What a submission system does with a document: 通过, 退回 or 转人工. */
export type Verdict = 'pass' | 'reject' | 'review'

/**
 * Why a verdict was given.
 *
 * `clean`: nothing that counts was found; `findings`: something was that sends the document back; `doubtful`: something
 * was that a person has to judge; `unread`: some or all of the document could not be read; `defect`: a rule of ours
 * failed.
 */
export type VerdictReason = 'clean' | 'findings' | 'doubtful' | 'unread' | 'defect'

/** A verdict on a document, with all it rests on. The same document, rules and options give the same report. */
export interface GateReport {
  /** Of the shape of this report; counts up when a reader of it would have to change. */
  readonly schemaVersion: 1
  readonly verdict: Verdict
  /** In the run's language. */
  readonly verdictText: string
  readonly reason: VerdictReason
  /** The least sure finding that sends a document back. */
  readonly failOn: FailOn
  readonly document: {
    readonly path: string
    /** Of the bytes as they came; hexadecimal. */
    readonly sha256: string
    readonly projects: number
    readonly indicators: number
  }
  readonly ruleSet: {
    /** Of perf-lint. */
    readonly version: string
    /** Of the version, the rules that are on with their severities and options, profile, certainty and settings. */
    readonly sha256: string
    readonly rules: number
  }
  /** How many findings there are of each certainty; what could not be read is none. */
  readonly counts: Readonly<Record<Certainty, number>>
  readonly findings: readonly LintMessage[]
  /** Findings that a waiver lets stand, each with the word that does; they count for nothing. Left out when there are none. */
  readonly waived?: readonly SuppressedMessage[]
  /** Set when a person let the document pass all the same. */
  readonly override?: Override & {readonly verdict: Verdict}
}

/** Which findings send a document back: certain ones, or likely ones too. */
export type FailOn = 'certain' | 'likely'

/** A person's word that lets a document pass. */
export interface Override {
  /** Why; kept in the report. */
  readonly reason: string
  /** Who; kept in the report. */
  readonly by: string
}
