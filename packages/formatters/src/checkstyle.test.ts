import {describe, expect, test} from 'vitest'
import {checkstyle} from './checkstyle.js'
import {awkwardCases, awkwardResults, hostile} from './fixtures/results.js'
import {readXml, validateXml} from './fixtures/validate.js'

const several = awkwardResults['several files']!

describe('checkstyle', () => {
  test.each(awkwardCases)('is valid for $name', ({results}) => {
    expect(validateXml('checkstyle.xsd', checkstyle(results))).toEqual([])
  })

  test('names every file, also one without findings', () => {
    expect(checkstyle(several)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="表/一.txt">
    <error line="612" column="5" severity="warning" message="指标值“良好”无法衡量，应写明标准" source="perf-lint.no-vague-value"/>
    <error line="700" column="5" severity="error" message="指标值“良好”无法衡量，应写明标准" source="perf-lint.no-vague-value"/>
  </file>
  <file name="表/二.txt"/>
  <file name="表/三.txt">
    <error line="1" column="5" severity="error" message="指标值“良好”无法衡量，应写明标准" source="perf-lint.readable"/>
  </file>
</checkstyle>
`)
  })

  test('gives hostile text back as it was', () => {
    expect(readXml(checkstyle(awkwardResults['hostile text']!), '//error/@message')).toBe(hostile)
  })
})
