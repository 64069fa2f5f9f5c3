import type {LintResult} from '@perf-lint/core'
import {escapeHtml, tag} from './html-tag.js'
import type {Catalogue} from './locales/catalogue.js'
import {toLevel} from './message-parts.js'

/** What narrows the findings of a page down; shown by its script, since it is of no use without. */
export function formatFilter(results: readonly LintResult[], texts: Catalogue): string {
  const messages = results.flatMap((result) => result.messages)
  const {label, search, rule, certain} = texts.report.filter
  const levels = {error: texts.severity[2], warning: texts.severity[1]}
  const certainties = {certain, likely: texts.certainty.likely, arguable: texts.certainty.arguable}
  const words = escapeHtml(search)
  const fields = [
    `<input type="search" name="words" placeholder="${words}" aria-label="${words}">\n`,
    formatBoxes('level', levels, new Set(messages.map(toLevel))),
    formatBoxes('certainty', certainties, new Set(messages.map(({certainty}) => certainty))),
    tag(
      'select',
      {name: 'rule', 'aria-label': rule},
      formatOptions(new Set(messages.map(({ruleId}) => ruleId)), texts)
    ),
    tag('output', {'data-text': texts.report.shown}, '')
  ]
  return tag('form', {id: 'filter', hidden: '', 'aria-label': label}, fields.join(''))
}

/** A box to tick for each value that occurs, when there is more than one. */
function formatBoxes(name: string, labels: Readonly<Record<string, string>>, found: ReadonlySet<string>): string {
  const occurring = Object.entries(labels).filter(([value]) => found.has(value))
  if (occurring.length < 2) return ''
  const toBox = (value: string) => `<input type="checkbox" name="${name}" value="${escapeHtml(value)}" checked>`
  return occurring.map(([value, label]) => tag('label', {}, `${toBox(value)} ${escapeHtml(label)}`)).join('')
}

function formatOptions(ruleIds: ReadonlySet<string>, texts: Catalogue): string {
  const all = tag('option', {value: ''}, escapeHtml(texts.report.filter.allRules))
  return (
    all +
    [...ruleIds]
      .toSorted()
      .map((id) => tag('option', {value: id}, escapeHtml(id)))
      .join('')
  )
}
