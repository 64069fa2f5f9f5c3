import {table, type FundsParts, type IndicatorParts, type ProjectParts} from './builders.js'

/**
 * Write the example of a rule's docs as a table.
 *
 * An example is a whole table (it has a heading row with `绩效指标` or `一级指标`), or its short form, a part a line:
 *
 * - `名称 值` or `名称 实施周期值 / 年度值`: an indicator; its categories may stand before it, as in
 *   `2-效益指标；22-社会效益；名称 值`.
 * - `目标 …`: the project's goal.
 * - `项目 名称 370.67 370.67`: starts a project, with its amounts: 总计, 财政拨款, 财政专户拨款, 其他资金.
 * - `单位 370.67 370.67`, `合计 370.67 370.67`: the amounts of the budget unit and of the whole table.
 *
 * Marks `⟦…⟧` are kept.
 *
 * @throws {SyntaxError} when an indicator has no value.
 */
export function expandExample(example: string): string {
  if (headingRow.test(example)) return example

  const projects: {-readonly [Key in keyof ProjectParts]: ProjectParts[Key]}[] = []
  let unitFunds: FundsParts | undefined
  let tableFunds: FundsParts | undefined

  for (const line of example.split('\n')) {
    const [word = '', ...rest] = line.split(' ')
    if (word === '合计') tableFunds = toFunds(rest)
    else if (word === '单位') unitFunds = toFunds(rest)
    else if (word === '项目') projects.push({name: rest[0], ...(rest.length > 1 && {funds: toFunds(rest.slice(1))})})
    else if (word === '目标') currentProject().goal = rest.join(' ')
    else currentProject().indicators = [...(currentProject().indicators ?? []), toIndicator(line)]
  }
  return table({funds: tableFunds, units: [{funds: unitFunds, projects}]})

  function currentProject(): (typeof projects)[number] {
    const last = projects.at(-1)
    if (last) return last
    const first = {}
    projects.push(first)
    return first
  }
}

/** `项目名称（资金使用单位） 总计 … 绩效目标 绩效指标`, `… | 绩效指标 |`, `绩效指标 一级指标 …` */
const headingRow = /绩效目标[ \t|]{1,9}绩效指标|一级指标[ \t|]{1,9}[二三]级指标/

function toFunds([total, fiscalAppropriation, specialAccount, other]: readonly string[]): FundsParts {
  return {total, fiscalAppropriation, specialAccount, other}
}

function toIndicator(line: string): IndicatorParts {
  const blank = line.indexOf(' ')
  if (blank < 0) throw new SyntaxError(`Unexpected example “${line}”, expected “名称 值” or “名称 实施周期值 / 年度值”`)

  const parts = line.slice(0, blank).split('；')
  const name = parts.pop()
  const [category, subcategory] = parts
  const [first = '', second] = line.slice(blank + 1).split(' / ')
  const values = second === undefined ? {annual: first} : {implementation: first, annual: second}
  return {category, subcategory, name, ...values}
}
