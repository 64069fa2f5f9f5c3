import type {FormDocument} from '../form-model.js'
import {toIndicators} from './indicators.js'

/** Self-evaluations: what was reached, with points. */
export const evaluations: readonly FormDocument[] = [
  {
    name: 'highways',
    layout: 'evaluation',
    title: '项目支出绩效自评表',
    year: '（2025年度）',
    style: {notes: ['填报人：李某某 联系电话：0915-3210000']},
    projects: [
      {
        parts: {
          name: '农村公路养护',
          department: '汉阴县交通运输局',
          unit: '汉阴县公路服务中心',
          initialBudget: '560.00',
          budget: '600.00',
          spent: '594.00',
          rateWeight: '10',
          rate: '99.00%',
          rateScore: '9.9',
          goal: '养护农村公路420公里，处治病害路面5.6万平方米，使公路全年安全通行350天以上。',
          outcome: '养护农村公路432公里，处治病害路面5.5万平方米，公路安全通行352天。',
          totalScore: '99.64',
          grade: '优'
        },
        indicators: toIndicators(
          'annual actual weight score reason',
          `产出指标|数量指标|养护公路里程|≥420公里|432公里|15|15|
          ||处治病害路面面积|≥5.6万平方米|5.5万平方米|15|14.74|汛期停工12天，已列入下年计划
          |质量指标|养护工程验收合格率|100%|100%|10|10|
          |时效指标|养护任务完成时间|2025年11月30日前|2025年11月20日|10|10|
          效益指标|社会效益指标|公路安全通行天数|≥350天|352天|15|15|
          |可持续影响指标|路长制运行情况|每月巡查并公示结果|达成预期指标|15|15|
          满意度指标|服务对象满意度指标|沿线群众满意度|≥90%|93%|10|10|`
        )
      }
    ],
    faults: [
      {rule: 'max-score', of: '养护公路里程', part: 'score', value: '18'},
      {
        rule: 'require-actual-value',
        of: '养护工程验收合格率',
        part: 'actual',
        value: '',
        at: {of: '养护工程验收合格率', part: 'name'}
      },
      {
        rule: 'consistent-score',
        of: '公路安全通行天数',
        part: 'actual',
        value: '262天',
        at: {of: '公路安全通行天数', part: 'score'}
      },
      {rule: 'require-deviation-reason', of: '公路安全通行天数', part: 'actual'},
      {
        rule: 'valid-qualitative-score',
        of: '路长制运行情况',
        part: 'actual',
        value: '部分达成预期指标并具有一定效果',
        also: {score: '14'},
        at: {of: '路长制运行情况', part: 'score'}
      },
      {rule: 'consistent-score-total', part: 'totalScore', value: '95.00'},
      {rule: 'consistent-grade', part: 'grade', value: '良'}
    ]
  },
  {
    name: 'relief',
    layout: 'evaluation',
    title: '2025年度项目支出绩效自评表',
    style: {
      categories: 'first',
      spell: (label) =>
        ({实际完成值: '全年\n实际值', 分值: '分 值', 得分: '得 分', 年度指标值: '年度指标值（A）'})[label] ?? label
    },
    projects: [
      {
        parts: {
          name: '临时救助资金',
          department: '长汀县民政局',
          unit: '长汀县社会救助中心',
          initialBudget: '300.00',
          budget: '300.00',
          spent: '285.00',
          rateWeight: '10',
          rate: '95.00%',
          rateScore: '9.5',
          goal: '对遭遇急难的1500名困难群众给予临时救助，使急难家庭基本生活有保障。',
          outcome: '救助1562名困难群众，急难家庭基本生活有保障。',
          totalScore: '99.5',
          grade: '优'
        },
        indicators: toIndicators(
          'annual actual weight score reason',
          `产出指标|数量指标|救助困难群众人数|≥1500人|1562人|20|20|
          |质量指标|救助对象认定准确率|≥99%|99.6%|20|20|
          |时效指标|救助金发放及时率|100%|100%|10|10|
          效益指标|社会效益指标|急难家庭救助覆盖率|≥95%|96.5%|30|30|
          满意度指标|服务对象满意度指标|受助群众满意度|≥92%|94%|10|10|`
        )
      }
    ],
    faults: [
      {rule: 'consistent-score-total', part: 'rate', value: '75.00%'},
      {
        rule: 'consistent-weight-sum',
        of: '急难家庭救助覆盖率',
        part: 'weight',
        value: '35',
        also: {score: '35'},
        at: {of: '救助困难群众人数', part: 'weight'}
      },
      {rule: 'consistent-score-total', part: 'totalScore', value: '99.5'}
    ]
  }
]
