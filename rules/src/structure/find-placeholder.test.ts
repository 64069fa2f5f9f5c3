import {builtInLexicon} from '@perf-lint/meaning'
import {expect, test} from 'vitest'
import {findPlaceholder} from './find-placeholder.js'

test.each([
  ['控制数', '控制数', 'certain'],
  ['（待定）', '（待定）', 'certain'],
  ['详见附件。', '详见附件。', 'certain'],
  ['/', '/', 'likely'],
  ['——', '——', 'likely'],
  ['不适用', '不适用', 'arguable'],
  ['≥XX%', 'XX', 'certain'],
  ['完成××公里渠道衬砌', '××', 'certain'],
  ['≥X%', 'X', 'certain'],
  ['不少于x次', 'x', 'certain'],
  ['__万元', '__', 'certain']
])('finds in %s what the template left', (text, found, certainty) => {
  expect(findPlaceholder(text, builtInLexicon)).toMatchObject({text: found, certainty})
})

test.each([
  '≥95%',
  '成本控制数以内',
  '7×24小时',
  '3×4×5米',
  'XXL号服装50套',
  'X光机2台',
  'X射线检查≥300人次',
  '≥10G/月',
  '无',
  '达到预期值的95%',
  '1/3',
  '2-3小时',
  ''
])('leaves %s alone', (text) => {
  expect(findPlaceholder(text, builtInLexicon)).toBeUndefined()
})
