import type {Locale} from '@perf-lint/core'
import {maxOf, summaryName} from '@perf-lint/source'
import {catalogues} from '../locales/index.js'
import type {Opinion} from '../opinion.js'
import {declarePart, undeclarePart} from '../package/content-types.js'
import type {OpenPackage} from '../package/open-package.js'
import {readRelationships, relate, toRelationshipsPart, unrelate} from '../package/relationships.js'
import {escapeXml} from '../xml/escape.js'
import {attributeOf, childOf, childrenOf, parseXml, textOf, type XmlElement} from '../xml/parse-xml.js'
import {appendTo, applySplices, insertBehind, removeElement, setAttribute, type Splice} from '../xml/splice.js'
import {formatOpinionSheet, headingRowOf, useOpinionStyles} from './opinion-sheet.js'
import {elementLike, relationshipAttribute} from './sheet-xml.js'
import type {Styles} from './styles-part.js'
import {findSheet, newPartName, type Sheet, type Workbook} from './workbook.js'

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/**
 * Put a sheet with all findings at the end of a workbook, in the place of the one of an earlier run.
 *
 * A sheet of the same name that is not ours stays; ours then gets a number.
 */
export function writeSummary(
  file: OpenPackage,
  {workbook, styles, locale}: {readonly workbook: Workbook; readonly styles: Styles; readonly locale: Locale},
  rows: readonly Opinion[]
): void {
  const texts = catalogues[locale]
  const {namespaces} = workbook
  const sheet = {
    above: [texts.letter.title],
    headings: texts.columns,
    rows,
    empty: texts.letter.noProblems,
    below: [],
    page: texts.letter.page,
    hasLinks: true,
    styles: useOpinionStyles(styles),
    namespace: namespaces.main
  }
  const content = formatOpinionSheet(sheet)
  const old = findSummary(file, workbook)
  if (old) {
    file.write(old.part, content)
    return
  }
  const part = newPartName(file, 'xl/worksheets/sheet', 'xml')
  file.write(part, content)
  declarePart(file, part, contentType)
  const id = relate(file, workbook.part, {type: `${namespaces.relationships}/worksheet`, target: part})
  register(file, workbook, {name: freeName(workbook, texts.sheetName), id, headingRow: headingRowOf(sheet)})
}

/** The sheet of an earlier run. */
export function findSummary(file: OpenPackage, workbook: Workbook): Sheet | undefined {
  const xml = file.read(workbook.part)
  const name = definedNamesOf(parseXml(xml, workbook.part)).find(
    (each) => attributeOf(xml, each, 'name') === summaryName
  )
  const target = name && /^'?(.+?)'?!/.exec(textOf(xml, name))?.[1]
  return target === undefined ? undefined : findSheet(workbook, target.replaceAll("''", "'"))
}

/** Take the sheet of an earlier run out. Its styles stay: others may use them by now. */
export function removeSummary(file: OpenPackage, workbook: Workbook): void {
  const old = findSummary(file, workbook)
  if (!old) return
  const xml = file.read(workbook.part)
  const root = parseXml(xml, workbook.part)
  const names = childOf(root, 'definedNames')
  const elements = definedNamesOf(root)
  const gone = elements.filter(
    (each) =>
      attributeOf(xml, each, 'name') === summaryName || attributeOf(xml, each, 'localSheetId') === String(old.index)
  )
  const isAll = gone.length === elements.length
  const moved = elements.filter((each) => !gone.includes(each)).flatMap((each) => moveName(xml, each, old.index))
  const sheets = childrenOf(childOf(root, 'sheets')!, 'sheet')
  file.write(
    workbook.part,
    applySplices(xml, [
      removeElement(sheets[old.index]!),
      ...moveTabs(xml, root, old.index),
      ...(isAll && names ? [removeElement(names)] : [...gone.map(removeElement), ...moved])
    ])
  )
  file.remove(old.part)
  undeclarePart(file, old.part)
  // A person may have put something on the sheet; what only it led to goes along in no program, and does no harm.
  if (readRelationships(file, old.part).length > 0) file.remove(toRelationshipsPart(old.part))
  unrelate(file, workbook.part, old.part)
}

/** Names of a sheet count tabs, so those behind the one that goes move up. */
function moveName(xml: string, element: XmlElement, index: number): Splice[] {
  const sheet = Number(attributeOf(xml, element, 'localSheetId') ?? -1)
  return sheet > index ? [setAttribute(xml, element, 'localSheetId', String(sheet - 1))] : []
}

/** So do the tab that is open and the first that shows. */
function moveTabs(xml: string, root: XmlElement, index: number): Splice[] {
  const views = childOf(root, 'bookViews')
  return (views ? childrenOf(views, 'workbookView') : []).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const tab = Number(attributeOf(xml, view, name) ?? 0)
      return tab >= index && tab > 0 ? [setAttribute(xml, view, name, String(tab - 1))] : []
    })
  )
}

function definedNamesOf(root: XmlElement): XmlElement[] {
  const names = childOf(root, 'definedNames')
  return names ? childrenOf(names, 'definedName') : []
}

interface NewSheet {
  readonly name: string
  readonly id: string
  readonly headingRow: number
}

function register(file: OpenPackage, {part, namespaces}: Workbook, {name, id, headingRow}: NewSheet): void {
  const xml = file.read(part)
  const root = parseXml(xml, part)
  const sheets = childOf(root, 'sheets')!
  const elements = childrenOf(sheets, 'sheet')
  const sheetId =
    Math.max(
      0,
      maxOf(elements, (each) => Number(attributeOf(xml, each, 'sheetId') ?? 0))
    ) + 1
  const attributes = `name="${escapeXml(name)}" sheetId="${sheetId}"`
  const link = relationshipAttribute(xml, root, namespaces.relationships, id)
  const target = `'${name.replaceAll("'", "''")}'!`
  const titles = `name="_xlnm.Print_Titles" localSheetId="${elements.length}"`
  const added =
    elementLike(root, 'definedName', titles, escapeXml(`${target}$${headingRow}:$${headingRow}`)) +
    elementLike(root, 'definedName', `name="${summaryName}" hidden="1"`, escapeXml(`${target}$A$1`))
  const names = childOf(root, 'definedNames')
  const before = root.children.findLast(({local}) => ['sheets', 'functionGroups', 'externalReferences'].includes(local))
  file.write(
    part,
    applySplices(xml, [
      appendTo(xml, sheets, elementLike(root, 'sheet', `${attributes} ${link}`)),
      names
        ? appendTo(xml, names, added)
        : insertBehind(xml, root, before, elementLike(root, 'definedNames', '', added))
    ])
  )
}

/** Names of sheets are unique, at most 31 characters long. */
function freeName({sheets}: Workbook, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()))
  if (!taken.has(name.toLowerCase())) return name
  for (let number = 2; ; number += 1) {
    const numbered = `${name} (${number})`
    if (!taken.has(numbered.toLowerCase())) return numbered
  }
}
