import {createLintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardResults, hostile, message} from './fixtures/results.js'
import {knownRules} from './fixtures/rules.js'
import type {FormatOptions} from './formatter.js'
import {formatters} from './formatters.js'

const results = Object.values(awkwardResults).flat()
const sources = new Map(results.map(({filePath}) => [filePath, `${hostile}\n`.repeat(1100)]))
const options: FormatOptions = {locale: 'zh-CN', color: false, rules: knownRules, sources, version: '1.2.3'}

describe.each([...formatters])('%s', (_, format) => {
  test('gives the same text for the same results, and leaves them as they are', () => {
    const before = JSON.stringify(results)
    expect(format(structuredClone(results), options)).toBe(format(results, options))
    expect(JSON.stringify(results)).toBe(before)
  })

  test('ends in a line break, or is empty', () => {
    for (const each of Object.values(awkwardResults)) expect(format(each, options)).toMatch(/^$|\n$/)
  })

  test('does without all that may be left out', () => {
    expect(format(results, {locale: 'en', color: false})).not.toMatch(/undefined|\[object|NaN|\{\{/)
  })

  test('takes time in proportion to the findings', {timeout: 20_000}, () => {
    const messages = Array.from({length: 5000}, (_, line) => message({line: line + 1, message: `第 ${line} 个`}))
    const many = [createLintResult('a.txt', messages)]
    const text = '办结率 良好\n'.repeat(5000)
    expect(format(many, {...options, sources: new Map([['a.txt', text]])}).length).toBeGreaterThan(5000)
  })
})
