import {ruleCategories, type LintMessage} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {chooseFixes, toFixRequest} from './fix-request.js'
import {lintText} from './lint-text.js'
import {registry} from './registry.js'

const text = '满意度 》95%'
const edit = (start: number, end: number, inserted: string) => ({range: [start, end] as const, text: inserted})
const suggest = (...edits: readonly ReturnType<typeof edit>[]) =>
  edits.map((fix) => ({messageId: 'replace', data: {}, message: `改为“${fix.text}”`, fix}))

function message(change: Partial<LintMessage>): LintMessage {
  const [any] = lintText('通知').messages
  return {...any!, ruleId: 'no-nonstandard-comparator', ...change}
}

describe('chooseFixes', () => {
  test.each([
    {name: 'a safe fix', change: {fix: edit(4, 5, '≥')}, safe: ['≥'], suggested: ['≥']},
    {name: 'the only suggestion', change: {suggestions: suggest(edit(4, 5, '≥'))}, safe: [], suggested: ['≥']},
    {
      name: 'one of two suggestions',
      change: {suggestions: suggest(edit(4, 5, '≥'), edit(4, 5, '＞'))},
      safe: [],
      suggested: []
    },
    {name: 'another figure', change: {suggestions: suggest(edit(4, 8, '≥96%'))}, safe: [], suggested: []},
    {name: 'a Chinese numeral', change: {suggestions: suggest(edit(4, 4, '三'))}, safe: [], suggested: []},
    {name: 'the figure as it was', change: {suggestions: suggest(edit(4, 8, '≥95%'))}, safe: [], suggested: ['≥95%']},
    {name: 'nothing to do', change: {}, safe: [], suggested: []}
  ])('$name', ({change, safe, suggested}) => {
    const chosen = (level: 'safe' | 'suggested') =>
      chooseFixes([message(change)], text, {level, categories: ruleCategories}, registry.rules).map(({fix}) => fix.text)
    expect({safe: chosen('safe'), suggested: chosen('suggested')}).toEqual({safe, suggested})
  })

  test('only of the categories asked for', () => {
    const fixable = message({fix: edit(4, 5, '≥')})
    const chosen = (...categories: ('structure' | 'value')[]) =>
      chooseFixes([fixable], text, {level: 'safe', categories}, registry.rules)
    expect(chosen('value')).toHaveLength(1)
    expect(chosen('structure')).toEqual([])
  })
})

test.each([
  {fix: false, request: undefined},
  {fix: true, request: {level: 'safe', categories: ruleCategories}},
  {fix: 'suggested', request: {level: 'suggested', categories: ruleCategories}}
] as const)('toFixRequest of $fix', ({fix, request}) => {
  expect(toFixRequest(fix)).toEqual(request)
})
