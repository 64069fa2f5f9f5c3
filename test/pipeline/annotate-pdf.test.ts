import {openDocument} from '@perf-lint/readers'
import {annotateBytes, exportBytes, lintBytes, type LintMessage} from 'perf-lint'
import {beforeAll, describe, expect, test} from 'vitest'
import {tableRows} from '../../packages/perf-lint/src/fixtures/office-files.js'
import {createPdf, drawTable} from '../../packages/readers/src/fixtures/pdf.js'
import {readAnnotations, type ReadAnnotation} from '../../packages/writers/src/fixtures/read-annotations.js'
import {documents} from '../support/documents.js'
import {toPublicationTable} from '../support/formats/publication-table.js'
import {writePdf} from '../support/formats/write-pdf.js'

const withoutBlanks = (text: string) => text.replaceAll(/\s+/g, '')

/** The document's words that messages are about. */
async function readWords(bytes: Uint8Array, messages: readonly LintMessage[]): Promise<readonly string[]> {
  const source = await openDocument(bytes)
  return messages.map(({line, column, endLine, endColumn}) =>
    withoutBlanks(
      source.text.slice(source.toOffset({line, column}), source.toOffset({line: endLine, column: endColumn}))
    )
  )
}

/** Whether words stand beneath one annotation, or beneath two on pages that follow each other. */
function isMarked(words: string, annotations: readonly ReadAnnotation[]): boolean {
  const texts = annotations.map(({page, words}) => ({page, text: withoutBlanks(words.join(''))}))
  return texts.some(
    ({page, text}) => text === words || texts.some((next) => next.page === page + 1 && text + next.text === words)
  )
}

describe.each(documents)('the annotated PDF of $number', ({bytes: text}) => {
  let before: Uint8Array
  let annotated: Awaited<ReturnType<typeof annotateBytes>>
  beforeAll(async () => {
    before = writePdf(toPublicationTable(await exportBytes(text))).bytes
    annotated = await annotateBytes(before, {path: '表.pdf'})
  })

  test('has each finding over the very words that it is about', async () => {
    const {messages} = annotated.result
    expect(messages.length).toBeGreaterThan(50)
    expect(annotated).toMatchObject({written: messages.length, refused: []})
    const annotations = await readAnnotations(annotated.bytes)
    expect(annotations.every(({kind, isDrawn}) => kind === 'highlight' && isDrawn)).toBe(true)
    const words = await readWords(before, messages)
    const lost = messages.filter(({message}, index) => {
      const saying = annotations.filter((annotation) => annotation.text.includes(message))
      return !isMarked(words[index]!, saying)
    })
    expect(lost).toEqual([])
  })

  test('is the file itself with something behind it, and has the same findings and the same data', async () => {
    expect(Buffer.compare(annotated.bytes.subarray(0, before.length), before)).toBe(0)
    expect(await lintBytes(annotated.bytes, {path: '表.pdf'})).toEqual(annotated.result)
    expect(await exportBytes(annotated.bytes)).toEqual(await exportBytes(before))
    const again = await annotateBytes(annotated.bytes, {path: '表.pdf'})
    expect(Buffer.compare(again.bytes, annotated.bytes)).toBe(0)
  })
})

test('marks words on a page that is turned and begins anywhere', async () => {
  const rows = tableRows.slice(2).map((row) => [...row, ...Array.from({length: 7 - row.length}, () => '')])
  const wrapped = rows.map((row) => row.map((text) => text.replaceAll(/([；，])/g, '$1\n')))
  const columns = [20, 180, 220, 280, 350, 420, 600, 830]
  const {texts, lines} = drawTable({columns, top: 560, rows: wrapped})
  // Drawn upside down on a page that is shown turned by half.
  const turn = (x: number, y: number) => [842 - x + 30, 595 - y - 20] as const
  const pdf = createPdf([
    {
      origin: [30, -20],
      rotate: 180,
      texts: texts.map((each) => {
        const [x, y] = turn(each.x, each.y)
        return {...each, x, y, angle: 180}
      }),
      lines: lines.map(([x1, y1, x2, y2]) => [...turn(x1, y1), ...turn(x2, y2)] as const)
    }
  ])
  const {bytes, result} = await annotateBytes(pdf, {presets: ['strict']})
  expect(result.messages.length).toBeGreaterThan(1)
  const annotations = await readAnnotations(bytes)
  const words = await readWords(pdf, result.messages)
  expect(words.filter((each) => !isMarked(each, annotations))).toEqual([])
})
