/** The clauses of a value, parts of a list among them. */
export function splitClauses(text: string): string[] {
  return text.split(/[，,；;。、：:]/)
}

/** The words right before a figure that may name what it measures: `退文率` of `办文质量，退文率`. */
export function labelOf(before: string): string {
  return splitClauses(before).at(-1) ?? ''
}
