import {countLines, toWidth} from '../text-size.js'
import type {Size} from './sheet-geometry.js'

/** Half a character of 9 points, and a line of them, in pixels; a little more than the fonts at hand need. */
const halfWidth = 6.2
const lineHeight = 18
const padding = 14

/** How large the box of a comment must be, so that all of its text shows: wider when the text is long. */
export function toBoxSize(text: string): Size {
  const width = [240, 340, 480].find((each) => toWidth(text) * halfWidth < each * 8) ?? 640
  const lines = countLines(text, Math.floor((width - padding) / halfWidth))
  return {width, height: Math.max(56, lines * lineHeight + padding)}
}

/** By how many rows of usual height a box must grow for a text below what it holds. */
export function toGrowth(text: string): number {
  if (text === '') return 0
  // The box of a person has the width that Excel gives: 144 pixels.
  return Math.ceil((countLines(text, Math.floor(130 / halfWidth)) * lineHeight) / 20)
}
