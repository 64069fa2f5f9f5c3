import type {CategoryKind, SubcategoryKind} from '@perf-lint/ast'

/** The names of the profiles, as a user sets them. */
export const profileNames = ['code-list', 'national', 'before-2021'] as const

/** The name of a profile. */
export type ProfileName = (typeof profileNames)[number]

/** 类别口径: a system of categories that tables are judged by. It says nothing of how they are read. */
export interface Profile {
  readonly name: ProfileName
  /** The first levels it has. */
  readonly categories: readonly CategoryKind[]
  /** The second levels it has. */
  readonly subcategories: readonly SubcategoryKind[]
  /** Whether categories are told by the codes of its list, as `1-产出指标`. */
  readonly hasCodes: boolean
  /** Whether the names of some places, as 效果指标 and 环境效益, are as good as the standard ones. */
  readonly allowsSynonyms: boolean
}

/** From this budget year on, cost is a first level. Source: DOMAIN.md §1.3; practice goes on being mixed. */
export const firstYearOfCostCategory = 2021

const outputs = ['quantity', 'quality', 'timeliness'] as const satisfies readonly SubcategoryKind[]
const costs = ['economicCost', 'socialCost', 'ecologicalCost'] as const satisfies readonly SubcategoryKind[]

/** 可持续影响 may have gone from the national list in 2021; tables everywhere keep it (DOMAIN.md §1.3, §6). */
const effects = [
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
  'recipientSatisfaction'
] as const satisfies readonly SubcategoryKind[]

/** The profiles, by their names. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  // The shared list of the 一体化 systems, as tables published in Guangdong carry it: 11-13, 21-24, 31, and cost both in
  // its old place (14) and in its new one (41-43). Systems offer its names for choice, and no others. DOMAIN.md §1.2.
  'code-list': {
    name: 'code-list',
    categories: ['output', 'benefit', 'satisfaction', 'cost'],
    subcategories: [...outputs, 'cost', ...effects, ...costs],
    hasCodes: true,
    allowsSynonyms: false
  },
  // The categories of the national form, by name; Beijing and Guangxi have names of their own. DOMAIN.md §1.2, §1.3.
  national: {
    name: 'national',
    categories: ['output', 'benefit', 'satisfaction', 'cost'],
    subcategories: [...outputs, ...effects, ...costs],
    hasCodes: false,
    allowsSynonyms: true
  },
  // Three first levels, cost among the outputs, 效益 as often called 效果. DOMAIN.md §1.3.
  'before-2021': {
    name: 'before-2021',
    categories: ['output', 'benefit', 'satisfaction'],
    subcategories: [...outputs, 'cost', ...effects],
    hasCodes: false,
    allowsSynonyms: true
  }
}
