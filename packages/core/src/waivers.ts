import {ConfigError} from './errors.js'
import {fingerprintMessages} from './fingerprint.js'
import {createLintResult} from './lint-result.js'
import type {LintMessage, LintResult, SuppressedMessage} from './messages.js'
import {findSchemaProblem} from './schema-problem.js'

/** A person's word that a finding may stand. */
export interface Waiver {
  /** Of the finding, as `fingerprintMessages` gives it: it holds when rows are added and in another file format. */
  readonly fingerprint: string
  /** The rule and the sentence that were waived, for people who read the file. */
  readonly ruleId: string
  readonly message: string
  /** Where it stood, for people too. */
  readonly project?: string
  /** The file it stood in. A run without that file does not say whether the waiver is still needed. */
  readonly file?: string
  /** Why it may stand. */
  readonly reason: string
  /** Who said so. */
  readonly by: string
  /** The last day it holds, as `2026-12-31`; without one, until it is taken out. */
  readonly until?: string
}

/** What is kept in a file of waivers. */
export interface WaiverFile {
  readonly waivers: readonly Waiver[]
}

/** The results of a run with what was waived set apart. */
export interface WaivedRun {
  readonly results: readonly LintResult[]
  /** Waivers whose last day is past; their findings are told again. */
  readonly expired: readonly Waiver[]
  /** Waivers that hold and that no finding needs any more; of files that are not in the run none. */
  readonly stale: readonly Waiver[]
}

/** JSON Schema (draft 7) of a file of waivers. */
export const waiverFileSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['waivers'],
  properties: {
    $schema: {type: 'string'},
    waivers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fingerprint', 'ruleId', 'message', 'reason', 'by'],
        properties: {
          fingerprint: {
            type: 'string',
            pattern: '^[0-9a-f]{16}(-[0-9]+)?$',
            description: '问题的指纹，与行号无关 / The fingerprint of the finding; line numbers have no part in it'
          },
          ruleId: {type: 'string', minLength: 1, description: '规则 / The rule'},
          message: {type: 'string', description: '当时的提示 / What was told'},
          project: {type: 'string', description: '所在项目 / The project'},
          file: {type: 'string', description: '所在文件 / The file'},
          reason: {type: 'string', minLength: 1, description: '豁免理由 / Why it may stand'},
          by: {type: 'string', minLength: 1, description: '批准人 / Who said so'},
          until: {
            type: 'string',
            pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
            description: '有效期最后一天，如 2026-12-31 / The last day it holds'
          }
        }
      }
    }
  }
} as const

/**
 * Check what a file of waivers holds.
 *
 * @throws {ConfigError} `invalid-waivers`; the data say at which key what was found and what is expected.
 */
export function checkWaivers(value: unknown): WaiverFile {
  const problem = findSchemaProblem(value, waiverFileSchema)
  if (problem) throw new ConfigError('invalid-waivers', {data: {...problem}})
  return value as WaiverFile
}

/** Waive findings of one file. */
export function createWaivers(
  messages: readonly LintMessage[],
  word: Pick<Waiver, 'reason' | 'by' | 'until' | 'file'>
): readonly Waiver[] {
  const fingerprints = fingerprintMessages(messages)
  return messages.map(({ruleId, message, subject: {project}}, index) => ({
    fingerprint: fingerprints[index]!,
    ruleId,
    message,
    ...(project !== null && {project}),
    ...word
  }))
}

/**
 * Set apart what was waived. Waived findings stay in the results, as `suppressedMessages` with the word that waived them.
 *
 * @param today
 *   As `2026-11-21`: waivers whose last day is before it hold no more.
 */
export function applyWaivers(results: readonly LintResult[], waivers: readonly Waiver[], today: string): WaivedRun {
  const isExpired = ({until}: Waiver) => until !== undefined && until < today
  const valid = waivers.filter((waiver) => !isExpired(waiver))
  const byFingerprint = new Map(valid.map((waiver) => [waiver.fingerprint, waiver]))
  const used = new Set<Waiver>()
  const files = new Set(results.map(({filePath}) => filePath))
  const isJudged = ({file}: Waiver) => file === undefined || files.has(file)
  return {
    results: results.map((result) => {
      const fingerprints = fingerprintMessages(result.messages)
      const kept: LintMessage[] = []
      const waived: SuppressedMessage[] = []
      for (const [index, message] of result.messages.entries()) {
        const waiver = byFingerprint.get(fingerprints[index]!)
        if (waiver) {
          used.add(waiver)
          waived.push({...message, suppressions: [toSuppression(waiver)]})
        } else kept.push(message)
      }
      if (waived.length === 0) return result
      return {
        ...result,
        ...createLintResult(result.filePath, kept, result.output),
        suppressedMessages: [...result.suppressedMessages, ...waived]
      }
    }),
    expired: waivers.filter(isExpired),
    stale: valid.filter((waiver) => !used.has(waiver) && isJudged(waiver))
  }
}

function toSuppression({reason, by, until}: Waiver): SuppressedMessage['suppressions'][number] {
  return {kind: 'waiver', justification: reason, by, ...(until !== undefined && {until})}
}
