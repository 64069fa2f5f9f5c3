import type {LintMessage, LintResult} from '@perf-lint/core'
import {toGroundCell} from './citation.js'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {toNotes} from './message-parts.js'
import {toPrintable} from './printable.js'
import {toReport, type ReportFile, type ReportGroup, type ReportRow, type ReportUnit} from './report.js'
import {toRuleNotes, type RuleNote} from './rule-notes.js'
import {summarize} from './summary.js'

/** A report in Markdown (GFM), for comments, job summaries and documents: by file, budget unit and project. */
export function markdown(results: readonly LintResult[], options: FormatOptions): string {
  const texts = catalogues[options.locale]
  const {verdict, notes} = summarize(results, options, texts)
  const found = toReport(results, texts).filter(({rows, units}) => rows.length + units.length > 0)
  const blocks = [
    `# ${texts.report.title}`,
    `**${escapeMarkdown(verdict)}**`,
    notes.map(escapeMarkdown).join('  \n'),
    ...found.flatMap((file) => formatFile(file, texts)),
    ...formatRules(toRuleNotes(results, options), texts)
  ]
  return `${blocks.join('\n\n')}\n`
}

function formatFile(file: ReportFile, texts: Catalogue): string[] {
  return [
    `## ${escapeMarkdown(file.name)}`,
    ...formatTable(file, texts),
    ...file.units.flatMap((unit) => formatUnit(unit, texts))
  ]
}

function formatUnit(unit: ReportUnit, texts: Catalogue): string[] {
  return [
    ...(unit.name === '' ? [] : [`### ${escapeMarkdown(unit.name)}`]),
    ...formatTable(unit, texts),
    ...unit.projects.flatMap((project) => [
      `#### ${escapeMarkdown(texts.withCount(project.name, project.rows.length))}`,
      ...formatTable(project, texts)
    ])
  ]
}

function formatTable({rows}: ReportGroup, texts: Catalogue): string[] {
  if (rows.length === 0) return []
  const {place, level, indicator, problem, ground, rule} = texts.report.columns
  const heads = [place, level, indicator, problem, ground, rule]
  return [[heads, heads.map(() => '-'), ...rows.map((row) => toCells(row, texts))].map(toTableRow).join('\n')]
}

function toTableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function toCells({message, indicator}: ReportRow, texts: Catalogue): string[] {
  const {where, message: sentence, basis, ruleId} = message
  return [
    [where.text],
    [toLabel(message, texts)],
    [indicator],
    [sentence, ...toNotes(message, texts)],
    toGroundCell(basis, texts.practice),
    [ruleId]
  ].map((lines) => lines.map(escapeMarkdown).join('<br>'))
}

function toLabel({severity, certainty}: LintMessage, texts: Catalogue): string {
  const word = texts.severity[severity]
  return certainty === 'certain' ? word : `${word} ${texts.certainty[certainty]}`
}

function formatRules(notes: readonly RuleNote[], texts: Catalogue): string[] {
  if (notes.length === 0) return []
  const items = notes.map(({id, description, rationale, grounds}) => {
    const lines = [rationale, texts.grounds(grounds)].map(escapeMarkdown)
    return `- **${escapeMarkdown(id)}** ${escapeMarkdown(description)}  \n  ${lines.join('  \n  ')}`
  })
  return [`## ${texts.report.rules}`, items.join('\n')]
}

/** What means something in Markdown, anywhere in a line; `:` and `.` only where they would make a link. */
const special = /[\\`*_[\]|~#$]|:(?=\/\/)|(?<=\bwww)\./gi

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/** A text on one line that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return toPrintable(text)
    .replace(special, '\\$&')
    .replace(/[&<>]/g, (found) => entities[found]!)
}
