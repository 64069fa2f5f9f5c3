/**
 * The pieces of regular expressions that tell where a part of an indicator list begins.
 *
 * They are shared by the lexer and by the layout, which has to find the list behind a goal. All are linear: no repeat
 * stands inside another, and every repeat is bounded or over characters that its neighbours exclude.
 */
import {categories, subcategories} from '@perf-lint/ast/vocabulary'

/** A number before an indicator: `1、`, `12.`. */
export const ordinal = String.raw`\d{1,5}[ \u3000]*[\u3001.\uff0e]`

/** What may close a category's name. */
const categoryEnd = '[\uff1b;\uff0c,\uff1a:\u3002]'

/** A code before a category's name: `1-`, `12－`. */
const code = String.raw`\d{1,2}[ \u3000]*[-\u2013\u2014\uff0d]`

/** Every name of some categories, longest first. */
function namesOf(entries: readonly {readonly name: string; readonly synonyms: readonly string[]}[]): string[] {
  return entries.flatMap(({name, synonyms}) => [name, ...synonyms]).toSorted((a, b) => b.length - a.length)
}

/** Names that end in 指标 are plain enough to be read without a code. */
const plainNames = namesOf([...categories, ...subcategories]).filter((name) => name.endsWith('指标'))

/** A category with its code: `12-质量指标`, whatever its name is. */
export const codedCategory = String.raw`${code}[ \u3000]*[\u4e00-\u9fff][\u4e00-\u9fff\uff08\uff09()]{0,15}(?=${categoryEnd})`

/** A category without a code: `产出指标`. */
export const plainCategory = `(?:${plainNames.join('|')})(?=${categoryEnd})`

/** A category of the first level with its code, plain enough to begin an indicator that has lost its number. */
export const leadingCategory = String.raw`\d[ \u3000]*[-\u2013\u2014\uff0d][ \u3000]*(?:${namesOf(categories).join('|')})(?=${categoryEnd})`

/** `实施周期指标值`, and the names it has elsewhere. */
export const implementationLabel =
  '(?:\u5b9e\u65bd\u5468\u671f|\u5b9e\u65bd\u671f|\u4e2d\u671f|\u5468\u671f)(?:\u6307\u6807|\u76ee\u6807)\u503c'

/** `年度指标值`, and the names it has elsewhere. */
export const annualLabel = '(?:\u5e74\u5ea6|\u5f53\u5e74|\u672c\u5e74|\u5168\u5e74)(?:\u6307\u6807|\u76ee\u6807)\u503c'

/**
 * Any name of a category of the second level: plain enough behind one of the first, unless a value's label follows it.
 * Then it is the indicator's name: `满意度指标：服务对象满意度，年度指标值：90%`.
 */
export const plainSubcategory = String.raw`(?:${namesOf(subcategories).join('|')})(?=${categoryEnd})(?!${categoryEnd}{1,3}[ \u3000]*(?:${implementationLabel}|${annualLabel}))`

/** A number and a category: the beginning of an indicator. */
export const itemStart = `${ordinal}[ \u3000]*(?:${codedCategory}|${plainCategory})`

/** What follows the number of an indicator without a category: a short name, a sign, a value's label. */
export const bareItemRest = `[^\u3001\uff1b;\u3002\uff0c,:\uff1a]{1,60}[\uff1b;\u3002\uff0c,]{1,2}(?:${implementationLabel}|${annualLabel})`

/** A number and a name without a category, known by the label behind it. */
export const bareItemStart = String.raw`\d{1,3}[ \u3000]*(?:\u3001|[.\uff0e](?!\d))${bareItemRest}`

/** A tag left over from a web page: `<p>`, `</p>`, `<br/>`. */
export const tag = '</?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>]{0,80})?/?>'

/** Indicators in running text where none should be: they were not recognised as a list. */
export const listInText = new RegExp(`${itemStart}|${implementationLabel}|${annualLabel}`)
