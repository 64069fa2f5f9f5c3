import type {SourcePosition} from './source-document.js'

/** A stretch of a document that could not be read, as a parser tells it. */
export interface SyntaxProblem {
  /** `readable`: the document as a whole is no table; `syntax`: a part of it was not understood. */
  readonly ruleId: 'readable' | 'syntax'
  readonly messageId: string
  /** The sentence in each language, with `{{name}}` for the data. */
  readonly sentence: {readonly 'zh-CN': string; readonly en: string}
  readonly data: Readonly<Record<string, string | number>>
  readonly position: SourcePosition
}
