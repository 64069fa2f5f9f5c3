import type {Indicator, IndicatorCategory, IndicatorName, Separator, TargetValue} from '@perf-lint/ast'

/** Which parts of an indicator a separator stands between. */
export type Gap = 'category' | 'name' | 'value'

/** The place between two parts of an indicator. */
export interface FoundGap {
  readonly gap: Gap
  readonly before: IndicatorCategory | IndicatorName | TargetValue
  /** Left out when nothing parts them. */
  readonly separator?: Separator
}

/** Find the places between the parts of an indicator; the end of the item, which the next one's number shows, left out. */
export function findGaps({children}: Indicator): FoundGap[] {
  return children.flatMap((before, index): FoundGap[] => {
    const gap = gapBehind(before.type)
    const next = children[index + 1]
    if (!gap || !next || !isPart(before)) return []
    if (next.type !== 'separator') return next.type === 'targetValue' ? [{gap, before}] : []
    return index + 2 < children.length ? [{gap, before, separator: next}] : []
  })
}

/** The separator that most places of a kind have, when nearly all have it. */
export function findUsualSeparator(gaps: readonly FoundGap[]): string | undefined {
  const counts = [...Map.groupBy(gaps, ({separator}) => separator?.value)].map(
    ([value, alike]) => [value, alike.length] as const
  )
  const [value, count] = counts.toSorted((a, b) => b[1] - a[1])[0] ?? [undefined, 0]
  return count >= leastPlaces && count >= gaps.length * usualShare ? value : undefined
}

/** With fewer places, or a smaller share of them, no usage can be told. */
const leastPlaces = 4
const usualShare = 0.75

function gapBehind(type: Indicator['children'][number]['type']): Gap | undefined {
  switch (type) {
    case 'indicatorCategory':
      return 'category'
    case 'indicatorName':
      return 'name'
    case 'targetValue':
      return 'value'
    default:
      return
  }
}

function isPart(node: Indicator['children'][number]): node is FoundGap['before'] {
  return node.type === 'indicatorCategory' || node.type === 'indicatorName' || node.type === 'targetValue'
}
