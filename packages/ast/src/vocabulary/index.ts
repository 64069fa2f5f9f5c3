export {
  comparatorLookalikes,
  comparatorsAfter,
  comparatorsAfterDate,
  comparatorsBefore,
  type ComparatorEntry,
  type ComparatorKind,
  type ComparatorLookalike
} from './comparators.js'
export {answers, grades, type GradeEntry} from './grades.js'
export {
  chineseDigits,
  chinesePlaces,
  classifiersAfterDigitsOnly,
  fixedExpressions,
  magnitudes,
  publicLines
} from './numerals.js'
export {unitsOfMeasure, type UnitEntry} from './units-of-measure.js'
export {
  categories,
  findCategory,
  findCategoryByCode,
  findSubcategory,
  findSubcategoryByCode,
  subcategories,
  type CategoryEntry,
  type SubcategoryEntry
} from './categories.js'
export {headings, type ColumnRole} from './headings.js'
export {
  executionHeadings,
  formLabels,
  fundsLabels,
  indicatorHeadings,
  taskHeadings,
  weakNameHeadings,
  type FormRole,
  type IndicatorColumnRole
} from './form-headings.js'
