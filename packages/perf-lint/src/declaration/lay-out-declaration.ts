import type {DeclaredFunds, DeclaredIndicator, DeclaredProject, DeclaredUnit, Declaration} from './declaration.js'

/** Where a value stands in a declaration: keys and 0-based indices. */
export type ValuePath = readonly (string | number)[]

/** A part of a cell, and the value that it is written from. */
export interface CellPart {
  readonly text: string
  readonly path: ValuePath
}

/** A cell of a row, part by part; no parts when it is not filled in. */
export type CellParts = readonly CellPart[]

/** The columns of money, and the kinds that each takes: such a table has no column of its own for some kinds of forms. */
const fundsColumns: readonly (readonly [heading: string, kinds: readonly (keyof DeclaredFunds)[]])[] = [
  ['总计', ['total']],
  ['财政拨款', ['fiscalAppropriation']],
  ['财政专户拨款', ['specialAccount']],
  ['其他资金', ['other', 'carriedOver', 'centralGrant', 'local']]
]

/**
 * Lay a declaration out as offices publish a table: columns of money and a row for each unit, or, where it has no money, a column
 * for the unit. The grammar reads it as it would read the table it was taken from.
 */
export function layOutDeclaration(declaration: Declaration): readonly (readonly CellParts[])[] {
  const {department, currencyUnit, year, units} = declaration
  const title = part(`${year === null ? '' : `${year}年`}项目支出绩效目标表`, ['year'])
  if (!hasFunds(declaration)) {
    const headings = ['主管部门', '预算单位', '项目名称', '绩效目标', '绩效指标']
    return [
      [title],
      headings.map(heading),
      ...units.flatMap((unit, index) => toPlainRows(unit, ['units', index], department))
    ]
  }
  const headings = ['项目名称（资金使用单位）', ...fundsColumns.map(([each]) => each), '绩效目标', '绩效指标']
  return [
    [title],
    [
      ...(department === null ? [] : [part(`部门名称：${department}`, ['department'])]),
      ...(currencyUnit === null ? [] : [part(`单位：${currencyUnit}`, ['currencyUnit'])])
    ],
    headings.map(heading),
    [part('合计', ['funds']), ...toAmounts(declaration.funds, ['funds'])],
    ...units.flatMap((unit, index) => toFundsRows(unit, ['units', index]))
  ]
}

function hasFunds({funds, units}: Declaration): boolean {
  return [funds, ...units.flatMap((unit) => [unit.funds, ...unit.projects.map((project) => project.funds)])].some(
    Boolean
  )
}

function toFundsRows({name, funds, projects}: DeclaredUnit, path: ValuePath) {
  return [
    [part(name ?? '', [...path, 'name']), ...toAmounts(funds, [...path, 'funds'])],
    ...projects.map((project, index) => {
      const at = [...path, 'projects', index]
      return [
        part(project.name ?? '', [...at, 'name']),
        ...toAmounts(project.funds, [...at, 'funds']),
        ...toTexts(project, at)
      ]
    })
  ]
}

function toPlainRows({name, projects}: DeclaredUnit, path: ValuePath, department: string | null) {
  return projects.map((project, index) => {
    const at = [...path, 'projects', index]
    return [
      part(department ?? name ?? '', ['department']),
      part(name ?? '', [...path, 'name']),
      part(project.name ?? '', [...at, 'name']),
      ...toTexts(project, at)
    ]
  })
}

function toAmounts(funds: DeclaredFunds | null, path: ValuePath): readonly CellParts[] {
  return fundsColumns.map(([, kinds]) => {
    const filled = kinds.filter((kind) => (funds?.[kind] ?? null) !== null)
    const [first] = filled
    if (first === undefined) return []
    const sum = filled.reduce((amount, kind) => amount + funds![kind]!, 0)
    // Amounts have six places at most; sums of binary fractions have more.
    return part(String(Number(sum.toFixed(6))), [...path, first])
  })
}

function toTexts({goal, indicators}: DeclaredProject, path: ValuePath): readonly CellParts[] {
  const items = indicators.map((indicator, index) => toItem(indicator, [...path, 'indicators', index]))
  return [
    goal === null ? [] : part(goal, [...path, 'goal']),
    items.flatMap((parts, index) => (index === 0 ? parts : [{text: '\n', path}, ...parts]))
  ]
}

/** `1、1-产出指标；12-质量指标；合格率；实施周期指标值:100%；年度指标值:100%。` */
function toItem(indicator: DeclaredIndicator, path: ValuePath): CellParts {
  const {ordinal, category, subcategory, name, implementation, annual} = indicator
  const parts = [
    ...toCategory(category, [...path, 'category']),
    ...toCategory(subcategory, [...path, 'subcategory']),
    ...(name === null ? [] : part(name, [...path, 'name'])),
    ...(implementation === null ? [] : part(`实施周期指标值:${implementation}`, [...path, 'implementation'])),
    ...(annual === null ? [] : part(`年度指标值:${annual}`, [...path, 'annual']))
  ]
  return [
    ...(ordinal === null ? [] : part(`${ordinal}、`, [...path, 'ordinal'])),
    ...parts.flatMap((each, index) => (index === 0 ? each : [{text: '；', path: each.path}, each])),
    {text: '。', path}
  ]
}

function toCategory(category: DeclaredIndicator['category'], path: ValuePath): CellParts {
  return category ? part(category.code === null ? category.name : `${category.code}-${category.name}`, path) : []
}

function heading(text: string): CellParts {
  return part(text, [])
}

function part(text: string, path: ValuePath): CellParts {
  return text === '' ? [] : [{text, path}]
}
