import {escapeXml} from './escape.js'
import {attributesOf, type XmlElement} from './parse-xml.js'

/** Replace a half-open range of a part. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Make all changes; they must not overlap, and those at one place come in their order. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  let result = ''
  let at = 0
  for (const {start, end, text} of splices.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new RangeError('expected changes that do not overlap')
    result += xml.slice(at, start) + text
    at = end
  }
  return result + xml.slice(at)
}

/** Take an element out. */
export function removeElement({start, end}: XmlElement): Splice {
  return {start, end, text: ''}
}

/** Put a text at the end of an element's content, opening an empty one. */
export function appendTo(xml: string, element: XmlElement, text: string): Splice {
  if (!element.isEmpty) return {start: element.innerEnd, end: element.innerEnd, text}
  const slash = xml.lastIndexOf('/', element.innerStart - 1)
  return {start: slash, end: element.end, text: `>${text}</${element.name}>`}
}

/** Put a text behind an element, or at the start of its parent's content. */
export function insertBehind(xml: string, parent: XmlElement, before: XmlElement | undefined, text: string): Splice {
  if (before) return {start: before.end, end: before.end, text}
  if (parent.isEmpty) return appendTo(xml, parent, text)
  return {start: parent.innerStart, end: parent.innerStart, text}
}

/** Set an attribute, by its name without a prefix. */
export function setAttribute(xml: string, element: XmlElement, name: string, value: string): Splice {
  const found = attributesOf(xml, element).find((attribute) => attribute.name === name)
  if (found) return {start: found.start, end: found.end, text: escapeXml(value)}
  const at = element.start + 1 + element.name.length
  return {start: at, end: at, text: ` ${name}="${escapeXml(value)}"`}
}
