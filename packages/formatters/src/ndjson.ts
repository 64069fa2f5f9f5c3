import type {LintResult} from '@perf-lint/core'
import {fingerprintResult} from './fingerprint-result.js'
import {toMessage} from './json.js'

/**
 * An object for each finding, a line each: the path, then what `json` gives, then the fingerprint.
 *
 * Nothing when nothing was found.
 */
export function ndjson(results: readonly LintResult[]): string {
  return results.flatMap(toLines).join('')
}

function toLines(result: LintResult): string[] {
  const {filePath, messages} = result
  const fingerprints = fingerprintResult(result)
  return messages.map((message) => {
    const object = {filePath, ...toMessage(message), fingerprint: fingerprints.get(message)}
    return `${JSON.stringify(object)}\n`
  })
}
