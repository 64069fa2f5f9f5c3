import type {ExecutionField, FundsSource} from '../nodes.js'

/** What a column of the indicators of a form holds. */
export type IndicatorColumnRole =
  | 'category'
  | 'subcategory'
  | 'name'
  | 'value'
  | 'annualValue'
  | 'implementationValue'
  | 'sign'
  | 'unit'
  | 'weight'
  | 'actual'
  | 'score'
  | 'deviationReason'
  | 'note'

/**
 * The words of heading cells above indicators that have a column for each part; blanks and what stands in brackets left out.
 *
 * Source: the national form, the exports of the budget systems and the self-evaluation (DOMAIN.md §1.5, layouts 3 to 7).
 */
export const indicatorHeadings: Readonly<Record<IndicatorColumnRole, readonly string[]>> = {
  category: ['一级指标', '一级指标名称', '指标类别', '指标类型', '一级'],
  subcategory: ['二级指标', '二级指标名称', '二级'],
  name: ['三级指标', '三级指标名称', '指标名称', '指标内容', '绩效指标名称', '具体指标', '三级'],
  value: [
    '指标值',
    '绩效指标值',
    '目标值',
    '指标目标值',
    '绩效目标值',
    '预期值',
    '预期指标值',
    '计划值',
    '指标值及单位'
  ],
  annualValue: [
    '年度指标值',
    '年度目标值',
    '年度绩效指标值',
    '年度绩效目标值',
    '年初指标值',
    '年初目标值',
    '年初设定值',
    '当年指标值',
    '当年目标值',
    '本年指标值',
    '本年度指标值',
    '全年指标值',
    '全年目标值'
  ],
  implementationValue: [
    '实施周期指标值',
    '实施期指标值',
    '实施期目标值',
    '实施周期目标值',
    '中期指标值',
    '中期目标值',
    '长期指标值',
    '周期指标值',
    '总体指标值',
    '项目周期指标值'
  ],
  sign: ['计算符号', '指标符号', '比较符', '比较符号', '运算符号', '指标性质', '符号', '指标值符号'],
  unit: ['计量单位', '度量单位', '单位', '指标单位', '指标值单位', '指标计量单位'],
  weight: ['权重', '分值', '指标权重', '指标分值', '分值权重', '权重分值', '标准分值', '设定分值', '权重值'],
  actual: [
    '实际完成值',
    '全年实际值',
    '全年实际完成值',
    '实际完成指标值',
    '实际完成',
    '全年完成值',
    '完成值',
    '实际值',
    '年度完成值',
    '实际完成情况',
    '指标完成值',
    '指标完成情况'
  ],
  score: ['得分', '自评得分', '实际得分', '评价得分', '指标得分'],
  deviationReason: [
    '偏差原因分析及改进措施',
    '偏差原因分析与改进措施',
    '偏差原因分析和改进措施',
    '偏差原因及改进措施',
    '偏差原因分析',
    '偏差原因',
    '未完成原因分析',
    '未完成原因',
    '未完成原因及改进措施',
    '未完成原因分析及改进措施',
    '未完成原因和改进措施',
    '原因分析及改进措施'
  ],
  note: [
    '备注',
    '说明',
    '指标解释',
    '指标说明',
    '指标值说明',
    '指标描述',
    '绩效指标描述',
    '绩效标准',
    '评分标准',
    '评价标准',
    '评分规则',
    '评分依据',
    '计算公式',
    '计算方法',
    '数据来源',
    '指标来源',
    '指标值来源',
    '指标值确定依据',
    '绩效指标设定依据及指标值数据来源',
    '历史值',
    '上年指标值',
    '上年完成值',
    '指标方向',
    '指标方向性',
    '序号'
  ]
}

/** Words that stand for the name of an indicator only beside columns for the categories. */
export const weakNameHeadings: readonly string[] = ['绩效指标', '指标']

/** What a labelled cell of a form says. */
export type FormRole =
  | 'project'
  | 'department'
  | 'unit'
  | 'wholeName'
  | 'transferName'
  | 'goal'
  | 'annualGoal'
  | 'implementationGoal'
  | 'outcome'
  | 'totalScore'
  | 'grade'
  | 'attribute'
  | 'block'

/**
 * The words of labels in a form, by what stands beside or below them; blanks, brackets and a colon at the end left out.
 *
 * `attribute` is understood and judged by no rule; `block` heads several cells.
 * Source: as {@link indicatorHeadings}.
 */
export const formLabels: Readonly<Record<FormRole, readonly string[]>> = {
  project: ['项目名称', '支出项目名称', '预算项目名称', '二级项目名称', '一级项目名称', '资金名称', '政策名称'],
  department: [
    '主管部门',
    '主管部门及代码',
    '主管部门名称',
    '项目主管部门',
    '省级主管部门',
    '市级主管部门',
    '业务主管部门',
    '一级预算部门'
  ],
  unit: [
    '实施单位',
    '项目单位',
    '项目实施单位',
    '项目执行单位',
    '预算单位',
    '预算单位名称',
    '资金使用单位',
    '用款单位',
    '项目承担单位',
    '填报单位'
  ],
  wholeName: ['部门名称', '单位名称', '部门单位名称', '部门', '预算部门', '预算部门名称', '填报部门'],
  transferName: ['专项名称', '转移支付名称', '转移支付项目名称', '专项资金名称', '专项转移支付名称'],
  goal: [
    '总体目标',
    '绩效目标',
    '总体绩效目标',
    '项目绩效目标',
    '项目绩效总目标',
    '项目总体目标',
    '项目目标',
    '部门总体目标',
    '整体绩效目标',
    '预期目标',
    '年初设定目标',
    '预期绩效目标'
  ],
  annualGoal: [
    '年度目标',
    '年度总体目标',
    '年度绩效目标',
    '年度绩效总目标',
    '年度总体绩效目标',
    '项目年度绩效目标',
    '项目年度目标',
    '当年绩效目标',
    '本年度绩效目标'
  ],
  implementationGoal: [
    '实施期目标',
    '实施期总目标',
    '实施期绩效目标',
    '实施周期目标',
    '实施期总体目标',
    '中期目标',
    '中期绩效目标',
    '长期目标',
    '长期绩效目标',
    '项目长期绩效目标'
  ],
  outcome: ['实际完成情况', '年度总体目标完成情况', '目标实际完成情况', '全年实际完成情况', '目标完成情况', '完成情况'],
  totalScore: ['总分', '总得分', '自评总分', '自评得分', '合计得分', '总计得分', '评价总分', '自评总得分', '评价得分'],
  grade: [
    '评价等级',
    '自评等级',
    '评价等次',
    '自评等次',
    '等级',
    '自评结论',
    '评价结论',
    '绩效等级',
    '评价结果',
    '自评结果'
  ],
  attribute: [
    '中央主管部门',
    '省级财政部门',
    '市级财政部门',
    '财政部门',
    '项目属性',
    '项目类型',
    '项目类别',
    '项目期',
    '项目周期',
    '项目起止时间',
    '项目实施期',
    '项目代码',
    '项目编码',
    '预算编码',
    '项目负责人',
    '负责人',
    '联系人',
    '联系电话',
    '电话',
    '填报人',
    '填报日期',
    '立项依据',
    '项目概况',
    '项目主要内容',
    '项目内容',
    '部门职能',
    '部门职责',
    '单位职能',
    '年度履职目标'
  ],
  block: [
    '基本情况',
    '基本信息',
    '项目基本情况',
    '项目资金',
    '资金情况',
    '资金',
    '预算资金',
    '资金来源',
    '项目资金来源',
    '预算情况',
    '预算执行情况',
    '项目预算执行情况',
    '资金投入情况',
    '年度预算申请',
    '部门预算',
    '预算整体情况',
    '绩效指标',
    '年度绩效指标',
    '项目绩效指标',
    '绩效指标完成情况',
    '实施期绩效指标',
    '中期绩效指标',
    '长期绩效指标',
    '项目年度绩效指标',
    '项目长期绩效指标',
    '年度主要任务',
    '年度重点工作任务',
    '重点工作任务',
    '年度工作任务',
    '主要任务',
    '其中'
  ]
}

/**
 * The words of labels beside or above amounts of money in a form; brackets, numbers and 其中 before them left out.
 *
 * Those of `total` come with the period they are for.
 */
export const fundsLabels: Readonly<Record<Exclude<FundsSource, 'total'>, readonly string[]>> &
  Readonly<Record<'annualTotal' | 'implementationTotal', readonly string[]>> = {
  annualTotal: [
    '年度资金总额',
    '年度资金申请总额',
    '年度预算总额',
    '年度预算资金总额',
    '年度金额',
    '年度预算金额',
    '年度总额',
    '当年资金总额',
    '当年预算',
    '当年预算资金总额',
    '项目当年预算',
    '投入金额',
    '资金总额',
    '全年资金总额',
    '年度投入资金总额'
  ],
  implementationTotal: [
    '实施期资金总额',
    '实施期金额',
    '实施期总额',
    '实施周期资金总额',
    '中期资金总额',
    '项目资金总额',
    '项目总预算',
    '项目总投资',
    '项目总额',
    '总投资'
  ],
  fiscalAppropriation: [
    '财政拨款',
    '当年财政拨款',
    '年度财政拨款',
    '本年财政拨款',
    '财政资金',
    '财政拨款资金',
    '财政性资金',
    '一般公共预算',
    '一般公共预算财政拨款'
  ],
  specialAccount: ['财政专户管理资金', '财政专户拨款', '财政专户资金'],
  carriedOver: ['上年结转资金', '上年结转', '结转资金', '上年结转结余', '上年结转结余资金', '以前年度结转'],
  centralGrant: [
    '中央补助',
    '中央财政资金',
    '中央资金',
    '中央补助资金',
    '中央财政补助',
    '中央财政补助资金',
    '中央转移支付资金'
  ],
  local: ['地方资金', '地方财政资金', '地方配套资金', '地方财政配套资金'],
  other: ['其他资金', '其他', '单位资金', '其他收入', '自筹资金', '社会资金']
}

/** The words of heading cells above what was spent, in a self-evaluation. */
export const executionHeadings: Readonly<Record<ExecutionField, readonly string[]>> = {
  initialBudget: ['年初预算数', '年初预算', '预算数', '年初预算金额'],
  budget: ['全年预算数', '全年预算', '调整后预算数', '调整预算数', '全年预算金额', '年度预算数'],
  spent: ['全年执行数', '执行数', '实际执行数', '全年执行', '全年支出数', '实际支出数', '全年执行金额', '实际支出金额'],
  weight: ['分值', '权重'],
  rate: ['执行率', '预算执行率'],
  score: ['得分', '自评得分']
}

/** The words of heading cells above the tasks of a department. */
export const taskHeadings: Readonly<
  Record<'name' | 'content' | 'total' | 'fiscalAppropriation' | 'other' | 'note', readonly string[]>
> = {
  name: ['任务名称', '工作任务', '重点工作任务', '任务', '名称', '主要任务', '工作任务名称'],
  content: ['主要内容', '主要实施内容', '任务内容', '工作内容', '具体内容', '任务主要内容'],
  total: ['总额', '预算金额', '金额', '资金总额', '拟投入的资金', '拟投入资金', '预算数', '涉及金额', '小计'],
  fiscalAppropriation: ['财政拨款', '财政资金', '当年财政拨款'],
  other: ['其他资金', '其他'],
  note: ['期望达到的目标', '预期目标', '备注', '涉及项目', '序号', '对应项目']
}
