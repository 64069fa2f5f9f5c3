import type {Origin} from '@perf-lint/source'
import {isBlankText} from '../is-space.js'

/** Text of a web page while it is collected: white space is joined, as a browser does. */
export interface InlineText {
  /** Add text as the page has it; U+2028 is a `<br>`. */
  add(text: string, origin: Origin): void
  /** End the line and hand it over, unless there is nothing in it. */
  endLine(): void
}

const space = /[ \t\n\r\f]+/g

/** Start to collect text. A line that holds `<br>` is handed over as several, parted by `\n`. */
export function createInlineText(onLine: (line: string, origin: Origin) => void): InlineText {
  let pieces: string[] = []
  let first: Origin | undefined

  return {
    add(text, origin) {
      pieces.push(text)
      if (!isBlankText(text)) first ??= origin
    },
    endLine() {
      const line = collapse(pieces.join(''))
      if (first && !isBlankText(line)) onLine(line, first)
      pieces = []
      first = undefined
    }
  }
}

function collapse(text: string): string {
  return text
    .replace(space, (blanks, offset: number) => (isWrap(blanks, text, offset) ? '' : ' '))
    .split('\u2028')
    .map((line) => line.replace(/^ | $/g, ''))
    .join('\n')
}

/** White space with a line break between two characters that are written without blanks was put in to wrap the file. */
function isWrap(blanks: string, text: string, offset: number): boolean {
  return /[\n\r]/.test(blanks) && isWide(text.charCodeAt(offset - 1)) && isWide(text.charCodeAt(offset + blanks.length))
}

/** Chinese characters and the signs of their width. */
function isWide(code: number): boolean {
  return code >= 0x2e80 && code <= 0xffef
}
