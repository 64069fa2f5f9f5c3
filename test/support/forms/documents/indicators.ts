import type {FormIndicator, IndicatorPart} from '../form-model.js'

/**
 * Indicators as lines: the parts that are named, parted by `|`. A category left out is that of the line above.
 *
 * @param parts
 *   What stands behind category, subcategory and name, parted by blanks.
 */
export function toIndicators(parts: string, lines: string): FormIndicator[] {
  const names = ['category', 'subcategory', 'name', ...parts.split(' ')] as IndicatorPart[]
  const indicators: FormIndicator[] = []
  for (const line of lines.trim().split('\n')) {
    const texts = line.trim().split('|')
    const written = names.flatMap((name, index): [IndicatorPart, string][] => {
      const text = texts[index]
      const above = indicators.at(-1)?.[name]
      if (text === '' && index < 2 && above !== undefined) return [[name, above]]
      // `~` stands for a part that is not there.
      return text === undefined || text === '~' ? [] : [[name, text]]
    })
    indicators.push(Object.fromEntries(written))
  }
  return indicators
}
