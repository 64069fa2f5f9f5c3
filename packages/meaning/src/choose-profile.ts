import type {PerformanceTable} from '@perf-lint/ast'
import {findBudgetYear} from './find-budget-year.js'
import {nodesOf} from './measures.js'
import {firstYearOfCostCategory, profileNames, profiles, type Profile, type ProfileName} from './vocabulary/profiles.js'

/** What a user may set: a profile, or to have it chosen. */
export const profileChoices = ['auto', ...profileNames] as const

/** A profile by its name, or `auto`: by the document and its budget year. */
export type ProfileChoice = (typeof profileChoices)[number]

/** What a table is judged by: a profile, and what of it depends on the year. */
export interface TableProfile extends Profile {
  /** The budget year; left out when nothing tells it. */
  readonly year?: number
  /** Where cost belongs: 1, a first level of its own, as today; 2, a second level of 产出指标. */
  readonly costLevel: 1 | 2
}

/** What is settled before a document is looked at. */
export interface ProfileSettings {
  /** Default: `auto`. */
  readonly profile?: ProfileChoice
  /** The budget year; default: what the document tells. */
  readonly year?: number
}

/**
 * Choose the profile of a table.
 *
 * Codes in front of its categories mean the code list; without any, the budget year decides between the national
 * categories and those before 2021.
 */
export function chooseProfile(table: PerformanceTable, settings: ProfileSettings = {}): TableProfile {
  const {profile: choice = 'auto', year = findBudgetYear(table)} = settings
  const profile = profiles[choice === 'auto' ? findProfileName(table, year) : choice]
  const costLevel = profile.categories.includes('cost') && !isBeforeCost(year) ? 1 : 2
  return {...profile, ...(year !== undefined && {year}), costLevel}
}

function findProfileName(table: PerformanceTable, year: number | undefined): ProfileName {
  if (nodesOf(table, 'indicatorCategory').some(({code}) => code !== undefined)) return 'code-list'
  return isBeforeCost(year) ? 'before-2021' : 'national'
}

/** A table of no known year is one of today. */
function isBeforeCost(year: number | undefined): boolean {
  return year !== undefined && year < firstYearOfCostCategory
}
