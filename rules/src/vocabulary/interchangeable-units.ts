/**
 * Classifiers that budget tables use for each other without a difference in what is counted.
 *
 * Source: DOMAIN.md §2.4. 人 and 人次, 天 and 工作日, 户 and 人 are not among them: the figures differ.
 */
export const interchangeable: readonly (readonly string[])[] = [
  ['人', '名', '位', '员'],
  ['个', '项', '件', '种', '类', '处', '家', '所', '座', '套'],
  ['场', '次', '期', '批'],
  ['份', '册', '本', '件'],
  ['台', '套', '部', '件'],
  ['起', '次', '例', '件', '宗']
]
