import type {Comparison, Interval, Nodes, TargetValuePart} from '@perf-lint/ast'
import {comparatorsBefore, unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {fc, test as prop} from '@fast-check/vitest'
import {expect, test} from 'vitest'
import {tokenize} from './lexer.js'
import {parseValue} from './parse-value.js'
import {ValueParser} from './parser.js'

/** Words and characters that mean something in values, in any order. */
const piece = fc.constantFrom(
  ...Array.from('0123456789０９.．,，%％‰≥≤＞<=》《〉-～至到±/／·×*÷（）()：；。、 \u3000\n'),
  ...Array.from('一二三十百千万亿零两半点第前余多内底初每隔年月日天次个元级名分成是优G5A'),
  ...['不少于', '不超过', '大于', '等于', '约', '达到', '为', '以上', '及以上', '以内', '左右', '之前', '起', '百分之'],
  ...['三分之', '2024年', '12月', '31日', '年底', '工作日', '小时', '个月', '万元', '平方米', '良好', '完成', '*100%'],
  ...['7×24小时', '12345热线', '一般', '培训', '满意度', '三级', 'AAA级', '第三名', '&lt;', '人均', '￥', '5G']
)
const value = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''))
const anything = fc.oneof(
  value,
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40})
)

/** A figure that is compared: `不少于`, `3`, `次`. */
const measure = fc.record({
  comparator: fc.constantFrom(...[...comparatorsBefore].filter(([, {kind}]) => kind === 'sign' || kind === 'word')),
  amount: fc.integer({min: 0, max: 99_999}),
  unit: fc.constantFrom('', '%', ...unitsOfMeasure.keys())
})

prop.prop([anything])('gives a result for any text, with every unit of it in one node', (text) => {
  const {value, children} = parseValue(text)
  expect(value).toBe(text)
  expect(children.map((child) => child.value).join('')).toBe(text)
})

prop.prop([anything])('places nodes in order, within their parents, where their text is', (text) => {
  expectPlaced(parseValue(text).children, text, 0, text.length)
})

prop.prop([anything])('cuts the text into tokens and blanks that are the text', (text) => {
  const {tokens, blanks} = tokenize(text)
  const images = [...tokens, ...blanks].sort((a, b) => a.startOffset - b.startOffset).map(({image}) => image)
  expect(images.join('')).toBe(text)
})

const parser = new ValueParser({skipValidations: true})

prop.prop([anything])('has nothing to recover from', (text) => {
  parser.input = tokenize(text).tokens
  parser.value()
  expect(parser.errors).toEqual([])
})

prop.prop([anything])('gives data that survives JSON', (text) => {
  const {children} = parseValue(text)
  expect(JSON.parse(JSON.stringify(children))).toEqual(children)
})

prop.prop([anything])('gives the same for the same text', (text) => {
  expect(parseValue(text)).toEqual(parseValue(text))
})

prop.prop([anything, fc.stringMatching(/^[ \u3000]{1,5}$/)])(
  'understands the same with blanks at the end',
  (text, blanks) => {
    expect(understood(parseValue(text + blanks).children)).toEqual(understood(parseValue(text).children))
  }
)

prop.prop([anything])('gives intervals that fit the comparison', (text) => {
  for (const part of parseValue(text).children) {
    if (part.type !== 'measure' || part.dimension === 'rank') continue
    expectFit(part.comparison, part.interval)
  }
})

prop.prop([measure])(
  'understands a comparator, a number and a unit',
  ({comparator: [spelling, entry], amount, unit}) => {
    // 大于2026年 is a date.
    fc.pre(!(unit === '年' && amount >= 1000 && amount < 10_000))
    const {children} = parseValue(`${spelling}${amount}${unit}`)
    expect(children).toHaveLength(1)
    expect(children[0]).toMatchObject({type: 'measure', comparison: entry.comparison})
    expect(children[0]).toMatchObject({
      dimension: unit === '%' ? 'percentage' : (unitsOfMeasure.get(unit)?.dimension ?? 'number')
    })
  }
)

/** Figures whose units are not written with letters and digits. */
const hanMeasure = measure.filter(({unit}) => /^[%\u3400-\u9fff]*$/.test(unit))

prop.prop([hanMeasure])(
  'understands full-width digits and signs as half-width ones',
  ({comparator: [spelling], amount, unit}) => {
    const text = `${spelling}${amount}.5${unit === '%' ? unit : `0${unit}`}`
    const wide = text.replace(/[0-9%><=.]/g, toFullWidth)
    expect(intervals(wide)).toEqual(intervals(text))
  }
)

prop.prop([fc.integer({min: 1, max: 999}), fc.integer({min: 1, max: 999})])(
  'orders the ends of a range',
  (from, to) => {
    const [part] = parseValue(`${from}～${to}人`).children
    expect(part).toMatchObject({interval: {min: Math.min(from, to), max: Math.max(from, to)}})
  }
)

const tokensThatRun = [
  ...Array.from('a一万0９.,，%≥》《-至±/·×÷(（)：。、 \n每第前月年日余内A级是优'),
  ...[
    '不少于',
    '以上',
    '达到',
    '1年',
    '1-',
    '1、',
    '（1',
    '每年',
    '1/',
    '5G',
    '一一',
    '1,1',
    '1次/',
    '元·',
    '百分之',
    '*100%'
  ]
]

test.each(tokensThatRun)('takes linear time for a hundred thousand of %j', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  const start = performance.now()
  const {children} = parseValue(text, {positionOf: () => undefined})
  expect(performance.now() - start).toBeLessThan(3000)
  expect(children.reduce((length, child) => length + child.value.length, 0)).toBe(text.length)
})

function expectPlaced(nodes: readonly Nodes[], text: string, start: number, end: number): void {
  let offset = start
  for (const node of nodes) {
    const {position} = node
    expect(position?.start.offset).toBe(offset)
    offset = position?.end.offset ?? -1
    if ('value' in node) expect(node.value).toBe(text.slice(position?.start.offset, offset))
    if ('children' in node) expectPlaced(node.children, text, position?.start.offset ?? -1, offset)
  }
  expect(offset).toBe(end)
}

function expectFit(comparison: Comparison | undefined, {min, max, minOpen, maxOpen}: Interval): void {
  if (min === undefined && max === undefined) return
  const rising = comparison === 'atLeast' || comparison === 'moreThan'
  const falling = comparison === 'atMost' || comparison === 'lessThan'
  expect(max === undefined).toBe(rising)
  expect(min === undefined).toBe(falling)
  expect(minOpen).toBe(comparison === 'moreThan' ? true : undefined)
  expect(maxOpen).toBe(comparison === 'lessThan' ? true : undefined)
  if (!rising && !falling) expect(min).toBeLessThanOrEqual(max ?? Number.NaN)
}

/** All that is not prose. */
function understood(parts: readonly TargetValuePart[]): readonly TargetValuePart[] {
  return parts.filter(({type}) => type !== 'unknown')
}

function intervals(text: string): readonly (Interval | undefined)[] {
  return understood(parseValue(text).children).map((part) => (part.type === 'measure' ? part.interval : undefined))
}

function toFullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0)
}
