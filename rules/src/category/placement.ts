import type {Indicator, IndicatorCategory, SubcategoryKind} from '@perf-lint/ast'
import {
  categories,
  findCategory,
  findCategoryByCode,
  findSubcategory,
  findSubcategoryByCode,
  subcategories,
  type CategoryEntry,
  type SubcategoryEntry
} from '@perf-lint/ast/vocabulary'
import type {TableProfile} from '@perf-lint/core'
import {findCategoryNode} from '@perf-lint/meaning'
import type {Place} from '../vocabulary/indicator-homes.js'

/** Where a table puts an indicator, as far as its words are known. */
export interface Placement {
  readonly categoryNode?: IndicatorCategory
  readonly subcategoryNode?: IndicatorCategory
  readonly category?: CategoryEntry
  readonly subcategory?: SubcategoryEntry
}

/**
 * Read where an indicator stands.
 *
 * The name decides, the code where the name is not known: a clerk types the name and picks the code. A first level that
 * is a name of the second (`数量指标：…`) is read as that second level.
 */
export function findPlacement(indicator: Indicator): Placement {
  const categoryNode = findCategoryNode(indicator, 1)
  const subcategoryNode = findCategoryNode(indicator, 2)
  const subcategory = subcategoryNode && readSubcategory(subcategoryNode)
  const category = categoryNode && readCategory(categoryNode)
  if (categoryNode && !category && !subcategoryNode) {
    const misplaced = readSubcategory(categoryNode)
    return {categoryNode, ...(misplaced && {category: categoryOf(misplaced), subcategory: misplaced})}
  }
  return {
    ...(categoryNode && {categoryNode}),
    ...(subcategoryNode && {subcategoryNode}),
    ...(category && {category}),
    ...(subcategory && {subcategory})
  }
}

/** The first-level entry that a node names. */
export function readCategory({name, code}: IndicatorCategory): CategoryEntry | undefined {
  return findCategory(name) ?? (findSubcategory(name) || code === undefined ? undefined : findCategoryByCode(code))
}

/** The second-level entry that a node names. Satisfaction has one second level, whatever it is called. */
export function readSubcategory({name, code}: IndicatorCategory): SubcategoryEntry | undefined {
  const found = findSubcategory(name) ?? (code === undefined ? undefined : findSubcategoryByCode(code))
  return found ?? (name.includes('满意度') ? findSubcategoryByCode('31') : undefined)
}

/** The place of an indicator: its second level, or the first where the table shows no second. */
export function placeOf({category, subcategory}: Placement): Place | undefined {
  if (!subcategory) return category?.kind
  return subcategory.kind === 'economicCost' ? 'cost' : subcategory.kind
}

/** The entry of a second level. */
export function entryOf(kind: SubcategoryKind): SubcategoryEntry {
  return subcategories.find((entry) => entry.kind === kind)!
}

/** The entry of the first level that a second level belongs to. */
export function categoryOf({category}: SubcategoryEntry): CategoryEntry {
  return categories.find(({kind}) => kind === category)!
}

/** As `categoryOf`, within a profile: where cost is no first level, each of its kinds belongs to the outputs. */
export function categoryIn({categories: known}: TableProfile, entry: SubcategoryEntry): CategoryEntry {
  return known.includes(entry.category) ? categoryOf(entry) : categories.find(({kind}) => kind === 'output')!
}
