import type {Indicator, IndicatorCategory, Period, TableLayout} from '@perf-lint/ast'
import {findCategoryNode, findName, findTargetValue} from '@perf-lint/meaning'

/** A part that an indicator should have. */
export type Field = 'category' | 'subcategory' | 'name' | 'implementation' | 'annual'

/** The fields an indicator lacks, of those its table has, in the table's order. A value of signs and blanks is none. */
export function findMissingFields(indicator: Indicator, layout: TableLayout): Field[] {
  const {columns, subcategories} = layout
  const isThere = (period: Period) => {
    const value = findTargetValue(indicator, period)
    // In a table of columns, a value without a node is one that there is no cell for.
    return value ? isFilled(value) : columns === true
  }
  const found: Readonly<Record<Field, boolean>> = {
    category: isFilled(findCategoryNode(indicator, 1)) || (columns === true && !subcategories),
    subcategory: !subcategories || isFilled(findCategoryNode(indicator, 2)),
    name: isFilled(findName(indicator)),
    implementation: !layout.implementation || isThere('implementation'),
    annual: isThere('annual')
  }
  return (Object.keys(found) as Field[]).filter((field) => !found[field])
}

/** Signs may stand for a value (`/`, `—`), and are then told as placeholders; a full stop or comma does not. */
function isFilled(node: Pick<IndicatorCategory, 'value'> | undefined): boolean {
  return node !== undefined && !/^[\s。，、；：.,;:]*$/.test(node.value)
}
