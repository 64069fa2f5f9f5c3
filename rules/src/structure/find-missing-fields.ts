import type {Indicator, IndicatorCategory, TableLayout} from '@perf-lint/ast'
import {findCategoryNode, findName, findTargetValue} from '@perf-lint/meaning'

/** A part that an indicator should have. */
export type Field = 'category' | 'subcategory' | 'name' | 'implementation' | 'annual'

/** The fields an indicator lacks, of those its table has, in the table's order. A value of signs and blanks is none. */
export function findMissingFields(indicator: Indicator, layout: TableLayout): Field[] {
  const found: Readonly<Record<Field, boolean>> = {
    category: isFilled(findCategoryNode(indicator, 1)),
    subcategory: !layout.subcategories || isFilled(findCategoryNode(indicator, 2)),
    name: isFilled(findName(indicator)),
    implementation: !layout.implementation || isFilled(findTargetValue(indicator, 'implementation')),
    annual: isFilled(findTargetValue(indicator, 'annual'))
  }
  return (Object.keys(found) as Field[]).filter((field) => !found[field])
}

/** Signs may stand for a value (`/`, `—`), and are then told as placeholders; a full stop or comma does not. */
function isFilled(node: Pick<IndicatorCategory, 'value'> | undefined): boolean {
  return node !== undefined && !/^[\s。，、；：.,;:]*$/.test(node.value)
}
