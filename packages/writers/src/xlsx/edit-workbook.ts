import type {OpenPackage} from '../package/open-package.js'
import {openPackage} from '../package/open-package.js'
import {findTarget, readRelationships} from '../package/relationships.js'
import type {Refusal, RefusalReason, Written} from '../refusal.js'
import {clipText} from '../text-size.js'
import {escapeXml} from '../xml/escape.js'
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  nameLike,
  parseXml,
  textOf,
  type XmlElement
} from '../xml/parse-xml.js'
import {applySplices, type Splice} from '../xml/splice.js'
import {formatAddress, parseAddress, parseRange, type CellRange} from './address.js'
import {findCells, isWithin, parseSheet, readMergedCells} from './sheet-xml.js'
import {findSheet, openWorkbook, type Workbook} from './workbook.js'

/** A new text for a cell. */
export interface CellEdit {
  readonly sheet: string
  /** As `E14`. */
  readonly address: string
  readonly text: string
  /** The text that the cell must have now; left out when any will do. */
  readonly before?: string
}

/**
 * Write texts into cells of a workbook (.xlsx, .xlsm).
 *
 * The text goes into the cell itself, which keeps its style; texts that cells share stay for the others. Cells that hold no
 * plain text are refused. Figures that formulas made of the old text stay until the workbook is reckoned again.
 *
 * @throws {WriteError}
 *   When the file is no workbook in XML, or cannot be changed safely.
 */
export function editWorkbook(bytes: Uint8Array, edits: readonly CellEdit[]): Written<CellEdit> {
  const file = openPackage(bytes)
  const workbook = openWorkbook(file)
  const strings = readStrings(file, workbook)
  const refused: Refusal<CellEdit>[] = []
  const refuse = (item: CellEdit, reason: RefusalReason) => void refused.push({item, reason})

  const bySheet = Map.groupBy(edits, ({sheet}) => findSheet(workbook, sheet)?.part)
  for (const edit of bySheet.get(undefined) ?? []) refuse(edit, 'no-sheet')
  for (const [part, inSheet] of bySheet) {
    if (part === undefined) continue
    const source = {xml: file.read(part), part, strings, headings: readHeadings(file, part)}
    file.write(part, editSheet(source, inSheet, refuse))
  }
  return {bytes: file.toBytes(), refused}
}

interface SheetSource {
  readonly xml: string
  readonly part: string
  readonly strings: FindString
  /** The rows of headings of its table objects. */
  readonly headings: readonly CellRange[]
}

function readHeadings(file: OpenPackage, sheet: string): CellRange[] {
  const tables = readRelationships(file, sheet).filter(({kind}) => kind === 'table')
  return tables.flatMap(({target}) => {
    const xml = file.read(target)
    const table = parseXml(xml, target)
    const range = parseRange(attributeOf(xml, table, 'ref') ?? '')
    if (!range || attributeOf(xml, table, 'headerRowCount') === '0') return []
    return [{first: range.first, last: {row: range.first.row, column: range.last.column}}]
  })
}

function editSheet(
  {xml, part, strings, headings}: SheetSource,
  edits: readonly CellEdit[],
  refuse: (item: CellEdit, reason: RefusalReason) => void
): string {
  const sheet = parseSheet(xml, part)
  const areaOf = readMergedCells(xml, sheet)
  const byCell = Map.groupBy(edits, ({address}) => {
    const range = parseRange(address)
    return range ? formatAddress(areaOf(range.first).first) : ''
  })
  const cells = findCells(xml, sheet, new Set(byCell.keys()))
  const splices: Splice[] = []
  for (const [address, [edit, ...more]] of byCell) {
    const cell = cells.get(address)
    const current = cell ? readText(xml, cell, strings) : {reason: 'no-place' as const}
    const place = parseAddress(address)
    if (place && headings.some((range) => isWithin(place, range))) refuse(edit!, 'table-heading')
    else if ('reason' in current) refuse(edit!, current.reason)
    else if (edit!.before !== undefined && edit!.before !== current.text) refuse(edit!, 'changed')
    else if (edit!.text !== current.text) splices.push(writeText(xml, cell!, edit!.text))
    for (const other of more) refuse(other, 'overlapping')
  }
  return applySplices(xml, splices)
}

type CellText = {readonly text: string} | {readonly reason: RefusalReason}

function readText(xml: string, cell: XmlElement, strings: FindString): CellText {
  if (childOf(cell, 'f')) return {reason: 'formula'}
  const value = childOf(cell, 'v')
  switch (attributeOf(xml, cell, 't')) {
    case 's':
      return value ? strings(Number(textOf(xml, value))) : {reason: 'not-a-text'}
    case 'inlineStr':
      return readString(xml, childOf(cell, 'is'))
    case 'str':
      return value ? {text: textOf(xml, value)} : {reason: 'not-a-text'}
    default:
      return {reason: 'not-a-text'}
  }
}

/** The text of a string item; one in runs has formats of its own. */
function readString(xml: string, item: XmlElement | undefined): CellText {
  if (!item) return {reason: 'not-a-text'}
  if (childOf(item, 'r')) return {reason: 'rich-text'}
  const text = childOf(item, 't')
  return text ? {text: textOf(xml, text)} : {reason: 'not-a-text'}
}

type FindString = (index: number) => CellText

/** The texts that cells share, read when one is asked for. */
function readStrings(file: OpenPackage, workbook: Workbook): FindString {
  let items: readonly XmlElement[] | undefined
  let xml = ''
  return (index) => {
    items ??= readItems()
    return readString(xml, items[index])
  }

  function readItems(): readonly XmlElement[] {
    const part = findTarget(file, workbook.part, 'sharedStrings')
    if (!part) return []
    xml = file.read(part)
    return childrenOf(parseXml(xml, part), 'si')
  }
}

function writeText(xml: string, cell: XmlElement, text: string): Splice {
  const kept = attributesOf(xml, cell).filter(({name}) => name !== 't')
  const attributes = kept.map(({name, value}) => ` ${name}="${escapeXml(value)}"`).join('')
  const [item, body] = ['is', 't'].map((local) => nameLike(cell, local))
  const content = `<${item}><${body} xml:space="preserve">${escapeXml(clipText(text))}</${body}></${item}>`
  return {start: cell.start, end: cell.end, text: `<${cell.name}${attributes} t="inlineStr">${content}</${cell.name}>`}
}
