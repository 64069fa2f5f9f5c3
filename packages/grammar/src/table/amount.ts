/** The number that an amount of money is written as, `1,234.50`; `undefined` when it is no number. */
export function toAmount(text: string): number | undefined {
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined
}

/** An amount of a form, which may have its unit behind it: `100`, `100.00万元`. */
export function toMoney(text: string): number | undefined {
  return toAmount(text.replace(/[ \u3000]*[百千万亿]{0,2}元$/, ''))
}

/** The number of a cell for points or a rate: `10`, `10分`, `97.5%`. A rate is in percent. */
export function toFigure(text: string): number | undefined {
  return toAmount(text.replace(/[ \u3000]*[分%％]$/, ''))
}
