/**
 * Let LibreOffice open what the writers write: comments must survive its saving, and be known again after it.
 *
 * Run by hand with `npm run check:documents`; does nothing where there is no `soffice`.
 */
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
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

const run = promisify(execFile)
const folder = await mkdtemp(path.join(tmpdir(), 'perf-lint-documents-'))
const locale = 'zh-CN'
const problems = []

try {
  if (await hasOffice()) {
    await checkWorkbook()
    await checkWordFile()
    await checkLetters()
    for (const problem of problems) console.error(problem)
    console.log(problems.length === 0 ? 'LibreOffice 打开、保存均正常 / LibreOffice opens and saves all' : '')
    process.exitCode = problems.length === 0 ? 0 : 1
  } else console.log('没有 soffice，跳过 / No soffice, skipped')
} finally {
  await rm(folder, {recursive: true, force: true})
}

async function hasOffice() {
  try {
    await run('soffice', ['--version'])
    return true
  } catch {
    return false
  }
}

/** What LibreOffice makes of a file. */
async function convert(bytes, from, to) {
  const input = path.join(folder, `in.${from}`)
  await writeFile(input, bytes)
  const profile = `-env:UserInstallation=file://${folder.replaceAll('\\', '/')}/profile`
  await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', path.join(folder, 'out'), input])
  return new Uint8Array(await readFile(path.join(folder, 'out', `in.${to}`)))
}

async function checkWorkbook() {
  const notes = ['A1', 'C3', 'B3', 'A3'].map((address) => ({
    sheet: '绩效目标表',
    address,
    text: `批注${address}`,
    level: 'error'
  }))
  const options = {locale, highlight: true, summary: toOpinions(results, locale)}
  const written = annotateWorkbook(richWorkbook(), notes, options).bytes
  const open = await convert(written, 'xlsx', 'ods')
  expectTexts('xlsx → ods', open, ['批注A1', '批注B3', '名称不规范', '审核意见'])
  expectSizes(open)
  const saved = await convert(written, 'xlsx', 'xlsx')
  expectTexts('xlsx → xlsx', saved, ['批注A1', '请核实', 'perf-lint'])
  expectTexts('taken away from xlsx', annotateWorkbook(saved, [], {locale}).bytes, ['请核实'], ['perf-lint', '批注'])
  const again = annotateWorkbook(saved, notes.slice(0, 1), options).bytes
  expectTexts('xlsx → xlsx → xlsx', again, ['批注A1', '请核实'], ['批注C3', '批注B3', '批注A3', '审核意见 (2)'])
}

async function checkWordFile() {
  const notes = [
    {address: 'T1R1C1', text: '批注一', level: 'error', words: '良好'},
    {address: 'P1', text: '批注二', level: 'error'}
  ]
  const written = annotateWordFile(plainWordFile(p('标题') + tbl(tc(p('指标值良好，')))), notes, {locale}).bytes
  expectTexts('docx → odt', await convert(written, 'docx', 'odt'), ['批注一', '批注二'])
  const saved = await convert(written, 'docx', 'docx')
  expectTexts('docx → docx', saved, ['批注一', '批注二', 'perf-lint'])
  expectTexts('taken away from docx', annotateWordFile(saved, [], {locale}).bytes, ['标题'], ['perf-lint', '批注'])
  const again = annotateWordFile(saved, notes.slice(0, 1), {locale}).bytes
  expectTexts('docx → docx → docx', again, ['批注一'], ['批注二'])
}

async function checkLetters() {
  for (const [format, bytes] of [
    ['xlsx', formatXlsxLetter(results, {locale})],
    ['docx', formatDocxLetter(results, {locale})]
  ]) {
    expectTexts(`${format} letter`, await convert(bytes, format, format === 'xlsx' ? 'ods' : 'odt'), [
      '政务服务数据管理局'
    ])
    const pdf = Buffer.from(await convert(bytes, format, 'pdf'))
    if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) problems.push(`${format} letter: expected a PDF`)
  }
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
