/**
 * The gates of the grammar: where one token of lookahead does not tell what comes.
 *
 * Gates are asked before the token is looked at. A gate looks at a bounded number of tokens, or, for a formula, to the end of a clause, which it does once a clause.
 */
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {EmbeddedActionsParser, EOF, tokenMatcher as is, type IToken, type TokenType} from 'chevrotain'
import {createUnitReader, type UnitReader} from './read-unit.js'
import type {FigureSyntax} from './syntax.js'
import * as t from './tokens.js'

/** How many tokens of a noun may stand between a unit and its comparator, as in `5000个主题以上`. */
const nounLength = 8

/** How many comparators may stand in a row and belong to one figure, as in `应 ≥ 不少于3次`. */
const comparatorsInRow = 4

/** Looks ahead in the tokens of a target value. */
export class ValueLookahead extends EmbeddedActionsParser {
  /** Reads the units of the text at hand. */
  units: UnitReader = createUnitReader(unitsOfMeasure)

  /** Before a formula: the clause goes on to a division by `÷` or to `*100%`, without a comparator between. */
  protected formulaAhead(): boolean {
    // What starts a formula also ends the search for one, so that no stretch is searched twice.
    if (!this.formulaBorders(this.LA(0))) return false
    for (let k = 1; ; k += 1) {
      const token = this.LA(k)
      if (is(token, t.TimesHundred) || is(token, t.Divide)) return k > 1
      if (this.formulaBorders(token)) return false
    }
  }

  protected formulaBorders(token: IToken): boolean {
    return is(token, EOF) || is(token, t.Stop) || is(token, t.Colon) || is(token, t.Before)
  }

  /** Before an answer that is a clause by itself, or a grade at the end of one. */
  protected qualitativeAhead(): boolean {
    if (!this.is(1, t.Answer) && !this.is(1, t.Grade)) return false
    let k = 2
    while (this.is(k, t.After) && k <= comparatorsInRow) k += 1
    if (!endsClause(this.LA(k))) return false
    if (this.startsClause()) return true
    return this.is(1, t.Grade) && (k > 2 || /[为是到得达]$/.test(this.LA(0).image))
  }

  /** Before comparators, a 每 and a currency, each of which may be missing, and then a figure. */
  protected figureAhead(): boolean {
    let k = 1
    while (this.is(k, t.Before) && k <= comparatorsInRow) k += 1
    if (k > 1) {
      k += this.eachAhead(k)
      while (this.is(k, t.Before) && k <= 2 * comparatorsInRow) k += 1
    }
    if (this.is(k, t.Unit) && /^(?:[￥¥]|人民币|RMB)$/.test(this.LA(k).image)) k += 1
    return this.quantityAt(k) || this.startsFigure(k)
  }

  protected startsFigure(k: number): boolean {
    if (this.is(k, t.PlusMinus)) return this.quantityAt(k + 1)
    return [t.Level, t.Rank, t.TopRank, t.Deadline, t.Period].some((type) => this.is(k, type))
  }

  protected quantityAt(k: number): boolean {
    return this.is(k, t.Numeral) || (this.is(k, t.FractionPrefix) && this.is(k + 1, t.Numeral))
  }

  /** How many tokens `每年`, `每10万人`, `日均` take at a place; 0 when there is none. */
  protected eachAhead(k: number): number {
    if (this.is(k, t.Average)) return 1
    if (!this.is(k, t.Each)) return 0
    let length = 1
    if (this.is(k + length, t.Numeral)) length += 1
    if (this.is(k + length, t.Magnitude)) length += 1
    return this.is(k + length, t.Unit) ? length + 1 : 0
  }

  protected bracketAhead(): boolean {
    const length = this.eachAhead(2)
    return length > 0 && this.is(2 + length, t.Close)
  }

  /** Before `-3` and `±3`, and before `小时至3`, where the second unit measures the same as the first. */
  protected rangeAhead(): boolean {
    if (!this.is(1, t.Unit)) return (this.is(1, t.RangeMark) || this.is(1, t.PlusMinus)) && this.quantityAt(2)
    if (!this.is(2, t.RangeMark) || !this.quantityAt(3)) return false
    const second = this.LA(this.is(4, t.Magnitude) ? 5 : 4)
    return (
      !is(second, t.Unit) || this.units.lookUp(second.image).dimension === this.units.lookUp(this.LA(1).image).dimension
    )
  }

  protected perAhead(): boolean {
    let k = 2
    if (this.is(k, t.Each)) k += 1
    if (this.is(k, t.Numeral)) k += 1
    if (this.is(k, t.Magnitude)) k += 1
    return this.is(k, t.Unit)
  }

  /** A level, a rank, a date and a percentage have no unit. */
  protected unitMayFollow(figure: FigureSyntax): boolean {
    if (figure.kind === 'quantity') return figure.percent === undefined
    return figure.kind === 'range' && figure.to.percent === undefined
  }

  /** Before a comparator after the figure, or before the noun that stands between them. */
  protected afterAhead(figure: FigureSyntax): boolean {
    if (this.is(1, t.After)) return true
    if (figure.kind === 'date') return this.is(1, t.AfterDate)
    if (figure.kind === 'level') return false
    for (let k = 1; k <= nounLength; k += 1) {
      const token = this.LA(k)
      if (is(token, t.After)) return token.image.length > 1
      if (!is(token, t.Prose) && !is(token, t.Unit)) return false
    }
    return false
  }

  protected startsClause(): boolean {
    const previous = this.LA(0)
    return is(previous, EOF) || [t.Stop, t.Colon, t.Open, t.Close].some((type) => is(previous, type))
  }

  protected is(k: number, type: TokenType): boolean {
    return is(this.LA(k), type)
  }
}

/** Whether a clause is over before a token. */
export function endsClause(next: IToken): boolean {
  return is(next, EOF) || [t.Stop, t.Open, t.Close].some((type) => is(next, type))
}
