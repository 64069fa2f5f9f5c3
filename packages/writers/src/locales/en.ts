import type {Catalogue} from './catalogue.js'

/** The writers’ texts in English. */
export const en = {
  levels: {error: 'error', warning: 'warning', info: 'note'},
  certainty: {likely: 'likely', arguable: 'arguable'},
  note: (level, text) => `[${level}] ${text}`,
  related: (place, message) => `See ${place}: ${message}`,
  suggestion: (messages) => `Suggestion: ${messages.join('; or ')}`,
  grounds: (citations) => `Ground: ${citations.join('; ')}`,
  practice: 'practice of reviewers',
  or: '; or ',
  fixable: 'Write it in the standard form',
  indicator: (place, name) => (name ? `Indicator ${place}: ${name}` : `Indicator ${place}`),
  columns: {
    ordinal: 'No.',
    unit: 'Budget unit',
    project: 'Project',
    indicator: 'Indicator',
    place: 'Place',
    problem: 'Problem',
    grounds: 'Ground',
    suggestion: 'Suggestion',
    level: 'Severity'
  },
  sheetName: 'Review',
  letter: {
    title: 'Review of performance targets',
    summary: ({files, errors, warnings}) =>
      `Files reviewed: ${files}. Findings: ${errors + warnings} (errors: ${errors}, warnings: ${warnings}).`,
    noProblems: 'No problems found',
    date: (date) => `Date of review: ${date}`,
    signatures: ['Reviewed by: ______________', 'Checked by: ______________', 'Date: ______________'],
    page: ['Page ', ' of ', '']
  }
} satisfies Catalogue
