import {describe, expect, test} from 'vitest'
import {wordPattern} from './index.js'

describe('wordPattern', () => {
  test.each([
    {name: 'a word anywhere', words: ['及时', '良好'], text: '总体良好运行', found: '良好'},
    {name: 'the longest that fits', words: ['质量', '质量合格'], text: '质量合格率', found: '质量合格'},
    {name: 'a word at the start', words: ['提升'], place: 'start', text: '提升能力', found: '提升'},
    {name: 'no word but at the start', words: ['提升'], place: 'start', text: '能力提升', found: undefined},
    {name: 'a word at the end', words: ['提升'], place: 'end', text: '能力提升', found: '提升'},
    {name: 'no word but at the end', words: ['提升'], place: 'end', text: '提升能力', found: undefined},
    {name: 'signs as they are written', words: ['a.b', '（x|y）'], text: 'axb（x|y）', found: '（x|y）'},
    {name: 'nothing for an empty list', words: [], text: '良好', found: undefined},
    {name: 'nothing for an empty list in an empty text', words: [], place: 'end', text: '', found: undefined}
  ] as const)('finds $name', ({words, text, found, ...rest}) => {
    expect(wordPattern(words, 'place' in rest ? rest.place : 'anywhere').exec(text)?.[0]).toBe(found)
  })
})
