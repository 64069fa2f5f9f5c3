import type {MessagePlace} from '@perf-lint/core'
import type {LineIndex} from '@perf-lint/source'
import type {MarkedRange} from './markers.js'

/** The range of the text that a message's lines and columns say. */
export function toRange(lines: LineIndex, place: MessagePlace): MarkedRange {
  return {
    start: lines.toOffset({line: place.line, column: place.column}),
    end: lines.toOffset({line: place.endLine, column: place.endColumn})
  }
}
