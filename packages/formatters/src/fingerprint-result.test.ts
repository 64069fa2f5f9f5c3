import {createLintResult} from '@perf-lint/core'
import {expect, test} from 'vitest'
import {fingerprintResult} from './fingerprint-result.js'
import {message} from './fixtures/results.js'

test('keeps the numbers of findings that are alike when one of them is waived', () => {
  const [first, second] = [message({line: 1}), message({line: 2})]
  const waived = {...first, suppressions: [{kind: 'waiver', justification: '已核', by: '李雷'}] as const}
  const before = fingerprintResult(createLintResult('a.txt', [first, second]))
  const after = fingerprintResult({...createLintResult('a.txt', [second]), suppressedMessages: [waived]})
  expect(before.get(second)).toMatch(/-2$/)
  expect(after.get(second)).toBe(before.get(second))
  expect(after.get(waived)).toBe(before.get(first))
})
