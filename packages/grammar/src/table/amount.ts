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

/**
 * An amount of a form, which may have its unit behind it: `100`, `100.00万元`.
 *
 * @param currency
 *   What the form counts its money in; an amount in another unit is converted. Default: the amount's own.
 */
export function toMoney(text: string, currency?: string): number | undefined {
  const [unit] = /[百千万亿]{0,2}元$/.exec(text) ?? []
  if (unit === undefined) return toAmount(text)
  const amount = toAmount(text.slice(0, -unit.length).trimEnd())
  if (amount === undefined || currency === undefined || currency === unit) return amount
  return Math.round(((amount * sizeOf(unit)) / sizeOf(currency)) * 1e6) / 1e6
}

/** How many 元 a unit of money is. */
function sizeOf(unit: string): number {
  const sizes: Readonly<Record<string, number>> = {百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8}
  return [...unit].reduce((product, character) => product * (sizes[character] ?? 1), 1)
}

/** The number of a cell for points or a rate: `10`, `10分`, `97.5%`. A rate is in percent. */
export function toFigure(text: string): number | undefined {
  return toAmount(text.replace(/[分%％]$/, '').trimEnd())
}
