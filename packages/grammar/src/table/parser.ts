/**
 * The grammar of an indicator list.
 *
 * It is total: what belongs to no indicator is a `stray`, and any part of an indicator may be missing; whether it may be
 * is for the rules to say. Recovery is on all the same, so that a change of the grammar cannot make it lose text.
 */
import {CstParser, type CstNode, type IToken} from 'chevrotain'
import {
  AnnualLabel,
  BareOrdinal,
  CategorySeparator,
  Character,
  CodedCategory,
  Han,
  ImplementationLabel,
  LeadingCategory,
  modes,
  NameStart,
  Ordinal,
  PlainCategory,
  PlainSubcategory,
  Separator,
  Tag
} from './tokens.js'

/** The parser of indicator lists; a rule for each part. */
export class ListParser extends CstParser {
  constructor(skipValidations: boolean) {
    super(modes.text.concat(modes.category), {maxLookahead: 1, recoveryEnabled: true, skipValidations})
    this.performSelfAnalysis()
  }

  /** Indicators, and what stands between them. */
  readonly list = this.RULE('list', () => {
    this.MANY(() => {
      this.OR([{ALT: () => this.SUBRULE(this.indicator)}, {ALT: () => this.SUBRULE(this.stray)}])
    })
  })

  /** `1、1-产出指标；12-质量指标；合格率；实施周期指标值:100%；年度指标值:100%。` */
  readonly indicator = this.RULE('indicator', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Ordinal)
          this.SUBRULE(this.categories)
        }
      },
      {
        ALT: () => {
          this.CONSUME(LeadingCategory)
          this.SUBRULE1(this.categories)
        }
      },
      {ALT: () => this.CONSUME(BareOrdinal)}
    ])
    this.OPTION(() => this.SUBRULE(this.name))
    this.OPTION1(() => this.CONSUME(Separator))
    this.MANY(() => this.SUBRULE(this.target))
  })

  /** `1-产出指标；12-质量指标；` */
  readonly categories = this.RULE('categories', () => {
    this.MANY(() => {
      this.OR([
        {ALT: () => this.CONSUME(CodedCategory)},
        {ALT: () => this.CONSUME(PlainCategory)},
        {ALT: () => this.CONSUME(PlainSubcategory)},
        {ALT: () => this.CONSUME(CategorySeparator)}
      ])
    })
  })

  /** Free text: a name. */
  readonly name = this.RULE('name', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        {ALT: () => this.CONSUME(NameStart)},
        {ALT: () => this.CONSUME(Han)},
        {ALT: () => this.CONSUME(Character)},
        {ALT: () => this.CONSUME(Tag)}
      ])
    })
  })

  /** `年度指标值:100%。` */
  readonly target = this.RULE('target', () => {
    this.OR([{ALT: () => this.CONSUME(ImplementationLabel)}, {ALT: () => this.CONSUME(AnnualLabel)}])
    this.OPTION(() => this.SUBRULE(this.value))
    this.OPTION1(() => this.CONSUME(Separator))
  })

  /** Free text: a value. */
  readonly value = this.RULE('value', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([{ALT: () => this.CONSUME(Han)}, {ALT: () => this.CONSUME(Character)}, {ALT: () => this.CONSUME(Tag)}])
    })
  })

  /** What belongs to no indicator. */
  readonly stray = this.RULE('stray', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([
        {ALT: () => this.CONSUME(Han)},
        {ALT: () => this.CONSUME(Character)},
        {ALT: () => this.CONSUME(Tag)},
        {ALT: () => this.CONSUME(Separator)},
        {ALT: () => this.CONSUME(ImplementationLabel)},
        {ALT: () => this.CONSUME(AnnualLabel)},
        {ALT: () => this.CONSUME(CodedCategory)},
        {ALT: () => this.CONSUME(PlainCategory)},
        {ALT: () => this.CONSUME(PlainSubcategory)},
        {ALT: () => this.CONSUME(CategorySeparator)},
        {ALT: () => this.CONSUME(NameStart)}
      ])
    })
  })
}

let parser: ListParser | undefined

/** The process's parser, made on first use. */
export function listParser(): ListParser {
  parser ??= new ListParser(true)
  return parser
}

/** Parse tokens into a concrete syntax tree. Never throws. */
export function parseList(tokens: IToken[]): CstNode {
  const instance = listParser()
  instance.input = tokens
  return instance.list()
}
