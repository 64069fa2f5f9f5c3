import type {ExecutionField, FundsSource} from '@perf-lint/ast'
import {executionHeadings, fundsLabels} from '@perf-lint/ast/vocabulary'
import {addAll, minOf} from '@perf-lint/source'
import type {ExecutionRanges, TaskRanges} from './form.js'
import {cellAt, type GridCell, type GridRow} from './grid.js'
import {createLookup} from './words.js'

/** A block of rows with columns of their own inside the head of a form. */
export interface HeadBlock {
  readonly executions?: readonly ExecutionRanges[]
  readonly tasks?: readonly TaskRanges[]
  /** Its cells: headings, labels and what they head. */
  readonly taken: readonly GridCell[]
}

const field = createLookup(executionHeadings)
const {annualTotal, implementationTotal, ...sources} = fundsLabels
const source = createLookup<FundsSource>({
  ...sources,
  total: [...annualTotal, ...implementationTotal, '合计', '总计', '总额', '资金']
})
const marks: readonly ExecutionField[] = ['initialBudget', 'budget', 'spent', 'rate']

/** Read what was spent of the money, where a row of headings begins: 年初预算数, 全年执行数, 执行率 and the like. */
export function readExecution(rows: readonly GridRow[], start: number): HeadBlock | undefined {
  const headings = rows[start]!.own.flatMap((cell) => {
    const found = field(cell.words)
    return found ? [{cell, field: found}] : []
  })
  if (headings.filter((each) => marks.includes(each.field)).length < 2) return
  const firstColumn = minOf(headings, ({cell}) => cell.column)
  const taken: GridCell[] = headings.map(({cell}) => cell)
  const executions: ExecutionRanges[] = []
  for (const row of rows.slice(start + 1)) {
    const labels = row.own.filter(({isBlank, column}) => !isBlank && column < firstColumn)
    const label = labels.findLast(({words}) => source(words) !== undefined)
    if (!label || row.table !== rows[start]!.table) break
    taken.push(label)
    const figures = headings.flatMap(({cell: {column}, field: name}) => {
      const cell = cellAt(row, column)
      return cell?.row === row.index && cell !== label ? [{field: name, range: cell}] : []
    })
    addAll(
      taken,
      figures.map(({range}) => range)
    )
    executions.push({source: source(label.words)!, figures})
  }
  return executions.length > 0 ? {executions, taken} : undefined
}
