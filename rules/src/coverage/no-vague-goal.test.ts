import {project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noVagueGoal} from './no-vague-goal.js'

testExamples(noVagueGoal)

const vague = (goal: string) => project({goal: `⟦${goal}⟧`})

ruleTester(noVagueGoal, {
  valid: [
    {name: '写明任务和效果', text: project({goal: '维修教学楼和学生食堂，消除安全隐患，改善办学条件。'})},
    {name: '很短而有数量', text: project({goal: '购置校车2辆。'})},
    {name: '只有保障，但有数量', text: project({goal: '保障全县1200名特困人员基本生活。'})},
    {name: '只有确保，但有比例', text: project({goal: '确保城区集中式饮用水水源地水质达标率100%。'})},
    {name: '确保达到的等级', text: project({goal: '确保重点断面水质稳定达到Ⅲ类以上标准。'})},
    {name: '先写目的，再写任务', text: project({goal: '为提高基层医疗服务能力，为乡镇卫生院配备彩超、心电图机等设备。'})},
    {name: '先写依据，再写任务', text: project({goal: '根据省文旅厅要求，开展送戏下乡，丰富农村群众文化生活。'})},
    {name: '推进某事的实施', text: project({goal: '推进农村户厕改造，改善村容村貌，提升群众生活品质。'})},
    {name: '没有金额的表', text: project({format: 'plain', goal: '编制国土空间规划，规范土地利用，促进集约用地。'})},
    {name: '空目标另有规则', text: project({goal: ''})}
  ],
  invalid: [
    {
      name: '只说工作正常开展',
      text: vague('保障基层林业站各项工作正常开展。'),
      errors: [{messageId: 'general', certainty: 'likely', data: {words: '保障基层林业站各项工作正常开展'}}]
    },
    {
      name: '不到十个字',
      text: vague('保障正常运转。'),
      errors: [{messageId: 'empty', certainty: 'likely', data: {words: '保障正常运转'}}]
    },
    {
      name: '不到十个字，但说了做什么',
      text: vague('修缮县体育馆。'),
      errors: [{messageId: 'empty', certainty: 'arguable'}]
    },
    {
      name: '全是套话',
      text: vague('保障机关各项日常工作正常有序开展。'),
      errors: [{messageId: 'empty', certainty: 'likely', data: {words: '保障机关各项日常工作正常有序开展'}}]
    },
    {
      name: '依据之外全是套话',
      text: vague('根据《关于进一步加强财务管理的通知》要求，做好单位各项相关工作。'),
      errors: [{messageId: 'empty', certainty: 'likely', data: {words: '做好单位各项相关工作'}}]
    },
    {
      name: '只介绍单位是什么',
      text: vague('县图书馆作为全县公共文化服务的主要场所，承担着全民阅读服务的职能。'),
      errors: [{messageId: 'background', certainty: 'likely', data: {words: '县图书馆作为全县公共文化服务的主要场所'}}]
    },
    {
      name: '只有形势和需求',
      text: vague('随着城镇化进程加快，群众对优质教育资源的需求不断增长。'),
      errors: [{messageId: 'background', certainty: 'likely'}]
    },
    {
      name: '一句笼统的保障',
      text: vague('做好全县森林防火和病虫害防治的保障工作。'),
      errors: [{messageId: 'general', certainty: 'arguable', data: {words: '做好全县森林防火和病虫害防治的保障工作'}}]
    },
    {
      name: '一串提升和加强',
      text: vague('进一步提升医务人员服务意识，加强医德医风，不断优化就医环境。'),
      errors: [{messageId: 'general', certainty: 'arguable', data: {words: '进一步提升医务人员服务意识'}}]
    },
    {
      name: '引号里的数字是名称',
      text: vague('根据全省“五个一”文化惠民要求，做好全县基层文化阵地的管理工作。'),
      errors: [{messageId: 'general', certainty: 'arguable'}]
    },
    {
      name: '折行的目标',
      text: vague('保障机关各项日常\n工作正常有序开展。'),
      errors: [{messageId: 'empty', certainty: 'likely'}]
    },
    {
      name: '没有金额的表',
      text: project({format: 'plain', name: '农村公路养护', goal: '⟦加强农村公路管理，确保公路安全畅通。⟧'}),
      errors: [{messageId: 'general', certainty: 'arguable'}]
    }
  ]
})
