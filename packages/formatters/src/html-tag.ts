/** What HTML has no place for. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\v\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** What would turn the direction of what is written around a text. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** A text for an element or a quoted attribute; what would act on the page becomes the replacement character. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(turning, '\ufffd')
    .replace(/[&<>"']/g, (found) => entities[found]!)
}

/** An element on a line of its own, around content that is HTML already; the attributes are escaped. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  return `<${name}${pairs.join('')}>${content}</${name}>\n`
}
