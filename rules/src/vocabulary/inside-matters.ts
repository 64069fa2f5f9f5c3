/**
 * Words of what happens inside a body, and of what any project has to do.
 *
 * Source: RULES.md R26, R27.
 */

/** Whom or what inside a body a benefit speaks of. */
export const insideWords: readonly string[] = [
  '办公环境',
  '办公条件',
  '办公效率',
  '办公秩序',
  '机关运转',
  '机关运行',
  '机关工作',
  '本单位',
  '本部门',
  '内部管理',
  '内部工作',
  '干部职工',
  '机关干部',
  '工作人员工作效率',
  '工作氛围',
  '工作环境'
]

/** Words of those served; with one of them a benefit goes beyond the body. */
export const outsideWords: readonly string[] = [
  '群众',
  '企业',
  '社会',
  '市民',
  '居民',
  '学生',
  '患者',
  '农户',
  '公众',
  '办事',
  '营商',
  '受益',
  '服务对象'
]

/** Routine requirements of management, by what they regulate. */
export const managementRequirements: readonly string[] = [
  // Rules and files.
  '制度健全',
  '制度完善性',
  '制度完备',
  '管理制度建立',
  '档案齐',
  '档案完整',
  '资料齐全性',
  '资料归档完整',
  // Money.
  '资金使用合规',
  '资金使用规范',
  '资金管理规范',
  '资金管理合规',
  '财务管理规范',
  '财务合规',
  '专款专用',
  '资金拨付及时',
  '资金支付及时',
  '资金下达及时',
  // Purchase and contracts.
  '采购程序',
  '采购合规',
  '采购规范',
  '政府采购执行',
  '招标程序',
  '招投标合规',
  '程序合规',
  '合同签订',
  '签订合同',
  '购置合同',
  '采购合同',
  '立项规范',
  '立项程序'
]
