import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noDoubledWord} from './no-doubled-word.js'

testExamples(noDoubledWord)

ruleTester(noDoubledWord, {
  valid: [
    {name: '没有重复', text: indicator({name: '服务学校数量', annual: '≥50所学校'})},
    {name: '前后各成一词', text: indicator({name: '医疗服务服务对象满意度', annual: '≥90%'})},
    {name: '有意重复', text: project({goal: '把民生实事一件一件办好。'})},
    {name: '中间有标点', text: project({goal: '加强农田、农田水利建设。'})},
    {name: '数字重复', text: indicator({name: '清淤长度', annual: '≥1212米'})},
    {name: '名称和值各说一次', text: indicator({name: '灌溉面积', annual: '灌溉面积300亩'})}
  ],
  invalid: [
    {
      name: '年度值里重复',
      text: indicator({name: '服务学校数量', implementation: '≥50所学校', annual: '≥50所学校⟦学校⟧'}),
      errors: [
        {
          messageId: 'doubled',
          certainty: 'certain',
          data: {text: '学校学校', word: '学校'},
          suggestions: [
            {
              messageId: 'remove',
              data: {word: '学校'},
              output: indicator({name: '服务学校数量', annual: '≥50所学校'})
            }
          ]
        }
      ]
    },
    {
      name: '两个值都重复，报一次',
      text: indicator({name: '灌溉规模', implementation: '灌溉面积面积300亩', annual: '灌溉面积⟦面积⟧300亩'}),
      errors: [
        {
          messageId: 'doubled',
          related: [{messageId: 'alsoHere', text: '灌溉面积面积300亩'}],
          suggestions: [{messageId: 'remove'}]
        }
      ]
    },
    {
      name: '名称里重复',
      text: indicator({name: '道路养护⟦养护⟧里程', annual: '≥120公里'}),
      errors: [{messageId: 'doubled', certainty: 'certain', suggestions: [{messageId: 'remove'}]}]
    },
    {
      name: '目标里重复',
      text: project({goal: '开展⟦开展⟧送戏下乡活动，丰富群众文化生活。'}),
      errors: [{messageId: 'doubled', certainty: 'likely', suggestions: [{messageId: 'remove'}]}]
    },
    {
      name: '百分之与百分号',
      text: project({goal: '产前检查率达⟦百分之95%⟧以上。'}),
      errors: [
        {
          messageId: 'percent',
          certainty: 'certain',
          data: {text: '百分之95%', expected: '95%'},
          suggestions: [{messageId: 'replace', output: project({goal: '产前检查率达95%以上。'})}]
        }
      ]
    },
    {
      name: '折行处的重复',
      text: indicator({name: '购置图书册数', implementation: '≥3万册', annual: '购置图书\n⟦图书⟧3万册'}),
      errors: [{messageId: 'doubled', suggestions: [{messageId: 'remove'}]}]
    }
  ]
})
