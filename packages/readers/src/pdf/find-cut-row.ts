/** What is asked of a cell. */
interface CutCell {
  readonly column: number
  readonly text: string
}

type Row = readonly CutCell[]

/** `5,894.78`, `95%`, `-` */
const amount = /^[-—–\d.,，%％\s]+$/

/** `1、`, `1.`, `（1）`: how a list begins. */
const firstOfList = /^\s*[（(]?1[)）]?\s*[、.．,，:：]?(?!\d)/

/** `2、`, `13.`: an item of a list. */
const item = /^\s*[（(]?\d{1,2}[)）]?\s*[、.．]/

/** So many rows at most, the heading among them, are repeated on each page. */
const mostFrontRows = 8

/** So many of a column's cells are alike when the column is of a kind. */
const most = 0.6

/**
 * Find the row of a page that goes on from the last row of the page before: it lacks what all rows have.
 *
 * Rows have the amounts of their columns, and a column of lists begins each with its first item. A row without any, behind one
 * that has them, is the rest of it.
 *
 * @param above
 *   The rows of the pages before.
 * @param below
 *   Those of the page; the heading may be repeated at their top.
 * @returns The index of the row in `below`, or -1.
 */
export function findCutRow(above: readonly Row[], below: readonly Row[]): number {
  const heading = findHeading(above, below)
  const first = below.findIndex((row, index) => toKey(row) !== toKey(above[heading + index] ?? []))
  const row = below[first]
  const last = above.at(-1)
  if (!row || !last || row.every(({text}) => text.trim() === '')) return -1

  const rows = [...above, ...below.slice(first + 1)]
  const amounts = columnsOf(rows, (text) => /\d/.test(text) && amount.test(text))
  const lists = columnsOf(rows, (text) => firstOfList.test(text))
  const lacksAmounts =
    amounts.length > 0 &&
    amounts.every((column) => textOf(row, column) === '') &&
    amounts.some((column) => textOf(last, column) !== '')
  const lacksBegin =
    lists.length > 0 &&
    lists.every((column) => !firstOfList.test(textOf(row, column))) &&
    lists.some(
      (column) =>
        textOf(row, column) !== '' && textOf(last, column) !== '' && !isOther(textOf(row, column), textOf(last, column))
    )
  return lacksAmounts || lacksBegin ? first : -1
}

/** Where the row with which a page begins stands in the table, below its title; 0 when it is not there. */
function findHeading(above: readonly Row[], below: readonly Row[]): number {
  const key = toKey(below[0] ?? [])
  return Math.max(
    0,
    above.slice(0, mostFrontRows).findIndex((row) => toKey(row) === key)
  )
}

/** Whether a text begins a list anew instead of going on with one. */
function isOther(text: string, before: string): boolean {
  return item.test(text) && !item.test(before)
}

/** The columns in which most of the cells that have a text are of a kind. */
function columnsOf(rows: readonly Row[], isOfKind: (text: string) => boolean): readonly number[] {
  const counts = new Map<number, {all: number; ofKind: number}>()
  for (const {column, text} of rows.flat()) {
    if (text.trim() === '') continue
    const count = counts.get(column) ?? {all: 0, ofKind: 0}
    count.all++
    if (isOfKind(text)) count.ofKind++
    counts.set(column, count)
  }
  return [...counts].filter(([, {all, ofKind}]) => ofKind > 1 && ofKind >= all * most).map(([column]) => column)
}

function textOf(row: Row, column: number): string {
  return row.find((cell) => cell.column === column)?.text.trim() ?? ''
}

function toKey(row: Row): string {
  return row.map(({text}) => text.replaceAll(/\s+/g, '')).join('\t')
}
