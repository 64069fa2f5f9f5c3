import type {SourcePosition, SyntaxProblem} from '@perf-lint/source'

/** A stretch of the document that could not be read; its sentence is one of {@link syntaxSentences}. */
export interface SyntaxMessage extends SyntaxProblem {
  readonly messageId: keyof typeof syntaxSentences
}

/** What the grammar can say about a document, by message id. */
export const syntaxSentences = {
  noHeading: {
    'zh-CN': '没有找到绩效目标表的表头，应有“项目名称”“绩效目标”“绩效指标”等栏目',
    en: 'No heading row of a performance-target table found, expected columns such as 项目名称, 绩效目标, 绩效指标'
  },
  nationalForm: {
    'zh-CN':
      '这份表按“一级指标、二级指标、三级指标”分栏，而文中没有保留各栏，分不清名称和指标值，应提供保留单元格的文件，如制表符分隔的文本',
    en: 'This form has columns for 一级指标, 二级指标 and 三级指标, which the text has lost: names cannot be told from values, expected a file that keeps its cells, as tab-separated text'
  },
  noProject: {
    'zh-CN': '表头之下没有读到任何项目',
    en: 'No project found under the heading row'
  },
  outsideTable: {
    'zh-CN': '“{{text}}”不属于表中任何项目，未能检查',
    en: '`{{text}}` belongs to no project of the table and was not checked'
  },
  unknownColumn: {
    'zh-CN': '不认识的栏目“{{text}}”，该栏未检查',
    en: 'Unknown column `{{text}}`; it was not checked'
  },
  outsideIndicator: {
    'zh-CN': '“{{text}}”不属于任何指标，未能检查',
    en: '`{{text}}` belongs to no indicator and was not checked'
  },
  unreadIndicators: {
    'zh-CN': '“{{text}}”中含有指标，但不成“序号、类别；名称；指标值”的格式，未能检查',
    en: '`{{text}}` holds indicators, but not in the form “number, category; name; values”, and was not checked'
  },
  notAnAmount: {
    'zh-CN': '金额“{{text}}”不是数字',
    en: 'Unexpected amount `{{text}}`, expected a number'
  },
  lostCharacters: {
    'zh-CN': '文中有 {{count}} 处无法识别的字符（�），原文可能已丢失',
    en: '{{count}} unreadable characters (�) found; text may be lost'
  }
} as const

/** What is said of a document as a whole. */
const unreadable = new Set<keyof typeof syntaxSentences>(['noHeading', 'nationalForm', 'noProject'])

/** Make a message of one of the sentences. */
export function syntaxMessage(
  messageId: keyof typeof syntaxSentences,
  position: SourcePosition,
  data: Readonly<Record<string, string | number>> = {}
): SyntaxMessage {
  const ruleId = unreadable.has(messageId) ? 'readable' : 'syntax'
  return {ruleId, messageId, sentence: syntaxSentences[messageId], data, position}
}

/** A text short enough to be quoted in a sentence. */
export function quote(text: string): string {
  const short = text.replace(/\s+/g, ' ').trim()
  return short.length > 40 ? `${short.slice(0, 38)}…` : short
}
