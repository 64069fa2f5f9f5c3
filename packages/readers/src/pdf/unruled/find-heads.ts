import {maxOf} from '@perf-lint/source'
import {isOneText, textOf, type Line} from './find-lines.js'

/** The lines of a page by what they belong to. */
export interface PageLines {
  /** Above the table, each by itself. */
  readonly titles: readonly Line[]
  /** The heading at its top, as other pages have it. */
  readonly head: readonly Line[]
  readonly body: readonly Line[]
}

/** No more lines are repeated at the top of each page. */
const mostLines = 12

/** Find the titles of the first page, and the lines of its top that others repeat; a heading has several texts in a line. */
export function partHeads(pages: readonly (readonly Line[])[]): readonly PageLines[] {
  const first = pages.find(({length}) => length > 0) ?? []
  const titles = countTitles(first)
  const top = first.slice(0, mostLines)
  const texts = top.map((line) => textOf(line))
  const repeats = pages.map((lines) => (lines === first ? {start: 0, end: titles} : findRepeat(lines, top, titles)))
  const headEnd = Math.max(
    0,
    maxOf(repeats, ({end}) => end)
  )
  const titleTexts = new Set(texts.slice(0, titles))
  return pages.map((lines, page) => {
    const {start, end} = repeats[page]!
    const leading = lines.slice(0, lines === first ? headEnd : end - start)
    const isTitle = (line: Line) => titleTexts.has(textOf(line))
    return {
      titles: leading.filter((line) => isTitle(line)),
      head: leading.filter((line) => !isTitle(line)),
      body: lines.slice(leading.length)
    }
  })
}

/** How many lines at the top of the first page are one text each. */
function countTitles(lines: readonly Line[]): number {
  const end = lines.findIndex((line, index) => !isOneText(line) || !isAhead(line, lines[index + 1]))
  return Math.max(0, end)
}

/** Whether a line is drawn before the next; the first line of a wrapped heading is drawn behind headings on its left. */
function isAhead(line: Line, next: Line = []): boolean {
  const last = line.reduce((order, run) => Math.max(order, run.order), 0)
  return next.every(({order}) => order > last)
}

/** Which lines of the first page's top a page begins with; none when these are neither a heading nor titles. */
function findRepeat(
  lines: readonly Line[],
  top: readonly Line[],
  titles: number
): {readonly start: number; readonly end: number} {
  const none = {start: 0, end: 0}
  const text = lines[0] && textOf(lines[0])
  const start = top.findIndex((line) => textOf(line) === text)
  if (start < 0) return none
  let end = start
  while (end < top.length && lines[end - start] && textOf(lines[end - start]!) === textOf(top[end]!)) end++
  return end <= titles || top.slice(start, end).some((line) => !isOneText(line)) ? {start, end} : none
}
