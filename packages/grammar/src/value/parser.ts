/**
 * The grammar of target values.
 *
 * ```
 * value       = { part }
 * part        = stop | formula | qualitative | each | measure | comparator | any token
 * measure     = { before } [ each ] { before } [ currency ] figure [ odd ] [ unit ] { [ noun ] after }
 * figure      = level | date [ mark date ] | quantity [ [ unit ] mark quantity ] | ± quantity
 * quantity    = [ fraction ] number [ odd ] [ magnitude ] [ percent ]
 * unit        = word { ( / | · ) [ 每 ] [ number ] word } [ ( each ) ]
 * qualitative = ( answer | grade ) { after }
 * ```
 *
 * The grammar is total: the last alternative of `part` takes any token, and each rule is entered only where it can be
 * finished, so there is nothing to recover from. One token of lookahead chooses; where it is not enough a gate looks
 * further, never more than a few tokens or, for a formula, to the end of its clause. Parsing is linear.
 */
import {tokenMatcher, type IToken} from 'chevrotain'
import {ValueLookahead} from './lookahead.js'
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

/** Groups the tokens of a target value. Make one and keep it: making it costs some milliseconds. */
export class ValueParser extends ValueLookahead {
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
    const after: IToken[] = []
    const collect = (token: IToken): void => void after.push(token)
    this.OPTION2(() => collect(this.CONSUME(t.Odd)))
    const unit = this.OPTION3({GATE: () => this.unitMayFollow(figure), DEF: () => this.SUBRULE(this.unit)})
    this.MANY2({
      GATE: () => this.afterAhead(figure),
      DEF: () =>
        this.OR({
          DEF: [
            {ALT: () => collect(this.CONSUME(t.After))},
            {ALT: () => collect(this.CONSUME(t.AfterDate))},
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
        this.OPTION1(() => per.push(this.CONSUME(t.Numeral)))
        this.OPTION3(() => per.push(this.CONSUME(t.Magnitude)))
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
          if (tokenMatcher(token, t.TimesHundred)) times = token
          else if (tokenMatcher(token, t.Divide) || tokenMatcher(token, t.Slash)) division ??= token
        })
      }
    })
    return {kind: 'formula', tokens, division, times}
  })
}
