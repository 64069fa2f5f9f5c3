/**
 * Write the forms of the corpus in every format, with their faults and without, to look at them or to run other programs over them:
 * `node --import ./scripts/source.mjs scripts/write-forms.ts <folder>`.
 *
 * Beside each file stands what an export of it must say, and a line for each fault: rule, project, indicator, place, words.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {formDocuments} from '../test/support/forms/documents/index.js'
import {plant} from '../test/support/forms/plant.js'
import {formFormats, writeForm} from '../test/support/forms/write-form.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('expected a folder to write into')
mkdirSync(folder, {recursive: true})
let count = 0
for (const document of formDocuments) {
  for (const [name, faults] of [
    [document.name, document.faults],
    [`${document.name}.clean`, []]
  ] as const) {
    const {sheets, declaration, labels} = plant({...document, faults})
    for (const format of formFormats) {
      const {bytes, placeOf} = await writeForm(sheets, format, document.style)
      const lines = labels.map(({rule, project, indicator, words, sheet, cell}) =>
        JSON.stringify({rule, project, indicator, place: placeOf(sheet, cell, words), words})
      )
      const file = path.join(folder, `${name}.${format}`)
      writeFileSync(file, bytes)
      writeFileSync(`${file}.export.json`, `${JSON.stringify(declaration, null, 2)}\n`)
      writeFileSync(`${file}.labels.jsonl`, lines.map((line) => `${line}\n`).join(''))
      count++
    }
  }
}
console.log(`${count} files`)
