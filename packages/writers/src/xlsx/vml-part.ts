import {maxOf} from '@perf-lint/source'
import {parseAddress} from './address.js'

/** Where the box of a comment goes. */
export interface Box {
  readonly address: string
  /** As `placeBox` gives it. */
  readonly anchor: readonly number[]
}

/** What changes in the drawing of a sheet's comments. */
export interface BoxChanges {
  /** The cells whose box goes. */
  readonly remove: ReadonlySet<string>
  readonly add: readonly Box[]
  /** By how many rows boxes of people grow; they shrink by negative numbers. */
  readonly grow: ReadonlyMap<string, number>
}

/** A drawing without shapes. */
export function emptyDrawing(sheetIndex: number): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetIndex + 1}"/></o:shapelayout>${shapeType}</xml>`
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/**
 * Change the boxes of comments in a drawing (VML), and leave its other shapes as they are.
 *
 * @returns
 *   The drawing; `undefined` when boxes were taken out and no shape is left.
 */
export function changeBoxes(vml: string, {remove, add, grow}: BoxChanges): string | undefined {
  const keys = new Set([...remove].map(toKey))
  const growth = new Map([...grow].map(([address, rows]) => [toKey(address), rows]))
  let removed = 0
  const kept = replaceShapes(vml, (found) => {
    const key = findKey(found)
    if (key === undefined) return found
    if (keys.has(key)) {
      removed += 1
      return ''
    }
    return growShape(found, growth.get(key) ?? 0)
  })
  if (add.length === 0 && removed > 0 && !/<v:(?:shape|rect|oval|group|line|roundrect)\s/.test(kept)) return undefined
  return addShapes(kept, add)
}

/** VML is not always well-formed XML (`<br>`), so its shapes are found by their tags. */
function replaceShapes(vml: string, replace: (shape: string) => string): string {
  let result = ''
  let at = 0
  for (let start = vml.indexOf('<v:shape '); start !== -1; start = vml.indexOf('<v:shape ', at)) {
    const end = vml.indexOf(shapeEnd, start)
    if (end === -1) break
    result += vml.slice(at, start) + replace(vml.slice(start, end + shapeEnd.length))
    at = end + shapeEnd.length
  }
  return result + vml.slice(at)
}

const shapeEnd = '</v:shape>'

/** The cell of a comment's box, as `row,column`. */
function findKey(found: string): string | undefined {
  if (!/ObjectType\s*=\s*["']Note["']/.test(found)) return undefined
  const row = /<x:Row>\s*(\d+)/.exec(found)?.[1]
  const column = /<x:Column>\s*(\d+)/.exec(found)?.[1]
  return row && column && `${row},${column}`
}

function toKey(address: string): string {
  const place = parseAddress(address)
  return place ? `${place.row},${place.column}` : ''
}

/** `<x:Anchor>1, 15, 0, 2, 3, 31, 4, 1</x:Anchor>`: the seventh number is the row of the lower edge. */
const anchor = /(<x:Anchor>)([\s\d,]*)/

function growShape(found: string, rows: number): string {
  if (rows === 0) return found
  return found.replace(anchor, (whole, start: string, list: string) => {
    const numbers = list.split(',')
    const top = Number(numbers[2])
    const bottom = Number(numbers[6]) + rows
    if (numbers.length !== 8 || bottom <= top) return whole
    return (
      start + numbers.map((number, index) => (index === 6 ? number.replace(/\d+/, String(bottom)) : number)).join(',')
    )
  })
}

function addShapes(vml: string, boxes: readonly Box[]): string {
  const end = vml.lastIndexOf('</xml>')
  if (boxes.length === 0 || end === -1) return vml
  const map = vml.indexOf('<o:idmap')
  const block = Number((map !== -1 && /data=["'](\d+)/.exec(vml.slice(map, vml.indexOf('>', map)))?.[1]) || 1)
  const ids = [...vml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Number(id))
  const first = Math.max(block * 1024, maxOf(ids, Number)) + 1
  const type = vml.includes('"_x0000_t202"') ? '' : shapeType
  const shapes = boxes.map((box, index) => formatShape(box, first + index, ids.length + index + 1))
  return vml.slice(0, end) + type + shapes.join('') + vml.slice(end)
}

function formatShape({address, anchor}: Box, id: number, depth: number): string {
  const {row, column} = parseAddress(address)!
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:60pt;z-index:${depth};visibility:hidden;mso-wrap-style:tight`
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  )
}
