import type {Basis} from '@perf-lint/core'
import {isPractice} from './is-practice.js'

/** A ground as one cites it: `《预算绩效管理办法》（财预〔2020〕10号）第三条`. */
export function toCitation({title, number, article}: Basis): string {
  return `${title}${number ? `（${number}）` : ''}${article ?? ''}`
}

/** The grounds of a finding that are texts, most specific first. */
export function toCitations(basis: readonly Basis[]): string[] {
  return basis.filter((each) => !isPractice(each)).map(toCitation)
}
