import type {Origin} from '@perf-lint/source'
import type {Locale} from './locale.js'
import type {Where} from './messages.js'

/** Say where a reader of the file would look, in words of a language and in parts. */
export function toWhere(origin: Origin, locale: Locale): Where {
  switch (origin.kind) {
    case 'line':
      return {
        kind: 'line',
        text: locale === 'zh-CN' ? `第 ${origin.line} 行` : `line ${origin.line}`,
        line: origin.line
      }
    case 'page':
      return {
        kind: 'page',
        text: locale === 'zh-CN' ? `第 ${origin.page} 页` : `page ${origin.page}`,
        page: origin.page,
        line: origin.line
      }
    case 'cell': {
      const {sheet, address} = origin
      return {kind: 'cell', text: sheet ? `${sheet}!${address}` : address, ...(sheet && {sheet}), address}
    }
    case 'table': {
      const {table, row, column} = origin
      return {
        kind: 'cell',
        text: locale === 'zh-CN' ? `表${table}第${row}行第${column}列` : `table ${table}, row ${row}, column ${column}`,
        address: `T${table}R${row}C${column}`
      }
    }
    case 'paragraph': {
      const {paragraph} = origin
      return {
        kind: 'cell',
        text: locale === 'zh-CN' ? `第${paragraph}段` : `paragraph ${paragraph}`,
        address: `P${paragraph}`
      }
    }
  }
}
