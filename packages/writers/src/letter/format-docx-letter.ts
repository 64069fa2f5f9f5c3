import type {LintResult} from '@perf-lint/core'
import type {Opinion} from '../opinion.js'
import {escapeXml, toPlainText} from '../xml/escape.js'
import {opinionColumns} from '../xlsx/opinion-sheet.js'
import {createArchive} from '../zip/patch-archive.js'
import {toLetter, type Letter, type LetterOptions} from './letter.js'
import {contentTypesOf, declaration, relationshipsOf} from './new-package.js'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A landscape A4 page and its margins, in twentieths of a point. */
const page = {width: 16_838, height: 11_906, margin: 850}

/**
 * Write the review letter 绩效目标审核意见表 as a Word file: by file, budget unit and project, ready to print on A4.
 *
 * The same results give the same bytes.
 */
export function formatDocxLetter(results: readonly LintResult[], options: LetterOptions): Uint8Array {
  const letter = toLetter(results, options)
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const files = {
    '[Content_Types].xml': contentTypesOf({
      'word/document.xml': `${kind}.document.main+xml`,
      'word/styles.xml': `${kind}.styles+xml`,
      'word/footer1.xml': `${kind}.footer+xml`,
      'word/settings.xml': `${kind}.settings+xml`
    }),
    '_rels/.rels': relationshipsOf({[`${relationships}/officeDocument`]: 'word/document.xml'}),
    'word/document.xml': formatDocument(letter),
    'word/_rels/document.xml.rels': relationshipsOf({
      [`${relationships}/styles`]: 'styles.xml',
      [`${relationships}/footer`]: 'footer1.xml',
      [`${relationships}/settings`]: 'settings.xml'
    }),
    'word/styles.xml': styles,
    'word/footer1.xml': formatFooter(letter),
    'word/settings.xml': settings
  }
  const encoder = new TextEncoder()
  return createArchive(new Map(Object.entries(files).map(([part, text]) => [part, encoder.encode(text)])))
}

const styles = `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="120"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体"/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style></w:styles>`

/** Without this Word takes the file for one of 2007. */
const settings = `${declaration}<w:settings xmlns:w="${main}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

function formatDocument(letter: Letter): string {
  const {title, summary, texts} = letter
  const size = `<w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/>`
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${page.margin}"`).join(' ')
  return [
    `${declaration}<w:document xmlns:w="${main}" xmlns:r="${relationships}"><w:body>`,
    formatParagraphs(title, '<w:pStyle w:val="Title"/>'),
    formatParagraphs(summary, '<w:spacing w:before="0" w:after="120"/>'),
    formatTable(letter),
    formatSignatures(texts.signatures),
    `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>${size}`,
    `<w:pgMar ${margins} w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`
  ].join('')
}

const columns = [...opinionColumns.keys()]

/** The widths of the columns, which together fill the page. */
const widths = shareWidths([...opinionColumns.values()], page.width - 2 * page.margin)

function shareWidths(shares: readonly number[], whole: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const shared = shares.map((share) => Math.floor((share / sum) * whole))
  const rest = whole - shared.reduce((total, width) => total + width, 0)
  return shared.map((width, index) => (columns[index] === 'problem' ? width + rest : width))
}

function formatTable({headings, rows, texts}: Letter): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')
  const width = `<w:tblW w:w="${page.width - 2 * page.margin}" w:type="dxa"/>`
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="70" w:type="dxa"/>`).join('')
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')
  const heading = columns.map((column, index) => formatCell(headings[column], {width: widths[index]!, isHeading: true}))
  const lines =
    rows.length > 0
      ? rows.map(formatOpinion)
      : [
          formatRow(
            formatCell(texts.noProblems, {width: page.width - 2 * page.margin, span: columns.length, isCentered: true})
          )
        ]
  return [
    `<w:tbl><w:tblPr>${width}<w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    formatRow(heading.join(''), '<w:tblHeader/>'),
    ...lines,
    '</w:tbl>'
  ].join('')
}

function formatOpinion(row: Opinion): string {
  const cells = columns.map((column, index) => {
    const isCentered = column === 'ordinal' || column === 'level'
    return formatCell(row[column], {width: widths[index]!, isCentered})
  })
  return formatRow(cells.join(''))
}

/** A row that no page's end cuts. */
function formatRow(cells: string, more = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells}</w:tr>`
}

interface CellFormat {
  readonly width: number
  readonly span?: number
  readonly isHeading?: boolean
  readonly isCentered?: boolean
}

function formatCell(text: string, {width, span, isHeading, isCentered}: CellFormat): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span ? `<w:gridSpan w:val="${span}"/>` : '',
    isHeading ? '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' : '',
    '<w:vAlign w:val="center"/>'
  ].join('')
  const alignment = isHeading || isCentered ? '<w:jc w:val="center"/>' : ''
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${formatParagraphs(text, alignment, isHeading ? '<w:b/>' : '')}</w:tc>`
}

/** A paragraph for each line; those of an empty text one. */
function formatParagraphs(text: string, properties: string, format = ''): string {
  const style = `<w:rPr><w:rFonts w:hint="eastAsia"/>${format}</w:rPr>`
  return toPlainText(text)
    .split('\n')
    .map((line) => {
      const run = line && `<w:r>${style}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`
      return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`
    })
    .join('')
}

/** A line to sign on, in equal parts; kept together with what is above. */
function formatSignatures(signatures: readonly string[]): string {
  const share = Math.floor((page.width - 2 * page.margin) / signatures.length)
  const stops = signatures.map((_, index) => `<w:tab w:val="left" w:pos="${share * index}"/>`).slice(1)
  const runs = signatures.map(
    (text, index) => `<w:r>${index > 0 ? '<w:tab/>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  )
  return `<w:p><w:pPr><w:tabs>${stops.join('')}</w:tabs><w:spacing w:before="480" w:after="0"/></w:pPr>${runs.join('')}</w:p>`
}

function formatFooter({texts}: Letter): string {
  const [before, between, after] = texts.page.map(
    (text) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  )
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  const content = `${before!}${field('PAGE')}${between!}${field('NUMPAGES')}${after!}`
  return `${declaration}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${content}</w:p></w:ftr>`
}
