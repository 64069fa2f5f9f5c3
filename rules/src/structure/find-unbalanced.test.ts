import {expect, test} from 'vitest'
import {findUnbalanced} from './find-unbalanced.js'

test.each([
  ['新建校舍（含附属设施', '（', 2 + 2, '）'],
  ['印发《农田水利条例', '《', 2, '》'],
  ['“一站式服务', '“', 0, '”'],
  ['新建校舍含附属设施）', '）', 9, '（'],
  ['（甲（乙）', '（', 0, '）']
])('%s: %s', (text, sign, offset, missing) => {
  expect(findUnbalanced(text)).toEqual([expect.objectContaining({sign, offset, missing})])
})

test.each([
  '（甲）与（乙）',
  '新建校舍（含附属设施)',
  '1）新建校舍；2）购置课桌椅',
  '一)完成清淤',
  '》80%',
  '编发《政务简报》24期',
  '《条例》（试行）',
  '‘“双减”’政策',
  '〔2021〕79号'
])('%s: balanced', (text) => {
  expect(findUnbalanced(text)).toEqual([])
})
