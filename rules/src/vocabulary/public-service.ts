/**
 * Words for the people whom a project serves. A project that names them in its name or goal is expected to ask how
 * satisfied they are.
 *
 * In order of plainness: of several, the first is named in the message.
 *
 * Source: RULES.md R69 (群众, 企业, 办事, 服务对象, 学生, 患者, 公众), DOMAIN.md §3 (满意度 where the project serves the
 * public or concerns people's interest).
 */
export const publicServiceWords: readonly string[] = [
  '群众',
  '公众',
  '市民',
  '居民',
  '村民',
  '农户',
  '农民',
  '学生',
  '学员',
  '教师',
  '家长',
  '幼儿',
  '患者',
  '病人',
  '参保人',
  '老人',
  '老年人',
  '退休',
  '残疾人',
  '儿童',
  '妇女',
  '退役军人',
  '困难',
  '低保',
  '游客',
  '读者',
  '观众',
  '旅客',
  '青年',
  '人才',
  '受益人',
  '从业人员',
  '纳税人',
  '商户',
  '市场主体',
  '服务对象',
  '办事',
  '便民',
  '惠民',
  '为民',
  '用户',
  '职工',
  '员工',
  '工作人员',
  // Last, because companies are also those that a project hires.
  '企业'
]
