import {maxOf, minOf} from '@perf-lint/source'
/** What a figure measures, how much it is, and the nodes it is written as. */
import type {
  DateLiteral,
  Dimension,
  LevelLiteral,
  Measure,
  NumberLiteral,
  Percentage,
  RangeLiteral,
  UnitOfMeasure
} from '@perf-lint/ast'
import {tokenMatcher} from 'chevrotain'
import type {Placed} from './cover.js'
import type {NodeBuilder} from './node-builder.js'
import {readDate, toDays} from './read-date.js'
import {exact, readNumber} from './read-number.js'
import {readQuantity} from './read-quantity.js'
import type {Unit, UnitReader} from './read-unit.js'
import {
  endOf,
  spanOf,
  type DateSyntax,
  type EachSyntax,
  type LevelSyntax,
  type MeasureSyntax,
  type QuantitySyntax,
  type RangeSyntax
} from './syntax.js'
import {PlusMinus, Rank, TopRank} from './tokens.js'

/** A figure understood. */
export interface Figure {
  readonly dimension: Dimension
  /** The figure in the base unit of its dimension, or its lower end; left out where it is no number, as for `AAA级`. */
  readonly first?: number
  /** The same, or its upper end. */
  readonly last?: number
  /** The nodes it is written as, in order. */
  readonly nodes: readonly Placed<Measure['children'][number]>[]
}

/** Understand a figure with its unit; `clauseEach` is what 每 said before it in the clause. */
export function understandFigure(
  syntax: MeasureSyntax,
  clauseEach: readonly EachSyntax[],
  builder: NodeBuilder
): Figure {
  const {figure} = syntax
  if (figure.kind === 'level') return understandLevel(figure, builder)
  if (figure.kind === 'date') return understandDate(figure, builder)

  const each = syntax.each ? [...clauseEach, syntax.each] : clauseEach
  const unit = syntax.unit && builder.units.readUnit(syntax.unit, each)
  const {node, first, last, percent} =
    figure.kind === 'range' ? understandRange(figure, unit, builder) : understandQuantity(figure, builder)
  const money = syntax.currency && builder.units.lookUp(syntax.currency.image)
  const nodes = [
    ...(syntax.currency && money ? [placeUnit(builder, spanOf(syntax.currency, syntax.currency), money)] : []),
    node,
    ...(syntax.unit && unit
      ? [placeUnit(builder, spanOf(syntax.unit.unit, syntax.unit.per.at(-1) ?? syntax.unit.unit), unit)]
      : [])
  ]

  if (percent) return {dimension: 'percentage', first, last, nodes}
  const {dimension, scale} = unit ?? money ?? {dimension: 'number', scale: 1}
  return {dimension, first: exact(first * scale), last: exact(last * scale), nodes}
}

interface Amounts<Node> {
  readonly node: Placed<Node>
  readonly first: number
  readonly last: number
  readonly percent: boolean
}

function understandQuantity(syntax: QuantitySyntax, builder: NodeBuilder): Amounts<NumberLiteral | Percentage> {
  const {amount, percent} = readQuantity(syntax)
  const span = spanOf(firstOf(syntax), lastOf(syntax))
  const magnitude = syntax.magnitude?.image
  const node = percent
    ? builder.place<Percentage>('percentage', span, {amount})
    : builder.place<NumberLiteral>('number', span, {amount, ...(magnitude !== undefined && {magnitude})})
  return {node, first: amount, last: amount, percent}
}

function understandRange(syntax: RangeSyntax, unit: Unit | undefined, builder: NodeBuilder): Amounts<RangeLiteral> {
  const {from, to, percent} = readEnds(syntax, unit, builder.units)
  const span = spanOf(syntax.from ? firstOf(syntax.from) : syntax.mark, lastOf(syntax.to))
  const node = builder.place<RangeLiteral>('range', span, {from, to})
  return {node, first: Math.min(from, to), last: Math.max(from, to), percent}
}

/** The ends of a range, in the unit that follows it. */
function readEnds(
  syntax: RangeSyntax,
  unit: Unit | undefined,
  units: UnitReader
): {from: number; to: number; percent: boolean} {
  const {amount: to, percent} = readQuantity(syntax.to)
  if (!syntax.from) return {from: exact(-to), to, percent}

  const from = readQuantity(syntax.from)
  if (tokenMatcher(syntax.mark, PlusMinus)) {
    const distance = percent && !from.percent ? (from.amount * to) / 100 : to
    return {from: exact(from.amount - distance), to: exact(from.amount + distance), percent: from.percent}
  }

  const ratio = unit && syntax.fromUnit ? units.lookUp(syntax.fromUnit.unit.image).scale / unit.scale : 1
  return {from: exact(from.amount * ratio), to, percent: percent || from.percent}
}

function understandDate({from, to}: DateSyntax, builder: NodeBuilder): Figure {
  const start = readDate(from.image)
  const end = to ? {...(start.year !== undefined && {year: start.year}), ...readDate(to.image)} : start
  const days = [...(toDays(start) ?? []), ...(toDays(end) ?? [])]
  const span = spanOf(from, to ?? from)
  const node = to
    ? builder.place<RangeLiteral>('range', span, {from: days[0] ?? 0, to: days.at(-1) ?? 0})
    : builder.place<DateLiteral>('date', span, start)
  return {
    dimension: 'date',
    nodes: [node],
    ...(days.length > 0 && {first: minOf(days, Number), last: maxOf(days, Number)})
  }
}

function understandLevel({token}: LevelSyntax, builder: NodeBuilder): Figure {
  const top = tokenMatcher(token, TopRank)
  const dimension = top || tokenMatcher(token, Rank) ? 'rank' : 'level'
  const written = /[0-9\uff10-\uff19]+|[零〇一二两三四五六七八九十百]+/.exec(token.image)?.[0]
  const amount = written === undefined ? undefined : readNumber(written)
  const start = token.startOffset + (top ? 1 : 0)
  const node = builder.place<LevelLiteral>('level', [start, endOf(token)], {...(amount !== undefined && {amount})})
  return {dimension, nodes: [node], ...(amount !== undefined && {first: amount, last: amount})}
}

function placeUnit(
  builder: NodeBuilder,
  span: readonly [number, number],
  {unit, dimension, per}: Unit
): Placed<UnitOfMeasure> {
  return builder.place<UnitOfMeasure>('unitOfMeasure', span, {dimension, unit, ...(per !== undefined && {per})})
}

function firstOf({fraction, numeral}: QuantitySyntax) {
  return fraction ?? numeral
}

function lastOf({numeral, odd, magnitude, percent}: QuantitySyntax) {
  return percent ?? magnitude ?? odd ?? numeral
}
