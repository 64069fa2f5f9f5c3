/** Whether one number is the other with two neighbouring figures changed places, as 465 and 456, 63 and 36. */
export function isTransposed(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  const at = [...a].findIndex((figure, index) => figure !== b.charAt(index))
  if (a.length !== b.length || at < 0) return false
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}
