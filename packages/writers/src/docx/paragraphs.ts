import {attributeOf, textOf, type XmlElement} from '../xml/parse-xml.js'
import {leftOut} from './left-out.js'

/** A paragraph with its text. */
export interface WordParagraph {
  readonly element: XmlElement
  /** The paragraph that a text box stands in, where this one is in a box; else the paragraph itself. */
  readonly host: XmlElement
  readonly text: string
  readonly pieces: readonly WordPiece[]
}

/** A part of a paragraph's text, from one element. */
export interface WordPiece {
  readonly text: string
  /** Half-open range in the paragraph's text. */
  readonly start: number
  readonly end: number
  /** A `t`, or what stands for a character. */
  readonly element: XmlElement
  /** The child of the paragraph that it is in; for most texts their run. */
  readonly top: XmlElement
  readonly run: XmlElement
  /** Whether it is a `t` without markup, in a run of Word. */
  readonly isText: boolean
  /** Whether a field makes it. */
  readonly inField: boolean
  /** Whether it is part of a change that is not accepted yet. */
  readonly isTracked: boolean
}

/** Elements of a run that stand for characters. */
const signs: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
  ['ptab', ' '],
  ['sym', '\ufffc'],
  ['tab', ' ']
])

interface OpenParagraph {
  readonly element: XmlElement
  readonly pieces: WordPiece[]
  text: string
}

/** What an element is in. */
interface Surroundings {
  readonly top?: XmlElement
  readonly run?: XmlElement
  readonly isTracked: boolean
  readonly inSimpleField: boolean
}

const outside: Surroundings = {isTracked: false, inSimpleField: false}

/** What the walk of a whole file shares. */
export interface WordWalk {
  /** How many fields are open: they may go over several paragraphs. */
  readonly fields: {depth: number}
  /** Takes a table in a text box. */
  readonly visitTable: (table: XmlElement) => void
}

/** Read a paragraph, those of text boxes in it before it, as they end. */
export function readParagraphs(xml: string, host: XmlElement, {fields, visitTable}: WordWalk): WordParagraph[] {
  const read: WordParagraph[] = []
  readParagraph(host)
  return read

  function readParagraph(element: XmlElement): void {
    const paragraph: OpenParagraph = {element, pieces: [], text: ''}
    for (const child of element.children) visit(child, paragraph, {...outside, top: child})
    read.push({...paragraph, host})
  }

  function visit(element: XmlElement, paragraph: OpenParagraph, around: Surroundings): void {
    const {local} = element
    if (leftOut.has(local)) return
    if (local === 'p' && element.prefix === host.prefix) return readParagraph(element)
    if (local === 'tbl') return visitTable(element)
    if (local === 'fldChar') fields.depth = nextDepth(attributeOf(xml, element, 'fldCharType'), fields.depth)
    if (local === 't') add(textOf(xml, element), element, paragraph, around)
    const inner = {
      ...around,
      ...(local === 'r' && {run: element}),
      isTracked: around.isTracked || local === 'ins' || local === 'moveTo',
      inSimpleField: around.inSimpleField || local === 'fldSimple'
    }
    for (const child of element.children) {
      const sign = local === 'r' ? signs.get(child.local) : undefined
      if (sign === undefined) visit(child, paragraph, inner)
      else add(sign, child, paragraph, inner)
    }
  }

  function add(text: string, element: XmlElement, paragraph: OpenParagraph, around: Surroundings): void {
    const {top, run, isTracked, inSimpleField} = around
    if (!top || !run) return
    const start = paragraph.text.length
    paragraph.text += text
    paragraph.pieces.push({
      text,
      start,
      end: paragraph.text.length,
      element,
      top,
      run,
      isText:
        element.local === 't' &&
        element.prefix === host.prefix &&
        !xml.slice(element.innerStart, element.innerEnd).includes('<'),
      inField: fields.depth > 0 || inSimpleField,
      isTracked
    })
  }
}

function nextDepth(type: string | undefined, depth: number): number {
  if (type === 'begin') return depth + 1
  return type === 'end' ? Math.max(0, depth - 1) : depth
}
