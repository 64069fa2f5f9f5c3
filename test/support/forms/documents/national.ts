import type {FormDocument} from '../form-model.js'
import {toIndicators} from './indicators.js'

/** Blanks between the signs of short headings, as people space them out to the width of a cell. */
const spaceOut = (label: string) => (label.length <= 4 ? [...label].join(' ') : label)

/** The national form, one value for each indicator. */
export const nationalForms: readonly FormDocument[] = [
  {
    name: 'farmland',
    layout: 'national',
    title: '项目支出绩效目标申报表',
    year: '（2026年度）',
    style: {spell: spaceOut, notes: ['注：本表由项目单位填报，主管部门审核。']},
    projects: [
      {
        parts: {
          name: '高标准农田改造提升',
          department: '肥乡区农业农村局',
          unit: '肥乡区农田建设服务中心',
          total: '1860.00',
          fiscalAppropriation: '1500.00',
          other: '360.00',
          goal: '改造提升高标准农田1.2万亩，配套机井和输水管道，使亩均粮食产能增加50公斤。'
        },
        indicators: toIndicators(
          'annual',
          `产出指标|数量指标|改造提升农田面积|≥1.2万亩
          ||新打机井数量|≥45眼
          |质量指标|工程验收合格率|100%
          |时效指标|工程完工时间|2026年11月30日前
          效益指标|经济效益指标|亩均粮食产能增加量|≥50公斤
          |生态效益指标|节约灌溉用水量|≥180万立方米
          满意度指标|服务对象满意度指标|受益农户满意度|≥90%
          成本指标|经济成本指标|亩均改造成本|≤1550元/亩`
        )
      }
    ],
    faults: [
      {rule: 'consistent-funds-total', part: 'total', value: '1900.00'},
      {rule: 'require-unit-of-measure', of: '新打机井数量', part: 'annual', value: '≥45', words: '45'},
      {rule: 'no-vague-value', of: '亩均粮食产能增加量', part: 'annual', value: '明显提高'},
      {rule: 'consistent-comparator-direction', of: '受益农户满意度', part: 'annual', value: '≤90%', words: '≤'}
    ]
  },
  {
    name: 'rivers',
    layout: 'national',
    title: '2026年项目支出绩效目标表',
    style: {categories: 'repeated', isText: true},
    projects: [
      {
        parts: {
          name: '中小河流治理工程',
          department: '常山县水利局',
          unit: '常山县河湖管理中心',
          total: '2400.00',
          fiscalAppropriation: '1800.00',
          carriedOver: '200.00',
          other: '400.00',
          goal: '治理芳村溪河道8.6公里，新建堤防6.2公里，保护沿岸人口1.3万人免受洪涝。'
        },
        indicators: toIndicators(
          'annual weight',
          `产出指标|数量指标|治理河道长度|≥8.6公里|15
          ||新建堤防长度|≥6.2公里|15
          |质量指标|单元工程合格率|100%|10
          |时效指标|主体工程完工时间|2026年10月31日前|10
          效益指标|社会效益指标|受保护人口|≥1.3万人|15
          |生态效益指标|恢复河岸植被面积|≥3.5公顷|15
          满意度指标|服务对象满意度指标|沿岸居民满意度|≥90%|10`
        )
      },
      {
        parts: {
          name: '病险山塘整治',
          department: '常山县水利局',
          unit: '常山县河湖管理中心',
          total: '650.00',
          fiscalAppropriation: '650.00',
          carriedOver: '0.00',
          other: '0.00',
          goal: '整治病险山塘14座，恢复蓄水能力42万立方米，使下游5200名村民用水有保障。'
        },
        indicators: toIndicators(
          'annual weight',
          `产出指标|数量指标|整治山塘数量|≥14座|20
          |质量指标|山塘整治验收合格率|100%|15
          |时效指标|山塘整治完工时间|2026年9月30日前|15
          效益指标|经济效益指标|恢复灌溉面积|≥3600亩|15
          |社会效益指标|受益村民人数|≥5200人|15
          满意度指标|服务对象满意度指标|受益村民满意度|≥92%|10`
        )
      }
    ],
    faults: [
      {
        rule: 'valid-subcategory',
        of: '单元工程合格率',
        part: 'category',
        value: '效益指标',
        at: {of: '单元工程合格率', part: 'subcategory'}
      },
      {
        rule: 'consistent-weight-sum',
        of: '沿岸居民满意度',
        part: 'weight',
        value: '15',
        at: {of: '治理河道长度', part: 'weight'}
      },
      {
        rule: 'consistent-indicator-category',
        project: 1,
        of: '山塘整治完工时间',
        part: 'subcategory',
        value: '数量指标'
      },
      {rule: 'valid-weight', project: 1, of: '恢复灌溉面积', part: 'weight', value: '0'},
      {
        rule: 'no-bare-comparator',
        project: 1,
        of: '受益村民人数',
        part: 'annual',
        value: '不少于',
        also: {weight: '30'}
      }
    ]
  },
  {
    name: 'elderly-care',
    layout: 'national',
    title: '项目支出绩效目标表',
    year: '（2026年度）',
    style: {
      isInYuan: true,
      isSheetEach: true,
      categories: 'first',
      spell: (label) => (label === '总体目标' ? '总\n体\n目\n标' : label.replace('指标值', '绩效\n指标值')),
      notes: ['填报人：王某某', '填表说明：金额单位为元。']
    },
    projects: [
      {
        parts: {
          name: '社区老年食堂运营补贴',
          department: '五常市民政局',
          unit: '五常市养老服务指导中心',
          total: '960,000.00',
          fiscalAppropriation: '960,000.00',
          other: '0.00',
          goal: '补贴老年食堂16家，为3200名老人提供助餐，使高龄、失能老人吃上热饭。'
        },
        indicators: toIndicators(
          'annual',
          `产出指标|数量指标|补贴老年食堂数量|≥16家
          ||助餐服务老人数|≥3200人
          |质量指标|食品抽检合格率|100%
          |时效指标|补贴发放及时率|100%
          效益指标|社会效益指标|高龄失能老人助餐覆盖率|≥85%
          满意度指标|服务对象满意度指标|用餐老人满意度|≥92%
          成本指标|经济成本指标|食堂运营补贴标准|≤60000元/家`
        )
      },
      {
        parts: {
          name: '困难老人居家适老化改造',
          department: '五常市民政局',
          unit: '五常市养老服务指导中心',
          total: '750,000.00',
          fiscalAppropriation: '600,000.00',
          other: '150,000.00',
          goal: '为250户困难老人家庭安装扶手、防滑地面等设施，减少居家跌倒。'
        },
        indicators: toIndicators(
          'annual',
          `产出指标|数量指标|适老化改造户数|≥250户
          |质量指标|改造验收合格率|100%
          |时效指标|改造完成时间|2026年8月31日前
          效益指标|社会效益指标|改造家庭老人跌倒发生率|≤3%
          满意度指标|服务对象满意度指标|改造家庭满意度|≥95%
          成本指标|经济成本指标|户均改造费用|≤3000元/户`
        )
      }
    ],
    faults: [
      {rule: 'valid-percentage', of: '食品抽检合格率', part: 'annual', value: '≥120%'},
      {rule: 'require-satisfaction', of: '用餐老人满意度', part: 'name', at: {part: 'name'}},
      {rule: 'no-placeholder-value', project: 1, of: '改造完成时间', part: 'annual', value: '详见附件'},
      {rule: 'no-nonstandard-comparator', project: 1, of: '改造家庭满意度', part: 'annual', value: '≧95%', words: '≧'},
      {rule: 'require-percent-sign', project: 1, of: '改造验收合格率', part: 'annual', value: '≥98', words: '98'}
    ]
  },
  {
    name: 'wetland',
    layout: 'national',
    title: '2026年度市级项目支出绩效目标申报表',
    style: {categories: 'above', notes: ['备注：一级指标分值合计应为100分。']},
    projects: [
      {
        parts: {
          name: '湖滨湿地保护与修复',
          department: '黄石市自然资源和规划局',
          unit: '网湖湿地保护中心',
          total: '540.00',
          fiscalAppropriation: '420.00',
          specialAccount: '50.00',
          carriedOver: '30.00',
          other: '40.00',
          goal: '修复湿地植被320公顷，清理围网68处，使越冬候鸟栖息环境得到改善。'
        },
        indicators: toIndicators(
          'annual weight',
          `产出指标|数量指标|修复湿地植被面积|≥320公顷|20
          ||清理围网数量|≥68处|10
          |质量指标|栽植水生植物成活率|≥85%|10
          |时效指标|植被修复完工时间|2026年6月30日前|10
          效益指标|生态效益指标|越冬候鸟数量增长率|≥5%|20
          |社会效益指标|居民湿地保护知识知晓率|≥70%|10
          满意度指标|服务对象满意度指标|周边居民满意度|≥90%|10`
        )
      }
    ],
    faults: [
      {
        rule: 'consistent-category-weights',
        of: '越冬候鸟数量增长率',
        part: 'weight',
        value: '10',
        and: {of: '清理围网数量', part: 'weight', value: '20'},
        at: {of: '修复湿地植被面积', part: 'weight'}
      },
      {rule: 'no-lost-character', of: '栽植水生植物成活率', part: 'annual', value: '不于85%', words: '不于'},
      {rule: 'no-stray-punctuation', of: '清理围网数量', part: 'name', value: '清理围网数量。', words: '。'},
      {rule: 'consistent-funds-total', part: 'total', value: '560.00'}
    ]
  }
]
