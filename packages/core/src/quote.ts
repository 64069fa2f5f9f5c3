/** Enough of a value to know it by: JSON where there is one. */
export function quote(value: unknown): string {
  const text = toText(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function toText(value: unknown): string {
  if (typeof value === 'function') return typeof value
  if (value === undefined || typeof value === 'symbol') return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    // Of a circle or a big integer there is no JSON, and its type is enough to know it by.
    return typeof value
  }
}
