import {WriteError} from '../write-error.js'
import {unescapeXml} from './escape.js'

/** An element and where it stands: half-open UTF-16 offsets into the part. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  readonly local: string
  /** `''` for none. */
  readonly prefix: string
  readonly start: number
  readonly end: number
  /** What is between its tags; an empty element has an empty range behind its tag. */
  readonly innerStart: number
  readonly innerEnd: number
  /** Whether it is written as one tag, `<a/>`. */
  readonly isEmpty: boolean
  readonly children: readonly XmlElement[]
}

type OpenElement = {-readonly [Key in keyof XmlElement]: XmlElement[Key]} & {children: XmlElement[]}

/** What of a part is parsed. */
export interface ParseOptions {
  /** The name of elements whose content is not kept, to save memory: without a prefix. Default: none. */
  readonly shallow?: string
  /** Where the one element begins that is parsed. Default: the whole part. */
  readonly start?: number
}

/**
 * Find the elements of a part, so that it can be changed in places and else be left as it is.
 *
 * Attributes and texts are read when asked for. A document type, which Office files have none of, is refused.
 *
 * @throws {WriteError}
 *   `damaged`, when the part is not well-formed.
 */
export function parseXml(xml: string, part: string, {shallow, start}: ParseOptions = {}): XmlElement {
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let hidden = 0
  let at = xml.indexOf('<', start)
  while (at !== -1 && (start === undefined || !root || open.length > 0)) {
    if (xml.startsWith('</', at)) {
      const element = open.pop()
      const end = endOf(xml.indexOf('>', at), 1)
      if (element?.name !== xml.slice(at + 2, end - 1).trimEnd()) throw damaged(part)
      element.innerEnd = at
      element.end = at = end
      if (element.local === shallow) hidden -= 1
    } else if (xml.startsWith('<!--', at)) at = endOf(xml.indexOf('-->', at + 4), 3)
    else if (xml.startsWith('<?', at)) at = endOf(xml.indexOf('?>', at), 2)
    else if (xml.startsWith('<![CDATA[', at)) at = endOf(xml.indexOf(']]>', at), 3)
    else if (xml.startsWith('<!', at)) throw damaged(part)
    else {
      const element = readTag(xml, at, endOf(findTagEnd(xml, at), 1))
      const parent = open.at(-1)
      if (element.name === '' || (!parent && root)) throw damaged(part)
      if (hidden === 0) parent?.children.push(element)
      root ??= element
      if (!element.isEmpty) {
        open.push(element)
        if (element.local === shallow) hidden += 1
      }
      if (open.length > depthLimit) throw damaged(part)
      at = element.innerStart
    }
    at = xml.indexOf('<', at)
  }
  if (!root || open.length > 0) throw damaged(part)
  return root

  function endOf(found: number, length: number): number {
    if (found === -1) throw damaged(part)
    return found + length
  }
}

/** No program nests elements so deep; what walks the tree need not fear for its stack. */
const depthLimit = 1000

function damaged(part: string): WriteError {
  return new WriteError('damaged', {data: {part}})
}

/** The `>` of a tag; one in an attribute is none. */
function findTagEnd(xml: string, start: number): number {
  let end = xml.indexOf('>', start)
  let at = start
  while (end !== -1) {
    const quote = findQuote(xml, at, end)
    if (quote === -1) return end
    at = xml.indexOf(xml[quote]!, quote + 1) + 1
    if (at === 0) return -1
    if (at > end) end = xml.indexOf('>', at)
  }
  return -1
}

function findQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (xml[at] === '"' || xml[at] === "'") return at
  return -1
}

const nameEnd = /[\s/>]/g

function readTag(xml: string, start: number, end: number): OpenElement {
  nameEnd.lastIndex = start + 1
  const name = xml.slice(start + 1, nameEnd.exec(xml)!.index)
  const colon = name.indexOf(':')
  const isEmpty = xml[end - 2] === '/'
  return {
    name,
    local: name.slice(colon + 1),
    prefix: colon === -1 ? '' : name.slice(0, colon),
    start,
    end,
    innerStart: end,
    innerEnd: end,
    isEmpty,
    children: []
  }
}

/** An attribute of a start tag. */
export interface XmlAttribute {
  readonly name: string
  readonly value: string
  /** Half-open range of the value between its quotes, in the part. */
  readonly start: number
  readonly end: number
}

/** The attributes of an element, in their order. */
export function attributesOf(xml: string, element: XmlElement): XmlAttribute[] {
  const tag = xml.slice(element.start, element.innerStart)
  const attributes: XmlAttribute[] = []
  let at = 1 + element.name.length
  for (;;) {
    const equals = tag.indexOf('=', at)
    const quote = equals === -1 ? -1 : findQuote(tag, equals, tag.length)
    const end = quote === -1 ? -1 : tag.indexOf(tag[quote]!, quote + 1)
    if (end === -1) return attributes
    const [name, value] = [tag.slice(at, equals).trim(), unescapeXml(tag.slice(quote + 1, end))]
    attributes.push({name, value, start: element.start + quote + 1, end: element.start + end})
    at = end + 1
  }
}

/** The value of an attribute, by its name without a prefix; the first when there are several. */
export function attributeOf(xml: string, element: XmlElement, local: string): string | undefined {
  return attributesOf(xml, element).find(({name}) => name.slice(name.indexOf(':') + 1) === local)?.value
}

/** The value of an attribute with a prefix, as `r:id`, whatever the prefix. */
export function prefixedAttributeOf(xml: string, element: XmlElement, local: string): string | undefined {
  return attributesOf(xml, element).find(({name}) => name.endsWith(`:${local}`) && !name.startsWith('xmlns:'))?.value
}

/** The text in an element, with that of the elements in it. */
export function textOf(xml: string, {innerStart, innerEnd}: XmlElement): string {
  let text = ''
  let at = innerStart
  while (at < innerEnd) {
    const next = xml.indexOf('<', at)
    const until = next === -1 ? innerEnd : Math.min(next, innerEnd)
    text += unescapeXml(xml.slice(at, until))
    if (until === innerEnd) break
    const isData = xml.startsWith('<![CDATA[', until)
    at = skipMarkup(xml, until, isData)
    if (isData) text += xml.slice(until + 9, at - 3)
  }
  return text
}

function skipMarkup(xml: string, start: number, isData: boolean): number {
  if (isData) return xml.indexOf(']]>', start) + 3
  return xml.startsWith('<!--', start) ? xml.indexOf('-->', start + 4) + 3 : findTagEnd(xml, start) + 1
}

/** Children of an element in its own namespace, by name. */
export function childrenOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local && child.prefix === element.prefix)
}

/** The first such child. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local && child.prefix === element.prefix)
}

/** A name with the prefix of an element. */
export function nameLike({prefix}: XmlElement, local: string): string {
  return prefix ? `${prefix}:${local}` : local
}
