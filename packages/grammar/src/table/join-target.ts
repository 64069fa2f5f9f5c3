import {comparatorsBefore} from '@perf-lint/ast/vocabulary'
import {deriveText, unwrap, type DerivedText, type Range} from '@perf-lint/source'
import type {TargetRanges} from '../layout/form.js'

/** A figure that has its comparator already. */
const comparatorAtStart = new RegExp(`^(?:${[...comparatorsBefore.keys()].map(escape).join('|')})`)
const digitAtEnd = /[\d万亿][ \u3000]*$/
/** What is written into the column of units where there is none. */
const noUnit = /^(?:无|[-—–/]+)$/

/**
 * Join sign, number and unit of a target that stand in columns of their own: `≥`, `95`, `%` are `≥95%`.
 *
 * A sign or unit that the number has already is not doubled; `定性` is no sign, and a text takes neither.
 */
export function joinTarget(text: string, {sign, figure, unit}: TargetRanges): DerivedText {
  const value = unwrap(text, [figure])
  if (value.value === '' || !(sign ?? unit)) return value
  const before = sign && unwrap(text, [sign])
  const behind = unit && unwrap(text, [unit])
  const hasDigit = /\d/.test(value.value)
  const takesSign = before && hasDigit && comparatorsBefore.has(before.value) && !comparatorAtStart.test(value.value)
  const takesUnit = behind && behind.value !== '' && digitAtEnd.test(value.value) && !noUnit.test(behind.value)
  if (!takesSign && !takesUnit) return value
  const pieces = [...(takesSign ? [before] : []), value, ...(takesUnit ? [behind] : [])]
  return deriveText(text, pieces.flatMap(rangesOf))
}

function rangesOf({map}: DerivedText): Range[] {
  return map.segments.map(({origin, length}) => ({start: origin, end: origin + length}))
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
