import {form, indicator, project, ruleTester, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {noMissingField} from './no-missing-field.js'

testExamples(noMissingField)

const whole: IndicatorParts = {name: '新建校舍栋数', annual: '2栋'}
const beside = (...indicators: readonly IndicatorParts[]) => project({indicators: [whole, whole, ...indicators]})

ruleTester(noMissingField, {
  valid: [
    {name: '齐全', text: indicator(whole)},
    {name: '占位符归别的规则', text: indicator({name: '图书购置册数', implementation: '/', annual: '≥3万册'})},
    {name: '没有实施周期值和二级指标的表', text: indicator({format: 'plain', name: '图书购置册数', annual: '≥3万册'})},
    {
      name: '申报表左右两栏的指标各有一个值',
      text: '项目名称\t甲\n一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t新建校舍\t3栋\t质量指标\t合格率\t100%\n'
    },
    {name: '没有序号', text: indicator({...whole, ordinal: ''})},
    {name: '制表符分隔的表', text: indicator({format: 'tsv', ...whole})},
    {name: '折行的单元格', text: indicator({name: '图书购置\n册数', annual: '\n≥3万册'})}
  ],
  invalid: [
    {
      name: '申报表的二级指标空着，不建议写在一级指标后面',
      text: form({indicators: [{}, {category: '效益指标', subcategory: '', name: '⟦验收合格率⟧'}]}),
      errors: [{messageId: 'missing', data: {name: '验收合格率', fields: '二级指标'}, suggestions: []}]
    },
    {
      name: '申报表的指标值空着',
      text: form({indicators: [{}, {name: '⟦水质达标率⟧', annual: '', weight: '10', actual: '95%'}]}),
      errors: [{messageId: 'missing', data: {name: '水质达标率', fields: '年度指标值'}}]
    },
    {
      name: '年度值为空',
      text: beside({name: '⟦水质达标率⟧', implementation: '≥90%', annual: ''}),
      errors: [{messageId: 'missing', certainty: 'certain', data: {name: '水质达标率', fields: '年度指标值'}}]
    },
    {
      name: '两个值都为空，报一次',
      text: beside({name: '⟦水质达标率⟧', implementation: '', annual: ''}),
      errors: [{messageId: 'missing', data: {name: '水质达标率', fields: '实施周期指标值、年度指标值'}}]
    },
    {
      name: '值只有句号',
      text: beside({name: '⟦巡河次数⟧', implementation: '≥12次', annual: '。', terminator: '。'}),
      errors: [{messageId: 'missing', data: {name: '巡河次数', fields: '年度指标值'}}]
    },
    {
      name: '没有实施周期值',
      text: beside({item: '3、1-产出指标；11-数量指标；⟦巡河次数⟧；年度指标值:≥12次。'}),
      errors: [{messageId: 'missing', data: {name: '巡河次数', fields: '实施周期指标值'}}]
    },
    {
      name: '没有二级指标，按名称建议',
      text: beside({subcategory: '', name: '⟦渠道衬砌合格率⟧', annual: '100%'}),
      errors: [
        {
          messageId: 'missing',
          data: {name: '渠道衬砌合格率', fields: '二级指标'},
          suggestions: [
            {
              messageId: 'addSubcategory',
              data: {expected: '12-质量指标'},
              output: beside({subcategory: '12-质量指标', name: '渠道衬砌合格率', annual: '100%'})
            }
          ]
        }
      ]
    },
    {
      name: '没有名称',
      text: beside({item: '⟦3、1-产出指标；11-数量指标；实施周期指标值:≥12次；年度指标值:≥12次。⟧'}),
      errors: [{messageId: 'unnamed', data: {fields: '指标名称'}}]
    },
    {
      name: '没有类别',
      text: beside({item: '3、⟦病媒防制次数⟧；实施周期指标值:≥12次；年度指标值:≥12次。'}),
      errors: [{messageId: 'missing', data: {name: '病媒防制次数', fields: '一级指标、二级指标'}}]
    },
    {
      name: '不分二级指标的表里没有值',
      text: project({
        format: 'plain',
        indicators: [whole, whole, {name: '⟦送戏下乡场次⟧', annual: ''}]
      }),
      errors: [{messageId: 'missing', data: {name: '送戏下乡场次', fields: '年度指标值'}}]
    },
    {
      name: '全表都没有年度值，报一次',
      text: project({
        indicators: [
          {item: '⟦1、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次。⟧'},
          {item: '2、1-产出指标；12-质量指标；水质达标率；实施周期指标值:≥90%。'},
          {item: '3、1-产出指标；13-时效指标；清淤完成时间；实施周期指标值:6月底前。'}
        ]
      }),
      errors: [{messageId: 'everywhere', data: {count: 3, fields: '年度指标值'}}]
    }
  ]
})
