/**
 * The tokens of an indicator list, as `1、1-产出指标；12-质量指标；合格率；实施周期指标值:100%；年度指标值:100%。`
 *
 * Names and values may hold any of the list's own signs (`（2021）7号`, `1.5小时`, `A；B`), so a sign is a token of the
 * list only where a part begins behind it. Lexer modes: `text` for names and values, `category` behind a number.
 */
import {subcategories} from '@perf-lint/ast/vocabulary'
import {createToken, type IToken, type TokenType} from 'chevrotain'
import {
  annualLabel,
  bareItemRest,
  bareItemStart,
  codedCategory,
  implementationLabel,
  itemStart,
  leadingCategory,
  ordinal,
  plainCategory,
  plainSubcategory,
  tag
} from './patterns.js'

const blank = String.raw`[ \u3000]*`

/** Where a part of the list begins, or the list ends. */
const partStart = `${blank}(?:${implementationLabel}|${annualLabel}|${itemStart}|${bareItemStart}|${leadingCategory}|(?:${tag}${blank})*$)`

/** Signs that part two fields. A `。` before them belongs to the value: `98%。;,`. */
const separators = '(?:[\uff1b;\uff0c,]{1,4}\u3002?|\u3002)'

/** A sign between two parts. */
export const Separator: TokenType = createToken({
  name: 'Separator',
  pattern: new RegExp(`${separators}(?=${partStart})`)
})

/** The number of an indicator: `12、`. */
export const Ordinal: TokenType = createToken({
  name: 'Ordinal',
  pattern: new RegExp(`${ordinal}${blank}(?=${codedCategory}|${plainCategory})`),
  push_mode: 'category'
})

const bareOrdinal = new RegExp(String.raw`\d{1,3}[ \u3000]*(?:\u3001|[.\uff0e](?!\d))(?=${bareItemRest})`, 'y')

/** The number of an indicator that has no category. Behind another part only: names hold such text too (`1、2号楼`). */
export const BareOrdinal: TokenType = createToken({
  name: 'BareOrdinal',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const last = matched.at(-1)
    if (last && last.tokenType !== Separator) return null
    bareOrdinal.lastIndex = offset
    return bareOrdinal.exec(text)
  },
  line_breaks: false,
  start_chars_hint: '0123456789'.split('')
})

/** A first-level category whose indicator has lost its number. */
export const LeadingCategory: TokenType = createToken({
  name: 'LeadingCategory',
  pattern: new RegExp(leadingCategory),
  push_mode: 'category'
})

/** A category with its code, behind a number: `12-质量指标`. */
export const CodedCategory: TokenType = createToken({name: 'CodedCategory', pattern: new RegExp(codedCategory)})

/** A category without a code, behind a number: `产出指标`. */
export const PlainCategory: TokenType = createToken({name: 'PlainCategory', pattern: new RegExp(plainCategory)})

const subcategoryName = new RegExp(plainSubcategory, 'y')

/** A category of the second level by its bare name: `数量`. Behind one of the first only: names hold such words too. */
export const PlainSubcategory: TokenType = createToken({
  name: 'PlainSubcategory',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const [before, category, sign] = matched.slice(-3)
    const behindFirst =
      sign?.tokenType === CategorySeparator &&
      (category?.tokenType === LeadingCategory ||
        ((category?.tokenType === CodedCategory || category?.tokenType === PlainCategory) &&
          before?.tokenType === Ordinal))
    if (!behindFirst) return null
    subcategoryName.lastIndex = offset
    return subcategoryName.exec(text)
  },
  line_breaks: false,
  start_chars_hint: subcategories.flatMap(({name, synonyms}) => [name, ...synonyms].map((each) => each.charAt(0)))
})

/** The sign behind a category. */
export const CategorySeparator: TokenType = createToken({
  name: 'CategorySeparator',
  pattern: /[\uff1b;\uff0c,\uff1a:\u3002]{1,3}[ \u3000]*/
})

/** `实施周期指标值:`, with its colon. */
export const ImplementationLabel: TokenType = createToken({
  name: 'ImplementationLabel',
  pattern: new RegExp(`${implementationLabel}${blank}[:：]?${blank}`)
})

/** `年度指标值:`, with its colon. */
export const AnnualLabel: TokenType = createToken({
  name: 'AnnualLabel',
  pattern: new RegExp(`${annualLabel}${blank}[:：]?${blank}`)
})

/** A label behind a category: the name is missing. */
export const EarlyImplementationLabel: TokenType = createToken({
  name: 'EarlyImplementationLabel',
  pattern: ImplementationLabel.PATTERN!,
  categories: ImplementationLabel,
  pop_mode: true
})

/** A label behind a category: the name is missing. */
export const EarlyAnnualLabel: TokenType = createToken({
  name: 'EarlyAnnualLabel',
  pattern: AnnualLabel.PATTERN!,
  categories: AnnualLabel,
  pop_mode: true
})

/** Anything else behind a number: the name begins. */
export const NameStart: TokenType = createToken({
  name: 'NameStart',
  pattern: /[\u0000-\uffff]/,
  line_breaks: true,
  pop_mode: true
})

/** A tag left over from a web page. */
export const Tag: TokenType = createToken({name: 'Tag', pattern: new RegExp(tag)})

/** Han characters that begin no token of the list. */
export const Han: TokenType = createToken({
  name: 'Han',
  // All but 中, 周, 实, 年, 当, 本, 全, which begin the labels.
  pattern: /[\u4e00-\u4e2c\u4e2e-\u5167\u5169-\u5467\u5469-\u5b9d\u5b9f-\u5e73\u5e75-\u5f52\u5f54-\u672b\u672d-\u9fff]+/
})

/** One character of a name or value. */
export const Character: TokenType = createToken({name: 'Character', pattern: /[\u0000-\uffff]/, line_breaks: true})

/** The tokens by lexer mode, in order of preference. */
export const modes = {
  text: [Han, Separator, Ordinal, BareOrdinal, LeadingCategory, ImplementationLabel, AnnualLabel, Tag, Character],
  category: [
    CodedCategory,
    PlainCategory,
    PlainSubcategory,
    CategorySeparator,
    EarlyImplementationLabel,
    EarlyAnnualLabel,
    NameStart
  ]
}
