import type {Localized} from '@perf-lint/core'

/** What a name promises so plainly that a value of another kind is a mistake. */
export type PromisedKind = 'percentage' | 'count' | 'duration' | 'area' | 'length' | 'money'

/** What is expected, in words. */
export const kindWords: Readonly<Record<PromisedKind, Localized>> = {
  percentage: {'zh-CN': '百分比', en: 'a percentage'},
  count: {'zh-CN': '数量', en: 'a count'},
  duration: {'zh-CN': '时间', en: 'a duration'},
  area: {'zh-CN': '面积', en: 'an area'},
  length: {'zh-CN': '长度', en: 'a length'},
  money: {'zh-CN': '金额', en: 'an amount of money'}
}

/** Rates that are no share of a hundred: of a signal, of the body, per ten thousand people. Source: RULES.md R43. */
export const otherRates =
  /(?:[心帧码脉转]|采样|刷新|分辨|波特|出生|死亡|生育|发病|患病|犯罪|发案|折旧|周转|出水|产出|出材|回报|收益)率$/

/** Words of a change: a percentage of it fits a count, as in `较上年增长10%`. Source: RULES.md R38, values.tsv. */
export const changeWords =
  /增长|增加|提升|提高|上升|扩大|下降|降低|减少|压减|压降|缩短|缩减|节约|节省|同比|环比|较上|较去|比上|比去|增幅|降幅/

/** Units of lessons and labour: a duration is counted in them. */
export const lessonUnits: ReadonlySet<string> = new Set([
  '课时',
  '学时',
  '课',
  '节',
  '人日',
  '人天',
  '人时',
  '人月',
  '人年',
  '期',
  '班次',
  '台班'
])

/** Names that are a thing and no measure: what their value says is another indicator. Source: RULES.md, N1. */
export const thingHeads: ReadonlySet<string> = new Set(['对象', '项目'])

/** Units of time: what is counted per one of them is how often, and no share. */
export const timeUnits = /[年月日天周季旬时分秒]/
