import {describe, expect, test} from 'vitest'
import {indicator, project, table} from './builders.js'

const item = '1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。'

describe('indicator', () => {
  test('writes the smallest flattened table', () => {
    expect(indicator()).toMatchInlineSnapshot(`
      "项目支出绩效目标表（含转移支付项目）
      部门名称：广州市天河区政务服务数据管理局 单位：万元
      项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标
      合计 100.00 100.00
      广州市天河区政务服务数据管理局 100.00 100.00
          业务培训经费 100.00 100.00
      举办培训班10场，提高业务人员的办事能力。
      1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。
      "
    `)
  })

  test('keeps the columns in tab-separated text, and quotes wrapped cells', () => {
    expect(indicator({format: 'tsv', goal: '提高\n能力。'})).toMatchInlineSnapshot(`
      "项目支出绩效目标表（含转移支付项目）
      部门名称：广州市天河区政务服务数据管理局 单位：万元
      项目名称（资金使用单位）	总计	财政拨款	财政专户拨款	其他资金	绩效目标	绩效指标
      合计	100.00	100.00				
      广州市天河区政务服务数据管理局	100.00	100.00				
      业务培训经费	100.00	100.00			"提高
      能力。"	1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。
      "
    `)
  })

  test('writes the table without money and implementation-period values', () => {
    expect(indicator({format: 'plain'})).toMatchInlineSnapshot(`
      "项目支出绩效目标表（含转移支付项目）

      主管部门 预算单位 项目名称 绩效目标 绩效指标

      广州市天河区政务服务数据管理局

      广州市天河区政务服务数据管理局

      业务培训经费 举办培训班10场，提高业务人员的办事能力。

      1、产出指标：举办培训班场次，年度指标值：≥10场。
      "
    `)
  })

  test('takes the annual value for the implementation period, without its marks', () => {
    expect(indicator({annual: '⟦≧⟧80%'})).toContain('实施周期指标值:≧80%；年度指标值:⟦≧⟧80%。')
  })

  test('leaves out what is given as empty', () => {
    expect(indicator({ordinal: '', subcategory: '', annual: '', department: '', title: ''})).toMatchInlineSnapshot(`
      "单位：万元
      项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标
      合计 100.00 100.00
      广州市天河区政务服务数据管理局 100.00 100.00
          业务培训经费 100.00 100.00
      举办培训班10场，提高业务人员的办事能力。
      1-产出指标；举办培训班场次；实施周期指标值:；年度指标值:。
      "
    `)
  })

  test('writes an item as given', () => {
    expect(indicator({item: '1、产出指标'})).toContain('\n1、产出指标\n')
  })
})

describe('project', () => {
  test('numbers the indicators', () => {
    expect(project({indicators: [{}, {name: '培训人次', annual: '≥200人次'}]})).toContain(
      `${item}2、1-产出指标；11-数量指标；培训人次；实施周期指标值:≥200人次；年度指标值:≥200人次。`
    )
  })

  test('writes no amounts for empty funds', () => {
    expect(project({name: '培训费', funds: {}})).toContain('\n    培训费\n')
  })
})

describe('table', () => {
  test('sums the amounts of its projects and units', () => {
    const projects = [{}, {funds: {total: '1,250.50', fiscalAppropriation: '1,000.50', other: '⟦250.00⟧'}}]
    expect(table({format: 'tsv', units: [{projects}, {name: '区政务中心'}]})).toMatchInlineSnapshot(`
      "项目支出绩效目标表（含转移支付项目）
      部门名称：广州市天河区政务服务数据管理局 单位：万元
      项目名称（资金使用单位）	总计	财政拨款	财政专户拨款	其他资金	绩效目标	绩效指标
      合计	1,450.50	1,200.50		250.00		
      广州市天河区政务服务数据管理局	1,350.50	1,100.50		250.00		
      业务培训经费	100.00	100.00			举办培训班10场，提高业务人员的办事能力。	1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。
      业务培训经费	1,250.50	1,000.50		⟦250.00⟧	举办培训班10场，提高业务人员的办事能力。	1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。
      区政务中心	100.00	100.00				
      业务培训经费	100.00	100.00			举办培训班10场，提高业务人员的办事能力。	1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。
      "
    `)
  })
})
