/**
 * Words an explanation of an indicator begins with; they belong in the column 指标解释.
 *
 * Source: RULES.md R08; the usual wording of 指标解释 in evaluation forms (DOMAIN.md §2.1).
 */
export const explanationStarts: readonly string[] = [
  '考察',
  '主要考察',
  '用于考察',
  '用以考察',
  '考核内容',
  '主要考核',
  '用于考核',
  '用以考核',
  '反映',
  '主要反映',
  '用于反映',
  '用以反映',
  '衡量',
  '用于衡量',
  '用以衡量',
  '是指',
  '指的是',
  '该指标',
  '本指标',
  '指标解释',
  '指标说明',
  '指标内容',
  '计算公式',
  '计算方法',
  '计算方式',
  '评分标准',
  '评价标准',
  '评价要点',
  '数据来源',
  '统计口径',
  '取数来源'
]
