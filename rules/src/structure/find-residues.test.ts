import {expect, test} from 'vitest'
import {findResidues} from './find-residues.js'

test.each([
  ['<p>完成维修</p>', ['<p>', '</p>']],
  ['完成维修<br/>12处', ['<br/>']],
  ['<span style="color:red">完成</span>', ['<span style="color:red">', '</span>']],
  ['&lt;30分钟', ['&lt;']],
  ['＆gt；95%', ['＆gt；']],
  ['&amp;lt;5%', ['&amp;lt;']],
  ['完成_x000D_维修', ['_x000D_']],
  ['管理服务；\ufffd', ['\ufffd']]
])('finds what is left in %j', (text, expected) => {
  expect(findResidues(text).map((residue) => residue.text)).toEqual(expected)
})

test.each(['<5%', '5<x<10', 'A&B；C', '<第二期>', 'R&D；', 'x_0001', '<中学>'])('leaves %j alone', (text) => {
  expect(findResidues(text)).toEqual([])
})

test.each([
  ['&lt;5%', '＜'],
  ['&gt;=5%', '≥'],
  ['&#8805;5%', '≥'],
  ['&#x2264;5%', '≤'],
  ['&#60;5%', '＜'],
  ['A&nbsp;B', ' '],
  ['教学&nbsp;设备', ''],
  ['研发&amp;推广', '&']
])('tells what %j was to say', (text, expected) => {
  expect(findResidues(text).map((residue) => residue.meant)).toEqual([expected])
})
