import type {LintMessage, LintResult} from '@perf-lint/core'
import {toCitations} from './citation.js'
import {flow, hang, plain, type Part} from './flow.js'
import {formatFrame} from './format-frame.js'
import {formatLabel} from './format-label.js'
import {formatSummary} from './format-summary.js'
import type {FormatOptions} from './formatter.js'
import {hasLines, toNotes, toSubjectText} from './message-parts.js'
import {toPrintable} from './printable.js'
import {createSourceLines, type SourceLines} from './source-lines.js'
import {createStyle, type Style} from './style.js'

const indent = '  '

/**
 * For people who want to see the text: each finding with the lines it is in, what it covers marked; then a summary.
 *
 * A file without a text in `sources` is shown without its lines.
 */
export function codeframe(results: readonly LintResult[], options: FormatOptions): string {
  const style = createStyle(options)
  const blocks = results.flatMap((result) => formatFile(result, options.sources?.get(result.filePath), style))
  blocks.push(formatSummary(results, options, style))
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`
}

codeframe.needsSources = true

function formatFile({filePath, messages}: LintResult, text: string | undefined, style: Style): string[][] {
  const source = text === undefined ? undefined : createSourceLines(text)
  return messages.map((message) => [
    ...formatHeading(filePath, message, style),
    ...formatMessage(message, style),
    ...formatLines(message, source, style)
  ])
}

/** Where it is and what it is about. */
function formatHeading(filePath: string, message: LintMessage, {chalk, columns, texts}: Style): string[] {
  const {where, line, column} = message
  const place = hasLines(message) ? `${line}:${column}` : where.text
  return flow(
    [
      {text: toPrintable(`${filePath}:${place}`), paint: chalk.underline},
      ...toParts([toSubjectText(message, texts)], chalk.cyan)
    ],
    columns
  )
}

function formatMessage(message: LintMessage, style: Style): string[] {
  const {chalk, columns, texts} = style
  const {ruleId, basis, fix} = message
  const citations = toCitations(basis)
  const asides = toParts([ruleId, fix ? texts.fixable : ''], chalk.dim)
  const notes = [...toNotes(message, texts), citations.length > 0 ? texts.grounds(citations) : '']
  return [
    ...hang(`${indent}${formatLabel(message, style)}  `, [plain(message.message), ...asides], columns),
    ...toParts(notes, chalk.dim).flatMap((part) => hang(indent, [part], columns))
  ]
}

function formatLines(message: LintMessage, source: SourceLines | undefined, style: Style): string[] {
  return source && hasLines(message) ? ['', ...formatFrame(message, source, style)] : []
}

function toParts(texts: readonly string[], paint: (text: string) => string): Part[] {
  return texts.filter((text) => text !== '').map((text) => ({text: toPrintable(text), paint}))
}
