/**
 * Words of target values that have no figure: what they leave unsaid.
 *
 * Source: DOMAIN.md §2.1 (what can be measured, or is graded), RULES.md R44-R47, the kinds of values.tsv.
 */

/** How much, without a measure: wherever they stand, the value says no more than “better”. */
export const degreeWords: readonly string[] = [
  '明显',
  '显著',
  '大幅',
  '极大',
  '进一步',
  '稳步',
  '逐步',
  '逐年',
  '得到',
  '有所',
  '更加',
  '切实',
  '充分',
  '较为',
  '较好',
  '较高',
  '较低',
  '较大',
  '较强',
  '较快',
  '较易',
  '日益',
  '若干',
  '一定',
  '有力',
  '大力',
  '积极',
  '扎实',
  '良好的',
  '高质量',
  '高水平'
]

/** `有效提升`, `持续优化`, `不断完善`; not `不断供`, `有效期`. */
export const changeWithoutMeasure =
  /(?:有效|持续|不断)(?=[提改增优促推缓降减解防遏缩]|发挥|发展|完善|加强|加大|扩大|满足|保障|巩固|深化|健全|支撑|落实)/

/** Verbs of a change for the better: at the start of a clause they are its whole message. */
export const directionVerbs: readonly string[] = [
  '提升',
  '提高',
  '增强',
  '改善',
  '优化',
  '促进',
  '推动',
  '推进',
  '助力',
  '加强',
  '加快',
  '深化',
  '完善',
  '健全',
  '建立健全',
  '建立完善',
  '打造',
  '推广',
  '强化',
  '夯实',
  '巩固',
  '减少',
  '降低',
  '减轻',
  '缓解',
  '节省',
  '节约',
  '避免',
  '减免',
  '丰富',
  '营造',
  '拓展',
  '拓宽',
  '激发',
  '发挥',
  '弘扬',
  '传承',
  '带动',
  '引领',
  '培育',
  '美化',
  '净化',
  '扩大',
  '缩短',
  '增加',
  '凝聚',
  '树立'
]

/** The change alone, at the end of a clause: `营商环境优化`. */
export const improvements: readonly string[] = [
  '提升',
  '提高',
  '增强',
  '改善',
  '改观',
  '优化',
  '加强',
  '完善',
  '增加',
  '扩大',
  '丰富',
  '缩小',
  '减少',
  '降低',
  '下降',
  '减轻',
  '缓解'
]

/** Verbs of keeping up a service: a duty rather than a result. */
export const dutyVerbs: readonly string[] = [
  '保障',
  '确保',
  '保证',
  '维护',
  '维持',
  '服务',
  '支持',
  '支撑',
  '满足',
  '实现',
  '做好',
  '落实',
  '贯彻',
  '配合',
  '协助',
  '加大',
  '体现'
]

/** Verbs of doing: what is done, not what comes of it. */
export const activityVerbs: readonly string[] = [
  '开展',
  '组织',
  '提供',
  '举办',
  '实施',
  '进行',
  '编制',
  '建立',
  '建设',
  '制定',
  '出台',
  '购置',
  '采购',
  '聘请',
  '委托',
  '发放',
  '印发',
  '宣传',
  '培训',
  '检查',
  '调研',
  '完成',
  '形成',
  '提交',
  '报送',
  '召开',
  '参加',
  '向',
  '为',
  '对'
]

/** Qualities without a scale, at the end of a clause. */
export const qualityWords: readonly string[] = [
  '安全',
  '安全可靠',
  '顺畅',
  '通畅',
  '畅通',
  '合理',
  '规范',
  '有序',
  '便捷',
  '便利',
  '方便',
  '简便',
  '简单',
  '容易',
  '高效',
  '先进',
  '可靠',
  '合法',
  '合规',
  '美观',
  '舒适',
  '整洁',
  '和谐',
  '优美',
  '可控',
  '科学',
  '有保障',
  '到位',
  '显现',
  '突出',
  '好转',
  '好',
  '高',
  '强',
  '优质',
  '长期',
  '长远',
  '可持续',
  '持续',
  '长效'
]

/** Running as it should, without a rate or a limit of outage. */
export const operationWords: readonly string[] = [
  '正常',
  '稳定',
  '平稳',
  '正常运行',
  '稳定运行',
  '平稳运行',
  '正常运转',
  '正常开展',
  '有序开展',
  '正常使用'
]

/** A rank without its number. */
export const rankWords: readonly string[] = ['前列', '前茅', '靠前', '领先', '上游', '第一方阵', '先进行列']

/** In time, without a limit or a rate. */
export const timelyWords: readonly string[] = [
  '及时',
  '按时',
  '按期',
  '准时',
  '准点',
  '如期',
  '适时',
  '尽快',
  '尽早',
  '即时',
  '随时',
  '第一时间',
  '快速',
  '迅速',
  '不断供',
  '不间断'
]

/** A time that can be told by the calendar. */
export const scheduleWords: readonly string[] = [
  '当日',
  '日产日清',
  '日清日结',
  '即收即运',
  '当天',
  '次日',
  '当周',
  '当月',
  '次月',
  '当季',
  '当年',
  '年内',
  '月内',
  '季内',
  '学期',
  '开学',
  '汛期',
  '汛前',
  '入冬',
  '春节',
  '国庆',
  '年底',
  '年末',
  '月底',
  '季末',
  '上半年',
  '下半年',
  '一季度',
  '按月',
  '按季',
  '按年',
  '按周',
  '按日',
  '逐月',
  '每月',
  '每季',
  '每日',
  '每天',
  '全年无休',
  '全天候'
]

/** Ratings that others give by a scale of their own: 年度考核优秀 can be checked. */
export const ratingWords: readonly string[] = [
  '考核',
  '考评',
  '评价',
  '评定',
  '评级',
  '评估',
  '评审',
  '评比',
  '测评',
  '等次',
  '等级',
  '验收',
  '鉴定',
  '竞赛',
  '年检',
  '检查',
  '检测',
  '信用',
  '考试',
  '审计'
]

/** Names of what the state grades by a standard of its own: 水质优良, 空气质量良. Source: GB 3838, HJ 633. */
export const gradedByStandard = /水质|水环境质量|空气质量|空气环境/

/** Names of works whose quality is 合格 or not, by the standards of acceptance. Source: GB 50300. */
export const worksQuality = /(?:工程|施工|建设|建筑|修缮|改造|安装|装修).{0,4}质量$/

/** Levels that are fixed by name: 本科, 甲级, 省级, 一类, 三级证书. */
export const levelWords =
  /[一二三四五甲乙丙A]级|(?:[级类档型]|本科|专科|大专|中专|高中|硕士|博士|学历|学位|职称|资质|标准)(?:及?以上|及?以下)?$/

/** Degrees of a change that nobody has defined: what 98% of a 形象提升度 is cannot be told. */
export const undefinedDegree = /(?:提升|提高|改善|优化|增强|完善)度$/

/** None of what the name says should not happen: 安全责任事故 无. */
export const noneOfIt = /^(?:无|零|没有|杜绝|避免|未出现|不出现|[未不无零]发生)$/

/** What should not happen, said not to: `未发生重大事故`. */
export const nothingHappened =
  /(?:[未不无零]|没有|杜绝|避免).{0,4}(?:发生|出现|引发|产生|造成)|^零增长$|^(?:全年|年度)?[无零未].{0,12}(?:事故|投诉|舆情|事件|差错|火灾|违规|违纪|违法|伤亡|泄露|返工|失误|隐患|故障|污染|上访|纠纷|问题)$/
