import type {Locale} from '@perf-lint/core'
import type {Catalogue} from './catalogue.js'
import {en} from './en.js'
import {zhCN} from './zh-cn.js'

/** The writers’ texts by language. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {'zh-CN': zhCN, en}
