import {SaxesParser} from 'saxes'
import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'
import type {Zip} from '../zip/open-zip.js'

/** Attributes of an element by their names as written. */
export type Attributes = Readonly<Record<string, string>>

/** What to do at each part of an XML document; names are given without their prefixes. */
export interface XmlVisitor {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Walk through a part that is XML, while it is unpacked.
 *
 * No document type is read, so there are no entities but the five of XML, and nothing outside is looked at.
 *
 * @throws {ReadError} `damaged` when it is not well-formed to its end or has a document type; `too-large`; `encrypted`.
 */
export function readXml(zip: Zip, part: string, visitor: XmlVisitor, limits: Limits): void {
  const parser = new SaxesParser<{xmlns: false; position: false}>({xmlns: false, position: false})
  const {open, close, text} = visitor
  let depth = 0
  parser.on('doctype', () => {
    throw new ReadError('damaged', {data: {part}})
  })
  parser.on('opentag', ({name, attributes}) => {
    if (++depth > limits.depth) throw tooLarge('depth', limits.depth)
    open?.(withoutPrefix(name), attributes)
  })
  parser.on('closetag', ({name}) => {
    depth--
    close?.(withoutPrefix(name))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }

  let decoder: TextDecoder | undefined
  try {
    zip.read(part, (piece) => {
      decoder ??= new TextDecoder(findEncoding(piece), {fatal: true})
      parser.write(decoder.decode(piece, {stream: true}))
    })
    if (decoder) parser.write(decoder.decode())
    parser.close()
  } catch (cause) {
    throw cause instanceof ReadError ? cause : new ReadError('damaged', {cause, data: {part}})
  }
}

/** The value of an attribute whatever its prefix is, as `w:val`. */
export function findAttribute(attributes: Attributes, name: string): string | undefined {
  for (const key of Object.keys(attributes)) if (withoutPrefix(key) === name) return attributes[key]
  return
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function findEncoding([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return 'utf-8'
}
