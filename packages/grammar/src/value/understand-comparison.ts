/** What the comparators of a figure say together. */
import type {Comparison, Dimension} from '@perf-lint/ast'
import type {ComparatorEntry} from '@perf-lint/ast/vocabulary'

/** The comparison of a figure, and whether its comparators say different things. */
export interface ComparisonOfFigure {
  readonly comparison?: Comparison
  readonly contradictory?: true
}

/** Comparisons that may stand together: `≥95%以上` says one thing twice. */
const directions: Readonly<Record<Comparison, string>> = {
  atLeast: 'up',
  moreThan: 'up',
  atMost: 'down',
  lessThan: 'down',
  equal: 'same',
  about: 'near'
}

/**
 * Understand comparators that belong to one figure.
 *
 * The first one counts; one that only leads to the figure (`达到`, `为`) counts where there is no other.
 *
 * @param entries
 *   What is known of the comparators, in the order of the text.
 */
export function understandComparison(entries: readonly ComparatorEntry[], dimension: Dimension): ComparisonOfFigure {
  const firm = joinEqual(entries.flatMap(({kind, comparison}) => (comparison && kind !== 'leadIn' ? [comparison] : [])))
  const weak = entries.find(({kind}) => kind === 'leadIn')
  const comparison = firm[0] ?? (weak && toComparison(weak, dimension))
  const contradictory = new Set(firm.map((comparison) => directions[comparison])).size > 1
  return {...(comparison && {comparison}), ...(contradictory && {contradictory})}
}

/** The comparison of one comparator before or after a figure of a dimension. */
export function toComparison(entry: ComparatorEntry, dimension: Dimension): Comparison | undefined {
  return entry.exceptDuration && dimension === 'duration' ? undefined : entry.comparison
}

/** `＞ ＝` and `大于 等于`, cut by a blank, are one comparator. */
function joinEqual([first, second, ...rest]: readonly Comparison[]): readonly Comparison[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first]
  if (second === 'equal' && first === 'moreThan') return ['atLeast', ...rest]
  if (second === 'equal' && first === 'lessThan') return ['atMost', ...rest]
  return [first, second, ...rest]
}
