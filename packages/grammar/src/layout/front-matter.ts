import {deriveText, type DerivedText, type Range} from '@perf-lint/source'
import type {RestText} from './layout.js'

/** What stands above a table. */
export interface FrontMatter {
  readonly title?: DerivedText
  readonly department?: DerivedText
  readonly currencyUnit?: DerivedText
  readonly rest: readonly RestText[]
}

/** `部门名称：广州市…局 单位：万元`: a name ends before two blanks or the next label. */
const department = /(?:部门名称|主管部门|部门（单位）名称|单位名称)[ \u3000]*[:：][ \u3000]*/
const currencyUnit = /(?:金额)?单位[ \u3000]*[:：][ \u3000]*((?:人民币)?[百千万亿]{0,2}元)/
const title = /绩效目标|绩效指标|绩效自评/
const headingMark = /^#{1,6}[ \t]*/

/** Read the lines above the first heading row: title, department, currency unit. */
export function readFrontMatter(text: string, lines: readonly Range[]): FrontMatter {
  const found: {title?: DerivedText; department?: DerivedText; currencyUnit?: DerivedText} = {}
  const rest: RestText[] = []
  const part = (start: number, end: number) => deriveText(text, [{start, end}])

  for (const {start, end} of lines) {
    const value = text.slice(start, end)
    const name = found.department ? null : department.exec(value)
    const unit = found.currencyUnit ? null : currencyUnit.exec(value)
    if (unit) {
      const from = start + unit.index + unit[0].length - unit[1]!.length
      found.currencyUnit = part(from, from + unit[1]!.length)
    }
    if (name) {
      const from = name.index + name[0].length
      const behind = value.slice(from, unit && unit.index > from ? unit.index : undefined)
      found.department = part(start + from, start + from + behind.trimEnd().length)
    }
    if (name || unit) continue
    if (!found.title && title.test(value)) {
      found.title = part(start + (headingMark.exec(value)?.[0].length ?? 0), end)
    } else {
      rest.push({text: part(start, end), isNote: /^[（(]?(?:注|附|填报|表)/.test(value.replace(headingMark, ''))})
    }
  }
  return {...found, rest}
}
