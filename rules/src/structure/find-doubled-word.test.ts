import {expect, test} from 'vitest'
import {findDoubledPercents, findDoubledWords} from './find-doubled-word.js'

test.each([
  ['≥50所学校学校', '学校', 6],
  ['灌溉面积面积', '面积', 4],
  ['开展开展送戏下乡', '开展', 2],
  ['农田水利农田水利设施', '农田水利', 4],
  ['扫描60万页页', '页', 6],
  ['5次次以上', '次', 2]
])('%s says %s twice', (text, word, start) => {
  expect(findDoubledWords(text)).toEqual([expect.objectContaining({word, start})])
})

test.each([
  '医疗服务服务对象满意度',
  '一件一件办好',
  '云服务服务器台数',
  '人人人人参与',
  '供水管网分网分区',
  '灌溉面积',
  '2020年20次',
  '扶持300个个体户',
  '带动20家家庭农场',
  '引进10人人才',
  '1次次日完成',
  ''
])('%s does not', (text) => {
  expect(findDoubledWords(text)).toEqual([])
})

test('finds a percent said in words and by a sign', () => {
  expect(findDoubledPercents('合格率达百分之95%以上')).toEqual([{start: 4, end: 10, word: '95%', text: '百分之95%'}])
  expect(findDoubledPercents('合格率达百分之九十五')).toEqual([])
})
