/**
 * The grammar of target values.
 *
 * ```
 * value       = { part }
 * part        = stop | formula | qualitative | each | measure | comparator | any token
 * measure     = { before } [ each ] { before } [ currency ] figure [ unit ] { after }
 * figure      = level | date [ mark date ] | quantity [ [ unit ] mark quantity ] | ± quantity
 * quantity    = [ fraction ] number [ odd ] [ magnitude ] [ percent ]
 * unit        = word { ( / | · ) [ 每 ] word } [ ( each ) ]
 * qualitative = ( answer | grade ) { after }
 * ```
 *
 * The grammar is total: the last alternative of `part` takes any token, and each rule is entered only where it can be
 * finished, so there is nothing to recover from. One token of lookahead chooses; where it is not enough a gate looks
 * further, never more than a few tokens or, for a formula, to the end of its clause. Parsing is linear.
 */
import {EmbeddedActionsParser, EOF, tokenMatcher, type IToken, type TokenType} from 'chevrotain'
import type {
  Context,
  DateSyntax,
  EachSyntax,
  FigureSyntax,
  FormulaSyntax,
  LevelSyntax,
  MeasureSyntax,
  PartSyntax,
  QualitativeSyntax,
  QuantitySyntax,
  RangeSyntax,
  UnitSyntax
} from './syntax.js'
import * as t from './tokens.js'

/** How many tokens of a noun may stand between a unit and its comparator, as in `5000个主题以上`. */
const nounLength = 8

/** How many comparators may stand in a row and belong to one figure, as in `应 ≥ 不少于3次`. */
const comparatorsInRow = 4

export class ValueParser extends EmbeddedActionsParser {
  constructor(options: {readonly skipValidations: boolean}) {
    super([...t.tokens], {maxLookahead: 1, ...options})
    this.performSelfAnalysis()
  }

  value = this.RULE('value', (): PartSyntax[] => {
    const parts: PartSyntax[] = []
    this.MANY(() => {
      const part = this.SUBRULE(this.part)
      this.ACTION(() => {
        if (part) parts.push(part)
      })
    })
    return parts
  })

  private part = this.RULE('part', (): PartSyntax | undefined =>
    this.OR({
      DEF: [
        {ALT: () => this.SUBRULE(this.stop)},
        {GATE: () => this.formulaAhead(), ALT: () => this.SUBRULE(this.formula)},
        {GATE: () => this.qualitativeAhead(), ALT: () => this.SUBRULE(this.qualitative)},
        {GATE: () => this.figureAhead(), ALT: () => this.SUBRULE(this.measure)},
        {GATE: () => this.eachAhead(1) > 0, ALT: () => this.SUBRULE(this.each)},
        {ALT: () => this.SUBRULE(this.bareComparator)},
        {
          ALT: () => {
            this.CONSUME(t.Piece)
            return undefined
          }
        }
      ],
      IGNORE_AMBIGUITIES: true
    })
  )

  private stop = this.RULE('stop', (): PartSyntax => ({kind: 'stop', token: this.CONSUME(t.Stop)}))

  private bareComparator = this.RULE('bareComparator', (): PartSyntax => {
    const previous = this.LA(0)
    const token = this.CONSUME(t.Before)
    return {kind: 'comparator', token, context: {previous, next: this.LA(1)}}
  })

  private measure = this.RULE('measure', (): MeasureSyntax => {
    const previous = this.LA(0)
    const before: IToken[] = []
    let each: EachSyntax | undefined
    this.MANY(() => before.push(this.CONSUME(t.Before)))
    this.OPTION(() => {
      each = this.SUBRULE(this.each)
      this.MANY1(() => before.push(this.CONSUME1(t.Before)))
    })
    const currency = this.OPTION1(() => this.CONSUME(t.Unit))
    const figure = this.SUBRULE(this.figure)
    const unit = this.OPTION2({GATE: () => this.unitMayFollow(figure), DEF: () => this.SUBRULE(this.unit)})
    const after: IToken[] = []
    const collect = (token: IToken): void => void after.push(token)
    this.MANY2({
      GATE: () => this.afterAhead(figure),
      DEF: () =>
        this.OR({
          DEF: [
            {ALT: () => collect(this.CONSUME(t.After))},
            {ALT: () => collect(this.CONSUME(t.AfterDate))},
            {ALT: () => collect(this.CONSUME(t.Odd))},
            {ALT: () => void this.CONSUME(t.Piece)}
          ],
          IGNORE_AMBIGUITIES: true
        })
    })
    const context: Context = {previous, next: this.LA(1)}
    return {kind: 'measure', before, each, currency, figure, unit, after, context}
  })

  private figure = this.RULE('figure', (): FigureSyntax =>
    this.OR([
      {ALT: () => this.SUBRULE(this.level)},
      {ALT: () => this.SUBRULE(this.date)},
      {ALT: () => this.SUBRULE(this.deviation)},
      {ALT: () => this.SUBRULE(this.quantities)}
    ])
  )

  private level = this.RULE('level', (): LevelSyntax => {
    const token = this.OR([
      {ALT: () => this.CONSUME(t.Level)},
      {ALT: () => this.CONSUME(t.Rank)},
      {ALT: () => this.CONSUME(t.TopRank)}
    ])
    return {kind: 'level', token}
  })

  private date = this.RULE('date', (): DateSyntax => {
    const from = this.SUBRULE(this.day)
    const to = this.OPTION({
      GATE: () => this.is(1, t.RangeMark) && (this.is(2, t.Deadline) || this.is(2, t.Period)),
      DEF: () => {
        this.CONSUME(t.RangeMark)
        return this.SUBRULE1(this.day)
      }
    })
    return {kind: 'date', from, to}
  })

  private day = this.RULE('day', (): IToken =>
    this.OR([{ALT: () => this.CONSUME(t.Deadline)}, {ALT: () => this.CONSUME(t.Period)}])
  )

  private deviation = this.RULE('deviation', (): RangeSyntax => {
    const mark = this.CONSUME(t.PlusMinus)
    const to = this.SUBRULE(this.quantity)
    return {kind: 'range', mark, from: undefined, fromUnit: undefined, to}
  })

  private quantities = this.RULE('quantities', (): QuantitySyntax | RangeSyntax => {
    const from = this.SUBRULE(this.quantity)
    const range = this.OPTION({
      GATE: () => this.rangeAhead(),
      DEF: (): RangeSyntax => {
        const fromUnit = this.OPTION1(() => this.SUBRULE(this.unit))
        const mark = this.OR([{ALT: () => this.CONSUME(t.RangeMark)}, {ALT: () => this.CONSUME(t.PlusMinus)}])
        return {kind: 'range', mark, from, fromUnit, to: this.SUBRULE1(this.quantity)}
      }
    })
    return range ?? from
  })

  private quantity = this.RULE('quantity', (): QuantitySyntax => {
    const fraction = this.OPTION(() => this.CONSUME(t.FractionPrefix))
    const numeral = this.CONSUME(t.Numeral)
    const odd = this.OPTION1({GATE: () => this.is(2, t.Magnitude), DEF: () => this.CONSUME(t.Odd)})
    const magnitude = this.OPTION2(() => this.CONSUME(t.Magnitude))
    const percent = this.OPTION3(() => this.CONSUME(t.PercentSign))
    return {kind: 'quantity', fraction, numeral, odd, magnitude, percent}
  })

  private unit = this.RULE('unit', (): UnitSyntax => {
    const unit = this.CONSUME(t.Unit)
    const per: IToken[] = []
    this.MANY({
      GATE: () => this.perAhead(),
      DEF: () => {
        this.OR([{ALT: () => this.CONSUME(t.Slash)}, {ALT: () => this.CONSUME(t.Dot)}])
        this.OPTION(() => this.CONSUME(t.Each))
        this.OPTION1(() => per.push(this.CONSUME(t.Magnitude)))
        per.push(this.CONSUME1(t.Unit))
      }
    })
    let each: EachSyntax | undefined
    const close = this.OPTION2({
      GATE: () => this.bracketAhead(),
      DEF: () => {
        this.CONSUME(t.Open)
        each = this.SUBRULE(this.each)
        return this.CONSUME(t.Close)
      }
    })
    return {unit, per, each, close}
  })

  private each = this.RULE('each', (): EachSyntax => {
    let numeral: IToken | undefined
    let magnitude: IToken | undefined
    let unit: IToken | undefined
    const word = this.OR([
      {ALT: () => this.CONSUME(t.Average)},
      {
        ALT: () => {
          const each = this.CONSUME(t.Each)
          numeral = this.OPTION(() => this.CONSUME(t.Numeral))
          magnitude = this.OPTION1(() => this.CONSUME(t.Magnitude))
          unit = this.CONSUME(t.Unit)
          return each
        }
      }
    ])
    return {kind: 'each', word, numeral, magnitude, unit}
  })

  private qualitative = this.RULE('qualitative', (): QualitativeSyntax => {
    const word = this.OR([{ALT: () => this.CONSUME(t.Answer)}, {ALT: () => this.CONSUME(t.Grade)}])
    const after: IToken[] = []
    this.MANY(() => after.push(this.CONSUME(t.After)))
    return {kind: 'qualitative', word, after}
  })

  private formula = this.RULE('formula', (): FormulaSyntax => {
    const tokens: IToken[] = []
    let division: IToken | undefined
    let times: IToken | undefined
    this.AT_LEAST_ONE({
      GATE: () => times === undefined && !this.formulaBorders(this.LA(1)),
      DEF: () => {
        const token = this.CONSUME(t.Piece)
        this.ACTION(() => {
          tokens.push(token)
          if (is(token, t.TimesHundred)) times = token
          else if (is(token, t.Divide) || is(token, t.Slash)) division ??= token
        })
      }
    })
    return {kind: 'formula', tokens, division, times}
  })

  /** Before a formula: the clause goes on to a division by `÷` or to `*100%`, without a comparator between. */
  private formulaAhead(): boolean {
    // What starts a formula also ends the search for one, so that no stretch is searched twice.
    if (!this.formulaBorders(this.LA(0))) return false
    for (let k = 1; ; k += 1) {
      const token = this.LA(k)
      if (is(token, t.TimesHundred) || is(token, t.Divide)) return k > 1
      if (this.formulaBorders(token)) return false
    }
  }

  private formulaBorders(token: IToken): boolean {
    return is(token, EOF) || is(token, t.Stop) || is(token, t.Colon) || is(token, t.Before)
  }

  /** Before an answer that is a clause by itself, or a grade at the end of one. */
  private qualitativeAhead(): boolean {
    let k = 2
    while (this.is(k, t.After)) k += 1
    if (!this.endsClauseAt(k)) return false
    if (this.startsClause()) return true
    return this.is(1, t.Grade) && (k > 2 || /[为是到得达]$/.test(this.LA(0).image))
  }

  /** Before comparators, a 每 and a currency, each of which may be missing, and then a figure. */
  private figureAhead(): boolean {
    let k = 1
    while (this.is(k, t.Before) && k <= comparatorsInRow) k += 1
    if (k > 1) {
      k += this.eachAhead(k)
      while (this.is(k, t.Before) && k <= 2 * comparatorsInRow) k += 1
    }
    if (this.is(k, t.Unit) && /^(?:[￥¥]|人民币|RMB)$/.test(this.LA(k).image)) k += 1
    return this.quantityAt(k) || this.startsFigure(k)
  }

  private startsFigure(k: number): boolean {
    if (this.is(k, t.PlusMinus)) return this.quantityAt(k + 1)
    return [t.Level, t.Rank, t.TopRank, t.Deadline, t.Period].some((type) => this.is(k, type))
  }

  private quantityAt(k: number): boolean {
    return this.is(k, t.Numeral) || (this.is(k, t.FractionPrefix) && this.is(k + 1, t.Numeral))
  }

  /** How many tokens `每年`, `每10万人`, `日均` take at a place; 0 when there is none. */
  private eachAhead(k: number): number {
    if (this.is(k, t.Average)) return 1
    if (!this.is(k, t.Each)) return 0
    let length = 1
    if (this.is(k + length, t.Numeral)) length += 1
    if (this.is(k + length, t.Magnitude)) length += 1
    return this.is(k + length, t.Unit) ? length + 1 : 0
  }

  private bracketAhead(): boolean {
    const length = this.eachAhead(2)
    return length > 0 && this.is(2 + length, t.Close)
  }

  /** `-3`, `%-3`, `小时至3`: with a unit or without */
  private rangeAhead(): boolean {
    let k = 1
    if (this.is(k, t.Unit)) k += 1
    return (this.is(k, t.RangeMark) || (k === 1 && this.is(k, t.PlusMinus))) && this.quantityAt(k + 1)
  }

  private perAhead(): boolean {
    let k = 2
    if (this.is(k, t.Each)) k += 1
    if (this.is(k, t.Magnitude)) k += 1
    return this.is(k, t.Unit)
  }

  /** A level, a rank, a date and a percentage have no unit. */
  private unitMayFollow(figure: FigureSyntax): boolean {
    if (figure.kind === 'quantity') return figure.percent === undefined
    return figure.kind === 'range' && figure.to.percent === undefined
  }

  /** Before a comparator after the figure, or before the noun that stands between them. */
  private afterAhead(figure: FigureSyntax): boolean {
    if (this.is(1, t.After) || this.is(1, t.Odd)) return true
    if (figure.kind === 'date') return this.is(1, t.AfterDate)
    if (figure.kind === 'level') return false
    for (let k = 1; k <= nounLength; k += 1) {
      const token = this.LA(k)
      if (is(token, t.After)) return token.image.length > 1
      if (!is(token, t.Prose) && !is(token, t.Unit)) return false
    }
    return false
  }

  private startsClause(): boolean {
    const previous = this.LA(0)
    return is(previous, EOF) || [t.Stop, t.Colon, t.Open, t.Close].some((type) => is(previous, type))
  }

  private endsClauseAt(k: number): boolean {
    return endsClause(this.LA(k))
  }

  private is(k: number, type: TokenType): boolean {
    return is(this.LA(k), type)
  }
}

/** Whether a clause is over before a token. */
export function endsClause(next: IToken): boolean {
  return is(next, EOF) || [t.Stop, t.Open, t.Close].some((type) => is(next, type))
}

const is = tokenMatcher
