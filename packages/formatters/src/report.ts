import type {LintMessage, LintResult} from '@perf-lint/core'
import {groupMessages, type ProjectGroup} from './group-messages.js'
import type {Catalogue} from './locales/catalogue.js'

/** One finding in a report, with the indicator it is about. */
export interface ReportRow {
  readonly message: LintMessage
  /** As `指标4“办结率”`; `''` for one about more than an indicator. */
  readonly indicator: string
}

/** Findings under one heading. */
export interface ReportGroup {
  /** `''` when the table names none. */
  readonly name: string
  /** Findings about the whole. */
  readonly rows: readonly ReportRow[]
}

/** The findings in one budget unit: about it as a whole, then by project. */
export interface ReportUnit extends ReportGroup {
  readonly projects: readonly ReportGroup[]
}

/** The findings in one file: about the table as a whole, then by unit. */
export interface ReportFile extends ReportGroup {
  readonly units: readonly ReportUnit[]
}

/** Arrange results for a report: by file, budget unit and project, a row for each finding. */
export function toReport(results: readonly LintResult[], texts: Catalogue): readonly ReportFile[] {
  return results.map(({filePath, messages}) => {
    const groups = groupMessages(messages)
    const units = groups.units.map((unit) => ({
      name: unit.name,
      rows: toRows(unit.messages),
      projects: unit.projects.map((project) => toProject(project, texts))
    }))
    return {name: filePath, rows: toRows(groups.messages), units}
  })
}

function toProject({name, messages, indicators}: ProjectGroup, texts: Catalogue): ReportGroup {
  const rows = indicators.flatMap((indicator) =>
    toRows(indicator.messages, texts.indicator(indicator.place, indicator.name))
  )
  return {name, rows: [...toRows(messages), ...rows]}
}

function toRows(messages: readonly LintMessage[], indicator = ''): ReportRow[] {
  return messages.map((message) => ({message, indicator}))
}
