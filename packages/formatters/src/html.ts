import type {LintMessage, LintResult} from '@perf-lint/core'
import {toGroundCell} from './citation.js'
import type {FormatOptions} from './formatter.js'
import {formatFilter} from './html-filter.js'
import {pageScript, pageScriptHash, pageStyle, pageStyleHash} from './html-page.js'
import {escapeHtml, tag} from './html-tag.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {toLevel, toNotes} from './message-parts.js'
import {toReport, type ReportFile, type ReportGroup, type ReportRow, type ReportUnit} from './report.js'
import {toRuleNotes, type RuleNote} from './rule-notes.js'
import {summarize, type Summary} from './summary.js'

/** Nothing is loaded, and nothing runs but the page's own script, whatever a document holds. */
const policy = `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`

/** What the parts of a page share. */
interface Page {
  readonly texts: Catalogue
  /** The rules that are explained on the page. */
  readonly explained: ReadonlySet<string>
}

/**
 * A page by itself, to be read, printed and handed on: the findings by file, budget unit and project, to be searched and
 * narrowed down where scripts may run; then the rules with their grounds.
 */
export function html(results: readonly LintResult[], options: FormatOptions): string {
  const texts = catalogues[options.locale]
  const notes = toRuleNotes(results, options)
  const page = {texts, explained: new Set(notes.map(({id}) => id))}
  const body = [
    formatHeader(summarize(results, options, texts), texts),
    formatFilter(results, texts),
    tag(
      'main',
      {},
      toReport(results, texts)
        .map((file) => formatFile(file, page))
        .join('')
    ),
    formatRules(notes, texts),
    `<script>${pageScript}</script>`
  ]
  return `<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="generator" content="perf-lint">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.report.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body.join('')}</body>
</html>
`
}

function formatHeader({level, verdict, notes}: Summary, texts: Catalogue): string {
  const sign = level === 'none' ? '✔' : '✖'
  return tag(
    'header',
    {},
    tag('h1', {}, escapeHtml(texts.report.title)) +
      tag('p', {class: `verdict ${level}`}, escapeHtml(`${sign} ${verdict}`)) +
      notes.map((note) => tag('p', {}, escapeHtml(note))).join('')
  )
}

function formatFile(file: ReportFile, page: Page): string {
  const isClean = file.rows.length + file.units.length === 0
  return section(
    'file',
    tag('h2', {}, escapeHtml(file.name)) +
      (isClean ? tag('p', {class: 'clean'}, escapeHtml(page.texts.noProblems)) : '') +
      formatTable(file, page) +
      file.units.map((unit) => formatUnit(unit, page)).join('')
  )
}

function formatUnit(unit: ReportUnit, page: Page): string {
  const heading = unit.name === '' ? '' : tag('h3', {}, escapeHtml(unit.name))
  const projects = unit.projects.map((project) => formatProject(project, page))
  return section('unit', heading + formatTable(unit, page) + projects.join(''))
}

function formatProject(project: ReportGroup, page: Page): string {
  const count = tag('small', {}, escapeHtml(page.texts.problems(project.rows.length)))
  return section('project', tag('h4', {}, `${escapeHtml(project.name)} ${count}`) + formatTable(project, page))
}

function section(name: string, content: string): string {
  return tag('section', {class: name}, content)
}

function formatTable({rows}: ReportGroup, page: Page): string {
  if (rows.length === 0) return ''
  const {place, level, indicator, problem, ground, rule} = page.texts.report.columns
  const heads = [place, level, indicator, problem, ground, rule].map((text) =>
    tag('th', {scope: 'col'}, escapeHtml(text))
  )
  return tag(
    'table',
    {},
    tag('thead', {}, tag('tr', {}, heads.join(''))) + tag('tbody', {}, rows.map((row) => formatRow(row, page)).join(''))
  )
}

function formatRow({message, indicator}: ReportRow, page: Page): string {
  const {where, certainty, ruleId, basis} = message
  const level = toLevel(message)
  const cells: [name: string, content: string][] = [
    ['place', escapeHtml(where.text)],
    ['level', formatLevel(message, page.texts)],
    ['indicator', escapeHtml(indicator)],
    ['problem', formatProblem(message, page.texts)],
    [
      'ground',
      toGroundCell(basis, page.texts.practice)
        .map((each) => tag('p', {}, escapeHtml(each)))
        .join('')
    ],
    ['rule', formatRuleId(ruleId, page.explained)]
  ]
  const attributes = {class: level, 'data-level': level, 'data-certainty': certainty, 'data-rule': ruleId}
  return tag('tr', attributes, cells.map(([name, content]) => tag('td', {class: name}, content)).join(''))
}

function formatLevel({severity, certainty}: LintMessage, texts: Catalogue): string {
  const word = tag('strong', {}, escapeHtml(texts.severity[severity]))
  return certainty === 'certain' ? word : word + tag('small', {}, escapeHtml(texts.certainty[certainty]))
}

function formatProblem(message: LintMessage, texts: Catalogue): string {
  const notes = toNotes(message, texts).map((note) => tag('p', {class: 'note'}, escapeHtml(note)))
  return tag('p', {}, escapeHtml(message.message)) + notes.join('')
}

function formatRuleId(id: string, explained: ReadonlySet<string>): string {
  return explained.has(id) ? tag('a', {href: `#${toAnchor(id)}`}, escapeHtml(id)) : escapeHtml(id)
}

function formatRules(notes: readonly RuleNote[], texts: Catalogue): string {
  if (notes.length === 0) return ''
  const items = notes.map(({id, description, rationale, grounds}) =>
    tag(
      'section',
      {id: toAnchor(id)},
      tag('h3', {}, `${escapeHtml(id)} ${tag('small', {}, escapeHtml(description))}`) +
        [rationale, texts.grounds(grounds)].map((text) => tag('p', {}, escapeHtml(text))).join('')
    )
  )
  return tag('footer', {}, tag('h2', {}, escapeHtml(texts.report.rules)) + items.join(''))
}

function toAnchor(ruleId: string): string {
  return `rule-${encodeURIComponent(ruleId.toWellFormed())}`
}
