import {indicator, project, ruleTester, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {noStrayPunctuation} from './no-stray-punctuation.js'

testExamples(noStrayPunctuation)

/** Ten indicators whose values have no stop, so that one that has is a slip. */
const tidy: IndicatorParts[] = Array.from({length: 10}, (_, index) => ({name: `第${index + 1}期培训人次`}))
const among = (parts: IndicatorParts) => project({indicators: [...tidy, parts]})

ruleTester(noStrayPunctuation, {
  valid: [
    {name: '没有多余的标点', text: indicator({name: '患者满意度（%）', annual: '≥95%'})},
    {name: '句号是指标之间的分隔', text: indicator({name: '清淤长度', annual: '≥12公里', terminator: '。'})},
    {name: '型号与缩写的点', text: indicator({name: '馆藏系统版本', annual: '升级至V2.'})},
    {name: '小数', text: indicator({name: '馆藏系统V2.0部署', annual: '1.5万册'})},
    {name: '目标里的编号', text: project({goal: '1）完成清淤；2）修缮堤防。'})},
    {name: '充作比较符的书名号归别的规则', text: indicator({name: '学生满意度', annual: '》80%'})},
    {name: '省略号', text: project({goal: '购置图书、期刊……共3万册。'})},
    {name: '全角半角括号混用算成对', text: indicator({name: '清淤长度（含支渠)', annual: '≥12公里'})}
  ],
  invalid: [
    {
      name: '指标值末尾的点',
      text: indicator({name: '抽检药品种类', annual: '≥60类⟦.⟧'}),
      errors: [{messageId: 'valueEnd', certainty: 'likely', data: {text: '≥60类.', sign: '.'}}],
      output: indicator({name: '抽检药品种类', annual: '≥60类'})
    },
    {
      name: '名称末尾的点',
      text: indicator({name: '患者满意度⟦.⟧', annual: '≥95%'}),
      errors: [{messageId: 'name', certainty: 'likely', data: {text: '患者满意度.', sign: '.'}}],
      output: indicator({name: '患者满意度', annual: '≥95%'})
    },
    {
      name: '值末尾的句号，别处没有',
      text: among({name: '清淤长度', implementation: '≥12公里', annual: '≥12公里⟦。⟧', terminator: '；'}),
      errors: [{messageId: 'value', certainty: 'likely', data: {text: '≥12公里。', sign: '。', separator: '；'}}],
      output: among({name: '清淤长度', implementation: '≥12公里', annual: '≥12公里', terminator: '；'})
    },
    {
      name: '值末尾的句号，全表如此',
      text: indicator({name: '清淤长度', implementation: '≥12公里。', annual: '≥12公里⟦。⟧', terminator: '；'}),
      errors: [{messageId: 'value', certainty: 'arguable', related: [{messageId: 'alsoHere', text: '≥12公里。'}]}],
      output: indicator({name: '清淤长度', annual: '≥12公里', terminator: '；'})
    },
    {
      name: '两个句号',
      text: indicator({name: '清淤长度', implementation: '≥12公里', annual: '≥12公里⟦。⟧', terminator: '。'}),
      errors: [{messageId: 'value', certainty: 'likely'}],
      output: indicator({name: '清淤长度', implementation: '≥12公里', annual: '≥12公里', terminator: '。'})
    },
    {
      name: '目标里重叠的标点',
      text: project({goal: '完成清淤12公里⟦，，⟧修缮堤防。'}),
      errors: [{messageId: 'doubled', certainty: 'likely', data: {sign: '，，', expected: '，'}}],
      output: project({goal: '完成清淤12公里，修缮堤防。'})
    },
    {
      name: '缺一半的括号，不改',
      text: indicator({name: '清淤长度⟦（⟧含支渠', annual: '≥12公里'}),
      errors: [
        {messageId: 'unclosed', certainty: 'likely', data: {context: '清淤长度（含支渠', sign: '（', missing: '）'}}
      ]
    },
    {
      name: '缺一半的引号',
      text: project({goal: '开展⟦“⟧送戏下乡活动，丰富群众文化生活。'}),
      errors: [{messageId: 'unclosed'}]
    },
    {
      name: '中文中间的半角逗号只算商榷',
      text: project({goal: '改善办学条件⟦,⟧提高教学质量。'}),
      errors: [{messageId: 'halfWidth', certainty: 'arguable', data: {sign: ',', expected: '，'}}],
      output: project({goal: '改善办学条件，提高教学质量。'})
    },
    {
      name: '一项指标多处，报一次，一并改',
      text: indicator({name: '患者满意度⟦.⟧', implementation: '合格，，优秀', annual: '≥95%'}),
      errors: [{messageId: 'name'}],
      output: indicator({name: '患者满意度', implementation: '合格，优秀', annual: '≥95%'})
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '病床使用率⟦。⟧', annual: '≥85%'}),
      errors: [{messageId: 'name'}],
      output: indicator({format: 'plain', name: '病床使用率', annual: '≥85%'})
    }
  ]
})
