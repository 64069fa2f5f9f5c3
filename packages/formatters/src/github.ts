import type {LintMessage, LintResult} from '@perf-lint/core'
import {toCitations} from './citation.js'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {hasLines, toLevel, toNotes, toSubjectText} from './message-parts.js'
import {toPosixPath} from './paths.js'
import {toPrintable} from './printable.js'

/**
 * Workflow commands of GitHub Actions: each finding becomes an annotation of its line.
 *
 * Nothing when nothing was found.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(results: readonly LintResult[], {locale}: FormatOptions): string {
  const texts = catalogues[locale]
  return results.flatMap(({filePath, messages}) => messages.map((each) => toCommand(filePath, each, texts))).join('')
}

function toCommand(filePath: string, message: LintMessage, texts: Catalogue): string {
  const properties = {file: toPosixPath(filePath), ...toPlace(message), title: toTitle(message, texts)}
  const pairs = Object.entries<string | number>(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`
  )
  return `::${toLevel(message)} ${pairs.join(',')}::${toLines(message, texts).map(escapeData).join('%0A')}\n`
}

/** Columns are taken only where the finding stays on its line. */
function toPlace(message: LintMessage): Readonly<Record<string, number>> {
  const {line, endLine, column, endColumn} = message
  if (!hasLines(message)) return {}
  return line === endLine ? {line, endLine, col: column, endColumn} : {line, endLine}
}

function toTitle({ruleId, certainty}: LintMessage, texts: Catalogue): string {
  return certainty === 'certain' ? ruleId : `${ruleId} (${texts.certainty[certainty]})`
}

function toLines(message: LintMessage, texts: Catalogue): string[] {
  const citations = toCitations(message.basis)
  return [
    message.message,
    toSubjectText(message, texts),
    ...toNotes(message, texts),
    citations.length > 0 ? texts.grounds(citations) : ''
  ].filter((line) => line !== '')
}

/** What ends a command or begins an escape. A document must not speak to the runner, nor to the terminal it shows logs in. */
function escapeData(text: string): string {
  return toPrintable(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
