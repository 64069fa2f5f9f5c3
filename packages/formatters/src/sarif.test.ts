import {createLintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, hostile, message} from './fixtures/results.js'
import {knownRules} from './fixtures/rules.js'
import {validateJson} from './fixtures/validate.js'
import {sarif} from './sarif.js'

const options = {locale: 'zh-CN', color: false, rules: knownRules, version: '1.2.3'} as const

/** What the tests look at in a run. */
interface Run {
  readonly tool: {readonly driver: {readonly version?: string; readonly rules: readonly object[]}}
  readonly invocations: readonly object[]
  readonly artifacts: readonly object[]
  readonly results: readonly Readonly<Record<string, unknown>>[]
  readonly logicalLocations: readonly object[]
}

function run(results: Parameters<typeof sarif>[0]): Run {
  const {runs} = JSON.parse(sarif(results, options)) as {runs: [Run]}
  return runs[0]
}

describe('sarif', () => {
  test.each(awkwardCases)('is valid for $name', ({results, options}) => {
    expect(validateJson('sarif-2.1.0-rtm.5.json', sarif(results, options))).toEqual([])
    const all = {...options, rules: knownRules, version: '1.2.3'}
    expect(validateJson('sarif-2.1.0-rtm.5.json', sarif(results, all))).toEqual([])
  })

  test('shows a finding with all it can have', () => {
    const {results, logicalLocations} = run(awkwardResults['all a finding can have']!)
    const artifactLocation = {uri: 'a.txt', index: 0}
    expect(results).toEqual([
      {
        ruleId: 'no-weaker-period-target',
        ruleIndex: 0,
        level: 'error',
        message: {text: '实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者'},
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {startLine: 612, startColumn: 5, endLine: 612, endColumn: 7}
            },
            logicalLocations
          }
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation,
              region: {startLine: 613, startColumn: 1, endLine: 613, endColumn: 5}
            },
            message: {text: '年度指标值“≥95%”'}
          }
        ],
        partialFingerprints: {'perfLintContent/v1': expect.stringMatching(/^[\da-f]{16}$/)},
        fixes: [
          toFix('按规范写法修改', 10, 1, '≥'),
          toFix('改为“≥95%”', 9, 4, '≥95%'),
          toFix('改为“≤95%”', 9, 4, '≤95%')
        ],
        properties: {messageId: 'vague', certainty: 'likely', where: '第 612 行', field: 'annual'}
      }
    ])

    function toFix(text: string, charOffset: number, charLength: number, inserted: string) {
      const replacement = {deletedRegion: {charOffset, charLength}, insertedContent: {text: inserted}}
      return {description: {text}, artifactChanges: [{artifactLocation, replacements: [replacement]}]}
    }
  })

  test('tells the unit, the project and the indicator as logical locations, each once', () => {
    const other = message({line: 20, subject: {indicator: 4, indicatorName: '及时/率'}})
    const {results, logicalLocations} = run([createLintResult('a.txt', [message(), other, message({line: 30})])])
    const unit = {index: 0, name: '广州市天河区政务服务数据管理局', kind: 'budgetUnit'}
    expect(logicalLocations).toMatchObject([
      unit,
      {index: 1, name: '业务用房租赁经费', kind: 'project', parentIndex: 0},
      {index: 2, name: '指标4“工单自动办结率”', kind: 'indicator', parentIndex: 1},
      {
        index: 3,
        fullyQualifiedName: '广州市天河区政务服务数据管理局/业务用房租赁经费/指标5“及时~1率”',
        parentIndex: 1
      }
    ])
    const indices = results.map(({locations}) =>
      (locations as [{logicalLocations: {index: number}[]}])[0].logicalLocations.map(({index}) => index)
    )
    expect(indices).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 1, 2]
    ])
  })

  test('explains the rules that found something, as far as they are known', () => {
    const {driver} = run([createLintResult('a.txt', [message(), message({ruleId: 'local-rule'})])]).tool
    expect(driver).toMatchObject({version: '1.2.3'})
    expect(driver.rules).toEqual([
      {id: 'local-rule'},
      {
        id: 'no-vague-value',
        shortDescription: {text: '禁止无法衡量的指标值'},
        fullDescription: {text: '“良好”“有效”一类的词没有标准，年终自评时达成与否全凭说法，评审多半退回。'},
        help: {
          text: '“良好”“有效”一类的词没有标准，年终自评时达成与否全凭说法，评审多半退回。\n\n写明分档标准的不报。\n\n依据：《中央部门预算绩效目标管理办法》（财预〔2015〕88号）第十条；《中华人民共和国预算法》'
        },
        defaultConfiguration: {enabled: true, level: 'warning'},
        properties: {
          category: 'value',
          tags: ['value'],
          grounds: [
            {title: '《中央部门预算绩效目标管理办法》', number: '财预〔2015〕88号', article: '第十条'},
            {title: '《中华人民共和国预算法》'}
          ]
        }
      }
    ])
  })

  test('says whether every file could be read', () => {
    const several = run(awkwardResults['several files']!)
    expect(several.invocations).toEqual([{executionSuccessful: false}])
    expect(several.artifacts).toHaveLength(3)
    expect(run([createLintResult('a.txt', [message()])]).invocations).toEqual([{executionSuccessful: true}])
  })

  test('gives a finding in a workbook no lines', () => {
    const [result] = run(awkwardResults['a sheet and a page']!).results
    expect(result).toMatchObject({properties: {where: '项目绩效目标!AB1024'}})
    expect(JSON.stringify(result)).not.toContain('region')
  })

  test('tells what was waived as suppressed', () => {
    const suppression = {kind: 'waiver', justification: '已核', by: '李雷', until: '2026-12-31'} as const
    const waived = {...message(), suppressions: [suppression]}
    const results = [{...createLintResult('a.txt', []), suppressedMessages: [waived]}]
    expect(validateJson('sarif-2.1.0-rtm.5.json', sarif(results, options))).toEqual([])
    expect(run(results).results).toMatchObject([
      {
        ruleId: 'no-vague-value',
        ruleIndex: 0,
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: '已核',
            properties: {by: '李雷', until: '2026-12-31'}
          }
        ]
      }
    ])
  })

  test('keeps fingerprints when lines move', () => {
    const fingerprint = (line: number) =>
      run([createLintResult('a.txt', [message({line})])]).results[0]!['partialFingerprints']
    expect(fingerprint(9)).toEqual(fingerprint(10))
  })

  test('gives hostile text back as it was', () => {
    expect(run(awkwardResults['hostile text']!).results[0]).toMatchObject({message: {text: hostile}})
  })
})
