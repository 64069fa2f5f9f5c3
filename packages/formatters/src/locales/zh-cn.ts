import type {ChangedField, TableChange} from '@perf-lint/core'
import type {Catalogue} from './catalogue.js'

/** The formatters’ texts in Chinese. */
export const zhCN = {
  severity: {1: '警告', 2: '错误'},
  certainty: {likely: '多半', arguable: '可商榷'},
  certaintyNote: {likely: '多半：复核时很可能退回', arguable: '可商榷：见仁见智，供参考'},
  indicator: (place, name) => (name ? `指标${place}“${toInnerQuotes(name)}”` : `指标${place}`),
  withCount: (name, count) => `${name}（${count} 个问题）`,
  report: {
    title: '项目支出绩效目标表检查结果',
    columns: {place: '位置', level: '级别', indicator: '指标', problem: '问题', ground: '依据', rule: '规则'},
    rules: '规则与依据',
    filter: {
      label: '筛选',
      search: '搜索单位、项目、指标、问题',
      severity: '级别',
      certainty: '把握',
      rule: '规则',
      allRules: '全部规则',
      certain: '确定'
    },
    shown: '显示 {shown} 个，共 {all} 个'
  },
  problems: (count) => `${count} 个问题`,
  fixable: '可修复',
  safeFix: '按规范写法修改',
  related: (place, message) => `另见${place}：${message}`,
  sameAt: (count, places, areAll) => `同样的还有 ${count} 处：${places.join('、')}${areAll ? '' : '等'}`,
  moreRelated: (places) => `另有 ${places.length} 处：${places.join('、')}`,
  suggestions: (messages) => `建议：${messages.join('；或')}`,
  grounds: (citations) => `依据：${citations.join('；')}`,
  about: (subject, message) => `${subject}：${message}`,
  summary: ({errors, warnings, fixable}) =>
    `${errors + warnings} 个问题（${errors} 个错误，${warnings} 个警告）` +
    (fixable > 0 ? `，其中 ${fixable} 个可用 --fix 修复` : ''),
  noProblems: '没有发现问题',
  extent: (files, counts) =>
    `已检查 ${files} 个文件` +
    (counts ? `：${counts.units} 个预算单位，${counts.projects} 个项目，${counts.indicators} 个指标` : ''),
  waived: (count) => `另有 ${count} 个问题已豁免，不计入`,
  isNew: '新增',
  compared: ({added, unchanged, resolved}) =>
    `与上次相比：新增 ${added} 个，未变 ${unchanged} 个，已改 ${resolved} 个；是否通过只看新增的`,
  resolved: '上次有、这次没有的问题',
  moreResolved: (count) => `……另有 ${count} 个`,
  changes: {
    title: '与上一稿相比',
    count: (count) => (count === 0 ? '没有改动' : `${count} 处改动`),
    against: (file) => `上一稿：${file}`,
    noDraft: '上一稿中没有这个文件',
    table: '全表',
    describe: (change) => describeChange(change)
  },
  levels: {error: '错误', warn: '警告', strict: '从严'},
  categories: {
    structure: '结构与文字',
    category: '指标类别',
    value: '指标值',
    totals: '资金',
    coverage: '覆盖与一致'
  },
  sections: {why: '为什么', grounds: '依据', notes: '说明', options: '选项'},
  practice: '惯例',
  defaultValue: (json) => `默认 ${json}`,
  rulesNote: (count) =>
    `共 ${count} 条；“从严”的规则只在预设 strict 和 all 中启用，级别为警告。perf-lint explain 规则 可看详情。`
} satisfies Catalogue

const changedFields: Readonly<Record<ChangedField, string>> = {
  total: '总计',
  fiscalAppropriation: '财政拨款',
  specialAccount: '财政专户拨款',
  other: '其他资金',
  goal: '绩效目标',
  category: '一级指标',
  subcategory: '二级指标',
  implementation: '实施周期指标值',
  annual: '年度指标值'
}

/** `指标“办结率”：年度指标值由“≥95%”改为“≥98%”` */
function describeChange({kind, project, indicator, field, before, after}: TableChange): string {
  const quoted = (text: string | undefined) => (text === undefined ? '空' : `“${toInnerQuotes(text)}”`)
  const subject = indicator === undefined ? '' : `指标“${toInnerQuotes(indicator)}”`
  if (field === undefined) {
    const values = [before, after].filter((value) => value !== undefined).join('')
    return `${kind === 'added' ? '新增' : '删去'}${subject || (project ? '项目' : '单位')}${values ? `（${values}）` : ''}`
  }
  const name = changedFields[field]
  return `${subject ? `${subject}：` : ''}${name}由${quoted(before)}改为${quoted(after)}`
}

/** Quotes inside quotes are single: GB/T 15834. */
function toInnerQuotes(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’')
}
