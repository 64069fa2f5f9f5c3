/**
 * What counts as a figure of a target, and what is only a number or a date in a sentence.
 *
 * A figure that says something about itself counts: by a comparator, a unit, a percent sign, a magnitude. A bare number
 * counts at the end of its clause (`建设数量12`), a level there (`等级保护三级`, but not `三级医院`), and a year or a month
 * where it is the whole clause or a deadline (`2024年底前`, but not `2024年培训人次`). See decisions/0005-value-grammar.md.
 */
import {tokenMatcher, type IToken} from 'chevrotain'
import {comparatorsBefore} from '@perf-lint/ast/vocabulary'
import {endsClause} from './lookahead.js'
import type {MeasureSyntax, QuantitySyntax} from './syntax.js'
import {Period} from './tokens.js'

/** Whether a figure is one of a target. */
export function isTarget(syntax: MeasureSyntax): boolean {
  const {figure, context} = syntax
  switch (figure.kind) {
    case 'level':
      return endsClause(context.next) || syntax.before.some(isFirm)
    case 'date':
      return !tokenMatcher(figure.from, Period) || isCompared(syntax) || isWhole(syntax)
    case 'range':
      return true
    case 'quantity':
      return isCompared(syntax) || saysWhat(syntax, figure) || isLast(syntax, figure)
  }
}

function isCompared({before, after}: MeasureSyntax): boolean {
  return before.length > 0 || after.length > 0
}

function isFirm(token: IToken): boolean {
  return comparatorsBefore.get(token.image)?.kind !== 'leadIn'
}

function saysWhat({unit, currency}: MeasureSyntax, {fraction, magnitude, percent}: QuantitySyntax): boolean {
  return Boolean(unit ?? currency ?? fraction ?? magnitude ?? percent)
}

/** A bare number that ends its clause, but not `规划2025`; and `0事故`. */
function isLast({context}: MeasureSyntax, {numeral}: QuantitySyntax): boolean {
  if (numeral.image === '0' && endsClause(context.previous)) return true
  if (!endsClause(context.next)) return false
  return endsClause(context.previous) || !/^(?:19|20)\d\d$/.test(numeral.image)
}

/** `2024年12月` */
function isWhole({context}: MeasureSyntax): boolean {
  return endsClause(context.previous) && endsClause(context.next)
}
