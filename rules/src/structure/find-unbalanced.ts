/** A bracket or quotation mark without its other half. */
export interface Unbalanced {
  readonly sign: string
  /** UTF-16 offset into the text. */
  readonly offset: number
  /** The missing half. */
  readonly missing: string
  readonly side: 'opening' | 'closing'
}

/** Pairs, half-width and full-width alike: `（…)` is a matter of width, not of balance. */
const openings: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', '）'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['【', '】'],
  ['〔', '〕']
])

const closings: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  [')', '（'],
  ['》', '《'],
  ['”', '“'],
  ['’', '‘'],
  ['】', '【'],
  ['〕', '〔']
])

const signs = /[（(《“‘【〔）)》”’】〕]/g
const anySign = new RegExp(signs.source)

/** `1）`, `（一)`, `a)`: a number before a clause, closed and not opened. */
const listNumber = /(?:^|[\s。；;，,：:、])[\da-z一二三四五六七八九十]{1,2}$/i

/** Find brackets and quotation marks without their other half, in order. Linear. */
export function findUnbalanced(text: string): Unbalanced[] {
  if (!anySign.test(text)) return []
  const open: Unbalanced[] = []
  const found: Unbalanced[] = []
  for (const {0: sign, index: offset} of text.matchAll(signs)) {
    if (isLookalike(sign, text.slice(offset + 1, offset + 4), open)) continue
    const closing = openings.get(sign)
    if (closing !== undefined) open.push({sign, offset, missing: closing, side: 'opening'})
    const opening = closings.get(sign)
    if (opening === undefined) continue
    const match = open.findLastIndex(({missing}) => closings.get(missing) === opening)
    if (match >= 0) open.splice(match, 1)
    else if (!isListNumber(text, offset)) found.push({sign, offset, missing: opening, side: 'closing'})
  }
  return [...found, ...open].toSorted((a, b) => a.offset - b.offset)
}

/** `》80%` is a look-alike of a comparator, told as such; behind a title, as in `《简报》24期`, it closes that. */
function isLookalike(sign: string, after: string, open: readonly Unbalanced[]): boolean {
  if (!/^\s*\d/.test(after)) return false
  return sign === '《' || (sign === '》' && !open.some((each) => each.sign === '《'))
}

function isListNumber(text: string, offset: number): boolean {
  return listNumber.test(text.slice(Math.max(0, offset - 4), offset))
}
