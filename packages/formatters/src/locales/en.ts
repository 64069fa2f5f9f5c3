import type {ChangedField, TableChange} from '@perf-lint/core'
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
  sameAt: (count, places, areAll) => `the same ${count} more times: ${places.join(', ')}${areAll ? '' : ', …'}`,
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
  waived: (count) => `${plural(count, 'problem')} waived and not counted`,
  isNew: 'new',
  compared: ({added, unchanged, resolved}) =>
    `Against the last run: ${added} new, ${unchanged} unchanged, ${resolved} resolved; only new ones fail the run`,
  resolved: 'Found the last time and no more',
  moreResolved: (count) => `… and ${count} more`,
  changes: {
    title: 'Against the earlier draft',
    count: (count) => (count === 0 ? 'nothing changed' : plural(count, 'change')),
    against: (file) => `earlier draft: ${file}`,
    noDraft: 'no earlier draft of this file',
    table: 'The whole table',
    describe: (change) => describeChange(change)
  },
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

const changedFields: Readonly<Record<ChangedField, string>> = {
  total: 'total',
  fiscalAppropriation: 'fiscal appropriation',
  specialAccount: 'special account',
  other: 'other funds',
  goal: 'goal',
  category: 'category',
  subcategory: 'subcategory',
  implementation: 'implementation-period target',
  annual: 'annual target'
}

/** `indicator “办结率”: annual target “≥95%” is now “≥98%”` */
function describeChange({kind, project, indicator, field, before, after}: TableChange): string {
  const quoted = (text: string | undefined) => (text === undefined ? 'nothing' : `“${text}”`)
  const subject = indicator === undefined ? '' : `indicator “${indicator}”`
  if (field === undefined) {
    const values = [before, after].filter((value) => value !== undefined).join('')
    return `${subject || (project ? 'project' : 'unit')} ${kind}${values ? ` (${values})` : ''}`
  }
  return `${subject ? `${subject}: ` : ''}${changedFields[field]} ${quoted(before)} is now ${quoted(after)}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
