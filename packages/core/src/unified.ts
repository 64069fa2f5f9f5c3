import type {PerformanceTable} from '@perf-lint/ast'
import {createSourceDocument, type SourceDocument, type SyntaxProblem} from '@perf-lint/source'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {applyFixes} from './apply-fixes.js'
import type {ResolvedConfig} from './config.js'
import {lint} from './lint.js'
import type {LintMessage} from './messages.js'

declare module 'vfile' {
  interface DataMap {
    /** The decoded document, left by a reader for the parser and the rules. */
    source: SourceDocument
    /** What the grammar could not read. */
    syntax: readonly SyntaxProblem[]
    /** All that the rules found, in full; the file's own messages hold the same in vfile's form. */
    perfLint: readonly LintMessage[]
  }
}

/** Plug-in: run rules over the tree; each finding becomes a message of the file. */
export function perfLint(this: Processor, config: ResolvedConfig): (tree: PerformanceTable, file: VFile) => void {
  return (tree, file) => {
    const source = file.data.source ?? createSourceDocument({text: String(file), path: file.path})
    const {messages, defects} = lint({tree, source, ...(file.data.syntax && {syntax: file.data.syntax})}, config)
    file.data.perfLint = messages
    for (const message of messages) addMessage(file, message)
    for (const {ruleId, error} of defects) {
      file.message(`Rule failed: ${error instanceof Error ? error.message : String(error)}`, {
        ruleId,
        source: 'perf-lint',
        cause: error instanceof Error ? error : undefined
      })
    }
  }
}

/** Plug-in: give the text back, with the safe fixes applied when asked. */
export function perfStringify(this: Processor, options: {readonly fix?: boolean} = {}): void {
  // `process` asserts a compiler; ours keeps the document as the user wrote it.
  const self = this as {compiler: unknown}
  self.compiler = (_: unknown, file: VFile) => {
    const text = file.data.source?.text ?? String(file)
    return options.fix ? applyFixes(text, file.data.perfLint ?? []).text : text
  }
}

function addMessage(file: VFile, message: LintMessage): void {
  const added = file.message(message.message, {
    ruleId: message.ruleId,
    source: 'perf-lint',
    place: {
      start: {line: message.line, column: message.column},
      end: {line: message.endLine, column: message.endColumn}
    }
  })
  if (message.severity === 2) added.fatal = true
  const expected = [message.fix, ...(message.suggestions ?? []).map((suggestion) => suggestion.fix)]
  added.expected = expected.flatMap((edit) => edit?.text ?? [])
  const [basis] = message.basis
  if (basis) added.note = [basis.title, basis.number].filter(Boolean).join(' ')
}
