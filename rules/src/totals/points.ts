import type {Execution, Indicator, Project, Score, Weight} from '@perf-lint/ast'
import {indicatorsOf} from '@perf-lint/meaning'

/** The points that a form gives an indicator, and those it got. */
export interface Points {
  readonly indicator: Indicator
  /** Left out where the form has no column for it, or one cell stands for several indicators. */
  readonly weight?: Weight
  readonly score?: Score
}

/** The points of each indicator of a project. */
export function pointsOf(project: Project): Points[] {
  return indicatorsOf(project).map((indicator) => {
    const weight = indicator.children.find((child) => child.type === 'weight')
    const score = indicator.children.find((child) => child.type === 'score')
    return {indicator, ...(weight && {weight}), ...(score && {score})}
  })
}

/** The row of the execution that is about the whole sum. */
export function findExecution(project: Project): Execution | undefined {
  return project.children.find((child): child is Execution => child.type === 'execution' && child.source === 'total')
}

/** A number of points as tables write it: two decimals at most. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100)
}
