import type {PerformanceTable} from '@perf-lint/ast'
import {nodesOf} from '@perf-lint/meaning'
import type {SourceDocument} from '@perf-lint/source'

/** What a table's money is counted in. */
export interface Currency {
  /** As written, as `万元`. */
  readonly name: string
  /** How many 元 it is. */
  readonly factor: number
}

/** `总计（万元）`, `金额(单位:元)`: the unit in a heading cell instead of above the table. */
const inHeading =
  /[（(][ \u3000]*(?:(?:金额)?单位[ \u3000]*[:：][ \u3000]*)?(?:人民币)?([百千万亿]{0,2}元)[ \u3000]*[）)]/

const magnitudes: Readonly<Record<string, number>> = {百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8}

/** Find what a table's money is counted in: said above the table, else in its headings. */
export function findCurrency(table: PerformanceTable, {text}: SourceDocument): Currency | undefined {
  // A form says it beside the money of its project.
  const [stated] = nodesOf(table, 'currencyUnit').map(({value}) => value)
  const unit = table.children.find((child) => child.type === 'budgetUnit')
  // Below the headings, 元 in brackets belongs to an indicator.
  const name = stated ?? inHeading.exec(text.slice(0, unit?.position?.start.offset ?? 0))?.[1]
  if (name === undefined) return
  const factor = [...name].reduce((product, character) => product * (magnitudes[character] ?? 1), 1)
  return {name, factor}
}
