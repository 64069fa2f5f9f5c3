import {filesTester, ruleTester, table, testExamples, type ProjectParts} from '@perf-lint/rule-tester'
import {noCopiedProject} from './no-copied-project.js'

testExamples(noCopiedProject)

const of = (...projects: ProjectParts[]) => table({units: [{projects}]})
const indicators = (...names: string[]) => names.map((name) => ({name, annual: '100%'}))
const clinic = {name: '乡镇卫生院设备更新', goal: '更新乡镇卫生院医疗设备，提升基层诊疗能力，方便群众就医。'}
const road = {name: '农村公路养护', goal: '养护农村公路，保障道路安全畅通，方便群众出行和农产品外运。'}

ruleTester(noCopiedProject, {
  valid: [
    {name: '各有各的指标', text: of({...clinic, indicators: indicators('设备到位率', '设备完好率')}, {...road, indicators: indicators('路面完好率', '按期完工率')})},
    {name: '只有一半相同', text: of({...clinic, indicators: indicators('任务完成率', '设备完好率')}, {...road, indicators: indicators('任务完成率', '路面完好率')})},
    {name: '名称相同而指标值不同', text: of({...clinic, indicators: [{name: '任务完成率', annual: '100%'}, {name: '合格率', annual: '≥95%'}]}, {...road, indicators: [{name: '任务完成率', annual: '≥90%'}, {name: '合格率', annual: '≥98%'}]})},
    {name: '很短的目标相同', text: of({name: '甲', goal: '保障运转。', indicators: indicators('甲的指标')}, {name: '乙', goal: '保障运转。', indicators: indicators('乙的指标')})},
    {name: '没有指标和目标', text: of({name: '甲', goal: '', indicators: []}, {name: '乙', goal: '', indicators: []})},
    {name: '只有一个项目', text: of({...clinic, indicators: indicators('任务完成率', '合格率')})}
  ],
  invalid: [
    {
      name: '全部指标相同',
      text: of({...clinic, indicators: indicators('任务完成率', '验收合格率')}, {...road, name: '⟦农村公路养护⟧', indicators: indicators('任务完成率', '验收合格率')}),
      errors: [{messageId: 'indicators', certainty: 'likely', data: {original: '乡镇卫生院设备更新', shared: 2}, related: [{messageId: 'first', text: '乡镇卫生院设备更新'}]}]
    },
    {
      name: '五个中有三个相同',
      text: of(
        {...clinic, indicators: indicators('任务完成率', '验收合格率', '按期完成率', '设备完好率', '医务人员满意度')},
        {...road, name: '⟦农村公路养护⟧', indicators: indicators('任务完成率', '验收合格率', '按期完成率', '路面完好率', '沿线村民满意度')}
      ),
      errors: [{messageId: 'indicators', certainty: 'likely'}]
    },
    {
      name: '四个中有三个相同',
      text: of(
        {...clinic, indicators: indicators('任务完成率', '验收合格率', '按期完成率', '设备完好率')},
        {...road, name: '⟦农村公路养护⟧', indicators: indicators('任务完成率', '验收合格率', '按期完成率', '路面完好率')}
      ),
      errors: [{messageId: 'indicators', certainty: 'likely'}]
    },
    {
      name: '目标只差数字',
      text: of(
        {...clinic, goal: '为乡镇卫生院配备彩超机12台，提升基层诊疗能力，方便群众就医。', indicators: indicators('甲')},
        {name: '村卫生室设备', goal: '⟦为乡镇卫生院配备彩超机30台，提升基层诊疗能力，方便群众就医。⟧', indicators: indicators('乙')}
      ),
      errors: [{messageId: 'goal', certainty: 'likely'}]
    },
    {
      name: '目标和指标都相同',
      text: of({...clinic, indicators: indicators('任务完成率', '验收合格率')}, {...clinic, name: '⟦村卫生室设备⟧', indicators: indicators('任务完成率', '验收合格率')}),
      errors: [{messageId: 'both', certainty: 'likely'}]
    },
    {
      name: '同一服务的两个年度，仅可商榷',
      text: of(
        {...road, name: '2025年农村公路养护', indicators: indicators('任务完成率', '路面完好率')},
        {...road, name: '⟦2026年农村公路养护⟧', indicators: indicators('任务完成率', '路面完好率')}
      ),
      errors: [{messageId: 'both', certainty: 'arguable'}]
    },
    {
      name: '唯一的指标相同，仅可商榷',
      text: of({...clinic, indicators: indicators('任务完成率')}, {...road, name: '⟦农村公路养护⟧', indicators: indicators('任务完成率')}),
      errors: [{messageId: 'indicators', certainty: 'arguable'}]
    },
    {
      name: '三个项目，后两个各报一次，都指向第一个',
      text: of(
        {...clinic, indicators: indicators('任务完成率', '验收合格率')},
        {...road, name: '⟦农村公路养护⟧', indicators: indicators('任务完成率', '验收合格率')},
        {name: '⟦图书购置⟧', goal: '购置图书，满足学生阅读需要，生均图书达到标准。', indicators: indicators('任务完成率', '验收合格率')}
      ),
      errors: [
        {messageId: 'indicators', data: {original: '乡镇卫生院设备更新', shared: 2}},
        {messageId: 'indicators', data: {original: '乡镇卫生院设备更新', shared: 2}}
      ]
    }
  ]
})

const rates = indicators('任务完成率', '验收合格率', '按期完成率')
const clinics = of({...clinic, indicators: rates})

filesTester(noCopiedProject, {
  valid: [
    {name: '各有各的目标和指标', files: {'甲.txt': clinics, '乙.txt': of({...road, indicators: indicators('路面完好率', '按期完工率')})}},
    {name: '同一项目的两稿', files: {'一上.txt': clinics, '二上.txt': clinics}},
    {name: '两个年度的同一项目', files: {'2025.txt': of({...road, name: '2025年农村公路养护', indicators: rates}), '2026.txt': of({...road, name: '2026年农村公路养护', indicators: rates})}},
    {name: '在自己的表里已经报过', files: {'1.txt': clinics, '2.txt': of({...clinic, indicators: rates}, {...clinic, name: '村卫生室设备', indicators: rates})}},
    {name: '各单位都有的项目', files: {'甲.txt': of({name: '公用经费', goal: '', indicators: rates}), '乙.txt': of({name: '公用经费', goal: '', indicators: rates})}}
  ],
  invalid: [
    {
      name: '目标和指标都相同',
      files: {'1.txt': clinics, '2.txt': of({...clinic, name: '⟦社区医疗设备⟧', indicators: rates})},
      errors: [{messageId: 'bothOfFile', certainty: 'likely', data: {original: '乡镇卫生院设备更新', shared: 3, file: '1.txt'}, related: [{messageId: 'first', text: '乡镇卫生院设备更新'}]}]
    },
    {
      name: '只有指标相同，仅可商榷',
      files: {'1.txt': clinics, '2.txt': of({...road, name: '⟦农村公路养护⟧', indicators: rates})},
      errors: [{messageId: 'indicatorsOfFile', certainty: 'arguable'}]
    },
    {
      name: '只有目标相同，仅可商榷',
      files: {'1.txt': clinics, '2.txt': of({...clinic, name: '⟦社区医疗设备⟧', indicators: indicators('到货及时率')})},
      errors: [{messageId: 'goalOfFile', certainty: 'arguable'}]
    },
    {
      name: '三个文件，后两个都指向第一个',
      files: {
        '1.txt': clinics,
        '2.txt': of({...clinic, name: '⟦社区医疗设备⟧', indicators: rates}),
        '3.txt': of({...clinic, name: '⟦体检车购置⟧', indicators: rates})
      },
      errors: [
        {messageId: 'bothOfFile', data: {original: '乡镇卫生院设备更新', shared: 3, file: '1.txt'}},
        {messageId: 'bothOfFile', data: {original: '乡镇卫生院设备更新', shared: 3, file: '1.txt'}}
      ]
    }
  ]
})
