import type {FormDocument} from '../form-model.js'
import {toIndicators} from './indicators.js'

/** Lists that budget systems put out: sign, number and unit in columns of their own. */
export const systemExports: readonly FormDocument[] = [
  {
    name: 'clinics',
    layout: 'export',
    title: '2026年项目绩效目标导出表',
    projects: [
      {
        parts: {
          name: '村卫生室设备更新',
          unit: '沂源县卫生健康局',
          total: '420.00',
          goal: '为86家村卫生室更新诊疗设备，使村民常见病就近诊治。'
        },
        indicators: toIndicators(
          'sign figure unit annual weight note',
          `产出指标|数量指标|更新设备的卫生室数量|≥|86|家|≥86家|20|按验收单统计
          |质量指标|设备验收合格率|＝|100|%|＝100%|20|合格台数/验收台数
          |时效指标|设备安装完成时限|≤|9|个月|≤9个月|10|
          效益指标|社会效益指标|村卫生室诊疗人次增长率|≥|8|%|≥8%|30|
          满意度指标|服务对象满意度指标|就诊村民满意度|≥|90|%|≥90%|10|`
        )
      },
      {
        parts: {
          name: '基本公共卫生培训',
          unit: '沂源县卫生健康局',
          total: '36.00',
          goal: '培训乡村医生640人次，使更多慢病患者血压得到控制。'
        },
        indicators: toIndicators(
          'sign figure unit annual weight note',
          `产出指标|数量指标|培训乡村医生人次|≥|640|人次|≥640人次|20|
          ||培训班期数|≥|8|期|≥8期|10|
          |质量指标|培训考核合格率|≥|95|%|≥95%|20|
          效益指标|社会效益指标|慢病患者血压控制率|≥|65|%|≥65%|30|
          满意度指标|服务对象满意度指标|参训医生满意度|≥|92|%|≥92%|10|`
        )
      },
      {
        parts: {
          name: '献血宣传活动',
          unit: '沂源县中心血站',
          total: '18.00',
          goal: '开展无偿献血宣传24场，动员2600人次献血，保障临床用血。'
        },
        indicators: toIndicators(
          'sign figure unit annual weight note',
          `产出指标|数量指标|宣传活动场次|≥|24|场|≥24场|25|
          |质量指标|采集血液合格率|≥|98.5|%|≥98.5%|25|
          效益指标|社会效益指标|无偿献血人次|≥|2600|人次|≥2600人次|30|
          满意度指标|服务对象满意度指标|献血者满意度|≥|95|%|≥95%|10|`
        )
      }
    ],
    faults: [
      {rule: 'consistent-sign-and-unit', of: '就诊村民满意度', part: 'figure', value: '≥90', words: '≥90'},
      {
        rule: 'consistent-sign-and-unit',
        of: '更新设备的卫生室数量',
        part: 'figure',
        value: '86个',
        also: {annual: '≥86个'}
      },
      {
        rule: 'consistent-comparator-direction',
        project: 1,
        of: '参训医生满意度',
        part: 'sign',
        value: '≤',
        also: {annual: '≤92%'},
        words: '≤'
      },
      {rule: 'valid-weight', project: 1, of: '培训班期数', part: 'weight', value: '0'},
      {
        rule: 'require-unit-of-measure',
        project: 2,
        of: '宣传活动场次',
        part: 'unit',
        value: '',
        also: {annual: '≥24'},
        at: {of: '宣传活动场次', part: 'figure'},
        words: '24'
      }
    ]
  },
  {
    name: 'desert-greening',
    layout: 'export',
    title: '绩效目标批复表',
    style: {
      categories: 'repeated',
      spell: (label) => ({三级指标: '指标名称', 指标值: '目标值', 权重: '指标\n权重'})[label] ?? label
    },
    projects: [
      {
        parts: {
          name: '防沙治沙林草种植',
          unit: '民勤县林业和草原局',
          total: '1350.00',
          goal: '栽植梭梭3.2万亩，设置草方格沙障1.5万亩，使重点风沙口流沙得到固定。'
        },
        indicators: toIndicators(
          'sign figure unit annual weight note',
          `产出指标|数量指标|栽植梭梭面积|≥|3.2|万亩|≥3.2万亩|20|
          ||设置沙障面积|≥|1.5|万亩|≥1.5万亩|10|
          |质量指标|苗木成活率|≥|75|%|≥75%|20|
          效益指标|生态效益指标|沙区植被覆盖度提高|≥|2|个百分点|≥2个百分点|30|
          满意度指标|服务对象满意度指标|治沙区农牧民满意度|≥|88|%|≥88%|10|`
        )
      },
      {
        parts: {
          name: '森林草原防火物资储备',
          unit: '民勤县林业和草原局',
          total: '96.00',
          goal: '购置风力灭火机60台、防火服200套，使火情到场时间缩短到30分钟以内。'
        },
        indicators: toIndicators(
          'sign figure unit annual weight note',
          `产出指标|数量指标|购置风力灭火机数量|＝|60|台|＝60台|20|
          ||购置防火服数量|＝|200|套|＝200套|20|
          |质量指标|物资验收合格率|＝|100|%|＝100%|10|
          效益指标|社会效益指标|火情到场时间|≤|30|分钟|≤30分钟|30|
          满意度指标|服务对象满意度指标|护林员满意度|≥|90|%|≥90%|10|`
        )
      }
    ],
    faults: [
      {
        rule: 'consistent-sign-and-unit',
        of: '苗木成活率',
        part: 'sign',
        value: '定性',
        also: {figure: '75', annual: '75%'},
        at: {of: '苗木成活率', part: 'figure'}
      },
      {
        rule: 'consistent-sign-and-unit',
        project: 1,
        of: '火情到场时间',
        part: 'figure',
        value: '较快',
        also: {annual: '较快'}
      },
      {rule: 'no-vague-value', project: 1, of: '火情到场时间', part: 'figure'}
    ]
  }
]
