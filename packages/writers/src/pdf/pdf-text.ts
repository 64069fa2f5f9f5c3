/** Each byte as a unit of text, so that a file can be searched and spliced as one. */
export function toByteText(bytes: Uint8Array): string {
  // Latin-1 by that name is another code page in browsers: bytes are widened to UTF-16.
  const decoder = new TextDecoder('utf-16le', {ignoreBOM: true})
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += pieceLength) {
    pieces.push(decoder.decode(new Uint16Array(bytes.subarray(start, start + pieceLength))))
  }
  return pieces.join('')
}

const pieceLength = 64 * 1024

/** The other way; units are below 256. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** Write a text as a string of a PDF: UTF-16 in hexadecimal, which holds any text and no delimiter. */
export function formatText(text: string): string {
  const wellFormed = text.toWellFormed()
  const units = Array.from({length: wellFormed.length}, (_, index) => toHex(wellFormed.charCodeAt(index), 4))
  return `<FEFF${units.join('')}>`
}

function toHex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

/** What a string of a PDF says, given as it is written with its delimiters. */
export function toText(written: string): string {
  const bytes = written.startsWith('<') ? readHex(written) : readLiteral(written)
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  return bytes
    .slice(2)
    .replaceAll(/([^])([^])/g, (_, high: string, low: string) =>
      String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0))
    )
}

function readHex(written: string): string {
  const digits = written.replaceAll(/[^\da-f]/gi, '')
  return digits.replaceAll(/([\da-f])([\da-f]?)/gi, (_, high: string, low: string) =>
    String.fromCharCode(Number.parseInt(high + (low || '0'), 16))
  )
}

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

function readLiteral(written: string): string {
  return written.slice(1, -1).replaceAll(/\\(\d{1,3}|\r\n|[^])/g, (_, sign: string) => {
    if (/^\d/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
    return /^[\r\n]/.test(sign) ? '' : (escapes[sign] ?? sign)
  })
}
