import type {DeclaredFunds, DeclaredIndicator, Declaration} from 'perf-lint'
import {toPublicationTable} from './publication-table.js'

/** A small table with faults in it: funds that do not add up, an annual target above its period's, a vague value. */
export const schoolDeclaration: Declaration = {
  department: '某市教育局',
  currencyUnit: '万元',
  year: 2024,
  funds: funds(1515.1, 1500.1, null, 15),
  units: [
    {
      name: '某市第一中学',
      funds: funds(1515.1, 1500.1, null, 15),
      projects: [
        {
          name: '校舍维修改造',
          funds: funds(1495.1, 1495.1),
          goal: '维修校舍3栋，消除安全隐患。',
          indicators: [
            indicator(1, ['1', '产出指标'], ['11', '数量指标'], '维修校舍数', '3栋', '3栋'),
            indicator(2, ['1', '产出指标'], ['12', '质量指标'], '验收合格率', '≥90%', '≥95%'),
            indicator(3, ['3', '满意度指标'], ['31', '服务对象满意度指标'], '师生满意度', '≥90%', '≥90%')
          ]
        },
        {
          name: '教师培训',
          funds: funds(20, 5, null, 10),
          goal: '培训教师200人次，提高教学能力。',
          indicators: [
            indicator(1, ['1', '产出指标'], ['11', '数量指标'], '培训教师人次', '≥200人次', '≥200人次'),
            indicator(2, ['2', '效益指标'], ['22', '社会效益指标'], '教学能力', '明显提升', '明显提升'),
            indicator(3, ['3', '满意度指标'], ['31', '服务对象满意度指标'], '教师满意度', '≥95%', '≥95%')
          ]
        }
      ]
    }
  ]
}

/** The same as it is published. */
export const schoolTable = toPublicationTable(schoolDeclaration)

function funds(
  total: number,
  fiscal: number,
  special: number | null = null,
  other: number | null = null
): DeclaredFunds {
  return {total, fiscalAppropriation: fiscal, specialAccount: special, other}
}

function indicator(
  ordinal: number,
  category: readonly [code: string, name: string],
  subcategory: readonly [code: string, name: string],
  name: string,
  implementation: string,
  annual: string
): DeclaredIndicator {
  const toCategory = ([code, name]: readonly [string, string]) => ({code, name})
  return {ordinal, category: toCategory(category), subcategory: toCategory(subcategory), name, implementation, annual}
}
