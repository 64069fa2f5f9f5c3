import type {Locale} from '@perf-lint/core'
import type {Place} from '../vocabulary/indicator-homes.js'

/** What the indicators of each place measure. */
const measured: Readonly<Record<Place, Readonly<Record<Locale, string>>>> = {
  output: {'zh-CN': '产出', en: 'output'},
  quantity: {'zh-CN': '数量', en: 'quantity'},
  quality: {'zh-CN': '质量', en: 'quality'},
  timeliness: {'zh-CN': '时效', en: 'timeliness'},
  cost: {'zh-CN': '成本', en: 'cost'},
  benefit: {'zh-CN': '效益', en: 'benefit'},
  economicBenefit: {'zh-CN': '经济效益', en: 'economic benefit'},
  socialBenefit: {'zh-CN': '社会效益', en: 'social benefit'},
  ecologicalBenefit: {'zh-CN': '生态效益', en: 'ecological benefit'},
  sustainableImpact: {'zh-CN': '可持续影响', en: 'sustainable impact'},
  satisfaction: {'zh-CN': '满意度', en: 'satisfaction'},
  recipientSatisfaction: {'zh-CN': '满意度', en: 'satisfaction'},
  economicCost: {'zh-CN': '成本', en: 'cost'},
  socialCost: {'zh-CN': '社会成本', en: 'social cost'},
  ecologicalCost: {'zh-CN': '生态环境成本', en: 'ecological cost'}
}

/** What the indicators of a place measure, in words. */
export function measuredName(place: Place, locale: Locale): string {
  return measured[place][locale]
}
