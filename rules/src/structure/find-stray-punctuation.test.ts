import {expect, test} from 'vitest'
import {findStrayPunctuation, findTrailingPunctuation} from './find-stray-punctuation.js'

test.each([
  ['完成清淤。。', 'doubled', '。。', '。'],
  ['完成清淤，，修缮堤防', 'doubled', '，，', '，'],
  ['完成清淤，。', 'doubled', '，。', '。'],
  ['修缮堤防（含护坡', 'unclosed', '（', undefined],
  ['修缮堤防含护坡）', 'unopened', '）', undefined],
  ['完成清淤,修缮堤防', 'halfWidth', ',', '，']
])('%s: %s', (text, kind, sign, meant) => {
  const [found] = findStrayPunctuation(text)
  expect(found).toMatchObject({kind, text: sign})
  expect(found?.meant).toBe(meant)
})

test.each(['完成清淤；修缮堤防。', '等等……', '清淤——修缮', '1,200亩', 'R&D,A', '（一）完成清淤', '1）完成清淤'])(
  '%s: none',
  (text) => {
    expect(findStrayPunctuation(text)).toEqual([])
  }
)

test.each([
  ['患者满意度.', '.'],
  ['事故起数。', '。'],
  ['满意度（%）；', '；']
])('%s ends with a stray %s', (name, sign) => {
  expect(findTrailingPunctuation(name)?.text).toBe(sign)
})

test.each(['患者满意度', '满意度（%）', '版本 V2.0', '仪器 No.', '等……', '等...', '。'])('%s does not', (name) => {
  expect(findTrailingPunctuation(name)).toBeUndefined()
})
