import {expect, test} from 'vitest'
import {repeatsName} from './repeats-name.js'

test.each([
  ['学生满意度', '学生满意度', 'certain'],
  ['促进农民增收', '促进农民增收。', 'certain'],
  ['“双减”工作落实', '双减工作落实', 'certain'],
  ['是否按时发放补贴', '按时发放补贴', 'likely'],
  ['灌溉用水保障情况', '灌溉用水保障', 'likely'],
  ['图书采购及时性', '图书采购及时', 'likely'],
  ['就医环境改善提升', '项目实施后，就医环境得到提升改善', 'arguable']
])('%s: “%s” says the name again (%s)', (name, value, certainty) => {
  expect(repeatsName(name, value)).toBe(certainty)
})

test.each([
  ['学生满意度', '学生满意度≥95%'],
  ['培训场次', '三场'],
  ['项目按时完成情况', '按时完成'],
  ['验收合格', '合格'],
  ['提升服务水平', '提升'],
  ['道路平整', '路面无坑槽、无积水'],
  ['群众满意度', '满意'],
  ['疫苗接种及时性', '收到疫苗后及时接种'],
  ['', '完成']
])('%s: “%s” says something else', (name, value) => {
  expect(repeatsName(name, value)).toBeUndefined()
})
