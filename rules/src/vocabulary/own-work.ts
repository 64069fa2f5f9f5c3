/**
 * Words of a project's own work: what is done or handed over, not what it changes for anyone.
 *
 * Source: RULES.md R25; DOMAIN.md §1.4 (output-type names under 社会效益).
 */

/** Rates of how the project's own service was rendered. */
export const serviceRates: readonly string[] = [
  '响应率',
  '到场率',
  '应答率',
  '巡检率',
  '检查率',
  '抽查率',
  '抽检率',
  '举办率',
  '报送率',
  '归档率',
  '上传率',
  '录入率',
  '回访率',
  '关闭率'
]

/** Things handed over and work done that are counted. */
export const deliverables: readonly string[] = [
  '报告',
  '方案',
  '规划',
  '文档',
  '手册',
  '简报',
  '月报',
  '台账',
  '课题',
  '论文',
  '培训',
  '讲座',
  '演练',
  '会议',
  '论坛',
  '大赛',
  '竞赛',
  '比赛',
  '展览',
  '演出',
  '宣讲',
  '巡检',
  '巡查',
  '检查',
  '抽检',
  '督导',
  '审核',
  '评审',
  '测评',
  '编制',
  '编印',
  '编写',
  '撰写',
  '印发',
  '印刷',
  '采购',
  '购置',
  '举办',
  '召开',
  '开发',
  '设计',
  '运维',
  '维修',
  '修缮'
]

/** What is drawn up or rendered, where the name counts just that: 提出建议条数, not 建议落实受益人数. */
export const countedWork: readonly string[] = [
  '专题',
  '主题',
  '目录',
  '接口',
  '模块',
  '举措',
  '建议',
  '预警指标',
  '监测指标',
  '活动保障',
  '会议保障',
  '服务保障',
  '技术支持'
]

/** Words a value begins with when it tells what will be done. */
export const workVerbs: readonly string[] = [
  '发送',
  '发放',
  '举办',
  '召开',
  '组织',
  '编制',
  '编印',
  '印发',
  '撰写',
  '提交',
  '出具',
  '制作',
  '采购',
  '购置',
  '培训',
  '巡查',
  '检查',
  '开发'
]

/** What papers are counted in. */
export const paperUnits: ReadonlySet<string> = new Set(['份', '篇', '册', '本'])

/** What work and things handed over are counted in, besides papers. */
export const workUnits: ReadonlySet<string> = new Set([
  '项',
  '个',
  '次',
  '场',
  '期',
  '套',
  '件',
  '条',
  '批',
  '台',
  '门',
  '部'
])

/** Words of use by others: papers and events that others took up are effects. */
export const uptake: readonly string[] = [
  '采纳',
  '批示',
  '采用',
  '引用',
  '转载',
  '转化',
  '获奖',
  '刊发',
  '录用',
  '免交',
  '减少',
  '替代'
]

/** What is handed over to others and counted by the act: `为企业提供信息次数`, not `为老人提供服务人次`. */
export const handedOver =
  /^(?:为|向).{2,20}(?:提供|报送|推送|发送).{0,12}(?:数据|信息|资料|材料|报告|建议|参考).{0,4}(?:次数|条数|份数|篇数|期数|数量)$/

/** Parts of a web page or a program that were made: `完善网站检索功能`, `新增小程序预约模块`, not `完善城市功能`. */
export const partsMade =
  /^(?:完善|优化|新增|增加|开发|改版|升级|设计|搭建|建设|扩展).{0,12}(?:网站|网页|软件|小程序|APP|客户端|数据库|系统|平台|页面|界面).{0,10}(?:功能|模块|界面|页面|接口|栏目|版块|板块)$/i
