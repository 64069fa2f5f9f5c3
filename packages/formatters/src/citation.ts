import type {Basis} from '@perf-lint/core'
import {isPractice} from './is-practice.js'

/** A ground as one cites it: `《预算绩效管理办法》（财预〔2020〕10号）第三条`. */
function toCitation({title, number, article}: Basis): string {
  return `${title}${number ? `（${number}）` : ''}${article ?? ''}`
}

/** The grounds of a finding that are texts, most specific first. */
export function toCitations(basis: readonly Basis[]): string[] {
  return basis.filter((each) => !isPractice(each)).map(toCitation)
}

/** All grounds of a rule, practice by its word. */
export function toGrounds(basis: readonly Basis[], practice: string): string[] {
  return basis.map((each) => (isPractice(each) ? practice : toCitation(each)))
}

/** The grounds of a finding for a column of their own: its texts, or where it has none that it rests on practice. */
export function toGroundCell(basis: readonly Basis[], practice: string): string[] {
  const citations = toCitations(basis)
  return citations.length > 0 || basis.length === 0 ? citations : [practice]
}
