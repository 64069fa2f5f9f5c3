import {
  applyWaivers,
  type Certainty,
  type LintMessage,
  type LintResult,
  type ResolvedConfig,
  type Waiver
} from '@perf-lint/core'
import type {DocumentOutcome} from '../lint-document.js'
import type {LintOptions} from '../lint-options.js'
import {lintFileBytes} from '../lint-text.js'
import {catalogues} from '../locales/index.js'
import {toResolvedConfig} from '../registry.js'
import {toDay} from '../to-day.js'
import {version} from '../version.js'
import {decide} from './decide.js'
import type {FailOn, GateReport, Override} from './gate-report.js'
import {hashConfig} from './hash-config.js'
import {sha256} from './hash.js'

/** How to judge a document. Without presets, the recommended one is used. */
export interface GateOptions extends Omit<LintOptions, 'fix' | 'fixTypes'> {
  /** The least sure finding that sends a document back. Default: `certain`; likely ones then go to a person. */
  readonly failOn?: FailOn
  /** Lets the document pass all the same; the report keeps the verdict that was overridden. */
  readonly override?: Override
  /** Findings that may stand. Default: none. */
  readonly waivers?: readonly Waiver[]
  /** The day by which waivers hold, as `2026-11-21`. Default: today, in the time zone of the machine. */
  readonly today?: string
}

/**
 * Judge a document for a submission system: 通过, 退回 or 转人工.
 *
 * @param bytes
 *   The file; encoding and format are told by its content.
 * @throws {ConfigError} when a name in the options is unknown or an option wrong; never for the bytes.
 */
export async function gateBytes(bytes: Uint8Array, options: GateOptions = {}): Promise<GateReport> {
  const {path = '', failOn = 'certain', override, waivers = [], today = toDay(new Date()), ...config} = options
  return gateFileBytes(bytes, path, toResolvedConfig(config), {
    failOn,
    waivers,
    today,
    ...(override && {override})
  })
}

/** As `gateBytes`, by a configuration with nothing left open. */
export async function gateFileBytes(
  bytes: Uint8Array,
  path: string,
  config: ResolvedConfig,
  terms: Required<Pick<GateOptions, 'failOn' | 'waivers' | 'today'>> & Pick<GateOptions, 'override'>
): Promise<GateReport> {
  const outcome = await lintFileBytes(bytes, path, config)
  const {waivers, today, ...rest} = terms
  const [result] = applyWaivers([outcome.result], waivers, today).results as [LintResult]
  return toReport({...outcome, result}, config, {path, sha256: await sha256(bytes), ...rest})
}

interface Circumstances {
  readonly path: string
  readonly failOn: FailOn
  /** Of the document. */
  readonly sha256: string
  readonly override?: Override
}

async function toReport(
  {result, counts: {projects, indicators}, defects}: DocumentOutcome,
  config: ResolvedConfig,
  {path, failOn, sha256: documentHash, override}: Circumstances
): Promise<GateReport> {
  const findings = result.messages.filter(isFinding)
  const isRead = !result.messages.some(({ruleId}) => unread.has(ruleId))
  const {verdict, reason} = decide({findings, isRead, isChecked: defects.length === 0}, failOn)
  const given = override ? 'pass' : verdict
  return {
    schemaVersion: 1,
    verdict: given,
    verdictText: catalogues[config.locale].verdicts[given],
    reason,
    failOn,
    document: {path, sha256: documentHash, projects, indicators},
    ruleSet: {version, sha256: await hashConfig(config), rules: config.rules.length},
    counts: {
      certain: countOf(findings, 'certain'),
      likely: countOf(findings, 'likely'),
      arguable: countOf(findings, 'arguable')
    },
    findings: result.messages,
    ...(result.suppressedMessages.length > 0 && {waived: result.suppressedMessages}),
    ...(override && {override: {...override, verdict}})
  }
}

/** Rules that tell what of a document could not be read, which may be our fault as well as its own. */
const unread: ReadonlySet<string> = new Set(['readable', 'syntax'])

/** What says something about the document: not that it was unreadable, nor that a rule failed. */
function isFinding({ruleId, messageId}: LintMessage): boolean {
  return !unread.has(ruleId) && messageId !== 'defect'
}

function countOf(findings: readonly LintMessage[], certainty: Certainty): number {
  return findings.filter((finding) => finding.certainty === certainty).length
}
