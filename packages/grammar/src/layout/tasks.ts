import {taskHeadings} from '@perf-lint/ast/vocabulary'
import type {HeadBlock} from './execution.js'
import type {TaskRanges} from './form.js'
import {cellAt, type GridCell, type GridRow} from './grid.js'
import {createLookup} from './words.js'

const role = createLookup(taskHeadings)
const totalName = /^(?:金额)?(?:合计|总计)$/
const amountRoles = ['total', 'fiscalAppropriation', 'other'] as const

/** Read the tasks of a department, where a row of headings begins: 任务名称, 主要内容, 预算金额. */
export function readTasks(rows: readonly GridRow[], start: number): HeadBlock | undefined {
  const row = rows[start]!
  const found = row.own.flatMap((cell) => {
    const held = role(cell.words)
    return held ? [{cell, role: held}] : []
  })
  const content = found.find((each) => each.role === 'content')
  // 重点工作任务 may be the label of the block, with 任务 right of it.
  const name = found.findLast((each) => each.role === 'name' && each.cell.column < (content?.cell.column ?? 0))?.cell
  if (!name) return
  const headings = found.filter(({cell}) => cell.column >= name.column)

  const below = readSubHeading(rows[start + 1], headings)
  const columns = [...headings.filter(({cell}) => !below.some(({group}) => group === cell)), ...below]
  const left = row.cells.findLast(({column, isBlank}) => column < name.column && !isBlank)
  const taken: GridCell[] = [...headings, ...below].map(({cell}) => cell)
  const tasks: TaskRanges[] = []
  for (const each of rows.slice(start + (below.length > 0 ? 2 : 1))) {
    const isOther = each.own.some(({isBlank, column}) => !isBlank && column < name.column)
    const isBehind = left !== undefined && left.rowSpan > 1 && each.index >= left.row + left.rowSpan
    const total = each.own.find(({words, column}) => column <= name.column && totalName.test(words))
    const cell = total ?? cellAt(each, name.column)
    if (each.table !== row.table || (isOther && !total) || isBehind) break
    if (!cell || cell.isBlank || cell.row !== each.index) continue
    const cells = columns.flatMap(({cell: {column}, role: held}) => {
      const found = cellAt(each, column)
      return found && !found.isBlank && found !== cell && found.row === each.index ? [{role: held, range: found}] : []
    })
    const distinct = cells.filter(({range}, index) => cells.findIndex((other) => other.range === range) === index)
    taken.push(cell)
    for (const {range} of distinct) taken.push(range)
    tasks.push({
      name: cell,
      isTotal: total !== undefined,
      amounts: amountRoles.flatMap((source) => {
        const found = distinct.find((one) => one.role === source)
        return found ? [{source, range: found.range}] : []
      }),
      notes: distinct.filter((one) => !(amountRoles as readonly string[]).includes(one.role)).map(({range}) => range)
    })
  }
  return tasks.length > 0 ? {tasks, taken} : undefined
}

/** 总额, 财政拨款, 其他资金 below 预算金额. */
function readSubHeading(
  row: GridRow | undefined,
  headings: readonly {readonly cell: GridCell; readonly role: string}[]
) {
  const cells = row?.own.filter(({isBlank}) => !isBlank) ?? []
  const found = cells.flatMap((cell) => {
    const group = headings.findLast((each) => each.role === 'total' && each.cell.column <= cell.column)?.cell
    const held = role(cell.words)
    return group && held && (amountRoles as readonly string[]).includes(held) ? [{cell, role: held, group}] : []
  })
  return found.length === cells.length ? found : []
}
