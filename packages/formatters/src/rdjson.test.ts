import {createLintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, message} from './fixtures/results.js'
import {validateJson} from './fixtures/validate.js'
import {rdjson} from './rdjson.js'

const options = {locale: 'zh-CN', color: false} as const

/** Three bytes a Chinese character, four an emoji. */
const text = '表头\n办结率 👍 》95%\n'
const fix = {range: [10, 11], text: '≥'} as const
const found = message({line: 2, column: 8, endColumn: 9, fix})

describe('rdjson', () => {
  test.each(awkwardCases)('is valid for $name', ({results, options}) => {
    const sources = new Map(results.map(({filePath}) => [filePath, text]))
    expect(validateJson('rdjson.schema.json', rdjson(results, options))).toEqual([])
    expect(validateJson('rdjson.schema.json', rdjson(results, {...options, sources}))).toEqual([])
  })

  test('counts bytes where it has the text', () => {
    const sources = new Map([['a.txt', text]])
    const range = {start: {line: 2, column: 16}, end: {line: 2, column: 19}}
    expect(JSON.parse(rdjson([createLintResult('./a.txt', [])], options))).toEqual({
      source: {name: 'perf-lint'},
      diagnostics: []
    })
    expect(JSON.parse(rdjson([createLintResult('a.txt', [found])], {...options, sources}))).toEqual({
      source: {name: 'perf-lint'},
      diagnostics: [
        {
          message:
            '广州市天河区政务服务数据管理局 › 业务用房租赁经费 › 指标4“工单自动办结率”：指标值“良好”无法衡量，应写明标准',
          location: {path: 'a.txt', range},
          severity: 'WARNING',
          code: {value: 'no-vague-value'},
          suggestions: [{range, text: '≥'}]
        }
      ]
    })
  })

  test('tells lines alone where it has not', () => {
    const {diagnostics} = JSON.parse(rdjson([createLintResult('a.txt', [found])], options)) as {diagnostics: object[]}
    expect(diagnostics[0]).toMatchObject({location: {range: {start: {line: 2}, end: {line: 2}}}})
    expect(diagnostics[0]).not.toHaveProperty('suggestions')
  })

  test('tells no lines of a workbook', () => {
    const {diagnostics} = JSON.parse(rdjson(awkwardResults['a sheet and a page']!, options)) as {
      diagnostics: {location: object}[]
    }
    expect(diagnostics.map(({location}) => location)).toEqual([{path: 'a.xlsx'}, {path: 'a.xlsx'}])
  })
})
