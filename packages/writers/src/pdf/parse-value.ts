import {WriteError} from '../write-error.js'
import type {PdfDictionary, PdfEntry, PdfValue} from './pdf-value.js'

const maximumDepth = 100

/** Blanks and comments. */
const gap = /[\0\t\n\f\r ]*(?:%[^\n\r]*[\n\r][\0\t\n\f\r ]*)*/y
/** `12 0 R` */
const reference = /(\d{1,10})[\0\t\n\f\r ]{1,20}(\d{1,5})[\0\t\n\f\r ]{1,20}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
/** `-12.5` */
const number = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)/y
/** `/Type` */
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
/** `true` */
const keyword = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
/** `<FEFF 4E00>` */
const hexString = /<[\0\t\n\f\r \da-f]*>/iy
/** What has a meaning within `(…)`. */
const inString = /[()\\]/g

/**
 * Parse the value at an offset, or behind the blanks there. Linear in the length of the value.
 *
 * @param text
 *   A unit for each byte.
 * @throws {WriteError} `damaged` when there is no value.
 */
export function parseValue(text: string, offset: number): PdfValue {
  return parse(skipGap(text, offset), 0)

  function parse(start: number, depth: number): PdfValue {
    if (depth > maximumDepth) throw damaged()
    if (text.startsWith('<<', start)) return parseDictionary(start, depth)
    if (text[start] === '[') return parseArray(start, depth)
    if (text[start] === '(') return {kind: 'string', start, end: findStringEnd(text, start)}
    const referred = matchAt(reference, text, start)
    if (referred) {
      const [whole, number, generation] = referred
      return {
        kind: 'reference',
        number: Number(number),
        generation: Number(generation),
        start,
        end: start + whole.length
      }
    }
    const token = findToken(text, start)
    if (!token) throw damaged()
    return token
  }

  function parseArray(start: number, depth: number): PdfValue {
    const items: PdfValue[] = []
    let at = skipGap(text, start + 1)
    while (text[at] !== ']') {
      const item = parse(at, depth + 1)
      items.push(item)
      at = skipGap(text, item.end)
    }
    return {kind: 'array', items, start, end: at + 1}
  }

  function parseDictionary(start: number, depth: number): PdfDictionary {
    const entries = new Map<string, PdfEntry>()
    let at = skipGap(text, start + 2)
    while (!text.startsWith('>>', at)) {
      const key = findToken(text, at)
      if (key?.kind !== 'name') throw damaged()
      const value = parse(skipGap(text, key.end), depth + 1)
      entries.set(key.value, {start: at, value})
      at = skipGap(text, value.end)
    }
    return {kind: 'dictionary', entries, start, end: at + 2}
  }
}

/** The offset behind blanks and comments. */
export function skipGap(text: string, offset: number): number {
  return offset + (matchAt(gap, text, offset)?.[0].length ?? 0)
}

/** What a sticky expression matches at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

function findToken(text: string, start: number): PdfValue | undefined {
  const named = matchAt(name, text, start)
  if (named) return {kind: 'name', value: unescapeName(named[1]!), start, end: start + named[0].length}
  const hex = matchAt(hexString, text, start)
  if (hex) return {kind: 'string', start, end: start + hex[0].length}
  const word = matchAt(keyword, text, start)
  if (!word) return
  const end = start + word[0].length
  const [figures] = matchAt(number, text, start) ?? []
  return figures?.length === word[0].length
    ? {kind: 'number', value: Number(figures), start, end}
    : {kind: 'keyword', value: word[0], start, end}
}

/** `A#20B` is `A B`. */
function unescapeName(text: string): string {
  return text.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function findStringEnd(text: string, start: number): number {
  let depth = 0
  inString.lastIndex = start
  for (let sign = inString.exec(text); sign; sign = inString.exec(text)) {
    if (sign[0] === '\\') inString.lastIndex++
    else depth += sign[0] === '(' ? 1 : -1
    if (depth === 0) return sign.index + 1
  }
  throw damaged()
}

/** The error for a file that is not as PDF has it. */
export function damaged(): WriteError {
  return new WriteError('damaged', {data: {format: 'pdf'}})
}
