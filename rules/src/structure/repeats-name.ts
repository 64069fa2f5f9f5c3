import {answers, grades} from '@perf-lint/ast/vocabulary'
import type {Certainty} from '@perf-lint/core'
import {normalizeText} from '@perf-lint/meaning'

/**
 * Whether a value only says its indicator's name again, and how surely.
 *
 * `certain`: the same words. `likely`: the same but for words that add nothing, as 是否 and 情况, or all but the end of
 * the name. `arguable`: the same words in another order. A value with a digit says more than the name, and so does a
 * grade or an answer (完成, 良好), though these may be poor values of another kind.
 */
export function repeatsName(name: string, value: string): Certainty | undefined {
  if (digit.test(value)) return
  const [wholeName, wholeValue] = [normalizeText(name), normalizeText(value)]
  if (wholeName === '' || wholeValue === '' || hasFigure.test(wholeValue)) return
  if (wholeName === wholeValue) return wholeValue.length > 1 ? 'certain' : undefined
  if (answers.has(wholeValue) || grades.has(wholeValue)) return

  const [shortName, shortValue] = [strip(wholeName), strip(wholeValue)]
  if (shortValue.length < 4) return
  if (shortName === shortValue) return 'likely'
  if (shortName.startsWith(shortValue) && shortName.length - shortValue.length <= 2) return 'likely'
  return shortName.length === shortValue.length && toBag(shortName) === toBag(shortValue) ? 'arguable' : undefined
}

const digit = /\d/

/** A digit, or a Chinese numeral with a measure behind it: `三次`. */
const hasFigure = /\d|[一二三四五六七八九十百千万亿两][个次项份场件套台人名天年月倍成家户]/

/** Words that ask, or fill a phrase, and say nothing of the indicator. Source: RULES.md R07, R50. */
const fillers =
  /是否|能否|有无|情况|项目实施后|通过项目实施|全[市区县镇省]|[的地得了]到?|进一步|有效|切实|不断|持续|确保|达到|实现/g

function strip(text: string): string {
  return text.replace(fillers, '')
}

function toBag(text: string): string {
  return [...text].toSorted().join('')
}
