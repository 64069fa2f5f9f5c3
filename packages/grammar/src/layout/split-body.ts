import {unwrap, type DerivedText, type Range} from '@perf-lint/source'
import {bareItemStart, itemStart, leadingCategory, tag} from '../table/patterns.js'

/** A goal and the indicators behind it, both unwrapped; left out when they are not there. */
export interface Body {
  readonly goal?: DerivedText
  readonly indicators?: DerivedText
}

const listStart = new RegExp(`(?:${tag})?(?:${itemStart}|${leadingCategory})`, 'y')
const bareListStart = new RegExp(bareItemStart, 'y')

/**
 * Tell the goal from the indicators where flattened text puts one behind the other.
 *
 * The list begins at the first line that opens with a number and a category (a new cell begins a new line); in want of
 * one, with a number and a name that a value's label follows; in want of that, at such a place inside a line.
 *
 * @param text
 *   The document's text.
 * @param lines
 *   The lines of both cells, as half-open ranges.
 */
export function splitBody(text: string, lines: readonly Range[]): Body {
  if (lines.length === 0) return {}
  const body = unwrap(text, lines)
  const start = findListStart(body.value, lineStarts(text, lines))
  return {
    ...(start !== 0 && {goal: body.slice(0, start)}),
    ...(start !== undefined && {indicators: body.slice(start)})
  }
}

function findListStart(body: string, starts: readonly number[]): number | undefined {
  for (const pattern of [listStart, bareListStart]) {
    const start = starts.find((offset) => matchesAt(pattern, body, offset))
    if (start !== undefined) return start
  }
  const inside = body.search(new RegExp(itemStart))
  return inside < 0 ? undefined : inside
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}

/** Where each line begins in the unwrapped text. */
function lineStarts(text: string, lines: readonly Range[]): number[] {
  let length = 0
  return lines.map((line) => {
    const start = length
    length += unwrap(text, [line]).value.length
    return start
  })
}
