import type {LintMessage} from './messages.js'

/** Put messages in the order of the document, each once. Idempotent. */
export function settle(messages: readonly LintMessage[]): readonly LintMessage[] {
  const seen = new Set<string>()
  return messages
    .filter((message) => {
      const {ruleId, messageId, line, column, endLine, endColumn} = message
      const key = `${ruleId} ${messageId} ${line} ${column} ${endLine} ${endColumn} ${message.message}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .toSorted(compareMessages)
}

/** Order messages as the document has them; of those at one place, the graver first. */
export function compareMessages(a: LintMessage, b: LintMessage): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    b.severity - a.severity ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.messageId, b.messageId) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
