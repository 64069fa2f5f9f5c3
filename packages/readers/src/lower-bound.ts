import {partitionPoint} from '@perf-lint/source'

/** The index of the first number of a sorted list that is no less; the length when all are. O(log n). */
export function lowerBound(sorted: readonly number[], wanted: number): number {
  return partitionPoint(sorted.length, (index) => sorted[index]! < wanted)
}
