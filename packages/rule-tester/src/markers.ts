/** A half-open range of a text, UTF-16, 0-based. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
}

/** A text without its marks, and what they were around. */
export interface MarkedText {
  readonly text: string
  /** In the order the marks open; the outer one first where two open at one place. */
  readonly ranges: readonly MarkedRange[]
}

const opening = '⟦'
const closing = '⟧'

/**
 * Take the marks `⟦…⟧` out of a text.
 *
 * Marks may nest and touch. O(n).
 *
 * @throws {SyntaxError} when a mark is not closed, or closed without being open.
 */
export function stripMarks(marked: string): MarkedText {
  const ranges: {start: number; end: number}[] = []
  const open: {start: number; end: number}[] = []
  let text = ''

  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === opening) {
      const range = {start: text.length, end: -1}
      ranges.push(range)
      open.push(range)
    } else if (part === closing) {
      const range = open.pop()
      if (!range)
        throw new SyntaxError(`Unexpected ${closing} after “${text.slice(-20)}”, expected ${opening} before it`)
      range.end = text.length
    } else {
      text += part
    }
  }

  const [unclosed] = open
  if (unclosed) throw new SyntaxError(`Missing ${closing} for the ${opening} before “${text.slice(unclosed.start)}”`)
  return {text, ranges}
}

/** Put marks around ranges of a text: the reverse of {@link stripMarks}, for readable failures. */
export function addMarks(text: string, ranges: readonly MarkedRange[]): string {
  const cuts = ranges.flatMap(({start, end}) => [
    {offset: start, mark: opening},
    {offset: end, mark: closing}
  ])
  // Where one range ends and another begins, the first is closed before.
  cuts.sort((a, b) => a.offset - b.offset || (a.mark === b.mark ? 0 : a.mark === closing ? -1 : 1))

  let marked = ''
  let offset = 0
  for (const cut of cuts) {
    marked += text.slice(offset, cut.offset) + cut.mark
    offset = cut.offset
  }
  return marked + text.slice(offset)
}
