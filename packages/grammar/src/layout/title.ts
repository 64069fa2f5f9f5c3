/** `2025年项目支出绩效目标表`, `项目支出绩效自评表`, `2024年项目申报表`; blanks left out. */
const title = /^[^。；]{0,40}(?:绩效|申报|自评)[^。；：:]{0,20}表(?:[（(].{0,30}[）)])?$/

/** Whether words are the title of a form. */
export function isTitle(words: string): boolean {
  return words !== '' && title.test(words)
}
