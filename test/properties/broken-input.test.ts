import {fc, test as prop} from '@fast-check/vitest'
import type {Nodes, PerformanceTable} from '@perf-lint/ast'
import {headings} from '@perf-lint/ast/vocabulary'
import {parse} from '@perf-lint/grammar'
import {readDocument, ReadError} from '@perf-lint/readers'
import type {SourceDocument} from '@perf-lint/source'
import {describe, expect, test, vi} from 'vitest'
import {findHeadings} from '../../packages/grammar/src/layout/find-headings.js'
import {documents} from '../support/documents.js'

/** Documents by number, so that a counterexample can be read. */
const published = fc.constantFrom(...documents.map((document) => document.number))
const find = (number: string) => documents.find((document) => document.number === number)!
const runs = {numRuns: 400}

vi.setConfig({testTimeout: 120_000})

/**
 * Words of the form of a table that stand in no node: headings, the name of the row of totals, labels of values. A label
 * may be broken in two by what is left out around it, so its characters are let go one by one.
 */
const form = new RegExp(
  [
    ...Object.values(headings)
      .flat()
      .toSorted((a, b) => b.length - a.length),
    '单位',
    '合计',
    '#+',
    '[实施周期中年度当本全指标目值]'
  ].join('|'),
  'g'
)

describe.each(documents)('document $number', ({tree, source}) => {
  test('stands whole in the tree', () => {
    expect(unaccounted(tree, source)).toBe('')
  })
})

prop.prop([published, fc.double({min: 0, max: 1, noNaN: true})], runs)('cut at any byte', (number, at) => {
  const {bytes} = find(number)
  check(bytes.subarray(0, Math.floor(bytes.length * at)))
})

prop.prop([published, fc.double({min: 0, max: 1, noNaN: true})], runs)('begun at any byte', (number, at) => {
  const {bytes} = find(number)
  check(bytes.subarray(Math.floor(bytes.length * at)))
})

prop.prop([published, fc.infiniteStream(fc.nat())], {numRuns: 100})('lines shuffled', (number, numbers) => {
  const lines = find(number).source.text.split('\n')
  const order = lines.map((line) => ({line, at: numbers.next().value})).sort((a, b) => a.at - b.at)
  check(encode(order.map(({line}) => line).join('\n')))
})

const change = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  kind: fc.constantFrom('remove', 'double', 'replace'),
  by: fc.oneof(
    fc.string({maxLength: 3}),
    fc.constantFrom('；', '。', '、', '1', '：', '指标', '\n', '\t', '≥', '%', '\ufffd', '\ud800', '1、1-产出指标；')
  ),
  length: fc.integer({min: 1, max: 12})
})

prop.prop([published, fc.array(change, {minLength: 1, maxLength: 20})], {numRuns: 1500})(
  'characters removed, doubled or replaced',
  (number, changes) => {
    let {text} = find(number).source
    for (const {at, kind, by, length} of changes) {
      const start = Math.floor(text.length * at)
      const part = text.slice(start, start + length)
      const put = kind === 'remove' ? '' : kind === 'double' ? part + part : by
      text = text.slice(0, start) + put + text.slice(start + length)
    }
    check(encode(text))
  }
)

prop.prop([fc.string({unit: 'binary', maxLength: 300})], {numRuns: 1000})('a text that is no table', (text) => {
  check(encode(text))
})

prop.prop([fc.uint8Array({maxLength: 300})], {numRuns: 1000})('bytes that are no text', (bytes) => {
  check(bytes)
})

const shred = fc.constantFrom(
  '项目名称',
  '总计',
  '财政拨款',
  '绩效目标',
  '绩效指标',
  '合计 1.00 1.00',
  '    项目 1.00 1.00',
  '1、1-产出指标；',
  '11-数量指标；',
  '名称；',
  '实施周期指标值:',
  '年度指标值:',
  '100%',
  '。',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '| a | b | c |\n|---|---|---|\n',
  '2、效益指标：',
  '<p>',
  '注：'
)

prop.prop([fc.array(shred, {maxLength: 60})], {numRuns: 2000})('shreds of a table in any order', (shreds) => {
  check(encode(shreds.join('')))
})

/** Whatever the bytes are: no throw, nothing lost in silence, and no clean bill for what was not read. */
function check(bytes: Uint8Array): void {
  let source: SourceDocument
  try {
    source = readDocument(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    return
  }
  const {tree, messages} = parse(source)
  expect(unaccounted(tree, source)).toBe('')
  if (!hasProject(tree)) expect(messages.map((message) => message.ruleId)).toContain('readable')
  for (const {position} of messages) {
    expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
    expect(position.end.offset).toBeLessThanOrEqual(source.text.length)
  }
}

/**
 * The words of a document that stand in no leaf of its tree and are not its form: heading rows, and the lines above the
 * first of them where a later page repeats them.
 */
function unaccounted(tree: PerformanceTable, source: SourceDocument): string {
  const {text} = source
  const covered = new Uint8Array(text.length)
  const headings = source.cells.length > 0 ? [] : findHeadings(text)
  for (const {start, end} of headings) covered.fill(1, start, end)
  coverRepeated(text.slice(0, headings[0]?.start ?? 0))
  visit(tree)

  let left = ''
  for (let offset = 0; offset < text.length; offset++) left += covered[offset] ? '¦' : text.charAt(offset)
  const words = source.cells.length > 0 ? withoutHeadings(left) : left.replace(/\s/g, '')
  // Page numbers, the dashes under a Markdown heading, and signs between parts say nothing.
  return words.replace(form, '').replace(/[¦\d|:,.、；，。第页共/（）()"：—–-]+/g, '')

  function coverRepeated(front: string): void {
    const lines = front.split(/[\n\r\f]/).map((line) => line.trim())
    for (const line of new Set(lines.filter((each) => each !== ''))) {
      for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
        const isWhole = /(?:^|[\n\r\f])[ \t\u3000]*$/.test(text.slice(Math.max(0, at - 9), at))
        if (at > front.length && isWhole) covered.fill(1, at, at + line.length)
      }
    }
  }

  function visit(node: Nodes): void {
    if ('value' in node) {
      covered.fill(1, node.position!.start.offset, node.position!.end.offset)
      return
    }
    if ('children' in node) node.children.forEach(visit)
  }
}

/** Cells whose words are a known heading, and nothing else. */
function withoutHeadings(text: string): string {
  const known = new Set(Object.values(headings).flat())
  return text
    .split(/[\t\n\r|]/)
    .map((cell) => cell.replace(/\s/g, ''))
    .filter((cell) => !known.has(cell))
    .join('')
}

function hasProject(tree: PerformanceTable): boolean {
  return tree.children.some(
    (child) => child.type === 'budgetUnit' && child.children.some((each) => each.type === 'project')
  )
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
