/**
 * Take the example documents through another office program and read what comes out: `node scripts/check-documents.mjs`.
 *
 * Each is written as a workbook, a Word file and a page, converted by LibreOffice, and has to give the same export and the
 * same findings. Nothing is installed: without `soffice` it says so and ends well.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import './source.mjs'

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

const office = process.env['SOFFICE'] ?? 'soffice'
if (spawnSync(office, ['--version'], {encoding: 'utf8'}).status !== 0) {
  console.log(
    'LibreOffice (soffice) is not on this machine: the documents were not checked. SOFFICE names another place.'
  )
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'perf-lint-documents-'))
  try {
    process.exitCode = (await check(folder)) === 0 ? 0 : 1
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** How many files differ. */
async function check(folder) {
  const written = await writeDocuments(folder)
  let failures = 0
  for (const route of routes) {
    const formats = [route.from, ...route.by.map((step) => step.split(':')[0])]
    const converted = convert(folder, route)
    for (const document of written) {
      const difference = await compare(document, path.join(converted, `${document.number}.${formats.at(-1)}`), route)
      console.log(`${document.number} ${formats.join(' → ')}: ${difference ?? 'the same'}`)
      if (difference !== undefined) failures++
    }
  }
  return failures
}

async function writeDocuments(folder) {
  const {exportBytes, lintBytes} = await import('perf-lint')
  const {documents} = await import('../test/support/documents.ts')
  const {toPublicationTable} = await import('../test/support/formats/publication-table.ts')
  const {writeFormat} = await import('../test/support/formats/write-formats.ts')
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

/** The folder with the last step's files. */
function convert(folder, {from, by, filter}) {
  let [source, format] = [folder, from]
  for (const [index, step] of by.entries()) {
    const target = path.join(folder, [from, ...by.slice(0, index + 1)].map((name) => name.split(':')[0]).join('-'))
    mkdirSync(target)
    const files = ['000', '001', '002', '003', '004'].map((number) => path.join(source, `${number}.${format}`))
    const options = [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--headless',
      ...(filter ? [`--infilter=${filter}`] : []),
      '--convert-to',
      step,
      '--outdir',
      target
    ]
    const {status, stderr} = spawnSync(office, [...options, ...files], {encoding: 'utf8', timeout: 300_000})
    if (status !== 0) throw new Error(`expected ${office} to convert ${format} to ${step}: ${stderr}`)
    source = target
    format = step.split(':')[0]
  }
  return source
}

/** What differs first; `undefined` when nothing does. */
async function compare({declaration, messages}, file, {isWrapped = false}) {
  const {exportBytes, lintBytes} = await import('perf-lint')
  const {mapTexts, summarize, withoutBlanks} = await import('../test/support/formats/compare.ts')
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
