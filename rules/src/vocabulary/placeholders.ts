/**
 * Words of templates that stand where a value or a name should: the reader is told to fill in, or to look elsewhere.
 *
 * Source: RULES.md R06; the headings of the forms in DOMAIN.md §1.5, and what export and copying leave in their cells.
 */
export interface PlaceholderGroup {
  readonly words: readonly string[]
  /** Whether the word never is a value; of the others some forms make use (`/` where there is no longer period). */
  readonly certain: boolean
}

/** Placeholders for a whole cell, by what they say. */
export const placeholderGroups: readonly PlaceholderGroup[] = [
  // The name of the column, or of what belongs in it.
  {
    words: [
      '控制数',
      '目标值',
      '指标值',
      '标准值',
      '计划值',
      '预期值',
      '参考值',
      '默认值',
      '具体数值',
      '数值',
      '年度指标值',
      '年度目标值',
      '实施周期指标值',
      '实施期指标值',
      '指标内容',
      '指标名称',
      '三级指标',
      '计量单位'
    ],
    certain: true
  },
  // To be filled in.
  {
    words: [
      '待定',
      '待填',
      '待填写',
      '待补充',
      '待补',
      '待完善',
      '待确定',
      '待明确',
      '待测算',
      '待核定',
      '暂定',
      '暂缺',
      '未定',
      '未填',
      '填写',
      '请填写',
      '此处填写',
      '略',
      'TBD',
      'tbd'
    ],
    certain: true
  },
  // To be found elsewhere.
  {
    words: [
      '同上',
      '同左',
      '同前',
      '见附件',
      '详见附件',
      '见附表',
      '详见附表',
      '详见方案',
      '详见合同',
      '见备注',
      '详见备注'
    ],
    certain: true
  },
  // Nothing to say.
  {
    words: ['暂无', 'N/A', 'n/a', 'NA', '/', '\\', '—', '——', '-', '--', '－', '…', '……', '...', '。。。'],
    certain: false
  }
]

/** Allowed by some forms where an indicator does not apply to a period. */
export const inapplicable: readonly string[] = ['不适用', '不涉及', '不考核', '本年度不考核', '无此项']
