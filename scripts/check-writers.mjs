/**
 * Let LibreOffice open and save what the writers write: comments must survive it, at their places, and be known again.
 *
 * Run by `npm run check:documents`.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {exportBytes, lintBytes} from 'perf-lint'
import {results} from '../packages/writers/src/fixtures/results.ts'
import {p, plainWordFile, tbl, tc} from '../packages/writers/src/fixtures/word-files.ts'
import {richWorkbook} from '../packages/writers/src/fixtures/workbooks.ts'
import {readZip} from '../packages/writers/src/fixtures/zip.ts'
import {
  annotateWordFile,
  annotateWorkbook,
  formatDocxLetter,
  formatXlsxLetter,
  toOpinions
} from '../packages/writers/src/index.ts'
import {documents} from '../test/support/documents.ts'
import {toPublicationTable} from '../test/support/formats/publication-table.ts'
import {readWordComments, readWorkbookComments} from '../test/support/formats/read-comments.ts'
import {writeFormat} from '../test/support/formats/write-formats.ts'
import {convert} from './office.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'perf-lint-writers-'))
const locale = 'zh-CN'
const problems = []

try {
  await check()
} finally {
  rmSync(folder, {recursive: true, force: true})
}
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log('LibreOffice 打开、保存均正常 / LibreOffice opens and saves all')
else process.exitCode = 1

async function check() {
  const cells = ['A1', 'C3', 'B3', 'A3'].map((address) => {
    return {sheet: '绩效目标表', address, text: `批注${address}`, level: 'error'}
  })
  const options = {locale, highlight: true, summary: toOpinions(results, locale)}
  const words = [
    {address: 'T1R1C1', text: '批注一', level: 'error', words: '良好'},
    {address: 'P1', text: '批注二', level: 'error'}
  ]
  const findings = await annotateDocument()
  save('workbook.xlsx', annotateWorkbook(richWorkbook(), cells, options).bytes)
  save('words.docx', annotateWordFile(plainWordFile(p('标题') + tbl(tc(p('指标值良好，')))), words, {locale}).bytes)
  save('letter.xlsx', formatXlsxLetter(results, {locale}))
  save('brief.docx', formatDocxLetter(results, {locale}))

  const [openBook, openDocument, openLetter] = take('ods', 'workbook.xlsx', 'document.xlsx', 'letter.xlsx')
  const [savedBook, savedDocument] = take('xlsx', 'workbook.xlsx', 'document.xlsx')
  const [openWords, openBrief] = take('odt', 'words.docx', 'brief.docx')
  const [savedWords, savedWordDocument] = take('docx', 'words.docx', 'document.docx')
  const printed = take('pdf', 'letter.xlsx', 'brief.docx')

  checkWorkbook(openBook, savedBook, {cells, options})
  checkWordFile(openWords, savedWords, words)
  checkAnchors('xlsx', readWorkbookComments, {findings, saved: {ods: openDocument, xlsx: savedDocument}})
  checkAnchors('docx', readWordComments, {findings, saved: {docx: savedWordDocument}})
  for (const [name, letter] of Object.entries({xlsx: openLetter, docx: openBrief})) {
    expectTexts(`${name} letter`, letter, ['政务服务数据管理局'])
  }
  for (const bytes of printed) {
    if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') problems.push('letter: expected a PDF')
  }
}

function save(name, bytes) {
  writeFileSync(path.join(folder, name), bytes)
}

/** What LibreOffice makes of files that were saved. */
function take(to, ...names) {
  const files = names.map((name) => path.join(folder, name))
  return convert(files, {to, folder: path.join(folder, to)}).map((file) => readFileSync(file))
}

/** Let the command annotate a published table as a workbook and as a Word file; gives the findings of each. */
async function annotateDocument() {
  const table = toPublicationTable(await exportBytes(documents[1].bytes))
  const source = fileURLToPath(new URL('source.mjs', import.meta.url))
  const command = fileURLToPath(new URL('../packages/perf-lint/bin/perf-lint.js', import.meta.url))
  const findings = {}
  for (const format of ['xlsx', 'docx']) {
    const bytes = await writeFormat(table, format)
    save(`table.${format}`, bytes)
    const options = ['annotate', `table.${format}`, '--no-config', '--output-file', `document.${format}`]
    const {status, stderr} = spawnSync(process.execPath, ['--import', source, command, ...options], {
      cwd: folder,
      encoding: 'utf8'
    })
    if (status !== 0) throw new Error(`expected the command to annotate ${format}: ${stderr}`)
    findings[format] = (await lintBytes(bytes)).messages
  }
  return findings
}

function checkWorkbook(open, saved, {cells, options}) {
  expectTexts('xlsx → ods', open, ['批注A1', '批注B3', '名称不规范', '审核意见'])
  expectSizes(open)
  expectTexts('xlsx → xlsx', saved, ['批注A1', '请核实', 'perf-lint'])
  expectTexts('taken away from xlsx', annotateWorkbook(saved, [], {locale}).bytes, ['请核实'], ['perf-lint', '批注'])
  const again = annotateWorkbook(saved, cells.slice(0, 1), options).bytes
  expectTexts('xlsx → xlsx → xlsx', again, ['批注A1', '请核实'], ['批注C3', '批注B3', '批注A3', '审核意见 (2)'])
}

function checkWordFile(open, saved, words) {
  expectTexts('docx → odt', open, ['批注一', '批注二'])
  expectTexts('docx → docx', saved, ['批注一', '批注二', 'perf-lint'])
  expectTexts('taken away from docx', annotateWordFile(saved, [], {locale}).bytes, ['标题'], ['perf-lint', '批注'])
  const again = annotateWordFile(saved, words.slice(0, 1), {locale}).bytes
  expectTexts('docx → docx → docx', again, ['批注一'], ['批注二'])
}

/** Every finding is in a comment at its cell, no comment elsewhere, and all stay where they are when LibreOffice saves them. */
function checkAnchors(format, readComments, {findings, saved}) {
  const written = readComments(readFileSync(path.join(folder, `document.${format}`)))
  const expected = findings[format].map(({where: {sheet, address}, message}) => {
    return {address: sheet === undefined ? address : `${sheet}!${address}`, message: message.replaceAll(/\s/g, '')}
  })
  for (const {address, message} of expected) {
    if (!written.some((comment) => comment.address === address && comment.text.includes(message))) {
      problems.push(`${format}: expected a comment at ${address}, ${message}`)
    }
  }
  for (const {address, text} of written) {
    if (!expected.some((each) => each.address === address))
      problems.push(`${format}: unexpected at ${address}, ${text}`)
  }
  for (const [name, bytes] of Object.entries(saved)) {
    const kept = readComments(bytes).map((comment) => JSON.stringify(comment))
    const missing = written.find((comment) => !kept.includes(JSON.stringify(comment)))
    if (missing) problems.push(`${format} → ${name}: expected at ${missing.address} still ${missing.text}`)
    if (kept.length !== written.length) {
      problems.push(`${format} → ${name}: expected ${written.length} comments, got ${kept.length}`)
    }
  }
  console.log(`${format}: ${written.length} comments at their places`)
}

function expectTexts(name, bytes, wanted, unwanted = []) {
  const parts = [...readZip(bytes).values()].map(({content}) => content.toString('utf8'))
  // Programs part runs where the script changes.
  const text = parts
    .join('')
    .replaceAll(/<\/?(?:text:span|r|t|rPr|w:r|w:t|w:rPr)(?: [^>]*)?>|<(?!dc)[a-zA-Z]+ [^>]*\/>/g, '')
  for (const each of wanted) if (!text.includes(each)) problems.push(`${name}: expected “${each}”`)
  for (const each of unwanted) if (text.includes(each)) problems.push(`${name}: unexpected “${each}”`)
}

/** A box without a size shows nothing. */
function expectSizes(bytes) {
  const content = readZip(bytes).get('content.xml').content.toString('utf8')
  const boxes = content.split('<office:annotation ').slice(1)
  const ours = boxes.filter((box) => box.slice(0, box.indexOf('</office:annotation>')).includes('perf-lint ────</'))
  const sizes = ours.map((box) => ['width', 'height'].map((side) => Number.parseFloat(box.split(`svg:${side}="`)[1])))
  if (sizes.length === 0 || sizes.some(([width, height]) => width < 1 || height < 0.4)) {
    problems.push(`xlsx → ods: expected boxes with a size, got ${sizes.map((size) => size.join('×')).join(' ')}`)
  }
}
