import type {CurrencyUnit, Dimension, Interval, Measure, Nodes} from '@perf-lint/ast'
import {builtInLexicon, unitOf, type Lexicon} from '@perf-lint/meaning'
import {toConfigError, type ConfigPlace} from '../config-place.js'
import {findNearest} from '../nearest.js'
import {readField} from './selector.js'

/** The unit that a definition gives its numbers in. */
export interface Scale {
  readonly dimension: Dimension
  /** As it is shown; `''` for none. */
  readonly sign: string
  /** How many base units one is. */
  readonly size: number
  /** The standard writing that a figure must have, where units of one dimension are not converted. */
  readonly unit?: string
}

/** A number of a document, in the unit of a definition. */
export interface Figure {
  readonly node: Nodes
  readonly amount: number
}

/** The units that a definition may give its numbers in. */
const builtInUnits: Lexicon['units'] = new Map([
  ...builtInLexicon.units,
  // A sign of its own in the grammar of values.
  ['%', {unit: '%', dimension: 'percentage', scale: 1}]
])

/** Dimensions whose units measure different things, so that 3 场 are not 3 人. */
const unconverted: ReadonlySet<Dimension> = new Set(['count', 'physical', 'frequency'])

/** Dimensions with one unit alone, which bounds without a unit may mean. */
const plain: ReadonlySet<Dimension> = new Set(['percentage', 'count', 'score', 'rank', 'level', 'multiple', 'number'])

/**
 * Find out what unit numbers are given in.
 *
 * @returns `undefined` when none is given.
 * @throws {ConfigError} `rule-unit`
 */
export function toScale(
  unit: string | undefined,
  dimension: Dimension | undefined,
  place: ConfigPlace
): Scale | undefined {
  if (unit === undefined) return dimension && {dimension, sign: dimension === 'percentage' ? '%' : '', size: 1}
  const known = builtInUnits.get(unit)
  if (!known && !dimension) {
    throw toConfigError('rule-unit', place, {name: unit, nearest: findNearest(unit, builtInUnits.keys()) ?? ''})
  }
  const entry = known ?? {unit, dimension: dimension!, scale: 1}
  return {
    dimension: entry.dimension,
    sign: unit,
    size: entry.scale,
    ...((unconverted.has(entry.dimension) || !known) && {unit: entry.unit})
  }
}

/** The figures of a value that are in the dimension of a scale; of an interval, its ends. */
function figuresOf(node: Nodes, scale: Scale | undefined): readonly Figure[] {
  if (node.type === 'measure') return endsOf(node, scale).map((amount) => ({node, amount}))
  if (node.type !== 'targetValue' && node.type !== 'goal') return []
  return node.children.flatMap((child) => figuresOf(child, scale))
}

function endsOf(measure: Measure, scale: Scale | undefined): readonly number[] {
  if (!fits(measure, scale)) return []
  const {min, max}: Interval = measure.interval
  const ends = [...new Set([min, max])].filter((end) => end !== undefined)
  return ends.map((end) => round(end / (scale?.size ?? 1)))
}

function fits(measure: Measure, scale: Scale | undefined): boolean {
  if (!scale) return plain.has(measure.dimension)
  if (measure.dimension !== scale.dimension) return false
  return scale.unit === undefined || unitOf(measure)?.unit === scale.unit
}

/** The field that a node's number is in. */
const numberFields: Readonly<Partial<Record<Nodes['type'], string>>> = {
  amount: 'amount',
  funds: 'total',
  indicator: 'ordinal',
  level: 'amount',
  number: 'amount',
  ordinal: 'number',
  percentage: 'amount'
}

/**
 * The numbers of a node: of a field, or of its own.
 *
 * Money is converted to the scale from the currency unit of the table, which is the root.
 */
export function numbersOf(
  node: Nodes,
  {field, scale, root, lexicon}: {field?: string | undefined; scale: Scale | undefined; root: Nodes; lexicon: Lexicon}
): readonly Figure[] {
  const name = field ?? numberFields[node.type]
  if (name === undefined) return figuresOf(node, scale)
  const amount = readField(node, name)
  if (typeof amount !== 'number') return []
  const isMoney = node.type === 'amount' || node.type === 'funds'
  const place = node.type === 'funds' ? (node.children.find(({source}) => source === name) ?? node) : node
  if (!scale || !isMoney) return [{node: place, amount}]
  const size = sizeOfCurrency(root, lexicon)
  if (size === undefined || scale.dimension !== 'money') return []
  return [{node: place, amount: round((amount * size) / scale.size)}]
}

function sizeOfCurrency(root: Nodes, {units}: Lexicon): number | undefined {
  const children: readonly Nodes[] = 'children' in root ? root.children : []
  const unit = children.find((child): child is CurrencyUnit => child.type === 'currencyUnit')
  return unit && units.get(unit.value)?.scale
}

/** A number as it is shown: without the noise of binary fractions. */
export function round(amount: number): number {
  return Number(amount.toFixed(6))
}

/** Whether nodes of a type have a number of their own. */
export function hasNumber(type: Nodes['type']): boolean {
  return numberFields[type] !== undefined || type === 'measure' || type === 'targetValue' || type === 'goal'
}
