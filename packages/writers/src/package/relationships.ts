import {maxOf} from '@perf-lint/source'
import {attributeOf, childrenOf, nameLike, parseXml, type XmlElement} from '../xml/parse-xml.js'
import {appendTo, applySplices, removeElement} from '../xml/splice.js'
import {escapeXml} from '../xml/escape.js'
import type {OpenPackage} from './open-package.js'

/** How a part leads to another. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, as `comments`: the rest differs between the editions of the standard. */
  readonly kind: string
  /** The name of the part, as `xl/comments1.xml`; of what lies outside the file the address as written. */
  readonly target: string
}

/** What a part leads to; `''` is the package itself. */
export function readRelationships(file: OpenPackage, source: string): Relationship[] {
  const part = toRelationshipsPart(source)
  if (!file.has(part)) return []
  const xml = file.read(part)
  return childrenOf(parseXml(xml, part), 'Relationship').map((element) => toRelationship(xml, element, source))
}

function toRelationship(xml: string, element: XmlElement, source: string): Relationship {
  const [id = '', type = '', target = '', mode] = ['Id', 'Type', 'Target', 'TargetMode'].map((name) =>
    attributeOf(xml, element, name)
  )
  const kind = type.slice(type.lastIndexOf('/') + 1)
  return {id, kind, target: mode === 'External' ? target : resolveTarget(source, target)}
}

/** The part of the first relationship of a kind. */
export function findTarget(file: OpenPackage, source: string, kind: string): string | undefined {
  return readRelationships(file, source).find((relationship) => relationship.kind === kind)?.target
}

/** Lead from a part to another; the id of the relationship, an old one where there is such. */
export function relate(
  file: OpenPackage,
  source: string,
  {type, target}: {readonly type: string; readonly target: string}
): string {
  const known = readRelationships(file, source)
  const kind = type.slice(type.lastIndexOf('/') + 1)
  const old = known.find((each) => each.kind === kind && each.target === target)
  if (old) return old.id
  const part = toRelationshipsPart(source)
  if (!file.has(part)) file.write(part, emptyRelationships)
  const xml = file.read(part)
  const root = parseXml(xml, part)
  const id = nextId(known)
  const attributes = `Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(toRelative(source, target))}"`
  file.write(part, applySplices(xml, [appendTo(xml, root, `<${nameLike(root, 'Relationship')} ${attributes}/>`)]))
  return id
}

/** Lead to a part no more. Relationships without any are removed whole. */
export function unrelate(file: OpenPackage, source: string, target: string): void {
  const part = toRelationshipsPart(source)
  if (!file.has(part)) return
  const xml = file.read(part)
  const elements = childrenOf(parseXml(xml, part), 'Relationship')
  const [gone, kept] = [true, false].map((isGone) =>
    elements.filter((element) => (toRelationship(xml, element, source).target === target) === isGone)
  )
  if (kept!.length === 0) file.remove(part)
  else file.write(part, applySplices(xml, gone!.map(removeElement)))
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

function nextId(known: readonly Relationship[]): string {
  const highest = maxOf(known, ({id}) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0))
  return `rId${Math.max(0, highest) + 1}`
}

/** The part that holds the relationships of another, as `xl/worksheets/_rels/sheet1.xml.rels`. */
export function toRelationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

/** `../comments1.xml` from `xl/worksheets/sheet1.xml` */
function resolveTarget(source: string, target: string): string {
  const folders = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.' && step !== '') folders.push(step)
  }
  return folders.join('/')
}

function toRelative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1)
  const to = target.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
