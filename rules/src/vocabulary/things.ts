/**
 * Words for whom or what a project is about; alone they name no measure.
 *
 * Source: RULES.md, N1 `no-unmeasurable-name`.
 */
export const things: readonly string[] = [
  '服务对象',
  '受益对象',
  '受益群众',
  '受益群体',
  '服务单位',
  '服务企业',
  '服务群众',
  '项目',
  '系统',
  '平台',
  '设备',
  '人员',
  '资金',
  '工作',
  '任务',
  '其他',
  '指标',
  '内容',
  '数量',
  '质量',
  '时效',
  '成本',
  '效益',
  '社会效益',
  '经济效益',
  '生态效益',
  '可持续影响'
]
