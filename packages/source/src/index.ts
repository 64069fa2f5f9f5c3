export {deriveText, type DerivedText, type Range} from './derived-text.js'
export {editCells, isInCell, type CellEdit} from './edit-cells.js'
export {PerfLintError, type PerfLintErrorOptions} from './errors.js'
export {findCell} from './find-cell.js'
export {addAll, maxOf, minOf} from './lists.js'
export {createLineIndex, type LineIndex, type Point} from './line-index.js'
export {createOffsetMap, type Bias, type OffsetMap, type Segment} from './offset-map.js'
export type {PageArea, PagePlace, PagePoint, PageQuad} from './page-place.js'
export {partitionPoint} from './partition-point.js'
export {
  createSourceDocument,
  isTextFormat,
  type Cell,
  type Encoding,
  type Format,
  type Origin,
  type SourceDocument,
  type SourceDocumentInit,
  type SourcePosition,
  type SourceTable
} from './source-document.js'
export {summaryName} from './summary-name.js'
export type {SyntaxProblem} from './syntax-problem.js'
export {isBlank, unwrap} from './unwrap.js'
