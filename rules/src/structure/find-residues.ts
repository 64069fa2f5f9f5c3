import {toRange} from './match-range.js'

/** What another program has left in a text. */
export interface Residue {
  /** A tag (`<p>`), an escaped character (`&lt;`), or a character that cannot be shown (`\ufffd`). */
  readonly kind: 'tag' | 'escape' | 'garbled'
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** What should stand in its place; `''` when nothing; left out when it cannot be told. */
  readonly meant?: string
}

/** Names of tags that editors and web pages leave behind; another word between `<` and `>` may be text. */
const tagNames =
  '[pbiusa]|br|hr|em|strong|font|span|div|center|sup|sub|ol|ul|li|h[1-6]|table|tbody|thead|tr|td|th|col|img|o:p|st1:[a-z]+'

/** `<p>`, `</p>`, `<br/>`, `<span style="…">` */
const tag = new RegExp(String.raw`</?(?:${tagNames})(?:[ /][^<>]{0,200})?>`, 'gi')

/** `&lt;`, `＆gt；`, `&amp;nbsp;`, `&#8805;`, `&#x2265;`; with a `=` behind, as in `&gt;=`. */
const escape = /[&＆](?:amp;)?(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,6}\d{0,2})[;；](=?)/gi

/** `_x000D_`: a control character as Excel writes it into a file. */
const excelEscape = /_x00[\da-f]{2}_/gi

/** The replacement character, and control characters other than tab and line breaks. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const garbled = /[\ufffd\0-\x08\v\f\x0e-\x1f\x7f-\x9f]+/g

/** What each residue has a character of. Most texts have none, and are done with at one look. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const telltale = /[<&＆_\ufffd\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/

/** What the named escapes of HTML stand for; comparators as budget systems write them. */
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '＜'],
  ['gt', '＞'],
  ['le', '≤'],
  ['ge', '≥'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['deg', '°'],
  ['permil', '‰'],
  ['yen', '¥'],
  ['sup2', '²'],
  ['sup3', '³']
])

/** Find what another program has left in a text, in order. Linear. */
export function findResidues(text: string): Residue[] {
  if (!telltale.test(text)) return []
  const found: Residue[] = []
  for (const match of text.matchAll(tag)) found.push({kind: 'tag', ...toRange(match), meant: ''})
  for (const match of text.matchAll(excelEscape)) found.push({kind: 'escape', ...toRange(match), meant: ''})
  for (const match of text.matchAll(garbled)) found.push({kind: 'garbled', ...toRange(match)})
  for (const match of text.matchAll(escape)) {
    const [, name = '', equals = ''] = match
    const character = toCharacter(name.toLowerCase())
    if (character === undefined) continue
    const range = toRange(match)
    found.push({kind: 'escape', ...range, meant: character === ' ' ? toBlank(text, range) : join(character, equals)})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function toCharacter(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name)
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (code === 160) return ' '
  return code >= 32 && code <= 0xff_ff ? standard(String.fromCharCode(code)) : undefined
}

function standard(character: string): string {
  if (character === '<') return '＜'
  return character === '>' ? '＞' : character
}

/** `&gt;=` is one comparator. */
function join(character: string, equals: string): string {
  if (equals === '') return character
  if (character === '＞') return '≥'
  return character === '＜' ? '≤' : character + equals
}

/** A blank is needed between words of Latin letters only. */
function toBlank(text: string, {start, end}: {start: number; end: number}): string {
  return /[\da-z]/i.test(text.charAt(start - 1)) && /[\da-z]/i.test(text.charAt(end)) ? ' ' : ''
}
