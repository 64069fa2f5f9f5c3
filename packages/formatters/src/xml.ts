/** What XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g

/** What means something in XML, or would be taken for a mere blank in an attribute. */
const special = /[&<>"'\t\n\r]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** A text for an element or an attribute; what XML cannot hold becomes the replacement character. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(special, (found) => entities[found] ?? `&#${found.codePointAt(0)};`)
}

/** What an element has inside: lines of other elements, or a text. */
type Content = readonly string[] | string

/** An element as lines, its children indented; escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: Content = ''
): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const start = `<${name}${pairs.join('')}`
  if (content.length === 0) return [`${start}/>`]
  if (typeof content === 'string') return [`${start}>${escapeXml(content)}</${name}>`]
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`]
}

/** A whole document around its root. */
export function xmlDocument(root: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join('\n')}\n`
}
