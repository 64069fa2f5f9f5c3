import type {Locale} from '@perf-lint/core'
import {phases, type Timing} from '../timer.js'
import {catalogues} from './locales/index.js'

/** Rules that are told one by one; the others take little. */
const maximumRules = 15

/** How long a run took, by phase and by rule, the slowest first: a table for a developer. */
export function formatStats({phases: taken, rules}: Timing, seconds: number, locale: Locale): string {
  const texts = catalogues[locale].stats
  const slowest = Object.entries(rules).toSorted(([, a], [, b]) => b - a)
  const total = slowest.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
  const rows: [label: string, milliseconds: number, share?: number][] = [
    [texts.wall, seconds * 1000],
    ...phases.map((phase): [string, number] => [texts.phases[phase], taken[phase] ?? 0]),
    ...slowest.slice(0, maximumRules).map(([id, each]): [string, number, number] => [id, each, each / (total || 1)])
  ]
  const lines = rows.map(([label, milliseconds, share]) => {
    const percent = share === undefined ? '' : `  ${(share * 100).toFixed(1)}%`
    return `${milliseconds.toFixed(1).padStart(10)} ms  ${label}${percent}\n`
  })
  return `${texts.title}\n${lines.join('')}`
}
