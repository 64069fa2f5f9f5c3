import {normalizeText} from '@perf-lint/meaning'
import {maxOf, minOf} from '@perf-lint/source'
import {toConfigError, within, type ConfigPlace} from '../../config-place.js'
import {isObject} from '../../check-types.js'
import {findNearest} from '../../nearest.js'
import {quote} from '../../quote.js'
import {numbersOf, toScale} from '../figures.js'
import {checkText, signOf, textOf} from '../node-text.js'
import type {CompareDefinition, TableDefinition} from '../rule-definition.js'
import {createSearch, createSelector} from '../selector.js'
import type {Check, CheckSite, Fault, FindFaults} from './check.js'
import {checkNumber} from './range.js'

/** A row by its columns; a word has one column, `''`. */
type Row = ReadonlyMap<string, string>

/**
 * A text is looked up in a table; it must be there, or something else must be as its row says.
 *
 * Texts are the same when they differ in blanks, punctuation and full-width signs alone.
 *
 * @throws {ConfigError} `rule-rows`, `rule-row`, `rule-column`, `rule-choice`, `rule-table-number`, and what is wrong in a
 *   selector or unit
 */
export function createTableCheck(definition: TableDefinition, {types, place, tables}: CheckSite): Check {
  const {field, compare, unlisted = compare ? 'ignored' : 'wrong'} = definition
  const rows = readRows(definition, {place, tables})
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const key = definition.key ?? columns[0]!
  checkColumn(key, columns, within(place, 'key'))
  const selector = definition.of === undefined ? undefined : createSelector(definition.of, within(place, 'of'))
  checkText(field, selector?.types ?? types, place)

  const known = new Map<string, Row[]>()
  for (const row of rows) {
    const name = normalizeText(row.get(key) ?? '')
    if (name !== '') known.set(name, [...(known.get(name) ?? []), row])
  }
  const names = [...known.values()].map(([row]) => row!.get(key)!)
  const comparison = compare && createComparison(compare, {rows, columns, place: within(place, 'compare')})

  return {
    words: ['actual', 'expected'],
    start(lexicon) {
      const search = selector && createSearch(selector.createTest())
      const compareRows = comparison?.(lexicon)
      return (node, ancestors) =>
        (search ? search(node, ancestors) : [node]).flatMap((named) => {
          const text = textOf(named, field)
          if (text === undefined) return []
          const found = known.get(normalizeText(text))
          if (found) return compareRows?.(found)(node, ancestors) ?? []
          if (unlisted === 'ignored') return []
          return [{node: signOf(named), data: {actual: text, expected: findNearest(text, names) ?? ''}}]
        })
    }
  }
}

function readRows(
  {rows: given, file}: TableDefinition,
  {place, tables}: Pick<CheckSite, 'place' | 'tables'>
): readonly Row[] {
  if ((given === undefined) === (file === undefined)) throw toConfigError('rule-rows', place, {})
  const at = within(place, file === undefined ? 'rows' : 'file')
  const rows = given ?? tables.get(file!)
  if (!Array.isArray(rows) || rows.length === 0) throw toConfigError('rule-rows', at, {})
  return rows.map((row: unknown, index) => {
    if (typeof row === 'string' || typeof row === 'number') return new Map([['', String(row)]])
    if (!isObject(row)) throw toConfigError('rule-row', at, {row: index + 1, actual: quote(row)})
    return new Map(
      Object.entries(row).map(([column, value]) => {
        // An empty cell of a YAML list is null.
        const cell = value ?? ''
        if (typeof cell === 'string' || typeof cell === 'number') return [column, String(cell)]
        throw toConfigError('rule-row', at, {row: index + 1, actual: quote(row)})
      })
    )
  })
}

function checkColumn(name: string, columns: readonly string[], place: ConfigPlace): void {
  if (columns.includes(name)) return
  const nearest = findNearest(name, columns) ?? ''
  throw toConfigError('rule-column', place, {name, nearest, known: columns.filter((each) => each !== '').join(', ')})
}

interface ComparisonSite {
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
  readonly place: ConfigPlace
}

type Comparison = (lexicon: Parameters<Check['start']>[0]) => (rows: readonly Row[]) => FindFaults

/** Compare a node below with what rows say; where several do, one that agrees is enough. */
function createComparison(compare: CompareDefinition, {rows, columns, place}: ComparisonSite): Comparison {
  const [relation, more] = (['same', 'atLeast', 'atMost'] as const).filter((each) => compare[each] !== undefined)
  if (!relation || more) throw toConfigError('rule-choice', place, {expected: 'same, atLeast, atMost'})
  const column = compare[relation]!
  checkColumn(column, columns, within(place, relation))
  const selector = createSelector(compare.of, within(place, 'of'))
  const {field} = compare
  const scale = toScale(compare.unit, undefined, within(place, 'unit'))
  if (relation === 'same') checkText(field, selector.types, place)
  else {
    checkNumber(field, selector.types, place)
    checkNumbers(rows, column, within(place, relation))
  }

  return (lexicon) => {
    const search = createSearch(selector.createTest())
    return (found) => (node, ancestors) =>
      search(node, ancestors).flatMap((each): readonly Fault[] => {
        const limits = found.map((row) => row.get(column) ?? '').filter((limit) => limit !== '')
        if (limits.length === 0) return []
        if (relation === 'same') {
          const text = textOf(each, field)
          if (text === undefined || limits.some((limit) => normalizeText(limit) === normalizeText(text))) return []
          return [{node: signOf(each), data: {actual: text, expected: limits.join('、')}}]
        }
        const figures = numbersOf(each, {field, scale, root: ancestors[0] ?? node, lexicon})
        const bound = relation === 'atLeast' ? minOf(limits, toNumber) : maxOf(limits, toNumber)
        const sign = scale?.sign ?? ''
        const expected = `${relation === 'atLeast' ? '≥' : '≤'}${bound}${sign}`
        return figures
          .filter(({amount}) => (relation === 'atLeast' ? amount < bound : amount > bound))
          .map((figure) => ({node: figure.node, data: {actual: `${figure.amount}${sign}`, expected}}))
      })
  }
}

function checkNumbers(rows: readonly Row[], column: string, place: ConfigPlace): void {
  for (const [index, row] of rows.entries()) {
    const actual = row.get(column) ?? ''
    if (Number.isNaN(toNumber(actual)))
      throw toConfigError('rule-table-number', place, {row: index + 1, column, actual})
  }
}

/** `1,200.5` */
function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''))
}
