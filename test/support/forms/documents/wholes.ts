import type {FormDocument} from '../form-model.js'
import {toIndicators} from './indicators.js'

/** Tables of whole departments, and of transfer payments. */
export const wholes: readonly FormDocument[] = [
  {
    name: 'market-supervision',
    layout: 'department',
    title: '2026年部门（单位）整体支出绩效目标表',
    projects: [
      {
        parts: {
          name: '东兴市市场监督管理局',
          goal: '完成食品抽检1800批次、特种设备检验620台，使食品安全群众满意度达到85%以上。'
        },
        tasks: [
          {name: '食品安全监管', content: '食品抽检和快检', amounts: ['260.00', '240.00', '20.00']},
          {name: '特种设备监察', content: '电梯、锅炉检验', amounts: ['95.00', '95.00', '0.00']},
          {name: '消费维权', content: '受理投诉举报', amounts: ['45.00', '45.00', '0.00']},
          {name: '金额合计', content: '', amounts: ['400.00', '380.00', '20.00']}
        ],
        indicators: toIndicators(
          'annual',
          `产出指标|数量指标|食品抽检批次|≥1800批次
          ||检验特种设备数量|≥620台
          |质量指标|抽检不合格食品处置率|100%
          |时效指标|投诉举报办结及时率|≥98%
          效益指标|社会效益指标|食品安全事故发生数|≤1起
          |经济效益指标|为消费者挽回损失金额|≥120万元
          满意度指标|服务对象满意度指标|食品安全群众满意度|≥85%`
        )
      }
    ],
    faults: [
      {rule: 'consistent-task-total', of: 3, part: 0, value: '420.00'},
      {rule: 'no-vague-value', of: '为消费者挽回损失金额', part: 'annual', value: '有效提升'},
      {rule: 'no-doubled-word', of: '检验特种设备数量', part: 'name', value: '检验检验特种设备数量', words: '检验'}
    ]
  },
  {
    name: 'grassland-subsidy',
    layout: 'transfer',
    title: '中央对地方转移支付区域绩效目标表',
    year: '（2026年度）',
    style: {regions: ['昭觉县', '布拖县', '金阳县']},
    projects: [
      {
        parts: {
          name: '农业防灾减灾资金',
          department: '凉山州农业农村局',
          total: '1500.00',
          centralGrant: '1100.00',
          local: '400.00',
          goal: '防治草地贪夜蛾等病虫害24万亩次，使受灾农户及时恢复生产。'
        },
        indicators: toIndicators(
          'annual region0 region1 region2',
          `产出指标|数量指标|病虫害防治面积|≥24万亩次|≥10万亩次|≥8万亩次|≥6万亩次
          ||储备防灾物资批次|≥9批次|≥4批次|≥3批次|≥2批次
          |质量指标|防治效果达标率|≥90%|≥90%|≥90%|≥90%
          |时效指标|防治任务按期完成率|100%|100%|100%|100%
          效益指标|经济效益指标|挽回粮食损失|≥1200吨|≥500吨|≥400吨|≥300吨
          满意度指标|服务对象满意度指标|受灾农户满意度|≥90%|≥90%|≥90%|≥90%`
        )
      }
    ],
    faults: [
      {rule: 'consistent-region-total', of: '病虫害防治面积', part: 'annual', value: '≥30万亩次'},
      {rule: 'consistent-funds-total', part: 'total', value: '1600.00'},
      {rule: 'consistent-comparator-direction', of: '受灾农户满意度', part: 'annual', value: '≤90%', words: '≤'}
    ]
  }
]
