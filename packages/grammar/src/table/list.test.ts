import {fc, test as prop} from '@fast-check/vitest'
import type {Indicator, Unknown} from '@perf-lint/ast'
import {createSourceDocument, unwrap} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {tokenize} from './lexer.js'
import {ListParser} from './parser.js'
import {parseIndicators} from './to-tree.js'

/** The list in a few words: number, categories, name, values; `?` for what belongs to no indicator. */
function read(text: string): string[] {
  const source = createSourceDocument({text})
  const {children} = parseIndicators(source, unwrap(text, [{start: 0, end: text.length}]))
  return children.map(summarize)
}

function summarize(node: Indicator | Unknown): string {
  if (node.type === 'unknown') return `? ${node.value}`
  return node.children
    .flatMap((child) => {
      switch (child.type) {
        case 'indicatorCategory':
          return `${child.code ?? ''}${child.name}`
        case 'targetValue':
          return `${child.period === 'annual' ? '年' : '期'}=${child.value}`
        case 'separator':
          return []
        default:
          return child.value
      }
    })
    .join(' ')
}

describe('an indicator list', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      '市级公开表',
      '1、1-产出指标；12-质量指标；合格率；实施周期指标值:100%；年度指标值:≥98%。',
      ['1、 1产出指标 12质量指标 合格率 期=100% 年=≥98%']
    ],
    [
      '逗号分隔，指标之间是“;,”',
      '1、1-产出指标,11-数量指标,栽植株数；实施周期指标值:500株,年度指标值:200株;,2、3-满意度指标,31-服务对象满意度,村民满意度；实施周期指标值:90%,年度指标值:90%。',
      [
        '1、 1产出指标 11数量指标 栽植株数 期=500株 年=200株',
        '2、 3满意度指标 31服务对象满意度 村民满意度 期=90% 年=90%'
      ]
    ],
    [
      '没有代码，只有年度值',
      '1、产出指标：培训场次，年度指标值：≥5场。2、效益指标：就业率，年度指标值：≥60%。',
      ['1、 产出指标 培训场次 年=≥5场', '2、 效益指标 就业率 年=≥60%']
    ],
    [
      '两级类别都没有代码',
      '1、产出指标；数量指标；培训场次；年度指标值：5场。',
      ['1、 产出指标 数量指标 培训场次 年=5场']
    ],
    [
      '二级类别不带“指标”二字',
      '1、产出指标；数量；栽植株数；年度指标值：500株。2、1-产出指标；质量；成活率；年度指标值：90%。',
      ['1、 产出指标 数量 栽植株数 年=500株', '2、 1产出指标 质量 成活率 年=90%']
    ],
    [
      '名称与二级类别同名',
      '1、满意度指标：服务对象满意度，年度指标值：≥90%。2、产出指标；数量指标；质量；年度指标值：合格。',
      ['1、 满意度指标 服务对象满意度 年=≥90%', '2、 产出指标 数量指标 质量 年=合格']
    ],
    [
      '序号过千',
      '1000、产出指标；数量指标；培训场次；年度指标值：5场。1001、产出指标；数量指标；参训人数；年度指标值：9人。',
      ['1000、 产出指标 数量指标 培训场次 年=5场', '1001、 产出指标 数量指标 参训人数 年=9人']
    ],
    [
      '只有一级类别',
      '1、1-产出指标；培训场次；实施周期指标值:5场；年度指标值:5场。',
      ['1、 1产出指标 培训场次 期=5场 年=5场']
    ],
    [
      '没有类别',
      '1、培训场次；实施周期指标值:5场；年度指标值:5场。2、就业率；年度指标值:60%。',
      ['1、 培训场次 期=5场 年=5场', '2、 就业率 年=60%']
    ],
    [
      '没有序号',
      '1-产出指标；11-数量指标；培训场次；实施周期指标值:5场；年度指标值:5场。2-效益指标；22-社会效益；就业率；年度指标值:60%。',
      ['1产出指标 11数量指标 培训场次 期=5场 年=5场', '2效益指标 22社会效益 就业率 年=60%']
    ],
    [
      '序号重新开始',
      '1、产出指标：甲，年度指标值：1个。1、产出指标：乙，年度指标值：2个。',
      ['1、 产出指标 甲 年=1个', '1、 产出指标 乙 年=2个']
    ],
    [
      '序号用点',
      '1.1-产出指标；11-数量指标；甲；年度指标值:1个。2．1-产出指标；11-数量指标；乙；年度指标值:2个。',
      ['1. 1产出指标 11数量指标 甲 年=1个', '2． 1产出指标 11数量指标 乙 年=2个']
    ],
    [
      '全角冒号和空格',
      '1、 1－产出指标；11－数量指标；甲；年度指标值： 1个 。',
      ['1、 1产出指标 11数量指标 甲 年=1个']
    ],
    [
      '值里有分号',
      '1、1-产出指标；11-数量指标；面积；年度指标值:东区300平方米；西区200平方米。',
      ['1、 1产出指标 11数量指标 面积 年=东区300平方米；西区200平方米']
    ],
    [
      '值里有句号',
      '1、1-产出指标；12-质量指标；质量；实施周期指标值:100%。由第三方抽检；年度指标值:99%。',
      ['1、 1产出指标 12质量指标 质量 期=100%。由第三方抽检 年=99%']
    ],
    [
      '值里有小数',
      '1、1-产出指标；13-时效指标；时间；实施周期指标值:1.5小时；年度指标值:1.5小时。',
      ['1、 1产出指标 13时效指标 时间 期=1.5小时 年=1.5小时']
    ],
    [
      '值里有文号和序数',
      '1、1-产出指标；11-数量指标；件数；年度指标值:按（2021）7号文办结1、2号楼3件。',
      ['1、 1产出指标 11数量指标 件数 年=按（2021）7号文办结1、2号楼3件']
    ],
    [
      '名称里有顿号和数字',
      '1、1-产出指标；11-数量指标；1、2号楼维修面积；年度指标值:30平方米。',
      ['1、 1产出指标 11数量指标 1、2号楼维修面积 年=30平方米']
    ],
    [
      '名称里有逗号',
      '1、效益指标：改善环境，方便群众，年度指标值：明显改善。',
      ['1、 效益指标 改善环境，方便群众 年=明显改善']
    ],
    [
      '值以自己的句号结尾',
      '1、产出指标：甲，年度指标值：完成1项。。2、产出指标：乙，年度指标值：完成2项。',
      ['1、 产出指标 甲 年=完成1项。', '2、 产出指标 乙 年=完成2项']
    ],
    [
      '网页标记',
      '<p>1、1-产出指标；11-数量指标；甲；年度指标值:&lt;5个。</p>',
      ['? <p>', '1、 1产出指标 11数量指标 甲 年=&lt;5个', '? </p>']
    ],
    [
      '没有名称',
      '1、1-产出指标；11-数量指标；实施周期指标值:5场；年度指标值:5场。',
      ['1、 1产出指标 11数量指标 期=5场 年=5场']
    ],
    [
      '空的值',
      '1、1-产出指标；11-数量指标；甲；实施周期指标值:；年度指标值:5场。',
      ['1、 1产出指标 11数量指标 甲 期= 年=5场']
    ],
    ['末尾没有句号', '1、1-产出指标；11-数量指标；甲；年度指标值:5场', ['1、 1产出指标 11数量指标 甲 年=5场']],
    [
      '值在断行处',
      '1、1-产出指标；11-数量指标；甲；实施周期指标\n值:1\n00个；年度指标值:1\n00个\n。',
      ['1、 1产出指标 11数量指标 甲 期=100个 年=100个']
    ],
    [
      '别处的叫法',
      '1、1-产出指标；11-数量指标；甲；中期指标值:9个；当年目标值:3个。',
      ['1、 1产出指标 11数量指标 甲 期=9个 年=3个']
    ],
    [
      '年度值写在前面',
      '1、1-产出指标；11-数量指标；甲；年度指标值:3个；实施周期指标值:9个。',
      ['1、 1产出指标 11数量指标 甲 年=3个 期=9个']
    ],
    [
      '不认识的类别名有代码',
      '1、5-其他指标；51-另类指标；甲；年度指标值:3个。',
      ['1、 5其他指标 51另类指标 甲 年=3个']
    ],
    [
      '指标之前的文字',
      '绩效指标如下：1、1-产出指标；11-数量指标；甲；年度指标值:3个。',
      ['? 绩效指标如下：', '1、 1产出指标 11数量指标 甲 年=3个']
    ],
    ['空的', '', []]
  ]
  test.each(cases)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('text that belongs to no indicator is told', () => {
  const text = '另有说明，1、1-产出指标；11-数量指标；甲；年度指标值:3个。'
  const {messages} = parseIndicators(createSourceDocument({text}), unwrap(text, [{start: 0, end: text.length}]))
  expect(messages).toMatchObject([{messageId: 'outsideIndicator', data: {text: '另有说明，'}}])
})

test('the grammar is valid and without ambiguities', () => {
  expect(() => new ListParser(false)).not.toThrow()
})

/** Pieces of lists, whole and broken. */
const listText = fc
  .array(
    fc.constantFrom(
      '1、',
      '12、',
      '3.',
      '1-产出指标',
      '22-社会效益',
      '产出指标',
      '；',
      ',',
      '。',
      ';,',
      '：',
      ':',
      '实施周期指标值',
      '年度指标值:',
      '合格率',
      '100%',
      '1.5小时',
      '（2021）7号',
      '<p>',
      '</p>',
      '\n',
      ' ',
      '\ud842',
      '年',
      '实施',
      '指标',
      '中'
    ),
    {maxLength: 40}
  )
  .map((parts) => parts.join(''))

prop.prop([listText])('the tokens joined are the text', (text) => {
  expect(
    tokenize(text)
      .map((token) => token.image)
      .join('')
  ).toBe(text)
})

prop.prop([listText])('the leaves stand in order and miss nothing but labels and blanks', (text) => {
  const source = createSourceDocument({text})
  const joined = unwrap(text, [{start: 0, end: text.length}])
  const {children} = parseIndicators(source, joined)
  const leaves = children.flatMap((child) => (child.type === 'unknown' ? [child] : child.children))
  let end = 0
  let gaps = ''
  for (const {position} of leaves) {
    expect(position!.start.offset).toBeGreaterThanOrEqual(end)
    gaps += text.slice(end, position!.start.offset)
    end = position!.end.offset!
  }
  gaps += text.slice(end)
  expect(gaps.replace(/\s/g, '').replace(/(?:实施周期|年度)指标值[:：]?/g, '')).toBe('')
})
