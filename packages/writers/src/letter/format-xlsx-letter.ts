import type {LintResult} from '@perf-lint/core'
import {catalogues} from '../locales/index.js'
import {escapeXml} from '../xml/escape.js'
import {createArchive} from '../zip/patch-archive.js'
import {createStyles} from '../xlsx/styles-part.js'
import {formatOpinionSheet, headingRowOf, useOpinionStyles} from '../xlsx/opinion-sheet.js'
import {toLetter, type LetterOptions} from './letter.js'
import {contentTypesOf, declaration, relationshipsOf} from './new-package.js'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Write the review letter 绩效目标审核意见表 as a workbook of one sheet: by file, budget unit and project, ready to print on A4.
 *
 * All cells are texts, also what begins like a formula. The same results give the same bytes.
 */
export function formatXlsxLetter(results: readonly LintResult[], options: LetterOptions): Uint8Array {
  const {title, summary, headings, rows, texts} = toLetter(results, options)
  const styles = createStyles()
  const above = [title, summary]
  const sheet = formatOpinionSheet({
    above,
    headings,
    rows,
    empty: texts.noProblems,
    below: texts.signatures,
    page: texts.page,
    hasLinks: false,
    styles: useOpinionStyles(styles),
    namespace: main
  })
  const name = catalogues[options.locale].sheetName
  const headingRow = headingRowOf({above})
  const titles = `'${name}'!$${headingRow}:$${headingRow}`
  const workbook =
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(titles)}</definedName></definedNames></workbook>`

  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const files = {
    '[Content_Types].xml': contentTypesOf({
      'xl/workbook.xml': `${kind}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${kind}.worksheet+xml`,
      'xl/styles.xml': `${kind}.styles+xml`
    }),
    '_rels/.rels': relationshipsOf({[`${relationships}/officeDocument`]: 'xl/workbook.xml'}),
    'xl/workbook.xml': declaration + workbook,
    'xl/_rels/workbook.xml.rels': relationshipsOf({
      [`${relationships}/worksheet`]: 'worksheets/sheet1.xml',
      [`${relationships}/styles`]: 'styles.xml'
    }),
    'xl/styles.xml': styles.toXml(),
    'xl/worksheets/sheet1.xml': sheet
  }
  const encoder = new TextEncoder()
  return createArchive(new Map(Object.entries(files).map(([part, text]) => [part, encoder.encode(text)])))
}
