import type {LintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardResults} from './fixtures/results.js'
import {json} from './json.js'

describe('json', () => {
  test.each(Object.entries(awkwardResults))('gives %s back as they are', (_, results) => {
    expect(JSON.parse(json(results))).toEqual(results.map(withoutEvidence))
  })

  test('writes exactly the keys of the contract, in its order', () => {
    const [file] = JSON.parse(json(awkwardResults['all a finding can have']!)) as [{messages: [object]}]
    expect(Object.keys(file)).toEqual([
      'filePath',
      'messages',
      'suppressedMessages',
      'errorCount',
      'warningCount',
      'fixableErrorCount',
      'fixableWarningCount'
    ])
    expect(Object.keys(file.messages[0])).toEqual([
      'ruleId',
      'severity',
      'certainty',
      'message',
      'messageId',
      'data',
      'line',
      'column',
      'endLine',
      'endColumn',
      'where',
      'subject',
      'basis',
      'fix',
      'suggestions',
      'related'
    ])
  })

  test('leaves out what a result holds beside the contract', () => {
    const results = awkwardResults['no findings']!.map((result) => ({...result, output: 'fixed', extra: 1}))
    expect(json(results)).toBe(json(awkwardResults['no findings']!))
  })

  test('is indented by two spaces and ends in a line break', () => {
    expect(json([])).toBe('[]\n')
    expect(json(awkwardResults['no findings']!)).toMatch(/^\[\n {2}\{\n {4}"filePath": "绩效目标表\.txt",\n[^]*\n\]\n$/)
  })
})

/** The document's words are for other formats; they are no part of the contract. */
function withoutEvidence(result: LintResult): LintResult {
  return {...result, messages: result.messages.map(({evidence: _, ...message}) => message)}
}
