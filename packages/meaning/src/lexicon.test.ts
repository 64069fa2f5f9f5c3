import {describe, expect, test} from 'vitest'
import {builtInLexicon, createLexicon, type Lexicon} from './index.js'

const own = createLexicon({
  heads: [
    {words: ['通达指数'], nature: 'coverage', kind: 'rate', direction: 'more'},
    {words: ['合格率'], nature: 'evaluation', kind: 'score', direction: 'more'}
  ],
  effects: ['受惠'],
  adverse: ['漏缆'],
  remedies: ['补缆'],
  vagueWords: ['蔚然成风（a|b）'],
  placeholders: ['待市局核定'],
  unitsOfMeasure: [
    {words: ['标方', '标准立方'], dimension: 'volume'},
    {words: ['元'], unit: '圆', dimension: 'money', scale: 2}
  ]
})

/** Head, nature, kind and direction of a name. */
function read({understandName}: Lexicon, name: string) {
  const {head, nature, kind, direction} = understandName(name)
  return [head, nature, kind, direction]
}

describe('createLexicon', () => {
  test.each([
    {name: 'knows a head of one’s own', of: '农村公路通达指数', found: ['通达指数', 'coverage', 'rate', 'more']},
    {name: 'takes the word given again', of: '设备合格率', found: ['合格率', 'evaluation', 'score', 'more']},
    {name: 'keeps longer built-in words', of: '设备验收合格率', found: ['验收合格率', 'quality', 'rate', 'more']},
    {name: 'keeps other built-in words', of: '学生满意度', found: ['满意度', 'satisfaction', 'rate', 'more']},
    {name: 'wants less of what is bad', of: '光缆漏缆起数', found: ['数', 'quantity', 'count', 'less']},
    {name: 'wants no less of its being dealt with', of: '漏缆补缆次数', found: ['次数', 'quantity', 'count', undefined]}
  ])('$name', ({of, found}) => {
    expect(read(own, of)).toEqual(found)
  })

  test('sees effects', () => {
    expect(own.understandName('受惠村民人数').isEffect).toBe(true)
  })

  test('reads units in names', () => {
    expect(own.understandName('输气量（标准立方/天）').unit).toMatchObject({
      unit: '标方',
      per: '天',
      dimension: 'volume'
    })
  })

  test('gives units their standard writing and size', () => {
    expect(own.units.get('标准立方')).toEqual({unit: '标方', dimension: 'volume', scale: 1})
    expect(own.units.get('元')).toEqual({unit: '圆', dimension: 'money', scale: 2})
    expect(own.units.get('万元')).toEqual(builtInLexicon.units.get('万元'))
  })

  test('takes words as they are written, signs among them', () => {
    expect(own.added.vagueWords.pattern.test('学风蔚然成风（a|b）')).toBe(true)
    expect(own.added.vagueWords.pattern.test('a')).toBe(false)
  })

  test('leaves the built-in words alone', () => {
    expect(read(builtInLexicon, '农村公路通达指数')).toEqual(['指数', 'state', 'state', undefined])
    expect(read(builtInLexicon, '设备合格率')).toEqual(['合格率', 'quality', 'rate', 'more'])
    expect(builtInLexicon.units.has('标方')).toBe(false)
    expect(builtInLexicon.units.get('元')).toMatchObject({unit: '元', scale: 1})
    expect(Object.values(builtInLexicon.added).flatMap(({words}) => words)).toEqual([])
  })
})
