import {describe, expect, test} from 'vitest'
import {
  applyWaivers,
  checkWaivers,
  compareRuns,
  ConfigError,
  createLintResult,
  createWaivers,
  type LintMessage
} from './index.js'

const subject = {unit: '某局', project: '校舍维修', indicator: 0, indicatorName: '验收合格率', field: 'annual'} as const
const message = (evidence: string, change: Partial<LintMessage> = {}): LintMessage => ({
  ruleId: 'no-vague-value',
  severity: 1,
  certainty: 'likely',
  messageId: 'vague',
  data: {value: evidence},
  message: `“${evidence}”不可衡量`,
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 3,
  where: {kind: 'line', text: '第 3 行', line: 3},
  subject,
  evidence,
  basis: [],
  ...change
})
const word = {reason: '上级文件原文', by: '李某'}
const [good, better, best] = [message('良好'), message('较好'), message('优良')]
const run = (...messages: LintMessage[]) => [createLintResult('表.txt', messages)]

describe('applyWaivers', () => {
  const today = '2026-11-21'

  test('sets waived findings apart, with the word that waived them', () => {
    const {results, expired, stale} = applyWaivers(run(good, better), createWaivers([better], word), today)
    expect(results).toMatchObject([
      {
        messages: [{evidence: '良好'}],
        warningCount: 1,
        suppressedMessages: [
          {evidence: '较好', suppressions: [{kind: 'waiver', justification: '上级文件原文', by: '李某'}]}
        ]
      }
    ])
    expect([expired, stale]).toEqual([[], []])
  })

  test.each([
    {until: '2026-11-20', waived: 0, expired: 1},
    {until: '2026-11-21', waived: 1, expired: 0},
    {until: '2027-01-01', waived: 1, expired: 0}
  ])('until $until, on 2026-11-21', ({until, waived, expired}) => {
    const outcome = applyWaivers(run(good), createWaivers([good], {...word, until}), today)
    expect(outcome.results[0]!.suppressedMessages).toHaveLength(waived)
    expect(outcome.expired).toHaveLength(expired)
    expect(outcome.stale).toEqual([])
  })

  test('tells what is waived and no more found', () => {
    expect(applyWaivers(run(good), createWaivers([good, best], word), today).stale).toMatchObject([
      {message: '“优良”不可衡量', project: '校舍维修'}
    ])
  })

  test('holds where rows were added', () => {
    const moved = {...good, line: 9, endLine: 9, subject: {...subject, indicator: 4}}
    expect(applyWaivers(run(better, moved), createWaivers([good], word), today).results[0]!.messages).toEqual([better])
  })

  test('waives one of two alike, and leaves results without any as they are', () => {
    const twice = run(good, good)
    expect(applyWaivers(twice, createWaivers([good], word), today).results[0]!.messages).toHaveLength(1)
    expect(applyWaivers(twice, [], today).results[0]).toBe(twice[0])
  })
})

describe('checkWaivers', () => {
  const [waiver] = createWaivers([good], word)

  test('takes what createWaivers makes', () => {
    expect(checkWaivers(JSON.parse(JSON.stringify({waivers: [waiver]})))).toEqual({waivers: [waiver]})
  })

  test.each([
    {name: 'no list', value: {}, data: {key: 'waivers', problem: 'missing'}},
    {
      name: 'a misspelt key',
      value: {waivers: [{...waiver, resaon: ''}]},
      data: {key: 'waivers[0].resaon', nearest: 'reason'}
    },
    {
      name: 'no reason',
      value: {waivers: [{...waiver, reason: undefined}]},
      data: {key: 'waivers[0].reason', problem: 'missing'}
    },
    {
      name: 'an empty reason',
      value: {waivers: [{...waiver, reason: ''}]},
      data: {key: 'waivers[0].reason', actual: '""'}
    },
    {
      name: 'a date that is none',
      value: {waivers: [{...waiver, until: '明年'}]},
      data: {key: 'waivers[0].until', actual: '"明年"'}
    },
    {name: 'a list of words', value: {waivers: ['all']}, data: {key: 'waivers[0]', expected: 'object'}}
  ])('refuses $name', ({value, data}) => {
    expect(() => checkWaivers(JSON.parse(JSON.stringify(value)))).toThrow(ConfigError)
    try {
      checkWaivers(JSON.parse(JSON.stringify(value)))
    } catch (error) {
      expect(error).toMatchObject({code: 'invalid-waivers', data})
    }
  })
})

describe('compareRuns', () => {
  const evidenceOf = (messages: readonly LintMessage[]) => messages.map(({evidence}) => evidence)

  test.each([
    {name: 'nothing new', before: [good], now: [good], added: [], unchanged: ['良好'], resolved: []},
    {
      name: 'one mended, one new',
      before: [good, better],
      now: [best, better],
      added: ['优良'],
      unchanged: ['较好'],
      resolved: ['良好']
    },
    {
      name: 'one of two alike mended',
      before: [good, good],
      now: [good],
      added: [],
      unchanged: ['良好'],
      resolved: ['良好']
    },
    {name: 'one more alike', before: [good], now: [good, good], added: ['良好'], unchanged: ['良好'], resolved: []}
  ])('$name', ({before, now, added, unchanged, resolved}) => {
    const comparison = compareRuns(run(...before), run(...now))
    expect(evidenceOf(comparison.added)).toEqual(added)
    expect(evidenceOf(comparison.unchanged)).toEqual(unchanged)
    expect(evidenceOf(comparison.resolved)).toEqual(resolved)
  })

  test('counts the same finding in several files for each', () => {
    const comparison = compareRuns([...run(good), ...run(good)], run(good))
    expect(comparison.resolved).toHaveLength(1)
  })
})
