/**
 * The number that an amount of money is written as: `1,234.50`, `￥1,234.50`, `１２３４．５０`.
 *
 * @param unit
 *   The unit of money of the table, which may be repeated behind the number.
 * @returns `undefined` when it is no number, or has another unit.
 */
export function toAmount(text: string, unit = ''): number | undefined {
  const number = text
    .replaceAll(/[\uff0b-\uff19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/^[¥￥][ \u3000]*/, '')
  const amount = (unit !== '' && number.endsWith(unit) ? number.slice(0, -unit.length) : number).trimEnd()
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(amount) ? Number(amount.replaceAll(',', '')) : undefined
}

/** An amount of a form, which may have its unit behind it: `100`, `100.00万元`. */
export function toMoney(text: string): number | undefined {
  return toAmount(text.replace(/[ \u3000]*[百千万亿]{0,2}元$/, ''))
}

/** The number of a cell for points or a rate: `10`, `10分`, `97.5%`. A rate is in percent. */
export function toFigure(text: string): number | undefined {
  return toAmount(text.replace(/[ \u3000]*[分%％]$/, ''))
}
