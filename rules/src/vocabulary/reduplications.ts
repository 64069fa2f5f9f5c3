/**
 * Where two equal words may stand side by side.
 *
 * Source: RULES.md R10; words of budget tables that begin with a word other compounds end with (政务服务 + 服务对象).
 */

/** How words begin that are said twice on purpose: `一件一件`. */
export const meantTwice: readonly string[] = ['一', '讨论讨论', '研究研究', '商量商量', '高高兴兴', '天天向上']

/**
 * Characters that head both halves of a parallel phrase, as in 分网分域 and 逐村逐户: behind the same character they
 * seem to make a doubled word (专网分网分域), and make none.
 */
export const parallelHeads: ReadonlySet<string> = new Set('分逐同按无有各全随边既又越每不定双多')

/** Compounds that may follow a word they begin with. */
export const compounds: readonly string[] = [
  '服务对象',
  '服务质量',
  '服务水平',
  '服务能力',
  '服务中心',
  '服务人员',
  '服务人次',
  '服务单位',
  '服务期',
  '服务费',
  '服务器',
  '服务商',
  '服务站',
  '服务效能',
  '管理人员',
  '管理办法',
  '管理制度',
  '管理平台',
  '管理系统',
  '管理水平',
  '管理费',
  '管理员',
  '系统管理员',
  '系统集成',
  '项目经理',
  '项目管理',
  '工程款',
  '工程师',
  '工程量',
  '工程质量',
  '数据库',
  '数据量',
  '数据中心',
  '信息化',
  '信息系统',
  '信息中心',
  '技术人员',
  '技术服务',
  '业务量',
  '业务人员',
  '设备费',
  '材料费',
  '教育局',
  '教育厅',
  '教育部',
  '教育系统',
  '培训班',
  '培训费',
  '检测费',
  '检测机构',
  '会议室',
  '会议费',
  '应用系统',
  '学校长',
  '资金使用',
  '资金管理',
  '人员经费',
  '人员工资',
  '建设工程',
  '建设项目',
  '建设单位',
  '监测站',
  '监测点',
  '评价结果',
  '考核结果'
]
