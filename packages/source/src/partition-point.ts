/**
 * Where a sorted list turns: the first index for which a condition no longer holds, the length when it holds for all. The
 * condition must hold for a beginning of the list and for nothing behind it. O(log n).
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
