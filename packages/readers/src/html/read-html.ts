import {addAll, createSourceDocument, type Origin, type SourceDocument} from '@perf-lint/source'
import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5'
import type {Decoded} from '../decode.js'
import type {Limits} from '../limits.js'
import {tooLarge} from '../read-error.js'
import {isBlankText} from '../is-space.js'
import {createFlow, renderFlow, type CellRows} from '../table/flow.js'
import {createInlineText, type InlineText} from './inline-text.js'
import {createTableGrid, type TableGrid} from './table-grid.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * Read the text and the tables of a web page.
 *
 * Nothing is loaded or run. What a style hides is read. Places are lines of the file.
 *
 * @throws {ReadError} `empty`; `too-large`.
 */
export function readHtml({text, encoding}: Decoded, path: string, limits: Limits): SourceDocument {
  if (text.length > limits.pageLength) throw tooLarge('page', limits.pageLength)
  const flow = createFlow()
  walkAll(parsePage(text, limits).childNodes, createBody(), undefined)
  return createSourceDocument({path, format: 'html', editable: false, encoding, ...renderFlow(flow, limits)})

  /** Paragraphs outside tables are handed on one by one. */
  function createBody(): InlineText {
    return createInlineText((paragraph, origin) => flow.addParagraph({text: paragraph, origin}))
  }

  /**
   * @param table
   *   The table whose rows the nodes may be.
   * @param inner
   *   Takes the tables that stand in a cell; left out outside tables.
   */
  function walkAll(nodes: readonly Node[], sink: InlineText, table?: TableGrid, inner?: CellRows[]): void {
    for (const node of nodes) walk(node, sink, table, inner)
  }

  function walk(node: Node, sink: InlineText, table?: TableGrid, inner?: CellRows[]): void {
    if (defaultTreeAdapter.isTextNode(node)) {
      if (!table) sink.add(node.value, toOrigin(node))
      return
    }
    if (!defaultTreeAdapter.isElementNode(node) || leftOut.has(node.tagName)) return
    switch (node.tagName) {
      case 'br':
        sink.add('\u2028', toOrigin(node))
        break
      case 'input':
        if (isTextField(node)) sink.add(findAttribute(node, 'value') ?? '', toOrigin(node))
        break
      case 'table':
        readTable(node, sink, inner)
        break
      case 'tr':
        table?.startRow()
        walkAll(node.childNodes, sink, table, inner)
        break
      case 'td':
      case 'th':
        if (table) readCell(node, table, inner)
        break
      case 'caption':
        readBlock(node, sink, inner)
        break
      default:
        if (table || !blocks.has(node.tagName)) walkAll(node.childNodes, sink, table, inner)
        else readBlock(node, sink, inner)
    }
  }

  function readBlock({childNodes}: Element, sink: InlineText, inner?: CellRows[]): void {
    sink.endLine()
    walkAll(childNodes, sink, undefined, inner)
    sink.endLine()
  }

  function readTable(node: Element, sink: InlineText, outer?: CellRows[]): void {
    sink.endLine()
    const grid = createTableGrid()
    const inner: CellRows[] = []
    walkAll(node.childNodes, sink, grid, inner)
    const rows = grid.toRows()
    // Pages are laid out by tables that hold but other tables.
    const isLayout = inner.length > 0 && rows.every((row) => row.every((cell) => isBlankText(cell.text)))
    if (outer) addAll(outer, isLayout ? inner : [rows, ...inner])
    else if (isLayout) for (const each of inner) flow.addTable(each, [])
    else flow.addTable(rows, inner)
  }

  function readCell(node: Element, table: TableGrid, inner: CellRows[] | undefined): void {
    const lines: string[] = []
    let first: Origin | undefined
    const sink = createInlineText((line, origin) => {
      lines.push(line)
      first ??= origin
    })
    walkAll(node.childNodes, sink, undefined, inner)
    sink.endLine()
    table.addCell({
      rowSpan: toSpan(findAttribute(node, 'rowspan'), 0),
      columnSpan: toSpan(findAttribute(node, 'colspan'), 1),
      text: lines.join('\n'),
      origin: first ?? toOrigin(node)
    })
  }
}

function parsePage(text: string, limits: Limits): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let nodes = 0
  const count = (added: number) => {
    nodes += added
    if (nodes > limits.pageNodes) throw tooLarge('nodes', limits.pageNodes)
  }
  return parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      // A few letters make an element, and what is not closed is opened again in each one that follows.
      createElement(name, namespace, attributes) {
        count(2 + attributes.length)
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
      createCommentNode(comment) {
        count(2)
        return defaultTreeAdapter.createCommentNode(comment)
      },
      // The parser goes through all open elements again and again: deep nesting costs more than its length.
      onItemPush() {
        if (++depth > limits.depth) throw tooLarge('depth', limits.depth)
      },
      onItemPop() {
        depth--
      }
    }
  })
}

/** What is no text of the page. */
const leftOut: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'svg', 'option', 'rt', 'rp'])

/** Elements that begin a new line. */
const blocks: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'blockquote',
    'body',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
    'fieldset',
    'form',
    'h1',
    'h2',
    'h3'
  ],
  ...['h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'ul']
])

function toOrigin({sourceCodeLocation}: Node): Origin {
  return {kind: 'line', line: sourceCodeLocation?.startLine ?? 1, column: sourceCodeLocation?.startCol ?? 1}
}

function findAttribute({attrs}: Element, wanted: string): string | undefined {
  return attrs.find(({name}) => name === wanted)?.value
}

/** A page saved from a form holds what was typed in as the fields' values. */
function isTextField(node: Element): boolean {
  return ['', 'number', 'text'].includes(findAttribute(node, 'type')?.toLowerCase() ?? '')
}

/** A span as a page says it; 0 is for the rest of the rows. */
function toSpan(value: string | undefined, least: number): number {
  const span = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.max(span, least)
}
