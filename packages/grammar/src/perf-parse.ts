import type {PerformanceTable} from '@perf-lint/ast'
import {createSourceDocument, type SourceDocument, type SyntaxProblem} from '@perf-lint/source'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {parse, type ParseOptions} from './parse.js'

declare module 'vfile' {
  interface DataMap {
    /** The decoded document, left by a reader for the parser and the rules. */
    source: SourceDocument
    /** What the grammar could not read. */
    syntax: readonly SyntaxProblem[]
  }
}

/** Plug-in: parse a performance-target table. A plain string is read as flattened text. */
export function perfParse(this: Processor, options: ParseOptions = {}): void {
  const self = this as {parser: unknown}
  self.parser = (text: string, file: VFile): PerformanceTable => {
    const source = (file.data.source ??= createSourceDocument({text, path: file.path}))
    const {tree, messages} = parse(source, options)
    file.data.syntax = messages
    return tree
  }
}
