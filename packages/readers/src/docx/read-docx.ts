import type {Origin} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import type {Package} from '../package/open-package.js'
import {findAttribute, readXml, type Attributes} from '../package/read-xml.js'
import {isBlankText} from '../is-space.js'
import {createFlow, type CellRows, type Flow} from '../table/flow.js'
import {createTableBuilder, type TableBuilder} from './table-builder.js'
import {symbols} from './symbols.js'

/**
 * Read the text of a Word file: its paragraphs, and its tables with the cells they have.
 *
 * Changes are read as accepted. Notes, headers and footers, comments and the numbers of lists, which the file does not hold
 * as text, are left out.
 *
 * @throws {ReadError} `damaged`, `too-large`, `encrypted`.
 */
export function readDocx({zip, main}: Pick<Package, 'main' | 'zip'>, limits: Limits): Flow {
  const flow = createFlow()
  const elements: string[] = []
  const tables: TableBuilder[] = []
  /** The texts of the paragraphs that are open: a text box stands in a paragraph and has its own. */
  const paragraphs: string[] = []
  let inner: CellRows[] = []
  let tableCount = 0
  let paragraphCount = 0
  let skipped = 0

  readXml(zip, main, {open, close, text}, limits)
  return flow

  function open(name: string, attributes: Attributes): void {
    const parent = elements.at(-1)
    elements.push(name)
    if (leftOut.has(name)) skipped++
    if (name === 'del' && parent === 'trPr') tables.at(-1)?.removeRow()
    if (skipped > 0) return
    if (parent === 'r') addSign(name, attributes)

    switch (name) {
      case 'p':
        paragraphs.push('')
        break
      case 'tbl':
        tables.push(createTableBuilder(++tableCount))
        break
      case 'tr':
        tables.at(-1)?.startRow()
        break
      case 'tc':
        tables.at(-1)?.startCell()
        break
      case 'gridBefore':
      case 'gridSpan':
        tables.at(-1)?.[name](Number(findAttribute(attributes, 'val')))
        break
      case 'vMerge':
        tables.at(-1)?.mergeDown(findAttribute(attributes, 'val') === 'restart')
        break
    }
  }

  function text(value: string): void {
    if (skipped === 0 && elements.at(-1) === 't') add(value)
  }

  function close(name: string): void {
    elements.pop()
    if (leftOut.has(name)) skipped--
    else if (skipped > 0) return
    else if (name === 'p') closeParagraph(paragraphs.pop() ?? '')
    else if (name === 'tc') tables.at(-1)?.endCell()
    else if (name === 'tr') tables.at(-1)?.endRow()
    else if (name === 'tbl') closeTable(tables.pop()?.toRows() ?? [])
  }

  function add(value: string): void {
    const paragraph = paragraphs.pop()
    if (paragraph !== undefined) paragraphs.push(paragraph + value)
  }

  function addSign(name: string, attributes: Attributes): void {
    const sign = name === 'sym' ? findSymbol(attributes) : signs.get(name)
    if (sign !== undefined) add(sign)
  }

  function closeParagraph(paragraph: string): void {
    const table = tables.at(-1)
    if (table) return table.addLine(paragraph)
    if (isBlankText(paragraph)) return
    const origin: Origin = {kind: 'paragraph', paragraph: ++paragraphCount}
    flow.addParagraph({text: paragraph, origin})
  }

  /** A table within a cell comes behind the one that it stands in. */
  function closeTable(rows: CellRows): void {
    if (tables.length > 0) {
      inner.push(rows)
    } else {
      flow.addTable(rows, inner)
      inner = []
    }
  }
}

/** What is not, or no more, part of the text; and the second form of what stands there twice. */
const leftOut: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tcPrChange',
  'rt',
  'trPrChange'
])

/** Elements of a run that stand for characters. */
const signs: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
  ['ptab', ' '],
  ['tab', ' ']
])

function findSymbol(attributes: Attributes): string | undefined {
  const code = Number.parseInt(findAttribute(attributes, 'char') ?? '', 16) & 0xff
  return symbols.get(findAttribute(attributes, 'font') ?? '')?.get(code)
}
