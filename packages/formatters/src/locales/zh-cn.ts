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

/** Quotes inside quotes are single: GB/T 15834. */
function toInnerQuotes(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’')
}
