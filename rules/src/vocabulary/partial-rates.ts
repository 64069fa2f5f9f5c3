/**
 * Words of rates that are rightly small: samples, stages, excellence, natural limits.
 *
 * Source: RULES.md R59 and the programmes of agriculture (良种, 有效利用), health (检出, 治愈) and training (优秀).
 */
export const partialRates: readonly string[] = [
  // Samples.
  '抽检',
  '抽查',
  '抽样',
  '抽测',
  '检出',
  '访问成功',
  '问卷回收',
  '应答',
  // What only some reach.
  '优秀',
  '优良',
  '优质',
  '一等',
  '获奖',
  '录取',
  '入选',
  '立项',
  '中标',
  '报考',
  // What nature or science limits.
  '治愈',
  '好转',
  '成活',
  '保存',
  '发芽',
  '识别',
  '匹配',
  '利用',
  '转化',
  '资源化',
  // Stages on the way.
  '覆盖',
  '普及',
  '提升',
  '增长',
  '节约',
  '下降',
  '减排'
]
