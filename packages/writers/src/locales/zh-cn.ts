import type {Catalogue} from './catalogue.js'

/** The writers’ texts in Chinese. */
export const zhCN = {
  levels: {error: '错误', warning: '警告', info: '提示'},
  certainty: {likely: '多半', arguable: '可商榷'},
  note: (level, text) => `【${level}】${text}`,
  related: (place, message) => `另见${place}：${message}`,
  suggestion: (messages) => `建议：${messages.join('；或')}`,
  grounds: (citations) => `依据：${citations.join('；')}`,
  practice: '惯例',
  or: '；或',
  fixable: '按规范写法修改',
  indicator: (place, name) => (name ? `指标${place}：${name}` : `指标${place}`),
  columns: {
    ordinal: '序号',
    unit: '预算单位',
    project: '项目',
    indicator: '指标',
    place: '位置',
    problem: '问题',
    grounds: '依据',
    suggestion: '修改建议',
    level: '级别'
  },
  sheetName: '审核意见',
  letter: {
    title: '绩效目标审核意见表',
    summary: ({files, errors, warnings}) =>
      `共审核 ${files} 个文件，提出 ${errors + warnings} 条意见（错误 ${errors} 条，警告 ${warnings} 条）。`,
    noProblems: '未发现问题',
    date: (date) => `审核日期：${date}`,
    signatures: ['审核人：______________', '复核人：______________', '日期：______年____月____日'],
    page: ['第 ', ' 页，共 ', ' 页']
  }
} satisfies Catalogue
