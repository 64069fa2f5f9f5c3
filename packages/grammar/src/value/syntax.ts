/** What the parser hands to the understanding: which tokens form a figure, and what stands around it. No meaning yet. */
import type {IToken} from 'chevrotain'

/** One part of a target value, in the order of the text. What is left out between the parts is prose. */
export type PartSyntax = MeasureSyntax | ComparatorSyntax | QualitativeSyntax | FormulaSyntax | EachSyntax | StopSyntax

/** A figure with its comparators and its unit. */
export interface MeasureSyntax {
  readonly kind: 'measure'
  readonly before: readonly IToken[]
  readonly each: EachSyntax | undefined
  readonly currency: IToken | undefined
  readonly figure: FigureSyntax
  readonly unit: UnitSyntax | undefined
  readonly after: readonly IToken[]
  readonly context: Context
}

/** The tokens next to a figure; of a kind that ends the input where there is none. */
export interface Context {
  readonly previous: IToken
  readonly next: IToken
}

/** What is compared. */
export type FigureSyntax = QuantitySyntax | RangeSyntax | DateSyntax | LevelSyntax

/** `百分之95`, `300多万`, `95%` */
export interface QuantitySyntax {
  readonly kind: 'quantity'
  readonly fraction: IToken | undefined
  readonly numeral: IToken
  readonly odd: IToken | undefined
  readonly magnitude: IToken | undefined
  readonly percent: IToken | undefined
}

/** `2-3`, `95%-98%`, `30分钟至1` */
export interface RangeSyntax {
  readonly kind: 'range'
  /** `-` for the ends as they are, `±` for a middle and a distance. */
  readonly mark: IToken
  /** Left out in `±5`. */
  readonly from: QuantitySyntax | undefined
  /** The unit of the first end, when it has one of its own. */
  readonly fromUnit: UnitSyntax | undefined
  readonly to: QuantitySyntax
}

/** `2024年12月底`, `2024年1月至2025年6月` */
export interface DateSyntax {
  readonly kind: 'date'
  readonly from: IToken
  readonly to: IToken | undefined
}

/** `三级`, `全省第三名`, `前10名` */
export interface LevelSyntax {
  readonly kind: 'level'
  readonly token: IToken
}

/** `元/人·月`, `个（每年）` */
export interface UnitSyntax {
  readonly unit: IToken
  /** The units after a slash, in order. */
  readonly per: readonly IToken[]
  /** What stands in brackets after 每, and the bracket that closes. */
  readonly each: EachSyntax | undefined
  readonly close: IToken | undefined
}

/** A comparator without a figure. */
export interface ComparatorSyntax {
  readonly kind: 'comparator'
  readonly token: IToken
  readonly context: Context
}

/** `良好以上`, `是` */
export interface QualitativeSyntax {
  readonly kind: 'qualitative'
  readonly word: IToken
  readonly after: readonly IToken[]
}

/** `完成数/总数*100%` */
export interface FormulaSyntax {
  readonly kind: 'formula'
  readonly tokens: readonly IToken[]
  /** The first sign of division. */
  readonly division: IToken | undefined
  /** `*100%` */
  readonly times: IToken | undefined
}

/** `每年`, `每人每天`, `日均` */
export interface EachSyntax {
  readonly kind: 'each'
  /** The word 每, or the whole word of an average. */
  readonly word: IToken
  readonly numeral: IToken | undefined
  readonly magnitude: IToken | undefined
  readonly unit: IToken | undefined
}

/** The end of a clause. */
export interface StopSyntax {
  readonly kind: 'stop'
  readonly token: IToken
}

/** The half-open range of the text from one token to another. */
export function spanOf(first: IToken, last: IToken): readonly [start: number, end: number] {
  return [first.startOffset, endOf(last)]
}

/** The offset after a token. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length
}
