import type {FormDocument} from '../form-model.js'
import {toIndicators} from './indicators.js'

/** Forms with values for the whole term and for the year. */
export const periodForms: readonly FormDocument[] = [
  {
    name: 'ancient-town',
    layout: 'halves',
    title: '项目支出绩效目标申报表',
    year: '（2026年度）',
    style: {
      spell: (label) =>
        label.startsWith('实施') || label.startsWith('年度目标')
          ? `${label}（2026年）`.replace('实施期目标（2026年）', '实施期目标（2026年—2028年）')
          : label
    },
    projects: [
      {
        parts: {
          name: '古城文物建筑修缮',
          department: '阆中市文化旅游局',
          unit: '阆中市文物保护中心',
          implementationTotal: '3600.00',
          total: '1200.00',
          fiscalAppropriation: '1000.00',
          other: '200.00',
          implementationGoal: '三年修缮文物建筑18处，开放院落12处，使古城文物险情全部排除。',
          goal: '修缮文物建筑6处，开放院落4处，接待游客20万人次，带动旅游收入1500万元。'
        },
        indicators: toIndicators(
          'implementation annual',
          `产出指标|数量指标|修缮文物建筑数量|≥18处|≥6处
          ||新增开放院落数量|≥12处|≥4处
          |质量指标|修缮工程验收合格率|100%|100%
          |时效指标|年度修缮任务完工时间|~|2026年12月15日前
          效益指标|经济效益指标|带动旅游收入|≥4500万元|≥1500万元
          |社会效益指标|接待游客人次|≥60万人次|≥20万人次
          满意度指标|服务对象满意度指标|游客满意度|≥92%|≥92%
          成本指标|经济成本指标|单处修缮成本|≤180万元/处|≤180万元/处`
        )
      }
    ],
    faults: [
      {rule: 'no-weaker-period-target', of: '新增开放院落数量', part: 'implementation', value: '≥3处'},
      {
        rule: 'consistent-value-kind',
        of: '修缮工程验收合格率',
        part: 'annual',
        value: '≥6处',
        also: {implementation: '≥18处'}
      },
      {rule: 'no-approximate-value', of: '带动旅游收入', part: 'annual', value: '1500万元左右', words: '左右'}
    ]
  },
  {
    name: 'schools',
    layout: 'periods',
    title: '2026年度项目支出绩效目标表',
    style: {isSheetEach: true, hasHiddenSheet: true, hiddenRows: [14]},
    projects: [
      {
        parts: {
          name: '乡镇寄宿制学校改善',
          department: '凤凰县教育局',
          unit: '凤凰县教育局项目办',
          total: '980.00',
          fiscalAppropriation: '880.00',
          other: '100.00',
          implementationGoal: '三年改善寄宿制学校15所，使1.1万名寄宿学生有标准床位和热水。',
          goal: '改善寄宿制学校5所，新增标准床位1800个。'
        },
        indicators: toIndicators(
          'implementation annual',
          `产出指标|数量指标|改善学校数量|≥15所|≥5所
          ||新增标准床位数|≥5400个|≥1800个
          |质量指标|校舍改造验收合格率|100%|100%
          |时效指标|设备到货及时率|100%|100%
          效益指标|社会效益指标|受益寄宿学生人数|≥1.1万人|≥3600人
          满意度指标|服务对象满意度指标|寄宿学生满意度|≥90%|≥90%`
        )
      },
      {
        parts: {
          name: '乡村教师周转房维修',
          department: '凤凰县教育局',
          unit: '凤凰县教育局项目办',
          total: '320.00',
          fiscalAppropriation: '320.00',
          other: '0.00',
          implementationGoal: '两年维修周转房240套，稳定乡村教师队伍。',
          goal: '维修周转房120套，使乡村教师流失率降到3%以下。'
        },
        indicators: toIndicators(
          'implementation annual',
          `产出指标|数量指标|维修周转房套数|≥240套|≥120套
          |质量指标|维修质量合格率|100%|100%
          |时效指标|周转房维修完工时间|2027年8月31日前|2026年8月31日前
          效益指标|社会效益指标|乡村教师流失率|≤3%|≤3%
          满意度指标|服务对象满意度指标|入住教师满意度|≥93%|≥93%`
        )
      }
    ],
    faults: [
      {rule: 'no-missing-field', of: '改善学校数量', part: 'annual', value: '', at: {of: '改善学校数量', part: 'name'}},
      {
        rule: 'consistent-period-targets',
        of: '新增标准床位数',
        part: 'implementation',
        value: '1800个',
        at: {of: '新增标准床位数', part: 'annual'}
      },
      {
        rule: 'no-redundant-comparator',
        project: 1,
        of: '入住教师满意度',
        part: 'annual',
        value: '≥93%以上',
        words: '以上'
      },
      {
        rule: 'no-boolean-value',
        project: 1,
        of: '维修质量合格率',
        part: 'annual',
        value: '是',
        also: {implementation: '是'}
      }
    ]
  }
]
