/** What is not, or no more, part of the text; and the second form of what stands there twice. */
export const leftOut: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'rt',
  'tblPrChange',
  'tcPrChange',
  'trPrChange'
])
