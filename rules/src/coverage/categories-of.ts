import type {CategoryKind, IndicatorCategory, Project} from '@perf-lint/ast'
import {indicatorsOf} from '@perf-lint/meaning'
import {findCategory, findCategoryByCode, findSubcategory, findSubcategoryByCode} from '@perf-lint/ast/vocabulary'

/**
 * The categories that a project's indicators stand in, each read as leniently as a reviewer would: by name or code, and a
 * second-level category speaks for its first level too. So 14-成本 under 产出 counts as cost as well as output, and
 * 31-服务对象满意度 under 效益 as satisfaction as well as benefit.
 */
export function categoriesOf(project: Project): ReadonlySet<CategoryKind> {
  const found = new Set<CategoryKind>()
  for (const indicator of indicatorsOf(project)) {
    for (const category of indicator.children) {
      if (category.type === 'indicatorCategory') for (const kind of kindsOf(category)) found.add(kind)
    }
  }
  return found
}

function kindsOf({level, name, code}: IndicatorCategory): CategoryKind[] {
  const first = findCategory(name) ?? (code === undefined ? undefined : findCategoryByCode(code))
  // 成本指标 is a name of both levels: on the first it is the category, on the second the old 14 under output.
  if (level === 1 && first) return [first.kind]
  const second = findSubcategory(name) ?? (code === undefined ? undefined : findSubcategoryByCode(code))
  if (!second) return first ? [first.kind] : []
  return second.kind === 'cost' ? [second.category, 'cost'] : [second.category]
}

/** Whether a project has indicators at all; without any, it is not its categories that are missing. */
export function hasIndicators(project: Project): boolean {
  return project.children.some((child) => child.type === 'indicator')
}

/** The node to show for a project as a whole: its name. */
export function nameNodeOf(project: Project) {
  return project.children.find((child) => child.type === 'projectName') ?? project
}
