import {formatDate, isDateFormat} from './format-date.js'
import {readFormat, type FormatSection} from './number-format.js'

/** How numbers of a workbook are shown. */
export interface NumberContext {
  /** Whether days are counted from 1904, as in files from old Macs. */
  readonly from1904: boolean
}

/**
 * Show a number as a spreadsheet does.
 *
 * @param value
 *   The number as stored: 0.95 for 95 %, days since the beginning of 1900 for a date.
 * @param code
 *   The number format, as `0.00%`, `#,##0.00`, `yyyy"年"m"月"`; `General` for none.
 * @returns
 *   The text, without the blanks that only align it. Numbers without a format have at most 15 digits, as many as a double
 *   holds: `0.1+0.2` is 0.3.
 */
export function formatNumber(value: number, code: string, context: NumberContext): string {
  const sections = readFormat(code)
  const {section, signed} = chooseSection(sections, value)
  if (isDateFormat(section)) return formatDate(value, section, context.from1904) ?? toGeneral(value)
  const shown = formatSection(signed ? value : Math.abs(value), section)
  return shown.trim()
}

/** The section for a number: the first is for all, or for those above zero when others follow. */
function chooseSection(
  sections: readonly FormatSection[],
  value: number
): {readonly section: FormatSection; readonly signed: boolean} {
  const [first, second, third] = sections as readonly [FormatSection, FormatSection?, FormatSection?]
  const conditional = sections.find(({condition}) => condition?.(value))
  // A section with a condition says itself how a negative number is shown, but where it takes in all.
  if (conditional) return {section: conditional, signed: conditional === first}
  if (first.condition) return {section: third ?? second ?? first, signed: true}
  if (value < 0 && second) return {section: second, signed: false}
  if (value === 0 && third) return {section: third, signed: true}
  return {section: first, signed: true}
}

function formatSection(value: number, {tokens}: FormatSection): string {
  const places = tokens.filter(({kind}) => kind === 'places')
  if (places.length === 0) {
    return tokens.map(({kind, text}) => (kind === 'general' ? toGeneral(value) : text)).join('')
  }
  const pattern = places.map(({text}) => text).join('')
  // A fraction, as `# ?/?`, and powers are shown as the number they are.
  const number = /[/E]/.test(pattern) ? toGeneral(value) : formatPlaces(value, pattern, countPercents(tokens))
  const groups = spread(
    number,
    places.map(({text}) => text)
  )
  return tokens.map(({kind, text}) => (kind === 'places' ? groups.shift()! : text)).join('')
}

/** Spread digits over the groups of places that a literal sign parts, as `0!.0000` does; the first takes what is left. */
function spread(number: string, groups: readonly string[]): string[] {
  const parts: string[] = []
  let rest = number
  for (const group of groups.slice(1).toReversed()) {
    const length = number.includes('.') ? 0 : Math.min(rest.length, group.replace(/[^0#?]/g, '').length)
    parts.unshift(rest.slice(rest.length - length))
    rest = rest.slice(0, rest.length - length)
  }
  return [rest, ...parts]
}

function countPercents(tokens: FormatSection['tokens']): number {
  return tokens.filter(({kind}) => kind === 'percent').length
}

/** `#,##0.00` */
function formatPlaces(value: number, pattern: string, percents: number): string {
  const [whole = '', fraction = ''] = pattern.split('.', 2)
  const scale = countLast(whole, ',') + countLast(fraction, ',')
  const decimals = fraction.replace(/[^0#?]/g, '')
  const scaled = Number((Math.abs(value) * 100 ** percents).toPrecision(15)) / 1000 ** scale
  const [digits = '', tail = ''] = round(scaled, decimals.length).split('.', 2)

  const least = decimals.lastIndexOf('0') + 1
  let kept = tail
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1)
  const minimum = whole.replace(/[^0]/g, '').length
  const padded = (digits === '0' && minimum === 0 ? '' : digits).padStart(minimum, '0')
  const grouped = /[0#?],+[0#?]/.test(whole) ? group(padded) : padded
  const shown = grouped + (kept === '' ? '' : `.${kept}`)
  const isZero = !/[1-9]/.test(shown)
  return (value < 0 && !isZero ? '-' : '') + shown
}

/** How often a sign stands at the end. */
function countLast(text: string, sign: string): number {
  let start = text.length
  while (start > 0 && text[start - 1] === sign) start--
  return text.length - start
}

/** `1234567` → `1,234,567` */
function group(digits: string): string {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(',')
}

/** Round as on paper: 1.005 to two places is 1.01, though the double lies a little below. */
function round(value: number, decimals: number): string {
  const precise = value.toPrecision(15)
  const rounded = precise.includes('e') ? Number.NaN : Math.round(Number(`${precise}e${decimals}`))
  // Beyond the digits of a double there is nothing to round.
  if (!Number.isSafeInteger(rounded)) return value.toFixed(Math.min(decimals, 100))
  return Number(`${rounded}e-${decimals}`).toFixed(Math.min(decimals, 100))
}

/** A number without a format. */
function toGeneral(value: number): string {
  return String(Number(value.toPrecision(15))).replace('e', 'E')
}
