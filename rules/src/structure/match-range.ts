/** Where a match stands in its text: half-open UTF-16 offsets, and the words matched. */
export function toRange(match: RegExpExecArray): {start: number; end: number; text: string} {
  const [text] = match
  return {start: match.index, end: match.index + text.length, text}
}
