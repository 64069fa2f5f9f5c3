import {fc, test as property} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {createLinearPattern, type PatternFault} from './linear-pattern.js'

/** What `RegExp` says. */
function findNatively(source: string, text: string): readonly [number, number] | undefined {
  const found = new RegExp(source, 'u').exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}

test.each([
  ['', '甲'],
  ['乙', '甲乙丙'],
  ['^甲', '乙甲'],
  ['甲$', '甲乙甲'],
  ['^$', ''],
  ['甲|甲乙', '甲乙'],
  ['(?:甲|乙)+丙', '丙甲乙甲丙'],
  ['(?<名>甲乙)?丙', '丙'],
  ['甲*?乙', '甲甲乙'],
  ['甲{2,3}', '甲甲甲甲'],
  ['甲{2,}?', '甲甲甲'],
  ['甲{0}乙', '甲乙'],
  ['[^，。]+率', '完成，合格率。'],
  ['[\\]甲]', ']'],
  [String.raw`\d{4}年(?:\d{1,2}月)?底前?`, '于2026年12月底前完成'],
  [String.raw`\p{Script=Han}+`, 'ab完成cd'],
  [String.raw`\u{20000}|\u7532`, '甲'],
  ['.', '𠀀'],
  [String.raw`\b次\b|\bten\b`, 'of ten'],
  [String.raw`\B0`, '100'],
  ['(?:|甲)*乙', '甲甲乙'],
  ['(?:甲?)*乙', '甲甲乙']
])('%s is found in “%s” where RegExp finds it', (source, text) => {
  expect(createLinearPattern(source).find(text)).toEqual(findNatively(source, text))
})

const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '(?:a|b)', '(a|bc)', '^', '$', String.raw`\b`)
const sign = fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '*?', '+?', '??')
const source = fc
  .array(fc.tuple(piece, sign), {minLength: 1, maxLength: 5})
  .map((parts) => parts.map(([part, times]) => (/^(?:\^|\$|\\b)$/.test(part) ? part : part + times)).join(''))
const choice = fc.array(source, {minLength: 1, maxLength: 2}).map((sources) => sources.join('|'))

property.prop([choice, fc.stringMatching(/^[abc ]{0,8}$/)])('finds what RegExp finds', (pattern, text) => {
  expect(createLinearPattern(pattern).find(text)).toEqual(findNatively(pattern, text))
})

test.each(['(a+)+$', '(a|a)*$', '(?:a*)*b', '.*.*.*.*=', '(?:a{0,20}){0,20}b'])('%s takes no long time', (pattern) => {
  const start = performance.now()
  createLinearPattern(pattern).find('a'.repeat(5000))
  expect(performance.now() - start).toBeLessThan(2000)
})

describe('refuses', () => {
  test.each([
    ['(甲', 'invalid', 'Unterminated group'],
    ['甲{2,1}', 'invalid', 'numbers out of order in {} quantifier'],
    ['甲(?=乙)', 'unsupported', '(?='],
    ['(?<!甲)乙', 'unsupported', '(?<!'],
    [String.raw`(甲)\1`, 'unsupported', String.raw`\1`],
    [String.raw`(?<名>甲)\k<名>`, 'unsupported', String.raw`\k<`],
    ['(?:甲{100}){100}', 'too-long', '2000']
  ])('%s', (pattern, code, message) => {
    expect(() => createLinearPattern(pattern)).toThrow(expect.objectContaining({code, message}) as PatternFault)
  })
})
