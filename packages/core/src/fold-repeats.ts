import type {LintMessage} from './messages.js'

/** A finding, and those that say just the same of other indicators of its project. */
export interface FoldedMessage {
  readonly message: LintMessage
  /** In their order; empty for most. */
  readonly repeats: readonly LintMessage[]
}

/** So many that are alike are told as one; a reader takes in fewer as they are. */
const fewest = 3

/**
 * Fold findings that say the same of indicator after indicator of a project, for people: a form with one wrong sign in all its
 * values has one fault, however many places show it.
 *
 * @returns In the order given, a folded finding where its first stands.
 */
export function foldRepeats(messages: readonly LintMessage[]): readonly FoldedMessage[] {
  const alike = Map.groupBy(messages.filter(isOfIndicator), toKey)
  const first = new Map<LintMessage, readonly LintMessage[]>()
  const folded = new Set<LintMessage>()
  for (const [message, ...repeats] of alike.values()) {
    if (!message || repeats.length + 1 < fewest) continue
    first.set(message, repeats)
    for (const repeat of repeats) folded.add(repeat)
  }
  return messages
    .filter((message) => !folded.has(message))
    .map((message) => ({message, repeats: first.get(message) ?? []}))
}

function isOfIndicator({subject}: LintMessage): boolean {
  return subject.indicator !== null
}

/** All that a reader is told, but for where. */
function toKey({
  ruleId,
  severity,
  certainty,
  message,
  subject,
  suggestions = [],
  baselineState,
  fix
}: LintMessage): string {
  const advice = suggestions.map((each) => each.message)
  const {unit, project} = subject
  return JSON.stringify([ruleId, severity, certainty, message, unit, project, advice, baselineState, fix !== undefined])
}
