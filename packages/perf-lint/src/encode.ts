import type {Encoding, SourceDocument} from '@perf-lint/source'

const byteOrderMark = '\ufeff'

/**
 * Encode a text as its file was: the inverse of the readers' decoding.
 *
 * @returns The bytes; `undefined` when the encoding has no code for one of the characters.
 */
export function encode(text: string, {name, bom}: Encoding): Uint8Array | undefined {
  const whole = bom ? byteOrderMark + text : text
  switch (name) {
    case 'utf-8':
      return new TextEncoder().encode(whole)
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(whole, name === 'utf-16le')
    case 'gb18030':
      return encodeGb18030(whole)
  }
}

/** Whether the document's text, encoded again, is the very bytes it was read from: nothing was lost in decoding. */
export function isFaithful(source: SourceDocument, bytes: Uint8Array): boolean {
  const encoded = encode(source.text, source.encoding)
  return encoded?.length === bytes.length && encoded.every((byte, index) => byte === bytes[index])
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian)
  return bytes
}

function encodeGb18030(text: string): Uint8Array | undefined {
  const codes = gb18030Codes()
  const bytes = new Uint8Array(text.length * 4)
  let length = 0
  for (const character of text) {
    const point = character.codePointAt(0)!
    const code = point < 0x80 ? [point] : (codes.get(character) ?? toFourBytes(point))
    if (!code) return
    bytes.set(code, length)
    length += code.length
  }
  return bytes.subarray(0, length)
}

let table: ReadonlyMap<string, readonly number[]> | undefined

/** The codes of all characters of the basic plane, found by decoding every code once. */
function gb18030Codes(): ReadonlyMap<string, readonly number[]> {
  if (table) return table
  const codes = new Map<string, readonly number[]>()
  // The shorter code comes first, and the first found wins.
  for (const code of [...twoByteCodes(), ...fourByteCodes()]) {
    const character = decoder.decode(Uint8Array.from(code))
    if (character.length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, code)
  }
  return (table = codes)
}

const decoder = new TextDecoder('gb18030', {ignoreBOM: true})

function* twoByteCodes(): Generator<number[]> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) yield [lead, trail]
  }
}

/** Those of the basic plane: 0x81308130 to 0x8431a439. */
function* fourByteCodes(): Generator<number[]> {
  for (let index = 0; index < 39420; index++) yield fourBytes(index)
}

/** Beyond the basic plane codes follow one another, from U+10000 at 0x90308130. */
function toFourBytes(point: number): number[] | undefined {
  return point >= 0x10000 ? fourBytes(189000 + point - 0x10000) : undefined
}

/** The code with an index among all of four bytes, counted from 0x81308130. */
function fourBytes(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10)
  ]
}
