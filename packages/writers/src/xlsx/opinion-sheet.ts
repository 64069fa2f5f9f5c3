import {maxOf} from '@perf-lint/source'
import {clipText, countLines} from '../text-size.js'
import type {Opinion, OpinionColumn} from '../opinion.js'
import {escapeXml} from '../xml/escape.js'
import {formatAddress} from './address.js'
import type {Styles} from './styles-part.js'

/** The columns of a review letter and how wide they are, in characters of a sheet; together a landscape A4 page. */
export const opinionColumns: ReadonlyMap<OpinionColumn, number> = new Map<OpinionColumn, number>([
  ['ordinal', 6],
  ['unit', 14],
  ['project', 16],
  ['indicator', 15],
  ['place', 15],
  ['problem', 35],
  ['grounds', 22],
  ['suggestion', 18],
  ['level', 7]
])

/** Numbers of the styles that a sheet of opinions uses. */
export interface OpinionStyles {
  readonly title: number
  readonly text: number
  readonly heading: number
  readonly body: number
  readonly centered: number
  readonly link: number
}

/** Find or add the styles that a sheet of opinions uses. */
export function useOpinionStyles(styles: Styles): OpinionStyles {
  const font = (size: number, name: string, more = '') =>
    styles.use('fonts', `<font>${more}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`)
  const plain = font(10, '宋体')
  const bold = font(10, '宋体', '<b/>')
  const title = font(18, '黑体')
  const link = styles.use(
    'fonts',
    '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font>'
  )
  const side = (name: string) => `<${name} style="thin"><color indexed="64"/></${name}>`
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('')
  const border = styles.use('borders', `<border>${sides}<diagonal/></border>`)
  const grey = styles.use(
    'fills',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>'
  )
  // `quotePrefix` keeps a text that begins with `=` a text when a person edits its cell.
  const format = (font: number, {border = 0, fill = 0, horizontal = 'left', vertical = 'center'}) =>
    styles.use(
      'cellXfs',
      `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" quotePrefix="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/></xf>`
    )
  return {
    title: format(title, {horizontal: 'center'}),
    text: format(plain, {}),
    heading: format(bold, {border, fill: grey, horizontal: 'center'}),
    body: format(plain, {border}),
    centered: format(plain, {border, horizontal: 'center'}),
    link: format(link, {border})
  }
}

/** What is written on a sheet of opinions. */
export interface OpinionSheet {
  /** Above the table, over its whole width; the first is the title. */
  readonly above: readonly string[]
  readonly headings: Readonly<Record<OpinionColumn, string>>
  readonly rows: readonly Opinion[]
  /** In the place of rows, when there are none. */
  readonly empty: string
  /** Below the table, each with a part of its width. */
  readonly below: readonly string[]
  /** Around the number of a page and how many there are. */
  readonly page: readonly [before: string, between: string, after: string]
  /** Whether places lead to cells of the same workbook. */
  readonly hasLinks: boolean
  readonly styles: OpinionStyles
  readonly namespace: string
}

/** The 1-based row of the headings, which print on each page. */
export function headingRowOf({above}: Pick<OpinionSheet, 'above'>): number {
  return above.length + 1
}

const columns = [...opinionColumns.keys()]
const widths = [...opinionColumns.values()]
const lastIndex = columns.length - 1

/** Write a worksheet of opinions: a title, the headings, a row each, all as texts. */
export function formatOpinionSheet(sheet: OpinionSheet): string {
  const {above, headings, rows, empty, below, styles} = sheet
  const merges: string[] = []
  const lines: string[] = []
  const links: string[] = []

  above.forEach((text, index) => {
    addWide(text, index === 0 ? styles.title : styles.text, index === 0 ? 36 : 20)
  })
  addRow(
    22,
    columns.map((column) => [headings[column], styles.heading] as const)
  )
  if (rows.length === 0) addWide(empty, styles.centered, 24)
  rows.forEach((row) => {
    addRow(
      heightOf(row),
      columns.map((column) => [row[column], styleOf(column, row)] as const)
    )
    if (hasLink(row)) links.push(formatLink(row))
  })
  if (below.length > 0) addBelow()

  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${sheet.namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${formatAddress({row: lines.length - 1, column: lastIndex})}"/>`,
    formatView(headingRowOf(sheet)),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(formatFooter(sheet.page))}</oddFooter></headerFooter>`,
    '</worksheet>'
  ].join('')

  function addRow(height: number, cells: ReadonlyArray<readonly [text: string, style: number]>): void {
    const row = lines.length
    const written = cells.map(([text, style], column) => formatCell(formatAddress({row, column}), text, style))
    lines.push(`<row r="${row + 1}" ht="${height}" customHeight="1">${written.join('')}</row>`)
  }

  function addWide(text: string, style: number, height: number): void {
    addRow(
      height,
      columns.map((_, index) => [index === 0 ? text : '', style] as const)
    )
    merges.push(`A${lines.length}:${formatAddress({row: lines.length - 1, column: lastIndex})}`)
  }

  function styleOf(column: OpinionColumn, row: Opinion): number {
    if (column === 'place' && hasLink(row)) return styles.link
    return column === 'ordinal' || column === 'level' ? styles.centered : styles.body
  }

  function hasLink({sheet: target, address}: Opinion): boolean {
    return sheet.hasLinks && Boolean(target) && Boolean(address)
  }

  function formatLink({sheet: target, address}: Opinion): string {
    const ref = formatAddress({row: lines.length - 1, column: columns.indexOf('place')})
    const location = `'${target!.replaceAll("'", "''")}'!${address!}`
    return `<hyperlink ref="${ref}" location="${escapeXml(location)}"/>`
  }

  function addBelow(): void {
    addRow(12, [])
    const share = Math.floor(columns.length / below.length)
    addRow(
      28,
      columns.map((_, index) => [(index % share === 0 && below[index / share]) || '', styles.text] as const)
    )
    below.forEach((_, index) => {
      const [from, to] = [index * share, (index + 1) * share - 1].map((column) =>
        formatAddress({row: lines.length - 1, column})
      )
      merges.push(`${from}:${to}`)
    })
  }
}

/** A row's height in points: fonts of 10 points, and Excel's most. */
function heightOf(row: Opinion): number {
  const lines = columns.map((column, index) => countLines(row[column], Math.floor(widths[index]! * 1.05)))
  return Math.min(409, Math.max(20, Math.ceil(maxOf(lines, Number) * 13.5) + 5))
}

function formatCell(address: string, text: string, style: number): string {
  if (text === '') return `<c r="${address}" s="${style}"/>`
  const escaped = escapeXml(clipText(text))
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
}

function formatView(headingRow: number): string {
  const pane = `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/>`
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="A${headingRow + 1}" sqref="A${headingRow + 1}"/></sheetView></sheetViews>`
}

function formatFooter([before, between, after]: OpinionSheet['page']): string {
  return `&C${before}&P${between}&N${after}`
}
