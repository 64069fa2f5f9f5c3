/** What a figure says with the comparators around it. */
import {
  comparatorsAfter,
  comparatorsAfterDate,
  comparatorsBefore,
  type ComparatorEntry
} from '@perf-lint/ast/vocabulary'
import type {Comparator, Dimension, Interval, Comparison, Measure} from '@perf-lint/ast'
import {tokenMatcher, type IToken} from 'chevrotain'
import {cover, type Placed} from './cover.js'
import type {NodeBuilder} from './node-builder.js'
import {endOf, spanOf, type EachSyntax, type MeasureSyntax} from './syntax.js'
import {toInterval, toRankInterval} from './to-interval.js'
import {TopRank} from './tokens.js'
import {toComparison, understandComparison} from './understand-comparison.js'
import {understandFigure, type Figure} from './understand-figure.js'

/** 前 before a rank or a percentage: that place or a better one. */
const top: ComparatorEntry = {kind: 'word', comparison: 'atMost'}

/** A word that is a comparator here, with what is known of it. */
interface FoundComparator {
  readonly side: Comparator['side']
  readonly entry: ComparatorEntry
  readonly span: readonly [start: number, end: number]
}

/** Understand a figure with its comparators; `clauseEach` is what 每 said before it in the clause. */
export function understandMeasure(
  syntax: MeasureSyntax,
  clauseEach: readonly EachSyntax[],
  builder: NodeBuilder
): Placed<Measure> {
  const figure = understandFigure(syntax, clauseEach, builder)
  const {dimension, nodes} = figure
  const comparators = findComparators(syntax)
  const odd = syntax.figure.kind === 'quantity' && syntax.figure.odd ? [lookUpAfter(syntax.figure.odd)] : []
  const understood = understandComparison([...comparators.map(({entry}) => entry), ...odd], dimension)

  const before = comparators.filter(({side}) => side === 'before').map((found) => toNode(found, dimension, builder))
  const after = comparators.filter(({side}) => side === 'after').map((found) => toNode(found, dimension, builder))
  const children = [...before, ...nodes, ...after].sort((a, b) => a.start - b.start)
  const start = children[0]!.start
  const end = Math.max(children.at(-1)!.end, syntax.unit?.close ? endOf(syntax.unit.close) : 0)

  return builder.place<Measure>('measure', [start, end], {
    ...understood,
    dimension,
    interval: intervalOf(figure, understood.comparison),
    children: cover(children, start, end, builder.unknown)
  })
}

function intervalOf({dimension, first, last}: Figure, comparison: Comparison | undefined): Interval {
  if (first === undefined || last === undefined) return {}
  return dimension === 'rank' ? toRankInterval(comparison, first) : toInterval(comparison, first, last)
}

function findComparators({before, figure, after}: MeasureSyntax): FoundComparator[] {
  const found: FoundComparator[] = before.map((token) => ({
    side: 'before',
    entry: comparatorsBefore.get(token.image) ?? top,
    span: spanOf(token, token)
  }))
  if (figure.kind === 'level' && tokenMatcher(figure.token, TopRank)) {
    const {startOffset} = figure.token
    found.push({side: 'before', entry: top, span: [startOffset, startOffset + 1]})
  }
  for (const token of after) found.push({side: 'after', entry: lookUpAfter(token), span: spanOf(token, token)})
  return found
}

function lookUpAfter({image}: IToken): ComparatorEntry {
  return comparatorsAfter.get(image) ?? comparatorsAfterDate.get(image) ?? {kind: 'word'}
}

function toNode({side, entry, span}: FoundComparator, dimension: Dimension, builder: NodeBuilder): Placed<Comparator> {
  const comparison = toComparison(entry, dimension)
  return builder.place<Comparator>('comparator', span, {side, ...(comparison && {comparison})})
}
