import {expect, test} from 'vitest'
import {findSlips} from './find-slips.js'

test.each([
  ['患者满意度不于98%', '不于'],
  ['不少5次', '不少'],
  ['合格率不低与95%', '不低与'],
  ['95%已上', '已上'],
  ['5次已下', '已下'],
  ['系统功能经行完善', '经行'],
  ['疫苗履盖率', '履盖'],
  ['设备按装台数', '按装']
])('%s: %s', (text, written) => {
  expect(findSlips(text).map((slip) => slip.written)).toEqual([written])
})

test.each([
  '患者满意度不低于98%',
  '为不少群众解决困难',
  '水位不低',
  '早已上线运行',
  '自己上门服务',
  '第一上午',
  '已下达资金',
  '及时率',
  '进行',
  ''
])('%s: none', (text) => {
  expect(findSlips(text)).toEqual([])
})
