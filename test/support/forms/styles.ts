import type {FormStyle} from './form-model.js'

const spelled = (words: Readonly<Record<string, string>>) => (label: string) => words[label] ?? label

/** Ways to write any table, by name. */
export const formStyles: Readonly<Record<string, FormStyle>> = {
  'blanks in headings': {spell: (label) => [...label].join(' ')},
  'wide blanks in headings': {spell: (label) => [...label].join('　')},
  'headings in two lines': {
    spell: (label) =>
      label.length > 3 ? `${label.slice(0, label.length >> 1)}\n${label.slice(label.length >> 1)}` : label
  },
  'headings written downwards': {spell: (label) => [...label].join('\n')},
  'colons behind headings': {spell: (label) => `${label.replace(/：$/, '')}：`},
  'remarks behind headings': {spell: (label) => `${label}（必填）`},
  'marks before headings': {spell: (label) => `*${label}`},
  'marks behind headings': {spell: (label) => `${label}*`},
  'categories in the first of their rows': {categories: 'first'},
  'categories in each row': {categories: 'repeated'},
  'numbers as texts': {isText: true},
  'a sheet for each project': {isSheetEach: true},
  'money in 元': {isInYuan: true},
  'notes and names below': {
    notes: ['注：1.本表一式三份。', '2.指标值应当可衡量。', '单位负责人（签字）：    填表人：      联系电话：']
  },
  'other words': {
    spell: spelled({
      项目名称: '支出项目名称',
      主管部门: '主管部门及代码',
      实施单位: '项目实施单位',
      年度资金总额: '资金总额',
      '其中：财政拨款': '财政拨款',
      总体目标: '年度绩效目标',
      绩效指标: '年度绩效指标',
      指标值: '目标值',
      三级指标: '指标名称',
      分值权重: '权重',
      计算符号: '指标性质',
      计量单位: '度量单位',
      实际完成值: '完成值',
      得分: '自评得分',
      偏差原因分析及改进措施: '未完成原因及改进措施',
      总分: '合计',
      评价等级: '自评等级',
      任务名称: '任务',
      主要内容: '工作内容',
      专项名称: '转移支付名称',
      年度总体目标: '年度目标',
      年度主要任务: '重点工作任务',
      实施期: '中期',
      全年执行数: '执行数',
      年度指标值: '指标值',
      权重: '分值',
      指标解释: '指标说明',
      年度目标: '年度绩效目标',
      实施期目标: '长期目标',
      '预算数（万元）': '金额（万元）'
    })
  },
  'other words again': {
    spell: spelled({
      主管部门: '项目主管部门',
      实施单位: '项目单位',
      年度资金总额: '1.年度资金申请总额',
      '其中：财政拨款': '其中:（1）财政拨款',
      其他资金: '（2）其他资金',
      总体目标: '项目绩效目标',
      指标值: '指标值（包含数字及文字描述）',
      三级指标: '三级指标名称',
      分值权重: '权重（100分）',
      计算符号: '运算符号',
      计量单位: '单位',
      实际完成值: '实际完成情况',
      得分: '得分（B）',
      分值: '分值（A）',
      总分: '总计',
      评价等级: '评价结论',
      专项名称: '专项资金名称',
      年度总体目标: '年度绩效目标',
      年度指标值: '年初目标值',
      权重: '权重（%）',
      指标解释: '备注',
      年度目标: '年度总体目标',
      实施期目标: '总体目标',
      预算单位: '单位名称',
      '部门（单位）名称': '部门名称'
    })
  }
}
