import type {FundsSource, Period} from '@perf-lint/ast'
import {formLabels, fundsLabels, indicatorHeadings, type FormRole} from '@perf-lint/ast/vocabulary'
import {addAll, type Range, type SourceDocument} from '@perf-lint/source'
import {toMoney} from '../table/amount.js'
import {readExecution} from './execution.js'
import {findCurrencyUnit} from './find-currency-unit.js'
import type {Form} from './form.js'
import {cellAt, type GridCell, type GridRow} from './grid.js'
import {readTasks} from './tasks.js'
import {createLookup} from './words.js'

type FundsLabel = Exclude<FundsSource, 'total'> | 'annualTotal' | 'implementationTotal' | 'weakTotal'

const formLabel = createLookup(formLabels)
const valueHeading = createLookup({
  value: [...indicatorHeadings.value, ...indicatorHeadings.annualValue, ...indicatorHeadings.implementationValue]
})
const fundsLabel = createLookup<FundsLabel>({...fundsLabels, weakTotal: ['合计', '总计', '总额', '小计', '金额']})
/** A label with what it says in one cell: `项目名称：…`. */
const labelled = /^([^:：\n]{2,30})[:：]\s*(?=\S)/

/** An amount beside a label. */
interface FundsEntry {
  readonly label: FundsLabel
  readonly cell: GridCell
  /** The column of the label. */
  readonly column: number
}

/**
 * Read rows of labelled cells into a form: what a label says stands right of it, in the same cell, or, where another label
 * stands there, below it. Cells that are neither are kept as the form's rest.
 */
export function readLabels(source: SourceDocument, rows: readonly GridRow[], form: Form): void {
  const {text} = source
  const taken = new Set<GridCell>()
  const funds: FundsEntry[] = []
  const unknownAmounts: {row: number; cell: GridCell}[] = []
  /** What the name is of, where it may turn out not to be that of the form. */
  let whole: 'department' | 'unit' | undefined
  let firstFundsRow = Number.POSITIVE_INFINITY
  let lastFundsRow = -1

  for (let at = 0; at < rows.length; at++) {
    const block = readExecution(rows, at) ?? readTasks(rows, at)
    if (block) {
      addAll(form.executions, block.executions ?? [])
      addAll(form.tasks, block.tasks ?? [])
      for (const cell of block.taken) {
        taken.add(cell)
        findCurrency(cell)
      }
    }
    const row = rows[at]!
    for (const cell of row.own) if (!cell.isBlank && !taken.has(cell)) readCell(row, at, cell)
  }
  addFunds()
  const isFilled = ({range}: Form['goals'][number]) => range.end > range.start
  // A goal left empty is told of by its empty place, unless there is another.
  const filled = form.goals.filter(isFilled)
  if (filled.length > 0) {
    form.goals.length = 0
    addAll(form.goals, filled)
  }
  for (const cell of rows.flatMap(({own}) => own)) {
    if (cell.isBlank || taken.has(cell)) continue
    // Indicators whose heading is not known are told of by the column they cannot be judged without.
    form.rest.push({range: cell, ...(valueHeading(cell.words) && {messageId: 'outsideTable' as const})})
  }

  function readCell(row: GridRow, at: number, cell: GridCell): void {
    findCurrency(cell)
    const amount = fundsLabel(cell.words)
    if (amount && addAmount(amount, row, at, cell)) {
      taken.add(cell)
      return
    }
    const role = formLabel(cell.words)
    if (!role) {
      readInline(cell)
      noteAmount(row, at, cell)
      return
    }
    taken.add(cell)
    if (role === 'block') return
    const value = valueOf(row, at, cell, role)
    if (isGoal(role) && !value && rightOf(row, cell)?.isBlank) give(role, {start: cell.end, end: cell.end}, cell.words)
    if (!value || value.isBlank) return
    taken.add(value)
    give(role, value, cell.words)
  }

  /** The currency unit in brackets behind a label. */
  function findCurrency(cell: GridCell): void {
    if (form.currencyUnit || cell.words === '') return
    const found = findCurrencyUnit(text, cell)
    if (found) form.currencyUnit = found
  }

  function addAmount(role: FundsLabel, row: GridRow, at: number, cell: GridCell): boolean {
    const right = rightOf(row, cell)
    const isAmount = (each: GridCell | undefined) => each !== undefined && !each.isBlank && isMoney(text, each)
    const below = right && !right.isBlank && !isLabel(right) ? undefined : belowOf(at, cell)
    const found = isAmount(right) ? right : role !== 'weakTotal' && isAmount(below) ? below : undefined
    if (found && !taken.has(found)) {
      funds.push({label: role, cell: found, column: cell.column})
      taken.add(found)
      firstFundsRow = Math.min(firstFundsRow, at)
      lastFundsRow = Math.max(lastFundsRow, at)
      return true
    }
    return role !== 'weakTotal' && (right === undefined || right.isBlank || isLabel(right))
  }

  /** An amount beside a label that is not known: where it stands among the sources, they do not add up. */
  function noteAmount(row: GridRow, at: number, cell: GridCell): void {
    const right = rightOf(row, cell)
    if (right && !right.isBlank && isMoney(text, right) && cell.words !== '' && !isMoney(text, cell)) {
      if (amountOf(text, right) !== 0) unknownAmounts.push({row: at, cell: right})
    }
  }

  function readInline(cell: GridCell): void {
    const value = text.slice(cell.start, cell.end)
    const found = labelled.exec(value)
    if (!found) return
    const words = found[1]!.replace(/\s/g, '')
    const range: Range = {start: cell.start + found[0].length, end: cell.end}
    const role = formLabel(words)
    const amount = fundsLabel(words)
    if (amount && amount !== 'weakTotal' && isMoney(text, range)) {
      funds.push({label: amount, cell: {...cell, ...range}, column: cell.column})
      taken.add(cell)
    } else if (role && role !== 'block' && role !== 'attribute') {
      taken.add(cell)
      give(role, range, words)
    }
  }

  function rightOf(row: GridRow, cell: GridCell): GridCell | undefined {
    const behind = row.cells.filter(({column}) => column > cell.column)
    return behind.find((each) => !each.isBlank && each.row === row.index) ?? behind.at(0)
  }

  function belowOf(at: number, cell: GridCell): GridCell | undefined {
    const row = rows
      .slice(at + 1, at + 4)
      .find((each) => each.index >= cell.row + cell.rowSpan && each.table === rows[at]!.table)
    const below = row && cellAt(row, cell.column)
    return below?.row === row?.index && below && !isLabel(below) ? below : undefined
  }

  function isLabel({words}: GridCell): boolean {
    return formLabel(words) !== undefined || (fundsLabel(words) ?? 'weakTotal') !== 'weakTotal'
  }

  function valueOf(row: GridRow, at: number, cell: GridCell, role: FormRole): GridCell | undefined {
    const right = rightOf(row, cell)
    if (right && !right.isBlank && !isLabel(right)) return right
    // A label that another one follows, or nothing, may head a column.
    return isGoal(role) || role === 'outcome' ? belowOf(at, cell) : undefined
  }

  function give(role: FormRole, range: Range, words: string): void {
    switch (role) {
      case 'project':
      case 'wholeName':
      case 'transferName':
        giveName(role, range, words)
        return
      case 'department':
      case 'unit':
      case 'outcome':
      case 'totalScore':
      case 'grade':
        if (form[role]) form.rest.push({range})
        else form[role] = range
        return
      case 'goal':
      case 'annualGoal':
      case 'implementationGoal': {
        const period = periodOfGoal(role)
        form.goals.push({range, ...(period && {period})})
        return
      }
      default:
        form.rest.push({range})
        if (words.startsWith('中央主管部门')) form.kind ??= 'transfer'
    }
  }

  /** A name of a whole department is that of its form only where no project is named. */
  function giveName(role: 'project' | 'wholeName' | 'transferName', range: Range, words: string): void {
    const holder = words.includes('部门') ? 'department' : 'unit'
    if (!form.name) {
      form.name = range
      if (role === 'wholeName') whole = holder
      if (role !== 'project') form.kind ??= role === 'wholeName' ? 'department' : 'transfer'
    } else if (role === 'project' && whole) {
      form[whole] ??= form.name
      form.name = range
      whole = undefined
      if (form.kind === 'department') delete form.kind
    } else if (role === 'wholeName') {
      form[holder] ??= range
    } else {
      form.rest.push({range})
    }
  }

  /** Take the amounts of the year; those of the whole term, where there are both, stay as the form's rest. */
  function addFunds(): void {
    const totals = funds.filter(({label}) => label === 'annualTotal' || label === 'implementationTotal')
    const isBoth = new Set(totals.map(({label}) => label)).size > 1
    const chosen: FundsEntry[] = []
    for (const entry of funds) {
      const total = isTotal(entry) ? entry : (totals.findLast(({column}) => column <= entry.column) ?? totals[0])
      const isOther = isBoth && total?.label === 'implementationTotal'
      const isAgain = chosen.some((each) => sourceOf(each.label) === sourceOf(entry.label))
      if (isOther || isAgain || (entry.label === 'weakTotal' && totals.length > 0)) form.rest.push({range: entry.cell})
      else chosen.push(entry)
      if (isAgain && !isOther && entry.label !== 'weakTotal') form.isPartial = true
    }
    addAll(
      form.funds,
      chosen.map(({label, cell}) => ({source: sourceOf(label), range: cell}))
    )
    const isAmong = ({row}: {row: number}) => row >= firstFundsRow - 1 && row <= lastFundsRow + 1
    if (unknownAmounts.some((each) => !taken.has(each.cell) && isAmong(each))) form.isPartial = true
  }
}

function isTotal({label}: FundsEntry): boolean {
  return label === 'annualTotal' || label === 'implementationTotal'
}

function sourceOf(label: FundsLabel): FundsSource {
  return label === 'annualTotal' || label === 'implementationTotal' || label === 'weakTotal' ? 'total' : label
}

function isGoal(role: FormRole): boolean {
  return role === 'goal' || role === 'annualGoal' || role === 'implementationGoal'
}

function periodOfGoal(role: FormRole): Period | undefined {
  if (role === 'annualGoal') return 'annual'
  return role === 'implementationGoal' ? 'implementation' : undefined
}

/** Whether a cell holds an amount of money, with or without its unit: `100.00`, `100万元`. */
function isMoney(text: string, range: Range): boolean {
  return amountOf(text, range) !== undefined
}

function amountOf(text: string, {start, end}: Range): number | undefined {
  return end - start > 40 ? undefined : toMoney(text.slice(start, end).trim())
}
