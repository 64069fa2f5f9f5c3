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

/** Read the lines above the first heading row: title, department, currency unit; what else stands there is a note. */
export function readFrontMatter(text: string, lines: readonly Range[]): FrontMatter {
  const found: {title?: DerivedText; department?: DerivedText; currencyUnit?: DerivedText} = {}
  const rest: RestText[] = []
  const part = (start: number, end: number) => deriveText(text, [{start, end}])

  for (const {start, end} of lines) {
    const value = text.slice(start, end)
    const name = found.department ? null : department.exec(value)
    const unit = found.currencyUnit ? null : currencyUnit.exec(value)
    if (!name && !unit) {
      addLine(start, end, value)
      continue
    }
    const unitStart = unit?.index ?? value.length
    if (unit) {
      const to = start + unitStart + unit[0].length
      found.currencyUnit = part(to - unit[1]!.length, to)
      addLine(to, end, text.slice(to, end))
    }
    if (name) {
      const from = name.index + name[0].length
      const behind = value.slice(from, Math.max(from, unitStart)).trimEnd()
      found.department = part(start + from, start + from + behind.length)
    }
    const head = value.slice(0, Math.min(name?.index ?? unitStart, unitStart))
    addLine(start, start + head.length, head)
  }
  return {...found, rest}

  function addLine(start: number, end: number, value: string): void {
    if (/^\s*$/.test(value)) return
    if (!found.title && title.test(value)) {
      found.title = part(start + (headingMark.exec(value)?.[0].length ?? 0), end)
    } else {
      rest.push({text: part(start, end)})
    }
  }
}
