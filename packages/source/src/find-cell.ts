import {partitionPoint} from './partition-point.js'
import type {Cell} from './source-document.js'

/** The index of the last cell that begins at an offset or before; of the first, before all. O(log n). */
export function findCell(cells: readonly Cell[], offset: number): number {
  return Math.max(0, partitionPoint(cells.length, (index) => cells[index]!.start <= offset) - 1)
}
