import type {Limits} from '../limits.js'
import {readXml, type XmlVisitor} from '../package/read-xml.js'
import {tooLarge} from '../read-error.js'
import type {Zip} from '../zip/open-zip.js'

/**
 * Read the texts that cells of a workbook share, in order.
 *
 * @throws {ReadError} as `readXml`; `too-large` for too many or too long ones.
 */
export function readStrings(zip: Zip, part: string, limits: Limits): string[] {
  const strings: string[] = []
  let length = 0
  const item = createItemVisitor('si', (text) => {
    length += text.length
    if (length > limits.textLength) throw tooLarge('text', limits.textLength)
    if (strings.length >= limits.cells) throw tooLarge('cells', limits.cells)
    strings.push(text)
  })
  readXml(zip, part, item, limits)
  return strings
}

/**
 * Collect the text of each element of a name: its runs are joined, what says only how it is pronounced is left out.
 *
 * @param element
 *   `si` in the shared strings, `is` in a sheet.
 */
export function createItemVisitor(element: 'is' | 'si', onItem: (text: string) => void): Required<XmlVisitor> {
  let item = ''
  let isInside = false
  let isText = false
  let phonetic = 0
  return {
    open(name) {
      if (name === element) [isInside, item] = [true, '']
      else if (name === 'rPh') phonetic++
      else if (name === 't') isText = isInside && phonetic === 0
    },
    text(text) {
      if (isText) item += text
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') phonetic--
      else if (name === element) {
        isInside = false
        onItem(unescapeText(item))
      }
    }
  }
}

/** `_x000D_` */
const escaped = /_x([\dA-Fa-f]{4})_/g

/** Characters that XML cannot hold are written as `_x000D_`; all line breaks become `\n`. */
export function unescapeText(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return unescaped.replace(/\r\n?/g, '\n')
}
