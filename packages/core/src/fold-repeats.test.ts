import {fc, test as property} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {foldRepeats} from './fold-repeats.js'
import type {LintMessage} from './messages.js'

const message = (place: number | null, changes: Partial<LintMessage> = {}): LintMessage => ({
  ruleId: 'no-nonstandard-comparator',
  severity: 1,
  certainty: 'likely',
  messageId: 'nonstandard',
  data: {},
  message: '比较符“≧”不规范，应为“≥”',
  line: (place ?? 0) + 1,
  column: 1,
  endLine: (place ?? 0) + 1,
  endColumn: 2,
  where: {kind: 'line', text: `第 ${place} 行`, line: place ?? 0},
  subject: {unit: '甲局', project: '乙', indicator: place, indicatorName: null, field: 'annual'},
  basis: [],
  ...changes
})
const places = (messages: readonly LintMessage[]) =>
  foldRepeats(messages).map(({message, repeats}) => [message, ...repeats].map(({subject}) => subject.indicator))

describe('foldRepeats', () => {
  const other = {subject: {unit: '甲局', project: '丙', indicator: 9, indicatorName: null, field: null}} as const
  test.each<[name: string, messages: readonly LintMessage[], places: readonly (readonly (number | null)[])[]]>([
    ['three alike', [message(0), message(1), message(2)], [[0, 1, 2]]],
    ['two are told one by one', [message(0), message(1)], [[0], [1]]],
    [
      'another sentence in between',
      [message(0), message(1, {message: '另一句'}), message(2), message(3)],
      [[0, 2, 3], [1]]
    ],
    ['another project', [message(0), message(1), message(9, other)], [[0], [1], [9]]],
    ['another certainty', [message(0), message(1), message(2, {certainty: 'certain'})], [[0], [1], [2]]],
    ['another state', [message(0), message(1), message(2, {baselineState: 'new'})], [[0], [1], [2]]],
    ['of no indicator', [message(null), message(null), message(null)], [[null], [null], [null]]],
    ['none', [], []]
  ])('%s', (_, messages, expected) => {
    expect(places(messages)).toEqual(expected)
  })

  property.prop([fc.array(fc.tuple(fc.nat(6), fc.constantFrom('甲', '乙', '丙')))])(
    'loses none, and keeps the order of what is told',
    (items) => {
      const messages = items.map(([place, text]) => message(place, {message: text}))
      const folded = foldRepeats(messages)
      expect(new Set(folded.flatMap(({message: first, repeats}) => [first, ...repeats]))).toEqual(new Set(messages))
      const order = folded.map(({message: first}) => messages.indexOf(first))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  )
})
