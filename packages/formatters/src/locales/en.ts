import type {Catalogue} from './catalogue.js'

export const en = {
  severity: {1: 'warning', 2: 'error'},
  certainty: {likely: 'likely', arguable: 'arguable'},
  certaintyNote: {
    likely: 'likely: a reviewer would most likely send it back',
    arguable: 'arguable: reviewers differ; for your consideration'
  },
  indicator: (place, name) => (name ? `Indicator ${place} “${name}”` : `Indicator ${place}`),
  problems: (count) => plural(count, 'problem'),
  fixable: 'fixable',
  related: (place, message) => `see ${place}: ${message}`,
  suggestion: (message) => `suggestion: ${message}`,
  summary: ({errors, warnings, fixable}) =>
    `${plural(errors + warnings, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})` +
    (fixable > 0 ? `, ${fixable} fixable with --fix` : ''),
  noProblems: 'No problems found',
  extent: (files, counts) =>
    `${plural(files, 'file')} read` +
    (counts
      ? `: ${plural(counts.units, 'budget unit')}, ${plural(counts.projects, 'project')}, ${plural(counts.indicators, 'indicator')}`
      : '')
} satisfies Catalogue

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
