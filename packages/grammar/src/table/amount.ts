/** The number that an amount of money is written as, `1,234.50`; `undefined` when it is no number. */
export function toAmount(text: string): number | undefined {
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined
}
