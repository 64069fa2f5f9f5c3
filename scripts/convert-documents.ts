/**
 * Write the example documents in every format, to look at them beside each other:
 * `node --import ./scripts/source.mjs scripts/convert-documents.ts <folder>`.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {exportBytes} from 'perf-lint'
import {documents} from '../test/support/documents.js'
import {toPublicationTable} from '../test/support/formats/publication-table.js'
import {canWrite, formatNames, writeFormat} from '../test/support/formats/write-formats.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('expected a folder to write into')
mkdirSync(folder, {recursive: true})
for (const {number, bytes} of documents) {
  const declaration = await exportBytes(bytes)
  writeFileSync(path.join(folder, `${number}.json`), `${JSON.stringify(declaration, null, 2)}\n`)
  const table = toPublicationTable(declaration)
  for (const format of formatNames) {
    if (canWrite(table, format))
      writeFileSync(path.join(folder, `${number}.${format}`), await writeFormat(table, format))
  }
}
