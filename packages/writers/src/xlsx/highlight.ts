import {maxOf} from '@perf-lint/source'
import type {NoteLevel} from '../note.js'
import type {OpenPackage} from '../package/open-package.js'
import {attributeOf, childOf, childrenOf, textOf, type XmlElement} from '../xml/parse-xml.js'
import {applySplices, removeElement} from '../xml/splice.js'
import {formatRange, parseAddress} from './address.js'
import {elementLike, insertIntoSheet, parseSheet, readMergedCells} from './sheet-xml.js'
import type {Styles} from './styles-part.js'
import type {Sheet} from './workbook.js'

/** The formula of our rule: always true, and known by its text. */
const formula = '"perf-lint"="perf-lint"'

/** Light, so that the text stays readable, also printed in grey. */
const colors: Readonly<Record<NoteLevel, string>> = {error: 'FFFFD9D9', warning: 'FFFFF2CC', info: 'FFDDEBF7'}

/**
 * Colour cells by a conditional format, and take away the colours of an earlier run.
 *
 * The cells' own styles stay untouched, so that what was there comes back when the colour goes.
 *
 * @param levels
 *   The level of each cell by address; empty to take colours away.
 */
export function highlightCells(
  file: OpenPackage,
  {sheet, styles}: {readonly sheet: Sheet; readonly styles: Styles},
  levels: ReadonlyMap<string, NoteLevel>
): void {
  const xml = file.read(sheet.part)
  if (levels.size === 0 && !xml.includes('perf-lint')) return
  const ours = childrenOf(parseSheet(xml, sheet.part), 'conditionalFormatting').filter((element) =>
    isOurs(xml, element)
  )
  const cleared = applySplices(xml, ours.map(removeElement))
  const root = parseSheet(cleared, sheet.part)
  const areaOf = readMergedCells(cleared, root)
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((format) => childrenOf(format, 'cfRule'))
  let priority = Math.max(
    0,
    maxOf(rules, (rule) => Number(attributeOf(cleared, rule, 'priority') ?? 0))
  )

  const byLevel = Map.groupBy(levels, ([, level]) => level)
  const formats = [...byLevel].map(([level, cells]) => {
    const ranges = cells.map(([address]) => formatRange(areaOf(parseAddress(address)!)))
    const color = `rgb="${colors[level]}"`
    const dxf = `<dxf><fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill></dxf>`
    priority += 1
    const attributes = `type="expression" dxfId="${styles.use('dxfs', dxf)}" priority="${priority}"`
    const rule = elementLike(root, 'cfRule', attributes, elementLike(root, 'formula', '', formula))
    return elementLike(root, 'conditionalFormatting', `sqref="${ranges.join(' ')}"`, rule)
  })
  if (formats.length === 0) file.write(sheet.part, cleared)
  else {
    const splice = insertIntoSheet(cleared, root, 'conditionalFormatting', formats.join(''))
    file.write(sheet.part, applySplices(cleared, [splice]))
  }
}

function isOurs(xml: string, format: XmlElement): boolean {
  const rule = childOf(format, 'cfRule')
  const element = rule && childOf(rule, 'formula')
  return element !== undefined && textOf(xml, element) === formula
}
