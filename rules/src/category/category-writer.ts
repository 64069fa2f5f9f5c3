import type {IndicatorCategory, PerformanceTable, SubcategoryKind} from '@perf-lint/ast'
import type {CategoryEntry, SubcategoryEntry} from '@perf-lint/ast/vocabulary'
import type {Edit, Fix, Fixer, RunKnowledge} from '@perf-lint/core'
import {nodesOf} from '@perf-lint/meaning'
import {categoryOf, entryOf, readCategory, readSubcategory, type Placement} from './placement.js'

/** Writes categories as a table does. */
export interface CategoryWriter {
  /** A category of either level. */
  write(entry: CategoryEntry | SubcategoryEntry): string
  /** The category an indicator of a kind would have here: the second level, or the first where there is no second. */
  writePlace(kind: SubcategoryKind, placement: Placement): string
  /** Move an indicator: its second level, and its first where that changes with it. */
  move(kind: SubcategoryKind, placement: Placement): Fix
}

/**
 * Make a writer for a table.
 *
 * A category that the table itself writes is written alike (`22-社会效益`, without 指标); another by the code list, with
 * its code when the table has codes. Cost is written where the table has it, else where its profile has it.
 */
export function createCategoryWriter(
  table: PerformanceTable,
  {profile: {costLevel}}: Pick<RunKnowledge, 'profile'>
): CategoryWriter {
  const written = new Map<string, string>()
  for (const node of nodesOf(table, 'indicatorCategory')) {
    const entry = node.level === 1 ? readCategory(node) : readSubcategory(node)
    if (entry && isPlain(node, entry.code) && !written.has(keyOf(entry))) written.set(keyOf(entry), node.value)
  }
  const costKind = findCostKind()

  return {write, writePlace, move}

  function write(entry: CategoryEntry | SubcategoryEntry): string {
    return written.get(keyOf(entry)) ?? (table.layout.codes ? `${entry.code}-${entry.name}` : entry.name)
  }

  function writePlace(kind: SubcategoryKind, {subcategoryNode}: Placement): string {
    const entry = findEntry(kind)
    return write(subcategoryNode ? entry : categoryOf(entry))
  }

  function move(kind: SubcategoryKind, {categoryNode, subcategoryNode, category}: Placement): Fix {
    const entry = findEntry(kind)
    const first = categoryOf(entry)
    return (fixer) => [
      ...(first.kind === category?.kind ? [] : replace(fixer, categoryNode, write(first))),
      ...replace(fixer, subcategoryNode, write(entry))
    ]
  }

  /** Under output where the table writes it there and nowhere else; where it writes none, by the profile. */
  function findCostKind(): SubcategoryKind {
    if (written.has(keyOf(entryOf('economicCost')))) return 'economicCost'
    return costLevel === 2 || written.has(keyOf(entryOf('cost'))) ? 'cost' : 'economicCost'
  }

  function findEntry(kind: SubcategoryKind): SubcategoryEntry {
    return entryOf(kind === 'economicCost' ? costKind : kind)
  }
}

/** Whether a category carries its own code, or none. */
function isPlain({code}: IndicatorCategory, expected: string): boolean {
  return code === undefined || code === expected
}

function keyOf(entry: CategoryEntry | SubcategoryEntry): string {
  return entry.code
}

function replace(fixer: Fixer, node: IndicatorCategory | undefined, text: string): Edit[] {
  const edit = node && fixer.replace(node, text)
  return edit ? [edit] : []
}
