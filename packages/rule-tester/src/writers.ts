import type {BuiltFormat, CompleteIndicator, CompleteProject, CompleteTable, FundsParts} from './builders.js'

/** How each format writes a complete table. */
export const writers: Readonly<Record<BuiltFormat, (table: CompleteTable) => string>> = {
  text: writeText,
  tsv: writeTsv,
  plain: writePlain
}

const headings = ['项目名称（资金使用单位）', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标']
const plainHeadings = ['主管部门', '预算单位', '项目名称', '绩效目标', '绩效指标']

/** Columns joined by blanks, a line for each row's start, its goal and its indicators, as text extracted from a PDF. */
function writeText(table: CompleteTable): string {
  const lines = [
    table.title,
    writeFrame(table),
    headings.join(' '),
    ['合计', ...amountsOf(table.funds)],
    ...table.units.flatMap((unit) => [
      unit.name && [unit.name, ...amountsOf(unit.funds)],
      ...unit.projects.flatMap((project) => [
        ['   ', project.name, ...amountsOf(project.funds)],
        project.goal,
        writeIndicators(project)
      ])
    ])
  ]
  return (
    joinFilled(
      lines.map((line) => (typeof line === 'string' ? line : joinFilled(line, ' '))),
      '\n'
    ) + '\n'
  )
}

/** One row a unit or project, with the money's columns kept when they are empty. */
function writeTsv(table: CompleteTable): string {
  const rows = [
    headings,
    ['合计', ...amountsOf(table.funds), '', ''],
    ...table.units.flatMap((unit) => [
      ...(unit.name ? [[unit.name, ...amountsOf(unit.funds), '', '']] : []),
      ...unit.projects.map((project) => [
        project.name,
        ...amountsOf(project.funds),
        project.goal,
        writeIndicators(project)
      ])
    ])
  ]
  return joinFilled([table.title, writeFrame(table), ...rows.map((row) => row.map(quoteCell).join('\t'))], '\n') + '\n'
}

/** A table without money: the department and the unit stand before each project, blank lines between the cells. */
function writePlain(table: CompleteTable): string {
  const projects = table.units.flatMap((unit) =>
    unit.projects.flatMap((project) => [
      table.department,
      unit.name,
      joinFilled([project.name, project.goal], ' '),
      project.indicators.map(writePlainIndicator).join('')
    ])
  )
  return joinFilled([table.title, plainHeadings.join(' '), ...projects], '\n\n') + '\n'
}

function writeFrame({department, currencyUnit}: CompleteTable): string {
  return joinFilled([department && `部门名称：${department}`, currencyUnit && `单位：${currencyUnit}`], ' ')
}

function writeIndicators(project: CompleteProject): string {
  return project.indicators.map(writeIndicator).join('')
}

function writeIndicator(indicator: CompleteIndicator): string {
  if (indicator.item !== undefined) return indicator.item
  const {category, subcategory, name, implementation, annual, separator, terminator} = indicator
  const parts = [category, subcategory, name, `实施周期指标值:${implementation}`, `年度指标值:${annual}`]
  return writeOrdinal(indicator) + joinFilled(parts, separator) + terminator
}

function writePlainIndicator(indicator: CompleteIndicator): string {
  if (indicator.item !== undefined) return indicator.item
  const {category, name, annual, separator, terminator} = indicator
  return `${writeOrdinal(indicator)}${category}：${name}${separator}年度指标值：${annual}${terminator}`
}

function writeOrdinal({ordinal}: CompleteIndicator): string {
  return ordinal === '' ? '' : `${ordinal}、`
}

function amountsOf({total = '', fiscalAppropriation = '', specialAccount = '', other = ''}: FundsParts): string[] {
  return [total, fiscalAppropriation, specialAccount, other]
}

function quoteCell(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function joinFilled(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator)
}
