import {readFileSync} from 'node:fs'
import {categories, findCategoryByCode, findSubcategoryByCode} from '@perf-lint/ast/vocabulary'
import {table, type IndicatorParts} from '@perf-lint/rule-tester'

/** An indicator that a careful reviewer passes. */
export interface CleanIndicator {
  readonly field: string
  /** As `12`. */
  readonly code: string
  readonly name: string
  readonly implementation: string
  readonly annual: string
}

/** Indicators of ten fields, written with care and checked against the domain's rules before any rule was run on them. */
export const cleanIndicators: readonly CleanIndicator[] = readFileSync(
  new URL('../corpus/clean-indicators.tsv', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')
  .map((line) => {
    const [field = '', code = '', name = '', implementation = '', annual = ''] = line.split('\t')
    return {field, code, name, implementation, annual}
  })

/** What each field's project is for. */
const goals: Readonly<Record<string, string>> = {
  教育: '改善办学条件，培训教师，资助困难学生，使学生就近入学、安心学习。',
  卫生: '开展免费筛查，更新设备，提升基层诊疗能力，使居民就近就医。',
  水利: '治理河道，加固水库，保障防洪和供水安全。',
  公路: '新建改建农村公路，改造危桥，方便群众出行。',
  农业: '建设高标准农田，发放补贴，增加农民收入。',
  文化: '采购图书，举办演出，修缮文物，丰富群众文化生活。',
  环保: '建设监测站点，整治排污口，改善空气和水环境质量。',
  民政: '救助困难群众，新增养老床位，完成适老化改造，使老年人生活更便利。',
  体育: '建设健身场地，举办赛事，方便群众健身。',
  科技: '支持科研项目，引进人才，开展科普，促进成果转化。'
}

/** An indicator as the builders of tables take it. */
export function toParts({code, name, implementation, annual}: CleanIndicator): IndicatorParts {
  const first = findCategoryByCode(code[0]!) ?? categories[0]!
  const second = findSubcategoryByCode(code)!
  return {
    category: `${first.code}-${first.name}`,
    subcategory: `${code}-${second.name}`,
    name,
    implementation,
    annual
  }
}

/** A table of all fields, a project each, with some indicators written otherwise. */
export function writeTable(changed: ReadonlyMap<CleanIndicator, IndicatorParts> = new Map()): string {
  const projects = [...Map.groupBy(cleanIndicators, ({field}) => field)].map(([field, indicators], index) => {
    const total = `${4000 + index}.00`
    return {
      name: `${field}事业发展专项`,
      funds: {total, fiscalAppropriation: total},
      goal: goals[field],
      indicators: indicators.map((indicator) => ({...toParts(indicator), ...changed.get(indicator)}))
    }
  })
  return table({units: [{name: '某市财政局', projects}]})
}
