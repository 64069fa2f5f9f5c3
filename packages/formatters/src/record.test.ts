import {createLintResult} from '@perf-lint/core'
import {expect, test} from 'vitest'
import {message} from './fixtures/results.js'
import {record, type RunRecord} from './record.js'

const counts = {units: 1, projects: 2, indicators: 3}
const found = message({evidence: '良好'})

test('keeps all that was found, with the words that findings cover', () => {
  const results = [createLintResult('表.txt', [found], '改过的表')]
  const text = record(results, {locale: 'en', color: false, version: '1.2.3', counts})
  const value = JSON.parse(text) as RunRecord
  expect(value).toMatchObject({schemaVersion: 1, version: '1.2.3', locale: 'en', counts})
  expect(value.results).toEqual([createLintResult('表.txt', [found])])
  expect(value).not.toHaveProperty('changes')
})

test('keeps what became of the documents', () => {
  const changes = [{filePath: '表.txt', changes: []}]
  expect(JSON.parse(record([], {locale: 'zh-CN', color: false, changes}))).toMatchObject({changes, results: []})
})
