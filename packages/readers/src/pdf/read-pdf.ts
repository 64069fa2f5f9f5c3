import {createLineIndex, createSourceDocument, type Origin, type SourceDocument} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'
import {createFlow, renderFlow, type Flow} from '../table/flow.js'
import type {Box, PageContent} from './geometry.js'
import {openPages} from './open-pages.js'
import {createFurnitureFilter} from './page-furniture.js'
import {toPageParts, type PagePart} from './page-parts.js'
import {loadPdfium} from './pdfium.js'
import {readLines} from './read-lines.js'
import {readPage} from './read-page.js'
import {goesOn, stackTables, type PlacedTable} from './stack-tables.js'
import {readStreamLines} from './stream-lines.js'
import {inferRules} from './unruled/infer-rules.js'

/** With so many characters that mean nothing to others, the rest is no text either. */
const maximumUnmapped = 0.3

/**
 * Read a PDF: the tables that lines are drawn around, and the lines between; where no lines are drawn, a table by where its
 * texts stand, and text in one column as it is written.
 *
 * A table that goes on on the next page is one table. Where something stands is told by page and line.
 *
 * @throws {ReadError} `encrypted`, `damaged`, `too-large`, `empty`; `scanned` when its pages are pictures, `unmapped` when its
 *   fonts do not tell which characters they draw, `unclear-columns` when no lines are drawn and it cannot be told which text is
 *   in which cell.
 */
export async function readPdf(bytes: Uint8Array, path: string, limits: Limits): Promise<SourceDocument> {
  const contents = await readContents(bytes, limits)
  checkText(contents)
  const flow = createFlow()
  addPages(flow, contents)
  return flow.hasTable() ? toDocument(flow, path, limits) : readUnruled(contents, path, limits)
}

/** Read pages without any table that lines are drawn around: by the lines that it would have, or as they are written. */
function readUnruled(contents: readonly PageContent[], path: string, limits: Limits): SourceDocument {
  const inference = inferRules(contents)
  if (inference.kind === 'text') return toPlainText(contents, path, limits)
  const flow = createFlow()
  if (inference.kind === 'table') {
    addPages(
      flow,
      contents.map((content, index) => ({...content, rules: inference.rules[index]!}))
    )
  }
  if (!flow.hasTable()) throw new ReadError('unclear-columns')
  return toDocument(flow, path, limits)
}

function toDocument(flow: Flow, path: string, limits: Limits): SourceDocument {
  return createSourceDocument({...renderFlow(flow, limits), path, format: 'pdf', editable: false})
}

async function readContents(bytes: Uint8Array, limits: Limits): Promise<readonly PageContent[]> {
  const pdfium = await loadPdfium()
  const pages = openPages(pdfium, bytes, limits)
  try {
    const contents: PageContent[] = []
    let left = limits.textLength
    for (let index = 0; index < pages.count; index++) {
      const content = pages.use(index, (page) => readPage(pdfium, page, limits))
      if (!content) throw new ReadError('damaged', {data: {format: 'pdf', part: `page ${index + 1}`}})
      left -= content.glyphs.length
      if (left < 0) throw tooLarge('text', limits.textLength)
      contents.push(content)
    }
    return contents
  } finally {
    pages.close()
  }
}

/** A picture of a table, or characters that mean nothing, are no table without problems. */
function checkText(contents: readonly PageContent[]): void {
  const glyphs = contents.reduce((sum, content) => sum + content.glyphs.length, 0)
  const unmapped = contents.reduce((sum, content) => sum + content.unmapped, 0)
  const pictures = contents.filter(({isPicture, glyphs}) => isPicture && glyphs.length < 20).length
  if (pictures > 0 && pictures * 2 >= contents.length) throw new ReadError('scanned')
  if (unmapped > glyphs * maximumUnmapped) throw new ReadError('unmapped')
  if (glyphs === 0) throw new ReadError(contents.some(({isPicture}) => isPicture) ? 'scanned' : 'empty')
}

function addPages(flow: Flow, contents: readonly PageContent[]): void {
  const withoutFurniture = createFurnitureFilter()
  let stack: PlacedTable[] = []
  for (const [index, content] of contents.entries()) {
    const originOf = createOriginOf(content, index + 1)
    for (const part of withoutFurniture(toPageParts(content))) add(part, originOf)
  }
  flush()

  function add(part: PagePart, originOf: (box: Box) => Origin): void {
    if (part.kind === 'line') {
      flush()
      flow.addParagraph({text: part.line.text.trim(), origin: originOf(part.line)})
      return
    }
    const table = {part, originOf}
    const above = stack.at(-1)
    if (above && !goesOn(above, table)) flush()
    stack.push(table)
  }

  function flush(): void {
    if (stack.length > 0) flow.addTable(stackTables(stack), [])
    stack = []
  }
}

/** Tells the page, and the line of it that the top of a box stands in. */
function createOriginOf({glyphs}: PageContent, page: number): (box: Box) => Origin {
  const tops = readLines(glyphs).map(({top}) => top)
  return (box) => {
    const index = tops.findIndex((each) => each <= box.top + 1)
    return {kind: 'page', page, line: (index < 0 ? tops.length : index) + 1, area: toArea(box)}
  }
}

function toArea({left, right, bottom, top}: Box): Box {
  return {left, right, bottom, top}
}

const pageBreak = '\n\f'

/** The text of pages without tables, page by page; a form feed parts them, as in text that other programs take from PDF. */
function toPlainText(contents: readonly PageContent[], path: string, limits: Limits): SourceDocument {
  const pageLines = contents.map(({glyphs}) => readStreamLines(glyphs))
  const pages = pageLines.map((lines) => lines.map((line) => line.text.trim()).join('\n'))
  const text = pages.join(pageBreak)
  if (text.length > limits.textLength) throw tooLarge('text', limits.textLength)
  const lines = createLineIndex(text)
  const starts = [0]
  for (const page of pages) starts.push(starts.at(-1)! + page.length + pageBreak.length)
  return createSourceDocument({
    text,
    path,
    format: 'pdf',
    editable: false,
    originAt(offset) {
      const page = Math.min(
        starts.findLastIndex((start) => start <= offset),
        pages.length - 1
      )
      const {line} = lines.toPoint(offset)
      const index = line - lines.toPoint(starts[page]!).line
      const area = pageLines[page]?.[index]
      return {kind: 'page', page: page + 1, line: index + 1, ...(area && {area: toArea(area)})}
    }
  })
}
