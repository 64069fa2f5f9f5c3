/**
 * Words that decide which way a figure should go.
 *
 * Source: RULES.md R37 (directions and their exceptions), DOMAIN.md §2.3.
 */

/** Between a word for something bad and the head of a name, these leave it a count of bad things: 事故发生数. */
export const incidentTail =
  /^(?:[的总件]|发生|出现|产生|累计|年均|事件|事故|案件|投诉|问题|情况|人员|[人次起例宗条处个])*$/

/** Right before something bad, these turn it round: 零投诉, 无故障. */
export const notFor = /[零无免防未“"]$/

/** Names of what a change of is counted: 缩短办理时间 by three days. */
export const reducing = /降低|降|减少|减|缩短|节约|节省|压缩|压减|提前|避免|挽回|优化/

/** What is given to people, of which nobody wants less: 提供岗位数, 受益农户数; 新增 and 招聘 may be capped. */
export const given = /提供|受益|惠及|带动|吸纳|救助|帮扶|培育|促成|达成/

/** Durations that someone is given rather than made to wait: longer may be what is wanted. */
export const spans = /期限|周期|保修|质保|公示|培训|服务|有效|使用|合同|租赁/

/** Shares that are to be kept within bounds though their names sound good. */
export const boundedRates =
  /使用率|利用率|占用率|负荷率|抽检率|抽查率|核查率|淘汰率|执行率|支出率|入住率|转化率|检查率|参与率/

/** Comparators and their opposites. */
export const opposites: Readonly<Record<string, string>> = {
  '≥': '≤',
  '≤': '≥',
  '＞': '＜',
  '＜': '＞',
  '>': '<',
  '<': '>',
  '≧': '≤',
  '≦': '≥',
  '>=': '≤',
  '<=': '≥',
  大于: '小于',
  小于: '大于',
  高于: '低于',
  低于: '高于',
  不少于: '不超过',
  不低于: '不超过',
  不小于: '不大于',
  不超过: '不低于',
  不高于: '不低于',
  不大于: '不小于',
  大于等于: '小于等于',
  小于等于: '大于等于',
  以上: '以下',
  及以上: '及以下',
  以下: '以上',
  及以下: '及以上',
  以内: '以上'
}

/** Names of how much something can take: more is better. */
export const capacityWords = /并发|峰值|容量|承载|吞吐|处理能力/

/** Strict lower bounds and those that include the figure. */
export const inclusive: Readonly<Record<string, string>> = {
  '＞': '≥',
  '>': '≥',
  大于: '大于等于',
  高于: '不低于',
  超过: '不低于',
  多于: '不少于'
}
