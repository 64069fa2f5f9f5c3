import type {Catalogue} from './catalogue.js'

/** The formatters’ texts in English. */
export const en = {
  severity: {1: 'warning', 2: 'error'},
  certainty: {likely: 'likely', arguable: 'arguable'},
  certaintyNote: {
    likely: 'likely: a reviewer would most likely send it back',
    arguable: 'arguable: reviewers differ; for your consideration'
  },
  indicator: (place, name) => (name ? `Indicator ${place} “${name}”` : `Indicator ${place}`),
  withCount: (name, count) => `${name} (${plural(count, 'problem')})`,
  report: {
    title: 'Performance-target tables: what was found',
    columns: {
      place: 'Place',
      level: 'Severity',
      indicator: 'Indicator',
      problem: 'Problem',
      ground: 'Ground',
      rule: 'Rule'
    },
    rules: 'Rules and grounds',
    filter: {
      label: 'Filter',
      search: 'Search units, projects, indicators, problems',
      severity: 'Severity',
      certainty: 'Certainty',
      rule: 'Rule',
      allRules: 'All rules',
      certain: 'certain'
    },
    shown: '{shown} of {all} shown'
  },
  problems: (count) => plural(count, 'problem'),
  fixable: 'fixable',
  safeFix: 'Apply the fix',
  related: (place, message) => `see ${place}: ${message}`,
  moreRelated: (places) => `and ${places.length} more: ${places.join(', ')}`,
  suggestions: (messages) => `suggestion: ${messages.join('; or ')}`,
  grounds: (citations) => `Ground: ${citations.join('; ')}`,
  about: (subject, message) => `${subject}: ${message}`,
  summary: ({errors, warnings, fixable}) =>
    `${plural(errors + warnings, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})` +
    (fixable > 0 ? `, ${fixable} fixable with --fix` : ''),
  noProblems: 'No problems found',
  extent: (files, counts) =>
    `${plural(files, 'file')} read` +
    (counts
      ? `: ${plural(counts.units, 'budget unit')}, ${plural(counts.projects, 'project')}, ${plural(counts.indicators, 'indicator')}`
      : ''),
  levels: {error: 'error', warn: 'warning', strict: 'strict'},
  categories: {
    structure: 'Structure and text',
    category: 'Categories',
    value: 'Target values',
    totals: 'Funds',
    coverage: 'Coverage and consistency'
  },
  sections: {why: 'Why', grounds: 'Ground', notes: 'Notes', options: 'Options'},
  practice: 'practice of reviewers',
  defaultValue: (json) => `default ${json}`,
  rulesNote: (count) =>
    `${plural(count, 'rule')}; those marked strict warn in the presets strict and all only. See \`perf-lint explain RULE\` for more.`
} satisfies Catalogue

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
