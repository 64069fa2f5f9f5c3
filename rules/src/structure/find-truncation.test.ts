import {expect, test} from 'vitest'
import {findTruncation, isCutFrom} from './find-truncation.js'

test.each([
  ['完成渠道衬砌、', 'certain'],
  ['购置课桌椅300套，', 'likely'],
  ['保障患者和', 'certain'],
  ['改善群众出行的', 'certain'],
  ['落实《农田水利', 'likely'],
  ['开展“送戏', 'likely'],
  ['按照规定（', 'certain']
])('%s breaks off (%s)', (text, certainty) => {
  expect(findTruncation(text)?.certainty).toBe(certainty)
})

test.each([
  '完成渠道衬砌。',
  '达到教学目的',
  '各科得分总和',
  '引导群众参与',
  '推进国家通用语言普及',
  '落实《农田水利条例》',
  '开展“送戏下乡。',
  '满意度（%',
  '≥95%',
  ''
])('%s does not', (text) => {
  expect(findTruncation(text)).toBeUndefined()
})

test.each([
  ['控制在项目', '控制在项目预算内'],
  ['达到国家规定', '达到国家规定标准。']
])('%s is cut from %s', (value, other) => {
  expect(isCutFrom(value, other)).toBe(true)
})

test.each([
  ['及时发放', '及时发放补贴'],
  ['良好', '良好以上'],
  ['≥50个区县', '≥50个区县以上'],
  ['控制在项目预算内', '控制在项目预算内'],
  ['达到标准', '达到标准要求'],
  ['完成', '完成验收']
])('%s is not cut from %s', (value, other) => {
  expect(isCutFrom(value, other)).toBe(false)
})
