import {addAll} from '@perf-lint/source'
import {attributeOf, childOf, type XmlElement} from '../xml/parse-xml.js'
import {removeElement, type Splice} from '../xml/splice.js'

/** The changes that take marks of comments out of the text; runs that were split for them become one again. */
export function unmarkRanges(xml: string, root: XmlElement, ids: ReadonlySet<string>): Splice[] {
  const splices: Splice[] = []
  visit(root)
  return splices

  function visit({children}: XmlElement): void {
    const gone = children.map((child) => isMark(xml, child, ids))
    let before: XmlElement | undefined
    let removed: XmlElement[] = []
    children.forEach((child, index) => {
      if (gone[index]) {
        removed.push(child)
        return
      }
      const joint = before && removed.length > 0 ? findJoint(xml, [before, ...removed, child]) : undefined
      addAll(splices, joint ? [joint] : removed.map(removeElement))
      before = child
      removed = []
      visit(child)
    })
    addAll(splices, removed.map(removeElement))
  }
}

/** A mark; a run that holds nothing but the reference to a comment is one. A reference among other things is one by itself. */
function isMark(xml: string, element: XmlElement, ids: ReadonlySet<string>): boolean {
  switch (element.local) {
    case 'commentRangeStart':
    case 'commentRangeEnd':
    case 'commentReference':
      return ids.has(attributeOf(xml, element, 'id') ?? '')
    case 'r': {
      const content = element.children.filter(({local}) => local !== 'rPr')
      return (
        content.length > 0 && content.every((child) => child.local === 'commentReference' && isMark(xml, child, ids))
      )
    }
    default:
      return false
  }
}

/** What to take out between two runs that are but one text split: from the end of the first text to the start of the second. */
function findJoint(xml: string, elements: readonly XmlElement[]): Splice | undefined {
  const [before, after] = [elements[0]!, elements.at(-1)!]
  const isTight = elements.every((element, index) => index === 0 || elements[index - 1]!.end === element.start)
  if (!isTight || before.local !== 'r' || after.local !== 'r' || before.isEmpty || after.isEmpty) return undefined
  const [last, first] = [before.children.at(-1), after.children.find(({local}) => local !== 'rPr')]
  if (last?.local !== 't' || first?.local !== 't' || last.isEmpty || first.isEmpty) return undefined
  const isAlike =
    tagOf(xml, before) === tagOf(xml, after) &&
    tagOf(xml, last) === tagOf(xml, first) &&
    propertiesOf(xml, before) === propertiesOf(xml, after)
  return isAlike ? {start: last.innerEnd, end: first.innerStart, text: ''} : undefined
}

function tagOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.innerStart)
}

function propertiesOf(xml: string, run: XmlElement): string {
  const properties = childOf(run, 'rPr')
  return properties ? xml.slice(properties.start, properties.end) : ''
}
