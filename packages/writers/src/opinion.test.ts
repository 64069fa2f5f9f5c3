import {describe, expect, test} from 'vitest'
import {full, message, results} from './fixtures/results.js'
import {toNotes, toPdfNotes} from './note.js'
import {toOpinions} from './opinion.js'

describe('toOpinions', () => {
  test('puts what is about one unit and project together, and numbers it', () => {
    const rows = toOpinions(results, 'zh-CN').map(({ordinal, unit, project}) => [ordinal, unit, project].join(' '))
    expect(rows).toEqual([
      '1 政务服务数据管理局 业务用房租赁经费',
      '2 政务服务数据管理局 业务用房租赁经费',
      '3 政务服务数据管理局 平台运维',
      '4 教育局 业务用房租赁经费',
      '5  ',
      '6 政务服务数据管理局 业务用房租赁经费'
    ])
  })

  test('says all that a finding has', () => {
    expect(toOpinions([{...results[0]!, messages: [full]}], 'zh-CN')).toEqual([
      {
        ordinal: '1',
        unit: '政务服务数据管理局',
        project: '业务用房租赁经费',
        indicator: '指标4：工单自动办结率',
        place: '绩效目标表!E14',
        problem: '指标值“良好”无法衡量，应写明标准\n另见绩效目标表!F14：年度指标值“≥95%”',
        grounds: '《项目支出绩效评价管理办法》（财预〔2020〕10号）第三条',
        suggestion: '改为“≥95%”；或改为“≤95%”',
        level: '警告\n多半',
        severity: 1,
        sheet: '绩效目标表',
        address: 'E14'
      }
    ])
  })

  test('puts what says the same of several indicators into one row', () => {
    const signs = [2, 3, 5].map((indicator) =>
      message({
        ruleId: 'no-nonstandard-comparator',
        message: '比较符“≧”不规范，应为“≥”',
        where: {kind: 'cell', text: `表!E${indicator}`, sheet: '表', address: `E${indicator}`},
        subject: {...message({}).subject, indicator, indicatorName: `指标${indicator}`}
      })
    )
    const rows = toOpinions([{...results[0]!, messages: signs}], 'zh-CN')
    expect(rows).toMatchObject([
      {indicator: '指标3：指标2\n指标4：指标3\n指标6：指标5', place: '表!E2\n表!E3\n表!E5', address: 'E2'}
    ])
  })

  test('names the file when there are several', () => {
    expect(
      toOpinions(results, 'en')
        .map(({place}) => place)
        .slice(-2)
    ).toEqual(['甲.xlsx\n第 3 页', '乙.xlsx\n绩效目标表!E14'])
  })

  test('says that a fix does it, and that a finding rests on practice', () => {
    expect(toOpinions(results, 'en')[1]).toMatchObject({
      suggestion: 'Write it in the standard form',
      grounds: 'practice of reviewers'
    })
  })
})

describe('toNotes', () => {
  test('says all that a finding has, at its place', () => {
    expect(toNotes([full], 'zh-CN')).toEqual([
      {
        sheet: '绩效目标表',
        address: 'E14',
        level: 'warning',
        words: '良好',
        text: [
          '指标值“良好”无法衡量，应写明标准',
          '另见绩效目标表!F14：年度指标值“≥95%”',
          '建议：改为“≥95%”；或改为“≤95%”',
          '依据：《项目支出绩效评价管理办法》（财预〔2020〕10号）第三条'
        ].join('\n')
      }
    ])
  })

  test('leaves out what has no place in a document', () => {
    expect(toNotes([message({where: {kind: 'page', text: '第 3 页', page: 3}})], 'zh-CN')).toEqual([])
  })

  test('have their places on the pages of a PDF', () => {
    const where = {kind: 'page', text: '第 3 页', page: 3} as const
    const places = [{page: 3, extent: 'words', quads: []}] as const
    expect(toPdfNotes([message({where}), message({where, severity: 1})], [places], 'zh-CN')).toEqual([
      {address: '第 3 页', text: '指标值“良好”无法衡量，应写明标准', level: 'error', places},
      {address: '第 3 页', text: '指标值“良好”无法衡量，应写明标准', level: 'warning', places: []}
    ])
  })
})
