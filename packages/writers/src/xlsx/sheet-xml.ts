import {attributesOf, attributeOf, childOf, childrenOf, nameLike, parseXml, type XmlElement} from '../xml/parse-xml.js'
import {insertBehind, type Splice} from '../xml/splice.js'
import {formatAddress, parseAddress, parseRange, type CellPlace, type CellRange} from './address.js'

/** What a worksheet may hold, in the order that the standard asks for (ECMA-376, CT_Worksheet). */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing'
]

/** Parse a worksheet but for its cells, of which there may be millions. */
export function parseSheet(xml: string, part: string): XmlElement {
  return parseXml(xml, part, {shallow: 'row'})
}

/** Put an element into a worksheet, where its kind belongs; behind others of its kind. */
export function insertIntoSheet(xml: string, sheet: XmlElement, local: string, text: string): Splice {
  const above = new Set(order.slice(0, order.indexOf(local) + 1))
  const before = sheet.children.findLast((child) => child.prefix === sheet.prefix && above.has(child.local))
  return insertBehind(xml, sheet, before, text)
}

/** An attribute of a relationship, with the prefix that the part has for it or one of its own. */
export function relationshipAttribute(xml: string, root: XmlElement, namespace: string, id: string): string {
  const declared = attributesOf(xml, root).find(({name, value}) => value === namespace && name.startsWith('xmlns:'))
  return declared ? `${declared.name.slice(6)}:id="${id}"` : `xmlns:r="${namespace}" r:id="${id}"`
}

/** The merged cell that a cell lies in, or the cell itself. */
export type FindArea = (place: CellPlace) => CellRange

/** Read the merged cells of a worksheet. */
export function readMergedCells(xml: string, sheet: XmlElement): FindArea {
  const list = childOf(sheet, 'mergeCells')
  const ranges = list
    ? childrenOf(list, 'mergeCell').map((each) => parseRange(attributeOf(xml, each, 'ref') ?? ''))
    : []
  const merged = ranges.filter((range) => range !== undefined)
  return (place) => merged.find((range) => isWithin(place, range)) ?? {first: place, last: place}
}

/** Whether a cell lies in a range. */
export function isWithin({row, column}: CellPlace, {first, last}: CellRange): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column
}

/** The rows of a worksheet with their 0-based numbers; one without a number comes behind the row above. */
export function* rowsOf(xml: string, sheet: XmlElement): Generator<readonly [number, XmlElement]> {
  const data = childOf(sheet, 'sheetData')
  let row = -1
  for (const element of data ? childrenOf(data, 'row') : []) {
    row = Number(attributeOf(xml, element, 'r') ?? row + 2) - 1
    yield [row, element]
  }
}

/** The elements of the cells that are asked for, by address. */
export function findCells(xml: string, sheet: XmlElement, addresses: ReadonlySet<string>): Map<string, XmlElement> {
  const wanted = new Set([...addresses].map((address) => parseAddress(address)?.row))
  const found = new Map<string, XmlElement>()
  for (const [row, element] of rowsOf(xml, sheet)) {
    if (!wanted.has(row)) continue
    let column = -1
    for (const cell of childrenOf(parseXml(xml, '', {start: element.start}), 'c')) {
      const written = attributeOf(xml, cell, 'r')
      column = (written ? parseAddress(written)?.column : undefined) ?? column + 1
      const address = formatAddress({row, column})
      if (addresses.has(address)) found.set(address, cell)
    }
  }
  return found
}

/** An element in the namespace of a sheet's root, as text. */
export function elementLike(root: XmlElement, local: string, attributes: string, content = ''): string {
  const name = nameLike(root, local)
  const start = attributes ? `<${name} ${attributes}` : `<${name}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}
