/** What the tokens of a unit say. */
import type {UnitEntry} from '@perf-lint/ast/vocabulary'
import type {Dimension} from '@perf-lint/ast'
import type {EachSyntax, UnitSyntax} from './syntax.js'
import type {Units} from './units.js'

/** A unit with what it is counted per. */
export interface Unit extends UnitEntry {
  /** In standard writing, as `年`, `人·月`. */
  readonly per?: string
}

/** Dimensions of which a result is said per something: `每年3次`, but not `每年95分`. */
const perUnit: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'duration',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'data'
])

/** Reads units by one vocabulary. */
export interface UnitReader {
  /** The entry of a unit's spelling. */
  lookUp(spelling: string): UnitEntry
  /**
   * Read a unit: `小时/年`, `元/平方米·月`, `次（每周）`, and `次` after `每周`.
   *
   * A count per span of time is a frequency.
   */
  readUnit(syntax: UnitSyntax, clauseEach: readonly EachSyntax[]): Unit
}

/** Make a reader of units. */
export function createUnitReader(units: Units): UnitReader {
  return {lookUp, readUnit}

  function readUnit(syntax: UnitSyntax, clauseEach: readonly EachSyntax[]): Unit {
    const entry = lookUp(syntax.unit.image)
    const slashed = syntax.per.map((token) => token.image)
    const each = perUnit.has(entry.dimension) ? (syntax.each ? [syntax.each] : clauseEach).map(toPer) : []
    const per = [...new Set([...standardPer(slashed), ...(slashed.length > 0 ? [] : each)])]
    if (per.length === 0) return entry
    const timed = entry.dimension === 'count' && per.some(isTime)
    return {...entry, ...(timed && {dimension: 'frequency'}), per: per.join('·')}
  }

  function lookUp(spelling: string): UnitEntry {
    return units.get(spelling) ?? {unit: spelling, dimension: 'count', scale: 1}
  }

  /** `月`, `2年`, `半年` */
  function isTime(per: string): boolean {
    return units.get(per.replace(/^[0-9\uff10-\uff19一二两三四五六七八九十半]+/, ''))?.dimension === 'duration'
  }

  /** In standard writing; `千` and `人` of `床/千人` are one unit, and so are `2` and `年` of `次/2年`. */
  function standardPer(images: readonly string[]): string[] {
    const found: string[] = []
    let number = ''
    for (const image of images) {
      if (units.has(image)) {
        found.push(number + standard(image))
        number = ''
      } else {
        number += image
      }
    }
    return found
  }

  /** What a result is counted per, in standard writing: `年`, `2年`, `天` for `日均`. */
  function toPer({word, numeral, magnitude, unit}: EachSyntax): string {
    if (!unit) return standard(word.image.slice(0, -1))
    return (numeral?.image ?? '') + (magnitude?.image ?? '') + standard(unit.image)
  }

  /** A month counted is 个月, but what is counted per month is counted per 月. */
  function standard(spelling: string): string {
    const {unit} = lookUp(spelling)
    return unit === '个月' ? '月' : unit
  }
}
