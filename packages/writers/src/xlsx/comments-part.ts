import {author} from '../note.js'
import {clipText} from '../text-size.js'
import {escapeXml, toPlainText} from '../xml/escape.js'
import {attributeOf, childOf, childrenOf, nameLike, parseXml, textOf, type XmlElement} from '../xml/parse-xml.js'
import {appendTo, applySplices, removeElement, type Splice} from '../xml/splice.js'

/** The comments of a sheet after ours were replaced. */
export interface ChangedComments {
  /** The part; `undefined` when no comment is left of one that held ours. */
  readonly xml: string | undefined
  /** The cells whose own comment of ours was taken out. */
  readonly removed: ReadonlySet<string>
  /** The cells with a comment of ours. */
  readonly added: ReadonlyMap<string, string>
  /** By how much the comments of people have grown: our text below theirs before, and now. */
  readonly appended: ReadonlyMap<string, {readonly before: string; readonly after: string}>
  /** The cells with a conversation, which got nothing. */
  readonly refused: ReadonlySet<string>
}

/** Above our text, in a comment of its own or below a person's: LibreOffice does not keep the authors of comments. */
const separator = `──── ${author} ────`

/**
 * Take our comments out of a part, and put new ones in.
 *
 * Where a person's comment stands already, ours goes below it. A cell with a conversation (threaded comment) is left alone:
 * its comment is but a copy for old programs, and Excel writes it anew.
 *
 * @param xml
 *   The part, or an empty one.
 * @param texts
 *   The new comments by address.
 */
export function changeComments(xml: string, part: string, texts: ReadonlyMap<string, string>): ChangedComments {
  const root = parseXml(xml, part)
  const authors = childrenOf(childOf(root, 'authors') ?? root, 'author').map((each) => textOf(xml, each))
  const list = childOf(root, 'commentList') ?? root
  const comments = childrenOf(list, 'comment').map((element) => {
    const name = authors[Number(attributeOf(xml, element, 'authorId'))] ?? ''
    const isOurs = name === author || toWhole(xml, childOf(element, 'text')).trimStart().startsWith(separator)
    return {element, name, isOurs, address: attributeOf(xml, element, 'ref')?.toUpperCase() ?? ''}
  })

  const ours = comments.filter(({isOurs}) => isOurs)
  const theirs = comments.filter(({isOurs}) => !isOurs)
  const refused = new Set(
    theirs.filter(({name, address}) => isThreaded(name) && texts.has(address)).map(({address}) => address)
  )
  const occupied = new Set(theirs.map(({address}) => address))
  const added = new Map(
    [...texts].filter(([address]) => !occupied.has(address)).map(([address, text]) => [address, toOurs(text)])
  )
  const appended = new Map<string, {readonly before: string; readonly after: string}>()
  const splices: Splice[] = ours.map(({element}) => removeElement(element))

  for (const {element, name, address} of theirs) {
    const text = childOf(element, 'text')
    if (!text || isThreaded(name)) continue
    const before = findAppended(xml, text)
    const after = texts.has(address) ? toOurs(texts.get(address)!) : undefined
    if (before === undefined && after === undefined) continue
    appended.set(address, {before: before ?? '', after: after ?? ''})
    splices.push(rewriteText(xml, text, after))
  }

  const isKept = theirs.length > 0 || added.size > 0 || ours.length === 0
  if (!isKept) return {xml: undefined, removed: addressesOf(ours), added, appended, refused}

  const place = authors.indexOf(author)
  if (added.size > 0 && place === -1) splices.push(addAuthor(xml, root))
  // The last author may go; the others' numbers depend on those before them.
  if (added.size === 0 && place !== -1 && place === authors.length - 1) splices.push(removeLastAuthor(root))
  const authorId = place === -1 ? authors.length : place
  const elements = [...added].map(([address, text]) => formatComment(root, address, authorId, text))
  if (elements.length > 0) splices.push(appendTo(xml, list, elements.join('')))
  return {xml: applySplices(xml, splices), removed: addressesOf(ours), added, appended, refused}
}

function addressesOf(comments: readonly {readonly address: string}[]): ReadonlySet<string> {
  return new Set(comments.map(({address}) => address))
}

/** The author of the copy of a conversation has its id for a name. */
function isThreaded(name: string): boolean {
  return /^tc=\{/i.test(name)
}

function addAuthor(xml: string, root: XmlElement): Splice {
  const name = nameLike(root, 'author')
  return appendTo(xml, childOf(root, 'authors')!, `<${name}>${author}</${name}>`)
}

function removeLastAuthor(root: XmlElement): Splice {
  return removeElement(childrenOf(childOf(root, 'authors')!, 'author').at(-1)!)
}

function formatComment(root: XmlElement, address: string, authorId: number, text: string): string {
  const [comment, body] = ['comment', 'text'].map((local) => nameLike(root, local))
  return `<${comment} ref="${address}" authorId="${authorId}"><${body}>${formatRun(root, text)}</${body}></${comment}>`
}

/** The font in which Excel for Chinese writes comments; 81 is the colour of their text. */
function formatRun(root: XmlElement, text: string): string {
  const [run, properties, size, color, font, charset, body] = ['r', 'rPr', 'sz', 'color', 'rFont', 'charset', 't'].map(
    (local) => nameLike(root, local)
  )
  const style = `<${size} val="9"/><${color} indexed="81"/><${font} val="宋体"/><${charset} val="134"/>`
  const escaped = escapeXml(clipText(text))
  return `<${run}><${properties}>${style}</${properties}><${body} xml:space="preserve">${escaped}</${body}></${run}>`
}

/** Our text below a person's; `undefined` when there is none. */
function findAppended(xml: string, text: XmlElement): string | undefined {
  const whole = toWhole(xml, text)
  const at = whole.indexOf(separator)
  return at === -1 ? undefined : whole.slice(at)
}

function toWhole(xml: string, text: XmlElement | undefined): string {
  return text
    ? piecesOf(text)
        .map((piece) => textOf(xml, piece))
        .join('')
    : ''
}

/** The `t` of a comment, straight or in runs. */
function piecesOf(text: XmlElement): XmlElement[] {
  return text.children.flatMap((child) => {
    if (child.prefix !== text.prefix) return []
    if (child.local === 't') return [child]
    return child.local === 'r' ? childrenOf(child, 't') : []
  })
}

/** Our text as it is read again. */
function toOurs(text: string): string {
  return toPlainText(clipText(`${separator}\n${text}`))
}

/** A person's comment as it was, and below it ours. */
function rewriteText(xml: string, text: XmlElement, ours: string | undefined): Splice {
  const inner = applyWithin(xml, text, withoutOurs(xml, text))
  const changed = ours === undefined ? restorePlain(inner, text) : appendRun(makeRuns(inner, text), text, ours)
  return {start: text.innerStart, end: text.innerEnd, text: changed}
}

function applyWithin(xml: string, {innerStart, innerEnd}: XmlElement, splices: readonly Splice[]): string {
  const moved = splices.map(({start, end, text}) => ({start: start - innerStart, end: end - innerStart, text}))
  return applySplices(xml.slice(innerStart, innerEnd), moved)
}

/** Ours goes from its first character on, which may be amid a run: programs join and part runs as they like. */
function withoutOurs(xml: string, text: XmlElement): Splice[] {
  const at = toWhole(xml, text).indexOf(separator)
  if (at === -1) return []
  let start = 0
  return piecesOf(text).flatMap((piece) => {
    const content = textOf(xml, piece)
    const end = Math.max(0, at - start)
    const isLast = start + content.length >= at
    const kept = content.slice(0, isLast && content[end - 1] === '\n' ? end - 1 : end)
    start += content.length
    if (kept === content) return []
    const run = text.children.find((child) => child.start <= piece.start && child.end >= piece.end)!
    return [kept === '' ? removeElement(run) : {start: piece.innerStart, end: piece.innerEnd, text: escapeXml(kept)}]
  })
}

/** `<t>…</t>`, as the whole of a comment without formats. */
const plain = /^\s*<(?:\w+:)?t(?:\s[^>]*)?>[^<]*<\/(?:\w+:)?t>/

function makeRuns(inner: string, text: XmlElement): string {
  const run = nameLike(text, 'r')
  return inner.replace(plain, (found) => `<${run}>${found}</${run}>`)
}

/** A comment that is one run without a format was none before ours came. */
function restorePlain(inner: string, text: XmlElement): string {
  const run = nameLike(text, 'r')
  const start = `<${run}>`
  const end = `</${run}>`
  if (!inner.startsWith(start) || inner.indexOf(end) !== inner.lastIndexOf(end)) return inner
  const content = inner.slice(start.length, inner.indexOf(end))
  return plain.test(content) ? inner.replace(start, '').replace(end, '') : inner
}

/** Readings (`rPh`) come behind all runs. */
function appendRun(inner: string, text: XmlElement, ours: string): string {
  const end = `</${nameLike(text, 'r')}>`
  const at = inner.lastIndexOf(end)
  const behind = at === -1 ? 0 : at + end.length
  return inner.slice(0, behind) + formatRun(text, `\n${ours}`) + inner.slice(behind)
}
