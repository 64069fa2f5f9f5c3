import type {OpenPackage} from '../package/open-package.js'
import {findTarget, readRelationships} from '../package/relationships.js'
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  parseXml,
  prefixedAttributeOf,
  type XmlElement
} from '../xml/parse-xml.js'
import {WriteError} from '../write-error.js'

/** A workbook's main part, and the sheets it names. */
export interface Workbook {
  readonly part: string
  /** Worksheets in the order of their tabs; charts on sheets of their own are left out. */
  readonly sheets: readonly Sheet[]
  readonly namespaces: Namespaces
}

/** A worksheet. */
export interface Sheet {
  readonly name: string
  readonly part: string
  /** 0-based, among all tabs. */
  readonly index: number
}

/** The names that an edition of the standard uses: strict or transitional. */
export interface Namespaces {
  readonly main: string
  /** Before `/comments` and the like. */
  readonly relationships: string
}

const transitional: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
}

const strict: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships'
}

/**
 * Find the sheets of a workbook.
 *
 * @throws {WriteError}
 *   `unsupported-format`, when the file is no workbook in XML.
 */
export function openWorkbook(file: OpenPackage): Workbook {
  const part = findTarget(file, '', 'officeDocument')
  if (!part?.endsWith('.xml')) throw new WriteError('unsupported-format')
  const xml = file.read(part)
  const root = parseXml(xml, part)
  if (root.local !== 'workbook') throw new WriteError('unsupported-format')
  const isStrict = attributesOf(xml, root).some(({value}) => value === strict.main)
  return {part, sheets: readSheets(file, part, xml, root), namespaces: isStrict ? strict : transitional}
}

function readSheets(file: OpenPackage, part: string, xml: string, root: XmlElement): Sheet[] {
  const relationships = new Map(readRelationships(file, part).map((each) => [each.id, each]))
  const list = childOf(root, 'sheets')
  if (!list) throw new WriteError('damaged', {data: {part}})
  return childrenOf(list, 'sheet').flatMap((element, index) => {
    const relationship = relationships.get(prefixedAttributeOf(xml, element, 'id') ?? '')
    if (relationship?.kind !== 'worksheet') return []
    return [{name: attributeOf(xml, element, 'name') ?? '', part: relationship.target, index}]
  })
}

/** The sheet of a name; case does not tell names apart. */
export function findSheet({sheets}: Workbook, name: string): Sheet | undefined {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  )
}

/** A name for a part that no part has yet, as `xl/comments2.xml`. */
export function newPartName(file: OpenPackage, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}.${extension}`
    if (!file.has(name)) return name
  }
}
