import {project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {requireIndicatorForGoalFigure} from './require-indicator-for-goal-figure.js'

testExamples(requireIndicatorForGoalFigure)

const passRate = [{subcategory: '12-质量指标', name: '验收合格率', annual: '≥98%'}]

ruleTester(requireIndicatorForGoalFigure, {
  valid: [
    {name: '同一数量', text: project({goal: '购置图书5000册，满足阅读需要。', indicators: [{name: '新增馆藏', annual: '≥5000册'}]})},
    {name: '同一事物，数量不同，另有规则', text: project({goal: '培训村医50人。', indicators: [{name: '培训村医人数', annual: '≥40人'}]})},
    {name: '背景中的数量', text: project({goal: '服务全县30多万农村居民，改善饮水条件。', indicators: passRate})},
    {name: '热线号码', text: project({goal: '建设12345热线系统，方便群众。', indicators: passRate})},
    {name: '年份', text: project({goal: '完成2024年高标准农田建设，提高产能。', indicators: passRate})},
    {name: '定语里的年限', text: project({goal: '更换使用满5年的30台设备。', indicators: [{name: '更换设备数量', annual: '≥30台'}]})},
    {name: '一套和一个不是数量', text: project({goal: '建立一套管理制度，建成一个数据库。', indicators: passRate})},
    {name: '几类服务是分类，不是数量', text: project({goal: '为居民提供12类基本公共卫生服务，缩小健康差距。', indicators: passRate})},
    {name: '没有指标，另有规则', text: project({goal: '购置图书5000册。', indicators: []})},
    {
      name: '相邻项目的数量互换，另有规则',
      text: table({
        units: [
          {
            projects: [
              {name: '城区清淤', goal: '完成150处排口整治，改善水质。', indicators: [{name: '清淤管线', annual: '300条'}]},
              {name: '郊区清淤', goal: '完成300处排口整治，改善水质。', indicators: [{name: '清淤管线', annual: '150条'}]}
            ]
          }
        ]
      })
    }
  ],
  invalid: [
    {
      name: '购置的数量没有指标',
      text: project({goal: '购置图书⟦5000册⟧，满足阅读需要。', indicators: passRate}),
      errors: [{messageId: 'missing', certainty: 'arguable', data: {words: '购置图书5000册'}}]
    },
    {
      name: '数量在前，事物在后',
      text: project({goal: '新建⟦12座⟧农村公厕，改善卫生条件。', indicators: passRate}),
      errors: [{messageId: 'missing', data: {words: '新建12座农村公厕'}}]
    },
    {
      name: '动词算在比较词里',
      text: project({goal: '通过本项目⟦实现30个⟧行政村通公交，方便出行。', indicators: passRate}),
      errors: [{messageId: 'missing', data: {words: '实现30个行政村通公交'}}]
    },
    {
      name: '两项只有一项有指标',
      text: project({
        goal: '铺设供水管网12公里，安装智能水表⟦3000块⟧，保障供水。',
        indicators: [{name: '铺设管网长度', annual: '≥12公里'}]
      }),
      errors: [{messageId: 'missing', data: {words: '安装智能水表3000块'}}]
    },
    {
      name: '汉字数目',
      text: project({goal: '租赁⟦两条⟧应急指挥专线，保障通讯。', indicators: passRate}),
      errors: [{messageId: 'missing', data: {words: '租赁两条应急指挥专线'}}]
    },
    {
      name: '没有金额的表',
      text: project({format: 'plain', goal: '举办送戏下乡⟦60场⟧，丰富文化生活。', indicators: [{name: '群众知晓率', annual: '≥90%'}]}),
      errors: [{messageId: 'missing', data: {words: '举办送戏下乡60场'}}]
    },
    {
      name: '一个动词管着几个数量',
      text: project({
        goal: '更新公园座椅300张、健身器材60件、照明灯具⟦220盏⟧，改善游园环境。',
        indicators: [
          {name: '更新座椅数量', annual: '≥300张'},
          {name: '更新健身器材数量', annual: '≥60件'}
        ]
      }),
      errors: [{messageId: 'missing', data: {words: '照明灯具220盏'}}]
    },
    {
      name: '折行处的数量',
      text: project({goal: '栽植行道树⟦8\n00株⟧，美化环境。', indicators: passRate}),
      errors: [{messageId: 'missing', data: {words: '栽植行道树800株'}}]
    }
  ]
})
