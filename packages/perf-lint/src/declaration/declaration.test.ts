import type {PerformanceTable} from '@perf-lint/ast'
import {Ajv2020} from 'ajv/dist/2020.js'
import {readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {cleanTable, fixableTable} from '../fixtures/tables.js'
import {exportBytes, exportText} from '../export-text.js'
import schema from './declaration.schema.json' with {type: 'json'}
import {toDeclaration} from './to-declaration.js'

const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(schema)
const documents = [
  '000_be8daa4e8c1cd17c',
  '001_414332e784034352',
  '002_12bba4376b4ee213',
  '003_c1f6d37cbb8e481c',
  '004_23b8967a22161806'
]

/** A table of hand-built nodes; places are not looked at. */
function table(init: Pick<PerformanceTable, 'children'> & {funds?: boolean}): PerformanceTable {
  const layout = {funds: init.funds ?? false, implementation: false, codes: false, subcategories: false}
  return {type: 'performanceTable', layout, children: init.children}
}

describe('toDeclaration', () => {
  test('gives null for all that a table lacks', () => {
    expect(toDeclaration(table({children: []}))).toEqual({
      department: null,
      currencyUnit: null,
      year: null,
      funds: null,
      units: []
    })
  })

  test('gives funds of nulls where the table has columns for money but a row has none', () => {
    const children: PerformanceTable['children'] = [{type: 'budgetUnit', name: '', children: []}]
    const empty = {total: null, fiscalAppropriation: null, specialAccount: null, other: null}
    expect(toDeclaration(table({funds: true, children}))).toMatchObject({
      funds: empty,
      units: [{name: null, funds: empty, projects: []}]
    })
  })

  test('keeps zero and absent money apart', () => {
    const children: PerformanceTable['children'] = [{type: 'funds', total: 3.5, other: 0, children: []}]
    expect(toDeclaration(table({funds: true, children})).funds).toEqual({
      total: 3.5,
      fiscalAppropriation: null,
      specialAccount: null,
      other: 0
    })
  })

  test('takes the year from the title', () => {
    const title = (value: string): PerformanceTable['children'] => [{type: 'tableTitle', value}]
    expect(toDeclaration(table({children: title('2025年项目支出绩效目标表')})).year).toBe(2025)
    expect(toDeclaration(table({children: title('项目支出绩效目标表')})).year).toBeNull()
  })

  test('gives an indicator with what it has', () => {
    const children: PerformanceTable['children'] = [
      {
        type: 'budgetUnit',
        name: '某局',
        children: [
          {
            type: 'project',
            name: '某项目',
            children: [
              {type: 'goal', value: '目标', children: []},
              {
                type: 'indicator',
                ordinal: 7,
                children: [
                  {type: 'indicatorCategory', level: 1, name: '产出指标', value: '产出指标'},
                  {type: 'indicatorCategory', level: 2, code: '12', name: '质量指标', value: '12-质量指标'},
                  {type: 'targetValue', period: 'annual', value: '≥95%', children: []}
                ]
              },
              {type: 'indicator', children: []}
            ]
          }
        ]
      }
    ]
    expect(toDeclaration(table({children})).units[0]?.projects[0]).toEqual({
      name: '某项目',
      funds: null,
      goal: '目标',
      indicators: [
        {
          ordinal: 7,
          category: {code: null, name: '产出指标'},
          subcategory: {code: '12', name: '质量指标'},
          name: null,
          implementation: null,
          annual: '≥95%'
        },
        {ordinal: null, category: null, subcategory: null, name: null, implementation: null, annual: null}
      ]
    })
  })
})

describe('the schema', () => {
  test.each(documents)('holds for the published table %s', async (name) => {
    const bytes = await readFile(new URL(`../../../../examples/documents/${name}.txt`, import.meta.url))
    const declaration = await exportBytes(bytes)
    validate(declaration)
    expect(validate.errors).toBeNull()
    expect(declaration.units.length).toBeGreaterThan(0)
  })

  test('does not hold for what is missing or not known', () => {
    expect(validate({...exportText(cleanTable), year: '2025'})).toBe(false)
    expect(validate({...exportText(cleanTable), extra: 1})).toBe(false)
    expect(validate({})).toBe(false)
  })
})

describe('exportText', () => {
  test('keeps texts as written', () => {
    expect(exportText(fixableTable).units[0]?.projects[0]?.indicators[1]).toMatchObject({annual: '≧98%'})
  })

  test('throws for what is no table', () => {
    expect(() => exportText('会议通知', {path: 'a.txt'})).toThrow(expect.objectContaining({code: 'not-a-table'}))
  })
})
