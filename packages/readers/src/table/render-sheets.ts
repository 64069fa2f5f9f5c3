import type {Limits} from '../limits.js'
import {ReadError} from '../read-error.js'
import {fillSheet, type Sheet} from './fill-sheet.js'
import {renderTables, type Rendering} from './render-tables.js'

/**
 * Write the sheets of a workbook as one text.
 *
 * @throws {ReadError} `empty` when no sheet holds anything; `too-large`.
 */
export function renderSheets(sheets: readonly Sheet[], limits: Limits): Rendering {
  if (sheets.every(({cells}) => cells.length === 0)) throw new ReadError('empty')
  const tables = sheets.map(({name, isHidden, ...sheet}) => ({name, isHidden, rows: fillSheet(sheet, limits)}))
  return renderTables(tables, limits)
}
