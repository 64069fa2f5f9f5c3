import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noBooleanValue} from './no-boolean-value.js'

testExamples(noBooleanValue)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noBooleanValue, {
  valid: [
    {name: '有数值', text: one('设备购置任务完成率', '100%')},
    {name: '有数值的完成', text: one('校舍维修', '完成3栋')},
    {name: '按时完成是时效，不是答案', text: one('教材征订', '按时完成')},
    {name: '按计划完成由另一规则报告', text: one('教材征订', '按计划完成')},
    {name: '未发生', text: one('食品安全事故', '未发生')},
    {name: '考核合格有标准', text: one('村医年度考核等次', '合格')},
    {name: '照抄名称由另一规则报告', text: one('项目完成', '项目完成')}
  ],
  invalid: [
    {
      name: '比率填是，建议百分之百',
      text: one('水质监测任务完成率', '⟦是⟧'),
      errors: [
        {
          messageId: 'promised',
          certainty: 'certain',
          data: {name: '水质监测任务完成率', value: '是', expected: '百分比'},
          suggestions: [{messageId: 'replace', data: {expected: '100%'}, output: one('水质监测任务完成率', '100%')}]
        }
      ]
    },
    {
      name: '合格率填合格',
      text: one('疫苗抽检合格率', '⟦合格⟧'),
      errors: [
        {
          messageId: 'promised',
          certainty: 'certain',
          suggestions: [{messageId: 'replace', output: one('疫苗抽检合格率', '100%')}]
        }
      ]
    },
    {
      name: '工程质量合格是验收结论，只在 strict 中提示',
      text: one('校舍工程质量', '⟦合格⟧'),
      errors: [{messageId: 'boolean', certainty: 'arguable'}]
    },
    {
      name: '全覆盖',
      text: one('文化设施覆盖率', '⟦实现县、乡、村三级全覆盖⟧'),
      errors: [{messageId: 'promised', certainty: 'certain', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '比率填否，不作建议',
      text: one('设备闲置率', '⟦否⟧'),
      errors: [{messageId: 'promised', certainty: 'certain'}]
    },
    {
      name: '数量填完成',
      text: one('新建蓄水池数量', '⟦完成⟧'),
      errors: [{messageId: 'promised', certainty: 'certain'}]
    },
    {
      name: '没有类型的名称',
      text: one('系统连续运行', '⟦符合⟧'),
      errors: [{messageId: 'boolean', certainty: 'likely', data: {value: '符合'}}]
    },
    {
      name: '通过某某验收',
      text: one('灌渠工程质量', '⟦通过水利部门竣工验收⟧'),
      errors: [{messageId: 'boolean', certainty: 'likely'}]
    },
    {
      name: '全部完成的句子',
      text: one('旧教学楼拆除', '⟦危房全部拆除完成⟧'),
      errors: [{messageId: 'boolean', certainty: 'likely'}]
    },
    {
      name: '名称是问题',
      text: one('是否建立管护制度', '⟦是⟧'),
      errors: [{messageId: 'boolean', certainty: 'arguable'}]
    },
    {
      name: '两期说法不同，报一次',
      text: indicator({name: '监理服务情况', implementation: '完成', annual: '⟦是⟧'}),
      errors: [{messageId: 'boolean', related: [{messageId: 'alsoHere', data: {value: '完成'}}]}]
    }
  ]
})
