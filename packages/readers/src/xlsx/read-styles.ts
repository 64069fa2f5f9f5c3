import type {Limits} from '../limits.js'
import {readXml} from '../package/read-xml.js'
import {builtInFormats} from '../table/built-in-formats.js'
import type {Zip} from '../zip/open-zip.js'

/** Read the number format of each cell style of a workbook, in order; `General` for none. */
export function readStyles(zip: Zip, part: string, limits: Limits): string[] {
  const formats = new Map(builtInFormats)
  const styles: string[] = []
  let isCellStyle = false
  readXml(
    zip,
    part,
    {
      open(name, {numFmtId, formatCode}) {
        if (name === 'numFmt' && formatCode !== undefined) formats.set(Number(numFmtId), formatCode)
        else if (name === 'cellXfs') isCellStyle = true
        else if (name === 'xf' && isCellStyle) styles.push(formats.get(Number(numFmtId)) ?? 'General')
      },
      close(name) {
        if (name === 'cellXfs') isCellStyle = false
      }
    },
    limits
  )
  return styles
}
