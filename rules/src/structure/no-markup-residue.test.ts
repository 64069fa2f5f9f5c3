import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noMarkupResidue} from './no-markup-residue.js'

testExamples(noMarkupResidue)

ruleTester(noMarkupResidue, {
  valid: [
    {name: '半角小于号是比较符', text: indicator({name: '设备故障率', annual: '<5%'})},
    {name: '全角比较符', text: indicator({name: '门诊等候时间', annual: '＜30分钟'})},
    {name: '尖括号括着中文', text: indicator({name: '<第二期>渠道衬砌长度', annual: '≥3公里'})},
    {name: '名称里的 & 和分号', text: indicator({name: 'R&D；试验田面积', annual: '≥90亩'})},
    {name: '公式里的大于号', text: indicator({name: '达标率', annual: '达标次数/检测次数>95%'})},
    {name: '目标里的编号', text: project({goal: '1.新建校舍2栋；2.培训教师300人次。'})}
  ],
  invalid: [
    {
      name: '两个值中有同样的转义符，报一次，改两处',
      text: indicator({name: '故障恢复时间', implementation: '&lt;30分钟', annual: '⟦&lt;⟧30分钟'}),
      errors: [
        {
          messageId: 'escape',
          certainty: 'certain',
          data: {actual: '&lt;', expected: '＜'},
          related: [{messageId: 'alsoHere', text: '&lt;30分钟'}]
        }
      ],
      output: indicator({name: '故障恢复时间', implementation: '＜30分钟', annual: '＜30分钟'})
    },
    {
      name: '带等号的转义符',
      text: indicator({name: '学生满意度', implementation: '≥90%', annual: '⟦&gt;=⟧90%'}),
      errors: [{messageId: 'escape', data: {actual: '&gt;=', expected: '≥'}}],
      output: indicator({name: '学生满意度', implementation: '≥90%', annual: '≥90%'})
    },
    {
      name: '不断行空格',
      text: indicator({name: '教学⟦&nbsp;⟧设备合格率', annual: '≥98%'}),
      errors: [{messageId: 'blank', data: {actual: '&nbsp;'}}],
      output: indicator({name: '教学设备合格率', annual: '≥98%'})
    },
    {
      name: '指标一栏首尾的标记，报一次',
      text: project({
        indicators: [
          {item: '⟦<p>⟧1、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。'},
          {item: '2、1-产出指标；12-质量指标；水质达标率；实施周期指标值:≥90%；年度指标值:≥90%。</p>'}
        ]
      }),
      errors: [{messageId: 'tags', certainty: 'certain', data: {actual: '<p>', count: 2}}],
      output: project({
        indicators: [
          {item: '1、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。'},
          {item: '2、1-产出指标；12-质量指标；水质达标率；实施周期指标值:≥90%；年度指标值:≥90%。'}
        ]
      })
    },
    {
      name: '目标里一处标记',
      text: project({goal: '完成危桥改造3座。⟦<br/>⟧保障群众出行安全。'}),
      errors: [{messageId: 'tag', data: {actual: '<br/>'}}],
      output: project({goal: '完成危桥改造3座。保障群众出行安全。'})
    },
    {
      name: '目标里的乱码，原字不明，只建议删去',
      text: project({goal: '完成病虫害防治面积5万亩；⟦\ufffd⟧推广绿色防控技术。'}),
      errors: [
        {
          messageId: 'garbled',
          certainty: 'likely',
          data: {context: '防治面积5万亩；\ufffd', count: 1},
          suggestions: [{messageId: 'remove', output: project({goal: '完成病虫害防治面积5万亩；推广绿色防控技术。'})}]
        }
      ]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '急诊响应时间', implementation: '＜5分钟', annual: '\n⟦&lt;⟧\n5分钟'}),
      errors: [{messageId: 'escape', data: {actual: '&lt;', expected: '＜'}}],
      output: indicator({name: '急诊响应时间', implementation: '＜5分钟', annual: '\n＜\n5分钟'})
    },
    {
      name: '制表符分隔的表',
      text: indicator({format: 'tsv', name: '借阅人次', implementation: '≥8万人次', annual: '⟦&ge;⟧8万人次'}),
      errors: [{messageId: 'escape', data: {actual: '&ge;', expected: '≥'}}],
      output: indicator({format: 'tsv', name: '借阅人次', implementation: '≥8万人次', annual: '≥8万人次'})
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '公路养护里程', annual: '⟦&gt;⟧120公里'}),
      errors: [{messageId: 'escape', data: {actual: '&gt;', expected: '＞'}}],
      output: indicator({format: 'plain', name: '公路养护里程', annual: '＞120公里'})
    }
  ]
})
