/** What XML 1.0 has no way to write, and signs that only steer a terminal or turn the direction of what follows. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

const special = /[&<>"\r]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;'
}

/** A text without control characters; half a character becomes U+FFFD, a line end is `\n`. */
export function toPlainText(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(unwritable, '')
}

/** A text for an element or an attribute in double quotes. Control characters are left out. */
export function escapeXml(text: string): string {
  return toPlainText(text).replace(special, (found) => entities[found]!)
}

const reference = /&(?:#(\d{1,7})|#x([\dA-F]{1,6})|(amp|lt|gt|quot|apos));/gi

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** What an escaped text says; a reference that is none is left as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The length in an escaped text of its first `length` units as read. */
export function toEscapedLength(escaped: string, length: number): number {
  let read = 0
  let at = 0
  for (const match of escaped.matchAll(reference)) {
    const before = match.index - at
    if (read + before >= length) break
    read += before + unescapeXml(match[0]).length
    at = match.index + match[0].length
  }
  return at + Math.max(0, length - read)
}

/** Whether an offset lies between the two halves of a character. */
export function isPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
