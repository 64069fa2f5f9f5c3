import {escapeXml} from '../xml/escape.js'

/** What a part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const packages = 'http://schemas.openxmlformats.org/package/2006'

/** The part that says what the others are, by their names. */
export function contentTypesOf(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`
  )
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  )
}

/** Relationships, numbered in their order: the type of each and where it leads. */
export function relationshipsOf(targets: Readonly<Record<string, string>>): string {
  const elements = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`
  )
  return `${declaration}<Relationships xmlns="${packages}/relationships">${elements.join('')}</Relationships>`
}
