import type {Encoding} from '@perf-lint/source'

/** Decoded text, and how it was decoded. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Decode the bytes of a text file.
 *
 * A byte order mark settles the encoding; so do the zero bytes that UTF-16 puts beside every ASCII character. Else the
 * bytes are UTF-8 if they are valid as such; if not, UTF-8 or GB18030, whichever leaves fewer characters unreadable (a
 * cut UTF-8 file has one bad character, a GBK file as UTF-8 has hundreds). A page that says it is GBK and has few words may be
 * valid as UTF-8 by chance, but then has no Chinese in it. Total: what cannot be read is U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes)
  if (marked) return marked
  const wide = guessWide(bytes)
  if (wide) return {text: lenient(wide, bytes), encoding: {name: wide, bom: false}}

  const utf8 = lenient('utf-8', bytes)
  const unreadable = countUnreadable(utf8)
  if (unreadable > 0) {
    const gb18030 = lenient('gb18030', bytes)
    if (countUnreadable(gb18030) < unreadable) return {text: gb18030, encoding: {name: 'gb18030', bom: false}}
  } else if (saysChinese(bytes) && !chinese.test(utf8)) {
    return {text: lenient('gb18030', bytes), encoding: {name: 'gb18030', bom: false}}
  }
  return {text: utf8, encoding: {name: 'utf-8', bom: false}}
}

const chinese = /[\u4e00-\u9fff]/
/** `<meta charset="gb2312">`, `<meta http-equiv=Content-Type content="text/html; charset=gbk">`, `<?xml version="1.0" encoding="GB18030"?>` */
const chineseCharset = /[\s"'](?:charset|encoding)=["']?(?:gb_?2312|gbk|gb18030)["'\s/>]/i

/** Whether a page says at its beginning, as browsers look for it, that it is written in an encoding of China. */
function saysChinese(bytes: Uint8Array): boolean {
  return chineseCharset.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return {text: lenient('utf-8', bytes.subarray(3)), encoding: {name: 'utf-8', bom: true}}
  }
  if (a === 0xff && b === 0xfe) {
    return {text: lenient('utf-16le', bytes.subarray(2)), encoding: {name: 'utf-16le', bom: true}}
  }
  if (a === 0xfe && b === 0xff) {
    return {text: lenient('utf-16be', bytes.subarray(2)), encoding: {name: 'utf-16be', bom: true}}
  }
  return
}

/** UTF-16 without a mark: line breaks, digits and blanks have a zero byte, always on the same side. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const least = Math.max(2, head.length / 200)
  if (odd >= least && even === 0) return 'utf-16le'
  if (even >= least && odd === 0) return 'utf-16be'
  return
}

function lenient(name: Encoding['name'], bytes: Uint8Array): string {
  return new TextDecoder(name, {ignoreBOM: true}).decode(bytes)
}

/** Characters that a wrong decoding leaves: replacement characters, private use, controls. */
function countUnreadable(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || isControl) count++
  }
  return count
}
