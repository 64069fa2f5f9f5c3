/** The offset behind the last character of a text that is none of `signs`; 0 when all are. Linear, as a pattern is not. */
export function endWithout(text: string, signs: ReadonlySet<string>): number {
  let end = text.length
  while (end > 0 && signs.has(text.charAt(end - 1))) end--
  return end
}

/** A text without `signs` at its ends. */
export function trimSigns(text: string, signs: ReadonlySet<string>): string {
  const end = endWithout(text, signs)
  let start = 0
  while (start < end && signs.has(text.charAt(start))) start++
  return text.slice(start, end)
}
