/** A piece of a number format. */
export interface FormatToken {
  /** `places` are the digits' places, as `#,##0.00`; `date` a run of one letter, as `yyyy`. */
  readonly kind: 'literal' | 'places' | 'percent' | 'general' | 'date'
  readonly text: string
}

/** What a number format says for some numbers: a format has up to four, parted by `;`. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[]
  /** Which numbers it is for, as `[>=100]`. */
  readonly condition?: (value: number) => boolean
}

/** `"年"`, `\-`, `!.`, `_)`, `* `, `[$¥-804]`, `General`, `@`, `AM/PM`, `E+00`, `yyyy`, `#,##0.00`, a sign */
const token =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>[^])|[_*][^]|\[(?<bracket>[^\]]*)\]|(?<general>General|G\/通用格式|@)|(?<half>AM\/PM|A\/P|上午\/下午)|(?<power>E[+-][0#?]+)|(?<places>[0#?][0#?.,/]*|\.[0#?]+)|(?<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[eE]+|a{3,})|(?<percent>%)|;|(?<literal>[^])/gu

/**
 * Read a number format.
 *
 * Colours, the width of blanks and the numerals of a language (`[DBNum1]`) are left out; a currency's sign is kept.
 *
 * @returns At least one section.
 */
export function readFormat(code: string): readonly FormatSection[] {
  if (code.length > longestFormat) return readFormat(code.slice(0, longestFormat))
  const known = formats.get(code)
  if (known) return known
  const sections = [...splitSections(code)]
  // A workbook has few formats, a hostile one many.
  if (formats.size < 1000) formats.set(code, sections)
  return sections
}

/** As long as a spreadsheet takes them. */
const longestFormat = 255

const formats = new Map<string, readonly FormatSection[]>()

function* splitSections(code: string): Generator<FormatSection> {
  let tokens: FormatToken[] = []
  let condition: FormatSection['condition']
  for (const match of code.matchAll(token)) {
    if (match[0] === ';') {
      yield {tokens, ...(condition && {condition})}
      tokens = []
      condition = undefined
      continue
    }
    const {bracket} = match.groups!
    if (bracket !== undefined) condition ??= readCondition(bracket)
    const read = toToken(match.groups!)
    if (read) tokens.push(read)
  }
  yield {tokens, ...(condition && {condition})}
}

function toToken(groups: Readonly<Record<string, string | undefined>>): FormatToken | undefined {
  const {quoted, escaped, bracket, general, half, power, places, date, percent, literal} = groups
  const words = quoted ?? escaped ?? literal
  if (words !== undefined) return {kind: 'literal', text: words}
  if (bracket !== undefined) return readBracket(bracket)
  if (general !== undefined) return {kind: 'general', text: general}
  if (percent !== undefined) return {kind: 'percent', text: percent}
  const digits = places ?? power
  if (digits !== undefined) return {kind: 'places', text: digits}
  const letters = date ?? half
  return letters === undefined ? undefined : {kind: 'date', text: letters.toLowerCase()}
}

/** `$¥-804` is a sign; `h`, `mm` count hours and minutes on beyond a day. */
function readBracket(bracket: string): FormatToken | undefined {
  const sign = /^\$([^-]*)/.exec(bracket)?.[1]
  if (sign !== undefined) return {kind: 'literal', text: sign}
  return /^(?:h+|m+|s+)$/i.test(bracket) ? {kind: 'date', text: `[${bracket.toLowerCase()}]`} : undefined
}

function readCondition(bracket: string): FormatSection['condition'] {
  const [, sign, limit] = /^(<=|>=|<>|[<>=])(-?\d+(?:\.\d+)?)$/.exec(bracket) ?? []
  const number = Number(limit)
  switch (sign) {
    case '<':
      return (value) => value < number
    case '<=':
      return (value) => value <= number
    case '>':
      return (value) => value > number
    case '>=':
      return (value) => value >= number
    case '=':
      return (value) => value === number
    case '<>':
      return (value) => value !== number
    default:
      return
  }
}
