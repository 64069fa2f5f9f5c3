import stringWidth from 'string-width'
import {toPrintable} from './printable.js'
import {wrap} from './wrap.js'

/** A text in one style. */
export interface Part {
  readonly text: string
  readonly paint: (text: string) => string
}

/** Between two parts on one line. */
const gap = '  '

/**
 * Lay parts out one after the other, in lines that fit a width.
 *
 * A part stays on the line of the one before when all of it fits there; else it begins a line of its own. Styles are put on
 * after wrapping, so that no line ends inside one.
 *
 * @param width
 *   In terminal columns.
 */
export function flow(parts: readonly Part[], width: number): string[] {
  const lines: string[] = []
  let room = 0
  for (const {text, paint} of parts) {
    const needed = gap.length + stringWidth(text)
    if (needed <= room) {
      lines.push(`${lines.pop()!}${gap}${paint(text)}`)
      room -= needed
    } else {
      const wrapped = wrap(text, width)
      lines.push(...wrapped.map((line) => paint(line)))
      room = width - stringWidth(wrapped.at(-1)!)
    }
  }
  return lines
}

/**
 * Lay parts out behind a lead; what does not fit goes on below them, not below the lead.
 *
 * @param lead
 *   May hold colours.
 */
export function hang(lead: string, parts: readonly Part[], columns: number): string[] {
  const width = stringWidth(lead)
  const blanks = ' '.repeat(width)
  return flow(parts, columns - width).map((line, index) => (index === 0 ? lead : blanks) + line)
}

/** A text of a document without a style, safe to print. */
export function plain(text: string): Part {
  return {text: toPrintable(text), paint: String}
}

/** Put blanks behind a text, coloured or not, until it takes `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Put blanks before a text until it takes `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text
}
