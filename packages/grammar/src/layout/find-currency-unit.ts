import {unwrap, type Range} from '@perf-lint/source'

/** `（万元）`, `(金额单位：万元)`, `（ 万 元 ）` */
const inBrackets =
  /[（(][ \u3000]*(?:(?:金[ \u3000]*额[ \u3000]*)?单[ \u3000]*位[ \u3000]*[:：][ \u3000]*)?((?:[百千万亿][ \u3000]*){0,2}元)[ \u3000]*[）)]/

/** Find the unit of money in the brackets of a heading or label, which may be wrapped and spaced out: `总计（万\n 元）`. */
export function findCurrencyUnit(text: string, cell: Range): Range | undefined {
  const words = unwrap(text, [cell])
  const found = inBrackets.exec(words.value)
  if (!found) return
  const start = found.index + found[0].indexOf(found[1]!)
  return words.toOriginRange(start, start + found[1]!.length)
}
