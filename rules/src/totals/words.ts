import type {FundsSource, PerformanceTable} from '@perf-lint/ast'
import type {Locale} from '@perf-lint/core'
import {nodesOf} from '@perf-lint/meaning'
import {formatAmount, type Discrepancy} from './reconcile.js'

const sources: Readonly<Record<FundsSource, Readonly<Record<Locale, string>>>> = {
  total: {'zh-CN': '总计', en: 'total'},
  fiscalAppropriation: {'zh-CN': '财政拨款', en: 'fiscal appropriation'},
  specialAccount: {'zh-CN': '财政专户拨款', en: 'special-account appropriation'},
  carriedOver: {'zh-CN': '上年结转资金', en: 'funds carried over'},
  centralGrant: {'zh-CN': '中央财政资金', en: 'central grant'},
  local: {'zh-CN': '地方资金', en: 'local funds'},
  other: {'zh-CN': '其他资金', en: 'other funds'}
}

/** The column of an amount, in words. */
export function sourceName(source: FundsSource, locale: Locale): string {
  return sources[source][locale]
}

/** What all sentences about sums say: amounts as tables write them, and the table's currency unit. */
export function sumWords(table: PerformanceTable, {stated, sum}: Discrepancy) {
  const [unit] = nodesOf(table, 'currencyUnit')
  return {
    stated: formatAmount(stated),
    sum: formatAmount(sum),
    difference: formatAmount(Math.abs(Math.round(stated * 100) - Math.round(sum * 100)) / 100),
    currency: unit?.value ?? '万元'
  }
}
