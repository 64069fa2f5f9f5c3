import {summaryName} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import {findAttribute, readXml} from '../package/read-xml.js'
import {readRelationships, type Relationship} from '../package/relationships.js'
import type {Package} from '../package/open-package.js'
import {ReadError} from '../read-error.js'
import type {Sheet} from '../table/fill-sheet.js'
import {readSheet, type WorkbookParts} from './read-sheet.js'
import {readStrings} from './read-strings.js'
import {readStyles} from './read-styles.js'

/**
 * Read the sheets of a workbook, hidden ones too, in the workbook's order.
 *
 * No formula is calculated: of each its last value is read. The sheet of findings that perf-lint adds is passed over.
 *
 * @throws {ReadError} `damaged`, `too-large`, `encrypted`.
 */
export function readWorkbook({zip, main}: Pick<Package, 'main' | 'zip'>, limits: Limits): Sheet[] {
  const sheets: {readonly name: string; readonly isHidden: boolean; readonly id: string | undefined}[] = []
  let from1904 = false
  let target: string | undefined
  let summary: string | undefined
  readXml(
    zip,
    main,
    {
      open(name, attributes) {
        if (name === 'definedName') target = attributes['name'] === summaryName ? '' : undefined
        if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
        if (name !== 'sheet') return
        const {name: title = '', state = 'visible'} = attributes
        sheets.push({name: title, isHidden: state !== 'visible', id: findAttribute(attributes, 'id')})
      },
      text(value) {
        if (target !== undefined) target += value
      },
      close(name) {
        if (name !== 'definedName' || target === undefined) return
        summary = /^'?(.+?)'?!/.exec(target)?.[1]?.replaceAll("''", "'")
        target = undefined
      }
    },
    limits
  )

  const relationships = readRelationships(zip, main, limits)
  const strings = findPart(relationships, 'sharedStrings')
  const styles = findPart(relationships, 'styles')
  const parts: WorkbookParts = {
    strings: strings === undefined ? [] : readStrings(zip, strings, limits),
    styles: styles === undefined ? [] : readStyles(zip, styles, limits),
    from1904
  }
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const read = sheets.filter(({name}) => name !== summary)
  return read.map(({name, isHidden, id}) => {
    const relationship = byId.get(id ?? '')
    if (!relationship) throw new ReadError('damaged', {data: {part: main}})
    const {type, target} = relationship
    // A sheet may be a chart, or a dialogue of old.
    return {name, isHidden, ...(type === 'worksheet' ? readSheet(zip, target, parts, limits) : {cells: [], merges: []})}
  })

  function findPart(all: readonly Relationship[], type: string): string | undefined {
    return all.find((relationship) => relationship.type === type && zip.has(relationship.target))?.target
  }
}
