import {declarePart} from '../package/content-types.js'
import type {OpenPackage} from '../package/open-package.js'
import {findTarget, relate} from '../package/relationships.js'
import {childOf, nameLike, parseXml, type XmlElement} from '../xml/parse-xml.js'
import {appendTo, applySplices, insertBehind, setAttribute} from '../xml/splice.js'
import type {Workbook} from './workbook.js'

/** A list of the styles, as it is named there. */
export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs'

const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']

/** The styles of a workbook, to which others are added; those there are keep their numbers. */
export interface Styles {
  /** The number of a style in a list, added unless the same is there. `content` is without prefixes. */
  use(list: StyleList, content: string): number
}

/** Open the styles of a workbook; one without gets some. */
export function openStyles(file: OpenPackage, {part: workbook, namespaces}: Workbook): Styles {
  const part = findTarget(file, workbook, 'styles') ?? 'xl/styles.xml'
  return {
    use(list, content) {
      if (!file.has(part)) {
        file.write(part, emptyStyles(namespaces.main))
        declarePart(file, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml')
        relate(file, workbook, {type: `${namespaces.relationships}/styles`, target: part})
      }
      const {xml, index} = useStyle(file.read(part), {list, content, part})
      file.write(part, xml)
      return index
    }
  }
}

/** The styles of a new workbook. */
export function createStyles(): Styles & {readonly toXml: () => string} {
  let xml = emptyStyles('http://schemas.openxmlformats.org/spreadsheetml/2006/main')
  return {
    use(list, content) {
      const used = useStyle(xml, {list, content, part: 'xl/styles.xml'})
      xml = used.xml
      return used.index
    },
    toXml: () => xml
  }
}

interface WantedStyle {
  readonly list: StyleList
  readonly content: string
  readonly part: string
}

function useStyle(xml: string, {list, content, part}: WantedStyle): {readonly xml: string; readonly index: number} {
  const root = parseXml(xml, part)
  const wanted = withPrefix(root, content)
  const element = childOf(root, list)
  if (!element) {
    const above = order.slice(0, order.indexOf(list))
    const before = root.children.findLast((child) => above.includes(child.local))
    const name = nameLike(root, list)
    const text = `<${name} count="1">${wanted}</${name}>`
    return {xml: applySplices(xml, [insertBehind(xml, root, before, text)]), index: 0}
  }
  const known = element.children.findIndex(({start, end}) => xml.slice(start, end) === wanted)
  if (known !== -1) return {xml, index: known}
  const {length} = element.children
  const count = setAttribute(xml, element, 'count', String(length + 1))
  return {xml: applySplices(xml, [count, appendTo(xml, element, wanted)]), index: length}
}

function withPrefix({prefix}: XmlElement, content: string): string {
  return prefix ? content.replaceAll(/<(\/?)\b/g, `<$1${prefix}:`) : content
}

/** The least that a workbook needs. */
function emptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">${basicStyles}</styleSheet>`
}

/** The styles of a workbook that has no other. */
const basicStyles =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
