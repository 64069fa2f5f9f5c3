import {declareExtension, declarePart, undeclarePart} from '../package/content-types.js'
import type {OpenPackage} from '../package/open-package.js'
import {findTarget, readRelationships, relate, unrelate} from '../package/relationships.js'
import {childOf, prefixedAttributeOf} from '../xml/parse-xml.js'
import {applySplices, removeElement} from '../xml/splice.js'
import {parseAddress} from './address.js'
import {toBoxSize, toGrowth} from './box-size.js'
import {changeComments, type ChangedComments} from './comments-part.js'
import {placeBox, readGeometry} from './sheet-geometry.js'
import {elementLike, insertIntoSheet, parseSheet, readMergedCells, relationshipAttribute} from './sheet-xml.js'
import {changeBoxes, emptyDrawing} from './vml-part.js'
import {newPartName, type Sheet, type Workbook} from './workbook.js'

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/**
 * Replace our comments in a sheet.
 *
 * @param texts
 *   The new ones by address, of merged cells that of the first.
 * @returns
 *   The addresses that got none, because they have a conversation.
 */
export function writeComments(
  file: OpenPackage,
  {sheet, workbook}: {readonly sheet: Sheet; readonly workbook: Workbook},
  texts: ReadonlyMap<string, string>
): ReadonlySet<string> {
  const part = findTarget(file, sheet.part, 'comments')
  if (!part && texts.size === 0) return new Set()
  const name = part ?? newPartName(file, 'xl/comments', 'xml')
  const changed = changeComments(part ? file.read(part) : emptyComments(workbook), name, texts)

  if (changed.xml !== undefined) {
    file.write(name, changed.xml)
    declarePart(file, name, contentType)
    relate(file, sheet.part, {type: `${workbook.namespaces.relationships}/comments`, target: name})
  } else {
    file.remove(name)
    undeclarePart(file, name)
    unrelate(file, sheet.part, name)
  }
  writeBoxes(file, {sheet, workbook}, changed)
  return changed.refused
}

function emptyComments({namespaces}: Workbook): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespaces.main}"><authors></authors><commentList></commentList></comments>`
}

/** Comments without a box are not shown at all. */
function writeBoxes(
  file: OpenPackage,
  {sheet, workbook}: {readonly sheet: Sheet; readonly workbook: Workbook},
  {removed, added, appended}: ChangedComments
): void {
  const grow = new Map([...appended].map(([address, {before, after}]) => [address, toGrowth(after) - toGrowth(before)]))
  if (removed.size === 0 && added.size === 0 && grow.values().every((rows) => rows === 0)) return

  const xml = file.read(sheet.part)
  const root = parseSheet(xml, sheet.part)
  const linked = childOf(root, 'legacyDrawing')
  // The pictures of headers are a drawing of the same kind, so it is the id that counts.
  const id = linked && prefixedAttributeOf(xml, linked, 'id')
  const part = readRelationships(file, sheet.part).find((each) => each.id === id)?.target
  const name = part ?? newPartName(file, 'xl/drawings/vmlDrawing', 'vml')
  const geometry = readGeometry(xml, root)
  const areaOf = readMergedCells(xml, root)
  const add = [...added].map(([address, text]) => ({
    address,
    anchor: placeBox(geometry, areaOf(parseAddress(address)!), toBoxSize(text))
  }))
  const vml = changeBoxes(part ? file.read(part) : emptyDrawing(sheet.index), {remove: removed, add, grow})

  if (vml === undefined) {
    file.remove(name)
    undeclarePart(file, name, 'vml')
    unrelate(file, sheet.part, name)
    if (linked) file.write(sheet.part, applySplices(xml, [removeElement(linked)]))
    return
  }
  file.write(name, vml)
  declareExtension(file, 'vml', drawingType)
  if (part) return
  const {relationships} = workbook.namespaces
  const newId = relate(file, sheet.part, {type: `${relationships}/vmlDrawing`, target: name})
  const element = elementLike(root, 'legacyDrawing', relationshipAttribute(xml, root, relationships, newId))
  file.write(
    sheet.part,
    applySplices(xml, [
      // One that leads nowhere.
      ...(linked ? [removeElement(linked)] : []),
      insertIntoSheet(xml, root, 'legacyDrawing', element)
    ])
  )
}
