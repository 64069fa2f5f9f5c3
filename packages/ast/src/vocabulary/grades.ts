/**
 * Values without a figure that are known answers: yes or no, or a grade.
 *
 * Source: DOMAIN.md §2.1, §2.2 (grades of 定性 indicators); grades of 年度考核, of acceptance and of surveys.
 */

/** Answers to a yes/no question, for the whole of a value or of a clause. */
export const answers: ReadonlySet<string> = new Set([
  '是',
  '否',
  '有',
  '无',
  '√',
  '×',
  '✓',
  '✔',
  '✗',
  '☑',
  '符合',
  '不符合',
  '符合要求',
  '不符合要求',
  '符合标准',
  '符合规定',
  '完成',
  '已完成',
  '未完成',
  '全部完成',
  '按时完成',
  '按期完成',
  '如期完成',
  '按计划完成',
  '通过',
  '已通过',
  '未通过',
  '全部通过',
  '通过验收',
  '验收通过',
  '验收合格',
  '通过评审',
  '通过审核',
  '达标',
  '不达标',
  '未达标',
  '全部达标',
  '达到',
  '未达到',
  '达到要求',
  '达到标准',
  '达到预期',
  '齐全',
  '齐备',
  '完备',
  '到位',
  '全部到位',
  '覆盖',
  '全覆盖',
  '落实',
  '已落实',
  '实现',
  '已实现',
  '未发生',
  '不发生',
  '无发生',
  '零发生',
  '无事故',
  '无投诉',
  '合规',
  '不合规',
  '建立',
  '已建立',
  '公开',
  '已公开'
])

/** A word of a scale of grades. */
export interface GradeEntry {
  /** The scale it belongs to. */
  readonly scale: 'quality' | 'satisfaction' | 'pass'
  /** The place in its scale, 1-based, the lowest first. */
  readonly rank: number
}

/** Grades, for the end of a clause, with or without `以上`. */
export const grades: ReadonlyMap<string, GradeEntry> = new Map([
  ...toScale(
    'quality',
    ['差', '较差'],
    ['中', '中等', '一般'],
    ['良', '良好', '较好', '优良'],
    ['优', '优秀', '卓越', '优等']
  ),
  ...toScale(
    'satisfaction',
    ['不满意'],
    ['基本满意'],
    ['满意', '较满意', '比较满意'],
    ['很满意', '非常满意', '十分满意']
  ),
  ...toScale('pass', ['不合格', '不及格', '不称职'], ['基本合格', '基本称职'], ['合格', '及格', '称职'])
])

function toScale(scale: GradeEntry['scale'], ...steps: readonly string[][]): [string, GradeEntry][] {
  return steps.flatMap((words, index) => words.map((word): [string, GradeEntry] => [word, {scale, rank: index + 1}]))
}
