/**
 * Words around amounts of money: which are this project's money of this year, and which are not.
 *
 * Source: RULES.md R64; DOMAIN.md §1.4 (names of cost), §3 (multi-year totals are the main false alarm).
 */

/** Names of costs that a project's money has to cover as a whole. */
export const costNames: readonly string[] = ['成本', '预算', '经费', '费用', '投资额', '总投资', '造价', '支出']

/** Words that say that an amount is a price, a rate, or no cost of this project. */
export const partialCosts: readonly string[] = [
  // Per person, piece or time.
  '均',
  '每',
  '单价',
  '单位',
  '单次',
  '单个',
  '单项',
  '单场',
  '标准',
  '定额',
  '限额',
  // What is saved, earned or brought about.
  '节约',
  '节省',
  '节支',
  '降低',
  '减少',
  '下降',
  '收入',
  '增收',
  '产值',
  '带动',
  '撬动',
  '拉动',
  '损失',
  // Costs of others.
  '社会成本',
  '环境成本',
  '企业成本',
  '群众'
]

/** Words of the whole term, of other years and of other purses. */
export const otherMoney: readonly string[] = [
  '总投资',
  '概算',
  '合同',
  '招标',
  '中标',
  '累计',
  '截至',
  '上年',
  '去年',
  '往年',
  '以前年度',
  '分年',
  '分期',
  '三年',
  '五年',
  '周期',
  '跨年',
  '尾款',
  '首付',
  '中央',
  '省级',
  '市级',
  '上级',
  '自筹',
  '社会资本',
  '贷款',
  '债券',
  '配套',
  '基金',
  '贴息'
]
