import {project, ruleTester, table, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {consistentNumbering} from './consistent-numbering.js'

testExamples(consistentNumbering)

/** Indicators with numbers as written. */
function numbered(...ordinals: readonly (number | string)[]): IndicatorParts[] {
  return ordinals.map((ordinal) => ({ordinal}))
}

const projects = (...lists: readonly IndicatorParts[][]) =>
  table({units: [{projects: lists.map((indicators, index) => ({name: `第${index + 1}小学校舍维修`, indicators}))}]})

ruleTester(consistentNumbering, {
  valid: [
    {name: '连续编号', text: project({indicators: numbered(1, 2, 3)})},
    {name: '只有一项', text: project({indicators: numbered(1)})},
    {name: '名称里有顿号和数字', text: project({indicators: [{name: '1、2号楼维修面积', annual: '≥900平方米'}]})},
    {name: '每个项目都从 1 开始', text: projects(numbered(1, 2), numbered(1, 2, 3), numbered(1))},
    {name: '各项目接着上一项目编号', text: projects(numbered(1, 2), numbered(3, 4), numbered(5))},
    {name: '制表符分隔的表', text: project({format: 'tsv', indicators: numbered(1, 2)})},
    {name: '不分二级指标的表', text: project({format: 'plain', indicators: numbered(1, 2)})}
  ],
  invalid: [
    {
      name: '中途从 1 重来',
      text: project({indicators: numbered(1, 2, '⟦1⟧')}),
      errors: [{messageId: 'restart', certainty: 'likely', data: {previous: 2, actual: 1, expected: 3}}],
      output: project({indicators: numbered(1, 2, 3)})
    },
    {
      name: '重来后的各项一并重编',
      text: project({indicators: numbered(1, 2, '⟦1⟧', 2, 3)}),
      errors: [{messageId: 'restart'}],
      output: project({indicators: numbered(1, 2, 3, 4, 5)})
    },
    {
      name: '重复',
      text: project({indicators: numbered(1, 2, '⟦2⟧', 3)}),
      errors: [{messageId: 'repeat', data: {actual: 2, expected: 3}}],
      output: project({indicators: numbered(1, 2, 3, 4)})
    },
    {
      name: '跳号',
      text: project({indicators: numbered(1, '⟦3⟧')}),
      errors: [{messageId: 'gap', data: {previous: 1, actual: 3, expected: 2}}],
      output: project({indicators: numbered(1, 2)})
    },
    {
      name: '倒序',
      text: project({indicators: numbered(1, '⟦3⟧', 2)}),
      errors: [{messageId: 'gap', data: {previous: 1, actual: 3, expected: 2}}],
      output: project({indicators: numbered(1, 2, 3)})
    },
    {
      name: '退回去',
      text: project({indicators: numbered(1, 2, 3, '⟦2⟧')}),
      errors: [{messageId: 'back', data: {previous: 3, actual: 2, expected: 4}}],
      output: project({indicators: numbered(1, 2, 3, 4)})
    },
    {
      name: '第一项不是 1',
      text: project({indicators: numbered('⟦2⟧', 3)}),
      errors: [{messageId: 'start', data: {actual: 2, expected: 1}}],
      output: project({indicators: numbered(1, 2)})
    },
    {
      name: '三个项目都重来，整份表报一次',
      text: projects(numbered(1, 2, '⟦1⟧'), numbered(1, 2), numbered(1, 2, 1), numbered(1, 2, 3, 1)),
      errors: [
        {
          messageId: 'restarts',
          certainty: 'likely',
          data: {count: 3, previous: 2},
          related: [
            {messageId: 'alsoHere', data: {project: '第3小学校舍维修', previous: 2}},
            {messageId: 'alsoHere', data: {project: '第4小学校舍维修', previous: 3}}
          ]
        }
      ],
      output: projects(numbered(1, 2, 3), numbered(1, 2), numbered(1, 2, 3), numbered(1, 2, 3, 4))
    }
  ]
})
