/** The results that meet a target. */
import type {Comparison, Interval} from '@perf-lint/ast'

/**
 * The interval of a comparison with a figure.
 *
 * @param comparison
 *   Left out, or `equal` or `about`: exactly the figure.
 * @param first
 *   The figure, or the lower end of a range or of a span of days.
 * @param last
 *   Its upper end.
 */
export function toInterval(comparison: Comparison | undefined, first: number, last: number): Interval {
  switch (comparison) {
    case 'atLeast':
      return {min: first}
    case 'moreThan':
      return {min: last, minOpen: true}
    case 'atMost':
      return {max: last}
    case 'lessThan':
      return {max: first, maxOpen: true}
    default:
      return {min: first, max: last}
  }
}

/** The interval of a comparison of ranks: the first is the best, so `不低于第三名` is 1 to 3. */
export function toRankInterval(comparison: Comparison | undefined, rank: number): Interval {
  switch (comparison) {
    case 'atLeast':
    case 'atMost':
      return {min: 1, max: rank}
    case 'moreThan':
    case 'lessThan':
      return {min: 1, max: rank, maxOpen: true}
    default:
      return {min: rank, max: rank}
  }
}
