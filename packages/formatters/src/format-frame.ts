import type {MessagePlace} from '@perf-lint/core'
import stringWidth from 'string-width'
import {padStart} from './flow.js'
import {toPrintable} from './printable.js'
import type {SourceLines} from './source-lines.js'
import type {Style} from './style.js'

/** How many lines are shown before and behind what is marked. */
const context = 1

/** Of a longer stretch only so many lines are shown. */
const maximumMarked = 4

/** A line keeps at least this width, however narrow the terminal is. */
const minimumWidth = 16

const ellipsis = '…'
const graphemes = new Intl.Segmenter('zh', {granularity: 'grapheme'})

/** The lines around a place, those of the place marked below; a line that is too long is cut around what is marked. */
export function formatFrame(place: MessagePlace, source: SourceLines, {chalk, columns}: Style): string[] {
  const endLine = Math.min(place.endLine, place.line + maximumMarked - 1)
  const first = Math.max(1, place.line - context)
  const last = Math.min(source.lineCount, endLine + context)
  const numberWidth = String(last).length
  const width = Math.max(minimumWidth, columns - numberWidth - '  >  │ '.length)

  return Array.from({length: last - first + 1}, (_, index) => first + index).flatMap((line) => {
    const number = padStart(String(line), numberWidth)
    const text = source.line(line)
    if (line < place.line || line > endLine)
      return `${chalk.dim(`    ${number} │ `)}${cutEnd(toPrintable(text), width)}`.trimEnd()
    const {shown, before, marked} = cutAround(text, rangeOf(line, place, text), width)
    const blanks = ' '.repeat(stringWidth(before))
    const signs = '^'.repeat(Math.max(1, stringWidth(marked)))
    return [
      `  ${chalk.red('>')} ${chalk.dim(`${number} │ `)}${shown}`.trimEnd(),
      `${chalk.dim(`    ${' '.repeat(numberWidth)} │ `)}${blanks}${chalk.red(signs)}`
    ]
  })
}

/** The part of a line that a place covers, half-open, 0-based. */
function rangeOf(line: number, place: MessagePlace, text: string): readonly [start: number, end: number] {
  return [line === place.line ? place.column - 1 : 0, line === place.endLine ? place.endColumn - 1 : text.length]
}

/** Cut a line to a width so that the beginning of what is marked stays in sight, with something before it. */
function cutAround(text: string, [start, end]: readonly [number, number], width: number) {
  const line = toPrintable(text)
  const isLong = stringWidth(line) > width
  const before = isLong ? cutStart(line.slice(0, start), Math.floor(width / 2)) : line.slice(0, start)
  const shown = cutEnd(before + line.slice(start), width)
  return {shown, before, marked: shown.slice(before.length, before.length + end - start)}
}

/** A text that fits a width, its beginning left out where it must. */
function cutStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = stringWidth(ellipsis)
  for (const {segment} of [...graphemes.segment(text)].toReversed()) {
    used += stringWidth(segment)
    if (used > width) break
    kept = segment + kept
  }
  return ellipsis + kept
}

/** A text that fits a width, its end left out where it must. */
function cutEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = stringWidth(ellipsis)
  for (const {segment} of graphemes.segment(text)) {
    used += stringWidth(segment)
    if (used > width) break
    kept += segment
  }
  return kept + ellipsis
}
