import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noManagementRequirement} from './no-management-requirement.js'

testExamples(noManagementRequirement)

const named = (name: string) => indicator({name, annual: '100%'})

ruleTester(noManagementRequirement, {
  valid: [
    {name: '产出的时效', text: named('助学金发放及时率')},
    {name: '产出的质量', text: named('采购设备验收合格率')},
    {name: '立法数量', text: indicator({name: '医疗制度制定数量', annual: '≥2项'})},
    {name: '签约服务', text: named('家庭医生签约率')},
    {name: '健康档案', text: named('居民健康档案建档率')},
    {name: '合同履约的结果', text: named('合同约定灌溉面积完成率')}
  ],
  invalid: [
    {
      name: '制度健全',
      text: named('⟦管理制度健全性⟧'),
      errors: [{messageId: 'requirement', certainty: 'arguable', data: {name: '管理制度健全性'}}]
    },
    {name: '资金合规', text: named('⟦资金使用合规性⟧'), errors: [{messageId: 'requirement'}]},
    {name: '采购程序', text: named('⟦疫苗采购程序规范性⟧'), errors: [{messageId: 'requirement'}]},
    {name: '合同签订', text: named('⟦及时签订合同⟧'), errors: [{messageId: 'requirement'}]},
    {name: '资金拨付', text: named('⟦资金拨付及时性⟧'), errors: [{messageId: 'requirement'}]},
    {name: '折行的单元格', text: named('⟦专款\n专用⟧'), errors: [{messageId: 'requirement'}]}
  ]
})
