import {project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {requireEffectInGoal} from './require-effect-in-goal.js'

testExamples(requireEffectInGoal)

ruleTester(requireEffectInGoal, {
  valid: [
    {name: '产出和效果都有', text: project({goal: '疏浚河道12公里，提高行洪能力。'})},
    {name: '为谁提供什么', text: project({goal: '租用冷链车3辆，为乡镇接种点配送疫苗。'})},
    {name: '使……', text: project({goal: '更换老旧灯具1200盏，使主次干道亮起来。'})},
    {name: '减少……', text: project({goal: '清运积存垃圾300吨，减少渗滤液污染。'})},
    {name: '以比例作效果', text: project({goal: '免疫山羊5万只，抗体合格率70%以上。'})},
    {name: '降至……', text: project({goal: '淘汰老旧货车450辆，PM2.5平均浓度降至42微克/立方米以下。'})},
    {name: '力争……', text: project({goal: '组织12支运动队参赛，力争优异名次。'})},
    {name: '目标本身笼统，另有规则', text: project({goal: '保障正常运转。'})},
    {name: '没有金额的表', text: project({format: 'plain', goal: '举办农技培训12期，带动农户增收。'})}
  ],
  invalid: [
    {
      name: '只写工程量',
      text: project({goal: '⟦疏浚河道12公里，修建护岸3公里。⟧'}),
      errors: [{messageId: 'missing', certainty: 'arguable', data: {words: '疏浚河道12公里'}}]
    },
    {
      name: '只写购置',
      text: project({goal: '⟦购置彩超2台、呼吸机5台。⟧'}),
      errors: [{messageId: 'missing', data: {words: '购置彩超2台、呼吸机5台'}}]
    },
    {
      name: '只写发放',
      text: project({goal: '⟦按月发放临聘教师工资。⟧'}),
      errors: [{messageId: 'missing', data: {words: '按月发放临聘教师工资'}}]
    },
    {
      name: '只写支付',
      text: project({goal: '⟦支付体育馆工程尾款和质保金。⟧'}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '折行',
      text: project({goal: '⟦编制县域\n水网规划报告。⟧'}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '制表符分隔的表',
      text: project({format: 'tsv', goal: '⟦栽植行道树800株，铺设草坪2万平方米。⟧'}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '很长的任务只引开头',
      text: project({goal: '⟦完成全县乡镇文化站房屋设施设备图书资料馆藏文物非遗档案普查登记造册。⟧'}),
      errors: [{messageId: 'missing', data: {words: '完成全县乡镇文化站房屋设施设备图书资料馆藏文物非…'}}]
    }
  ]
})
