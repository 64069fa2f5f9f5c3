import {attributeOf, childrenOf, nameLike, parseXml} from '../xml/parse-xml.js'
import {appendTo, applySplices, removeElement} from '../xml/splice.js'
import {escapeXml} from '../xml/escape.js'
import type {OpenPackage} from './open-package.js'

const part = '[Content_Types].xml'

/** Say what a part is. */
export function declarePart(file: OpenPackage, name: string, contentType: string): void {
  declare(file, 'Override', {PartName: `/${name}`, ContentType: contentType})
}

/** Say what parts with an ending are. */
export function declareExtension(file: OpenPackage, extension: string, contentType: string): void {
  declare(file, 'Default', {Extension: extension, ContentType: contentType})
}

/** Say no more what a part is; nor what its ending means, when it is named and no other part has it. */
export function undeclarePart(file: OpenPackage, name: string, extension?: string): void {
  const xml = file.read(part)
  const isLast = extension && !file.names().some((other) => other !== name && other.endsWith(`.${extension}`))
  const gone = parseXml(xml, part).children.filter(
    (element) =>
      attributeOf(xml, element, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase() ||
      (isLast && attributeOf(xml, element, 'Extension') === extension)
  )
  file.write(part, applySplices(xml, gone.map(removeElement)))
}

function declare(file: OpenPackage, kind: 'Default' | 'Override', attributes: Readonly<Record<string, string>>): void {
  const xml = file.read(part)
  const root = parseXml(xml, part)
  const [[key, value]] = Object.entries(attributes) as [[string, string]]
  const isKnown = childrenOf(root, kind).some(
    (element) => attributeOf(xml, element, key)?.toLowerCase() === value.toLowerCase()
  )
  if (isKnown) return
  const pairs = Object.entries(attributes).map(([name, text]) => ` ${name}="${escapeXml(text)}"`)
  file.write(part, applySplices(xml, [appendTo(xml, root, `<${nameLike(root, kind)}${pairs.join('')}/>`)]))
}
