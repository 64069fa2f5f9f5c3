import {fingerprintMessages, type LintResult} from '@perf-lint/core'
import {toMessage} from './json.js'

/**
 * An object for each finding, a line each: the path, then what `json` gives, then the fingerprint.
 *
 * Nothing when nothing was found.
 */
export function ndjson(results: readonly LintResult[]): string {
  return results.flatMap(toLines).join('')
}

function toLines({filePath, messages}: LintResult): string[] {
  const fingerprints = fingerprintMessages(messages)
  return messages.map((message, index) => {
    const object = {filePath, ...toMessage(message), fingerprint: fingerprints[index]}
    return `${JSON.stringify(object)}\n`
  })
}
