import type {OpenPackage} from '../package/open-package.js'
import {findTarget} from '../package/relationships.js'
import {attributesOf, childOf, nameLike, parseXml, type XmlElement} from '../xml/parse-xml.js'
import {WriteError} from '../write-error.js'

/** The main part of a Word file. */
export interface WordFile {
  readonly part: string
  readonly xml: string
  readonly root: XmlElement
  readonly body: XmlElement
  /** Of the edition of the standard: strict or transitional. */
  readonly namespace: string
  /** Before `/comments` and the like. */
  readonly relationships: string
}

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Find the main part of a Word file.
 *
 * @throws {WriteError}
 *   `unsupported-format`, when the file is no Word file in XML.
 */
export function openWordFile(file: OpenPackage): WordFile {
  const part = findTarget(file, '', 'officeDocument')
  if (!part?.endsWith('.xml')) throw new WriteError('unsupported-format')
  const xml = file.read(part)
  const root = parseXml(xml, part)
  const body = childOf(root, 'body')
  // Attributes need a prefix in any case, so that every program writes elements with it too.
  if (root.local !== 'document' || !body || root.prefix === '') throw new WriteError('unsupported-format')
  const isStrict = attributesOf(xml, root).some(({value}) => value === strict)
  return {
    part,
    xml,
    root,
    body,
    namespace: isStrict ? strict : transitional,
    relationships: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  }
}

/** An attribute of Word with the prefix of an element. */
export function wordAttribute(element: XmlElement, local: string, value: string | number): string {
  return `${nameLike(element, local)}="${value}"`
}
