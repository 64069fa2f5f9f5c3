/** Numbers as written, in digits of either width or in numerals. */
import {chineseDigits, chinesePlaces} from '@perf-lint/ast/vocabulary'

/**
 * Read a number: `1,200`, `９５．５`, `-5`, `三十五`, `二〇二四`, `一万二千`, `九十五点五`, `半`.
 *
 * @returns
 *   The number, finite.
 */
export function readNumber(text: string): number {
  if (text === '半') return 0.5
  return /[0-9\uff10-\uff19]/.test(text) ? readDigits(text) : readNumerals(text)
}

/** Rid a result of the noise of binary fractions, as of 0.56 × 10000, and of the sign of zero. */
export function exact(amount: number): number {
  return (Number.isInteger(amount) ? amount : Number(amount.toPrecision(12))) + 0
}

function readDigits(text: string): number {
  return Number(toHalfWidth(text).replace(/[, \u00a0]/g, ''))
}

/** Full-width digits and signs as half-width, unit for unit. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
}

function readNumerals(text: string): number {
  const [whole = '', ...fraction] = text.split('点')
  const decimals = fraction.join('').replace(/./g, (character) => String(chineseDigits.get(character) ?? ''))
  return exact(readWhole(whole) + (decimals ? Number(`0.${decimals}`) : 0))
}

/** `三十五`, `一亿二千万`, and digits in a row as in `二〇二四` */
function readWhole(text: string): number {
  let hundredMillions = 0
  let tenThousands = 0
  let units = 0
  let digit = 0

  for (const character of text) {
    const place = chinesePlaces.get(character)
    if (place !== undefined) {
      units += (digit || 1) * place
      digit = 0
    } else if (character === '万') {
      tenThousands = (tenThousands + units + digit || 1) * 1e4
      units = digit = 0
    } else if (character === '亿') {
      hundredMillions = (hundredMillions + tenThousands + units + digit || 1) * 1e8
      tenThousands = units = digit = 0
    } else {
      digit = digit * 10 + (chineseDigits.get(character) ?? 0)
    }
  }

  return hundredMillions + tenThousands + units + digit
}
