import type {CategoryKind, SubcategoryKind} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {adverse, type NameKind, type Nature} from '@perf-lint/meaning'
import {deliverables} from './own-work.js'

/** Where an indicator may stand; the first level alone in tables that do not show the second. */
export type Place = SubcategoryKind | CategoryKind

/** What an indicator measures, where it belongs, and where it is misplaced, with how surely. */
export interface HomeEntry {
  /** What the name measures; with `heads`, only names that end in one of them. */
  readonly nature?: Nature
  readonly kind?: NameKind
  /** Words at the end of the name. */
  readonly heads?: readonly string[]
  /** Words one of which the name must hold. */
  readonly having?: readonly string[]
  /** Words that make the entry not apply. */
  readonly except?: readonly string[]
  /** Second levels where it belongs, the likeliest first; empty where the name alone does not tell. */
  readonly homes: readonly SubcategoryKind[]
  readonly misplaced: Readonly<Partial<Record<Place, Certainty>>>
}

/** Certain under cost, whatever else it is: a rate, a count or a date is no amount of money. */
const nowhereNearCost = {cost: 'certain'} as const

/** Where what is counted or sized up does not belong: it is neither how good nor how soon nor how welcome. */
const notForAmounts = {
  ...nowhereNearCost,
  quality: 'certain',
  timeliness: 'certain',
  recipientSatisfaction: 'likely',
  satisfaction: 'likely'
} as const

/** What the user pays is an effect of the project, not its cost. */
const costOfOthers: readonly string[] = [
  '群众',
  '企业',
  '患者',
  '市民',
  '居民',
  '农户',
  '农民',
  '学生',
  '家庭',
  '社会',
  '用户',
  '办事',
  '就医',
  '降低',
  '减少',
  '下降',
  '节约',
  '节省'
]

/** Words of cost: a rate about them may stand under cost. */
export const costWords: readonly string[] = [
  '成本',
  '费',
  '价',
  '租金',
  '资金',
  '预算',
  '投资',
  '薪',
  '工资',
  '标准',
  '支出',
  '折扣',
  '节约',
  '节支',
  '造价',
  '补助',
  '补贴'
]

/** Words of time: a rate or count about them may stand under timeliness. */
export const timeWords: readonly string[] = [
  '及时',
  '按时',
  '按期',
  '时效',
  '时限',
  '时长',
  '时间',
  '逾期',
  '超时',
  '频次',
  '频率'
]

/** Words of a count that is itself a standard of service: how often, how many at a time. */
const frequencies: readonly string[] = [
  '每日',
  '每天',
  '每周',
  '每月',
  '每季',
  '每年',
  '日均',
  '月均',
  '平均',
  '频次',
  '频率',
  '并发'
]

/** Words of what lasts; a count of it may stand under 可持续影响. */
const lasting: readonly string[] = [
  '制度',
  '机制',
  '标准',
  '规范',
  '人才',
  '持续',
  '长效',
  '后续',
  '管护',
  '储备',
  '种质'
]

/** People who work for a body. */
const staff: readonly string[] = ['人员', '员工', '职工', '队员', '队伍', '干部']

/** Staff who serve people where they are scarce: that they stay is an effect in itself. */
const scarceStaff: readonly string[] = [
  '教师',
  '教职',
  '师资',
  '医生',
  '医师',
  '医务',
  '医护',
  '医疗',
  '村医',
  '护士',
  '护理',
  '护工',
  '卫生',
  '乡村',
  '基层',
  '人才'
]

/** What is delivered and counted: papers, events, rounds of work and things bought. */
const delivered: readonly string[] = [
  ...deliverables,
  '活动',
  '宣传册',
  '宣传品',
  '宣传片',
  '宣传栏',
  '教材',
  '资料',
  '设备',
  '设施',
  '器材',
  '车辆',
  '软件',
  '系统'
]

/** Bases of a comparison: a count per head tells how people fare, not how much was delivered. */
export const perHead: readonly string[] = [
  '每百',
  '每千',
  '每万',
  '每十万',
  '千人',
  '万人',
  '人均',
  '户均',
  '生均',
  '师均',
  '村均'
]

/**
 * Indicators by what they measure; the first entry that fits a name decides.
 *
 * Source: DOMAIN.md §1.4 (which names belong where; how often tables depart from it, and so what is certain), RULES.md
 * R20-R24. What some provinces' own tables do (健康管理率 under 数量, 完好率 under 可持续影响, 获得感 under 社会效益) is
 * arguable or left out.
 */
export const indicatorHomes: readonly HomeEntry[] = [
  // 满意度
  {
    nature: 'satisfaction',
    heads: ['满意度', '满意率', '满意情况', '满意程度', '评价满意', '测评满意', '好评率'],
    homes: ['recipientSatisfaction'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      quality: 'certain',
      timeliness: 'certain',
      economicBenefit: 'certain',
      socialBenefit: 'certain',
      ecologicalBenefit: 'certain',
      sustainableImpact: 'certain',
      output: 'certain',
      benefit: 'certain'
    }
  },
  {
    nature: 'satisfaction',
    homes: ['recipientSatisfaction'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      quality: 'likely',
      timeliness: 'likely',
      economicBenefit: 'likely',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'arguable',
      output: 'likely'
    }
  },
  {
    nature: 'complaint',
    homes: ['quality', 'recipientSatisfaction'],
    misplaced: {...nowhereNearCost, quantity: 'likely', timeliness: 'likely', economicBenefit: 'likely'}
  },

  // 成本
  {
    nature: 'cost',
    heads: ['成本', '成本控制', '成本控制数', '成本控制情况', '成本控制率', '预算控制', '预算控制数', '预算控制情况'],
    except: costOfOthers,
    homes: ['economicCost'],
    misplaced: {
      quantity: 'certain',
      quality: 'certain',
      timeliness: 'certain',
      economicBenefit: 'certain',
      socialBenefit: 'certain',
      ecologicalBenefit: 'certain',
      sustainableImpact: 'certain',
      recipientSatisfaction: 'certain',
      benefit: 'likely',
      satisfaction: 'certain'
    }
  },
  {
    nature: 'cost',
    heads: ['单价', '造价', '采购价格', '投资控制', '费用控制'],
    except: costOfOthers,
    homes: ['economicCost'],
    misplaced: {
      quantity: 'certain',
      quality: 'certain',
      timeliness: 'certain',
      socialBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'certain',
      satisfaction: 'certain'
    }
  },
  {
    nature: 'cost',
    except: [...costOfOthers, '收费标准'],
    homes: ['economicCost'],
    misplaced: {
      quantity: 'likely',
      quality: 'likely',
      timeliness: 'likely',
      socialBenefit: 'arguable',
      recipientSatisfaction: 'likely'
    }
  },

  // 时效
  {
    nature: 'punctuality',
    homes: ['timeliness'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      quality: 'likely',
      economicBenefit: 'likely',
      socialBenefit: 'likely',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely',
      benefit: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'duration',
    heads: ['中断时间', '停机时间'],
    homes: ['quality', 'timeliness'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      economicBenefit: 'likely',
      socialBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely'
    }
  },
  {
    nature: 'duration',
    heads: ['响应时间', '响应时长', '响应时限', '响应速度', '恢复时间', '修复时间', '维修时间', '处置时间', '到场时间'],
    homes: ['timeliness'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      quality: 'arguable',
      economicBenefit: 'likely',
      socialBenefit: 'likely',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely',
      benefit: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'duration',
    kind: 'timeliness',
    homes: ['timeliness'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      quality: 'likely',
      economicBenefit: 'likely',
      socialBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely',
      benefit: 'likely',
      satisfaction: 'likely'
    }
  },
  // Terms of a lease or a service may be its size.
  {nature: 'duration', heads: ['周期', '期限'], homes: ['timeliness'], misplaced: {quantity: 'arguable'}},
  {
    nature: 'duration',
    // Time saved to people is an effect, so these are left alone under 社会效益.
    heads: [
      '办理时间',
      '办理时长',
      '办理时限',
      '办结时间',
      '办结时限',
      '审批时间',
      '审批时限',
      '处理时间',
      '处理时长',
      '处理时限',
      '解决时间',
      '回复时间',
      '回复时限',
      '反馈时间',
      '等待时间',
      '等候时间',
      '等候时长',
      '制作时间',
      '时限',
      '用时',
      '耗时',
      '工期',
      '建设周期'
    ],
    homes: ['timeliness'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      quality: 'arguable',
      economicBenefit: 'likely',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely',
      benefit: 'arguable',
      satisfaction: 'likely'
    }
  },
  {nature: 'duration', homes: ['timeliness'], misplaced: {...nowhereNearCost, quantity: 'arguable'}},

  // 质量
  {
    // A standard of size or hours met is nearly a quantity.
    nature: 'quality',
    heads: ['达标率', '符合率'],
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      economicBenefit: 'likely',
      socialBenefit: 'arguable',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    // These may also be results among people or in nature: 食品抽检合格率, 考试通过率, 苗木成活率.
    nature: 'quality',
    heads: [
      '优良率',
      '优秀率',
      '良好率',
      '优质率',
      '通过率',
      '成功率',
      '合规率',
      '有效率',
      '治愈率',
      '好转率',
      '保存率',
      '成活率',
      '违规率',
      '超标率',
      '合格率'
    ],
    except: ['验收'],
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      timeliness: 'certain',
      economicBenefit: 'likely',
      socialBenefit: 'arguable',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'quality',
    heads: ['完好率'],
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      timeliness: 'certain',
      economicBenefit: 'certain',
      socialBenefit: 'arguable',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'quality',
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'certain',
      timeliness: 'certain',
      economicBenefit: 'certain',
      socialBenefit: 'likely',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely',
      benefit: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    // Staff that stays is a capacity that lasts.
    nature: 'availability',
    heads: ['稳定率'],
    having: [...staff, ...scarceStaff],
    homes: ['quality'],
    misplaced: {...nowhereNearCost, quantity: 'likely', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },
  {
    nature: 'availability',
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      timeliness: 'arguable',
      economicBenefit: 'certain',
      socialBenefit: 'arguable',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'arguable',
      recipientSatisfaction: 'likely',
      benefit: 'arguable',
      satisfaction: 'likely'
    }
  },
  {
    heads: ['稳定运行', '正常运行', '连续运行'],
    homes: ['quality'],
    misplaced: {timeliness: 'arguable', economicBenefit: 'likely'}
  },
  {
    // How often the product fails, by count.
    having: ['故障事件', '故障次数', '故障数', '宕机'],
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      economicBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely'
    }
  },
  {
    // What the product is like, not what it does for anyone.
    heads: ['先进性', '实用性', '易用性', '兼容性'],
    homes: ['quality'],
    misplaced: {quantity: 'likely', economicBenefit: 'likely', socialBenefit: 'likely', sustainableImpact: 'likely'}
  },
  {
    // How hard the product is to put up or to use; how hard an errand is for people is an effect.
    heads: ['简易程度', '简便程度', '易用程度', '难易程度', '简易性', '简便性'],
    having: ['安装', '维护', '维修', '调试', '部署', '操作', '设备', '系统', '软件'],
    homes: ['quality'],
    misplaced: {quantity: 'likely', economicBenefit: 'likely', socialBenefit: 'likely', sustainableImpact: 'likely'}
  },
  {
    // How the product was drawn up.
    having: ['页面设计', '界面设计', '版面设计', '网页设计', '图纸设计', '方案设计'],
    homes: ['quality'],
    misplaced: {economicBenefit: 'likely', socialBenefit: 'likely', sustainableImpact: 'likely', benefit: 'likely'}
  },
  {
    nature: 'grade',
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      timeliness: 'likely',
      economicBenefit: 'likely',
      socialBenefit: 'arguable'
    }
  },

  // 比率: no quantities, though the extent of what was done is counted so in many tables
  {
    nature: 'response',
    homes: ['timeliness', 'quality'],
    misplaced: {...nowhereNearCost, quantity: 'likely', recipientSatisfaction: 'likely', satisfaction: 'likely'}
  },
  {
    nature: 'completion',
    heads: [
      '接通率',
      '办结率',
      '结案率',
      '收缴率',
      '征缴率',
      '征收率',
      '清欠率',
      '解决率',
      '修复率',
      '整改率',
      '回复率',
      '反馈率',
      '答复率',
      '解答率',
      '回访率',
      '处理率',
      '处置率',
      '闭环率',
      '关闭率',
      '出勤率',
      '保障度',
      '配合度',
      '参与度'
    ],
    homes: ['quality', 'timeliness'],
    misplaced: {...nowhereNearCost, quantity: 'likely', recipientSatisfaction: 'likely', satisfaction: 'likely'}
  },
  {
    nature: 'completion',
    heads: ['完成率'],
    homes: ['quantity', 'timeliness', 'quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'arguable',
      quality: 'arguable',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'completion',
    homes: ['quality', 'timeliness'],
    misplaced: {...nowhereNearCost, quantity: 'arguable', recipientSatisfaction: 'likely', satisfaction: 'likely'}
  },
  {
    nature: 'coverage',
    except: ['覆盖面', '覆盖程度'],
    homes: ['quality', 'socialBenefit'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'arguable',
      timeliness: 'likely',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'share',
    homes: [],
    misplaced: {...nowhereNearCost, quantity: 'arguable', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },
  {
    // Whether leaving staff is an effect on society is open, but for those whom people would miss.
    nature: 'loss',
    heads: ['流失率', '缺勤率'],
    having: staff,
    except: scarceStaff,
    homes: ['quality'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      timeliness: 'likely',
      economicBenefit: 'likely',
      socialBenefit: 'arguable',
      recipientSatisfaction: 'likely',
      benefit: 'arguable'
    }
  },
  {
    nature: 'loss',
    heads: ['超时率', '逾期率'],
    homes: ['timeliness'],
    misplaced: {...nowhereNearCost, quantity: 'certain', economicBenefit: 'likely', socialBenefit: 'likely'}
  },
  {
    nature: 'loss',
    homes: ['quality'],
    misplaced: {...nowhereNearCost, quantity: 'likely', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },
  {
    nature: 'growth',
    homes: [],
    misplaced: {quantity: 'arguable', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },

  // 数量
  {
    nature: 'quantity',
    kind: 'duration',
    heads: [
      '服务时长',
      '服务时间',
      '培训时长',
      '学习时长',
      '工作时长',
      '播出时长',
      '节目时长',
      '天数',
      '日数',
      '小时数'
    ],
    homes: ['quantity'],
    misplaced: {...nowhereNearCost, quality: 'arguable', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },
  {
    nature: 'quantity',
    kind: 'count',
    having: frequencies,
    homes: ['quantity'],
    misplaced: {
      ...nowhereNearCost,
      quality: 'arguable',
      timeliness: 'arguable',
      sustainableImpact: 'arguable',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'quantity',
    kind: 'count',
    having: lasting,
    homes: ['quantity'],
    misplaced: notForAmounts
  },
  {
    nature: 'quantity',
    kind: 'count',
    having: perHead,
    homes: ['quantity'],
    misplaced: {...notForAmounts, quality: 'arguable'}
  },
  {
    nature: 'quantity',
    kind: 'count',
    having: delivered,
    except: adverse,
    homes: ['quantity'],
    misplaced: {
      ...notForAmounts,
      economicBenefit: 'arguable',
      socialBenefit: 'arguable',
      sustainableImpact: 'likely',
      benefit: 'arguable'
    }
  },
  {
    // People are no part of nature.
    nature: 'quantity',
    kind: 'count',
    heads: ['人数', '人次', '户数', '户次'],
    homes: ['quantity', 'socialBenefit'],
    misplaced: {...notForAmounts, ecologicalBenefit: 'likely'}
  },
  {
    // What else is counted may be an effect: 新开办企业数, 家庭医生签约户数.
    nature: 'quantity',
    kind: 'count',
    homes: ['quantity'],
    misplaced: notForAmounts
  },
  {
    nature: 'size',
    homes: ['quantity'],
    misplaced: notForAmounts
  },

  // 效益
  {
    nature: 'income',
    heads: ['投资额', '销售额', '成交额', '交易额', '营业额'],
    homes: ['economicBenefit'],
    misplaced: {quantity: 'arguable', quality: 'likely', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },
  {
    nature: 'income',
    homes: ['economicBenefit'],
    misplaced: {
      quantity: 'likely',
      quality: 'likely',
      timeliness: 'likely',
      socialBenefit: 'arguable',
      ecologicalBenefit: 'likely',
      recipientSatisfaction: 'likely'
    }
  },
  {
    nature: 'usage',
    kind: 'count',
    homes: ['socialBenefit'],
    misplaced: {
      ...nowhereNearCost,
      quality: 'arguable',
      timeliness: 'likely',
      ecologicalBenefit: 'likely',
      sustainableImpact: 'likely',
      recipientSatisfaction: 'likely',
      satisfaction: 'likely'
    }
  },
  {
    nature: 'usage',
    kind: 'rate',
    homes: ['socialBenefit'],
    misplaced: {...nowhereNearCost, quantity: 'arguable', timeliness: 'likely', recipientSatisfaction: 'likely'}
  },
  {
    nature: 'awareness',
    heads: ['社会影响度', '社会影响力'],
    homes: ['socialBenefit'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      quality: 'likely',
      timeliness: 'likely',
      sustainableImpact: 'likely'
    }
  },
  {
    nature: 'awareness',
    homes: ['socialBenefit'],
    misplaced: {
      ...nowhereNearCost,
      quantity: 'likely',
      quality: 'arguable',
      timeliness: 'likely',
      sustainableImpact: 'arguable',
      recipientSatisfaction: 'arguable'
    }
  },
  {
    // What people are ready to do, and how easy things are for them: nothing that is counted in money.
    heads: ['积极性', '便利性', '便捷性', '便利度', '便捷度', '便利程度', '便捷程度', '归属感', '认同感'],
    homes: ['socialBenefit'],
    misplaced: {economicBenefit: 'likely', ecologicalBenefit: 'likely'}
  },
  {
    nature: 'ecology',
    homes: ['ecologicalBenefit'],
    misplaced: {economicBenefit: 'arguable', socialBenefit: 'arguable', timeliness: 'likely'}
  },
  {
    nature: 'durability',
    except: ['人才培养', '制度建设'],
    homes: ['sustainableImpact'],
    misplaced: {...nowhereNearCost, quantity: 'arguable', timeliness: 'arguable', socialBenefit: 'arguable'}
  }
]

/** Words of approval, asked for or given; a name or value with one of them may stand under satisfaction. */
export const approvalWords: readonly string[] = [
  '满意',
  '投诉',
  '评价',
  '测评',
  '考评',
  '评议',
  '考核',
  '认可',
  '好评',
  '差评',
  '口碑',
  '获得感',
  '幸福感',
  '安全感',
  '信任',
  '回访',
  '评分',
  '调查',
  '表扬',
  '锦旗',
  '感受',
  '体验'
]
