import type {Amount, Nodes} from '@perf-lint/ast'
import {lint, resolveConfig, type LintMessage} from '@perf-lint/core'
import {parse} from '@perf-lint/grammar'
import {readText} from '@perf-lint/readers'
import {rules} from '@perf-lint/rules'
import {describe, expect, test, vi} from 'vitest'
import {documents} from '../support/documents.js'

vi.setConfig({testTimeout: 120_000})

const config = resolveConfig(
  {rules: {'consistent-funds-total': 'error', 'consistent-unit-total': 'error', 'consistent-grand-total': 'error'}},
  {rules, presets: new Map()}
)

const withMoney = documents.filter(({number}) => number !== '003')

test.each(withMoney)('document $number has no wrong total', ({source}) => {
  expect(findingsIn(source.text)).toEqual([])
})

describe.each(withMoney)('document $number with one amount changed', ({tree, source}) => {
  test('gets one finding, at that amount', () => {
    for (const {value, position} of amountsBelow(tree)) {
      const {offset: start} = position!.start
      const changed = changeDigit(value)
      const text = source.text.slice(0, start) + changed + source.text.slice(position!.end.offset)
      const place = {line: position!.start.line, column: position!.start.column}
      const found = findingsIn(text).map(({line, column}) => ({line, column}))
      expect(found, `${value} at line ${place.line} changed to ${changed}`).toEqual([place])
    }
  })
})

function findingsIn(text: string): readonly LintMessage[] {
  const source = readText(text)
  const {tree, messages} = parse(source)
  return lint({tree, source, syntax: messages}, config).messages
}

/** Make the first digit one larger, or 1 of a 9. */
function changeDigit(amount: string): string {
  return amount.replace(/\d/, (digit) => (digit === '9' ? '1' : String(Number(digit) + 1)))
}

function amountsBelow(node: Nodes): Amount[] {
  if (node.type === 'amount') return [node]
  return 'children' in node ? node.children.flatMap(amountsBelow) : []
}
