import {describe, expect, test} from 'vitest'
import {normalizeText} from './index.js'

describe('normalizeText', () => {
  test.each([
    ['a plain name', '学生满意度', '学生满意度'],
    ['blanks and punctuation', '“学生” 满意度（%）。', '学生满意度%'],
    ['full-width letters, digits and signs', 'ＰＭ２．５＞３０％', 'pm25>30%'],
    ['capital letters', 'APP下载量', 'app下载量'],
    ['signs of comparison', '≥95%、≦3‰', '≥95%≦3‰'],
    ['characters beyond the first plane', '𠮷·野', '𠮷野'],
    ['an empty text', '', '']
  ])('reduces %s', (_name, text, normal) => {
    expect(normalizeText(text)).toBe(normal)
  })
})
