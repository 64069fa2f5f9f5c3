/**
 * Take the example documents through another office program and read what comes out.
 *
 * Each is written as a workbook, a Word file and a page, converted by LibreOffice, and has to give the same export and the
 * same findings. Run by `npm run check:documents`.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {exportBytes, lintBytes} from 'perf-lint'
import {documents} from '../test/support/documents.ts'
import {mapTexts, summarize, withoutBlanks} from '../test/support/formats/compare.ts'
import {toPublicationTable} from '../test/support/formats/publication-table.ts'
import {writeFormat} from '../test/support/formats/write-formats.ts'
import {convert} from './office.mjs'

/** From a format by others, each with the filter that it is written with. A blank next to the end of a line is lost where lines are wrapped. */
const routes = [
  {from: 'xlsx', by: ['pdf'], isWrapped: true},
  {from: 'xlsx', by: ['ods', 'xlsx']},
  {from: 'xlsx', by: ['xls']},
  {from: 'xlsx', by: ['html']},
  {from: 'xlsx', by: ['csv:Text - txt - csv (StarCalc):44,34,76,1']},
  {from: 'docx', by: ['pdf:writer_pdf_Export'], isWrapped: true},
  {from: 'docx', by: ['odt', 'docx']},
  {from: 'docx', by: ['html'], isWrapped: true},
  {from: 'html', by: ['xlsx'], filter: 'HTML (StarCalc)'}
]

const folder = mkdtempSync(path.join(tmpdir(), 'perf-lint-documents-'))
try {
  process.exitCode = (await check()) === 0 ? 0 : 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** How many files differ. */
async function check() {
  const written = await writeDocuments()
  let failures = 0
  for (const route of routes) {
    const converted = take(written, route)
    const steps = [route.from, ...route.by.map(formatOf)].join(' → ')
    for (const [index, document] of written.entries()) {
      const difference = await compare(document, converted[index], route)
      console.log(`${document.number} ${steps}: ${difference ?? 'the same'}`)
      if (difference !== undefined) failures++
    }
  }
  return failures
}

async function writeDocuments() {
  const written = []
  for (const {number, bytes} of documents) {
    const declaration = await exportBytes(bytes)
    const table = toPublicationTable(declaration)
    const {messages} = await lintBytes(await writeFormat(table, 'tsv'))
    for (const format of new Set(routes.map(({from}) => from))) {
      writeFileSync(path.join(folder, `${number}.${format}`), await writeFormat(table, format))
    }
    written.push({number, declaration, messages})
  }
  return written
}

/** What a route makes of the documents. */
function take(written, {from, by, filter}) {
  const steps = by.map((_, index) => [from, ...by.slice(0, index + 1).map(formatOf)].join('-'))
  return by.reduce(
    (files, to, index) => convert(files, {to, from: filter, folder: path.join(folder, steps[index])}),
    written.map(({number}) => path.join(folder, `${number}.${from}`))
  )
}

function formatOf(step) {
  return step.split(':')[0]
}

/** What differs first; `undefined` when nothing does. */
async function compare({declaration, messages}, file, {isWrapped = false}) {
  const read = (value) => JSON.stringify(isWrapped ? mapTexts(value, withoutBlanks) : value, undefined, 1).split('\n')
  const found = (each) => read(summarize(each.filter(({ruleId}) => !isWrapped || ruleId !== 'no-inner-space')))
  const bytes = readFileSync(file)
  return (
    firstDifference(read(declaration), read(await exportBytes(bytes))) ??
    firstDifference(found(messages), found((await lintBytes(bytes)).messages))
  )
}

function firstDifference(expected, actual) {
  const index = expected.findIndex((line, each) => line !== actual[each])
  if (index >= 0) return `expected ${expected[index].trim()}, got ${String(actual[index]).trim()}`
  return actual.length > expected.length ? `got ${actual[expected.length].trim()} more` : undefined
}
