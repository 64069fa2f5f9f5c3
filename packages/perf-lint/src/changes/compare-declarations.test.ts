import {fc, test as prop} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import type {DeclaredIndicator, DeclaredProject, Declaration} from '../declaration/declaration.js'
import {compareDeclarations} from './compare-declarations.js'
import {matchItems} from './match-items.js'

function indicator(change: Partial<DeclaredIndicator> = {}): DeclaredIndicator {
  return {
    ordinal: 1,
    category: {code: '1', name: '产出指标'},
    subcategory: {code: '11', name: '数量指标'},
    name: '培训人数',
    implementation: '≥300人',
    annual: '≥100人',
    ...change
  }
}

function project(change: Partial<DeclaredProject> = {}): DeclaredProject {
  const funds = {total: 10, fiscalAppropriation: 10, specialAccount: null, other: null}
  return {name: '干部培训', funds, goal: '培训干部100人', indicators: [indicator()], ...change}
}

function table(projects: readonly DeclaredProject[], unit = '某局'): Declaration {
  return {department: null, currencyUnit: '万元', year: 2026, funds: null, units: [{name: unit, funds: null, projects}]}
}

const here = {unit: '某局', project: '干部培训'}

describe('compareDeclarations', () => {
  test.each([
    {name: 'nothing', after: project(), changes: []},
    {
      name: 'money',
      after: project({funds: {total: 12, fiscalAppropriation: 10, specialAccount: null, other: 2}}),
      changes: [
        {kind: 'changed', ...here, field: 'total', before: '10', after: '12'},
        {kind: 'changed', ...here, field: 'other', after: '2'}
      ]
    },
    {
      name: 'the goal',
      after: project({goal: '培训干部120人'}),
      changes: [{kind: 'changed', ...here, field: 'goal', before: '培训干部100人', after: '培训干部120人'}]
    },
    {name: 'a wrap of the goal', after: project({goal: '培训 干部100人'}), changes: []},
    {
      name: 'a value',
      after: project({indicators: [indicator({annual: '≥120人'})]}),
      changes: [{kind: 'changed', ...here, indicator: '培训人数', field: 'annual', before: '≥100人', after: '≥120人'}]
    },
    {
      name: 'a category',
      after: project({indicators: [indicator({subcategory: {code: '12', name: '质量指标'}})]}),
      changes: [
        {
          kind: 'changed',
          ...here,
          indicator: '培训人数',
          field: 'subcategory',
          before: '11-数量指标',
          after: '12-质量指标'
        }
      ]
    },
    {
      name: 'an indicator more, before the other',
      after: project({indicators: [indicator({name: '培训场次', annual: '≥3场'}), indicator({ordinal: 2})]}),
      changes: [{kind: 'added', ...here, indicator: '培训场次', after: '≥3场'}]
    },
    {
      name: 'an indicator less',
      after: project({indicators: []}),
      changes: [{kind: 'removed', ...here, indicator: '培训人数', before: '≥100人'}]
    }
  ])('$name', ({after, changes}) => {
    expect(compareDeclarations(table([project()]), table([after]))).toEqual(changes)
  })

  test('tells projects that came and went', () => {
    const before = table([project(), project({name: '旧楼维修'})])
    expect(compareDeclarations(before, table([project({name: '新楼装修'}), project()]))).toEqual([
      {kind: 'added', unit: '某局', project: '新楼装修'},
      {kind: 'removed', unit: '某局', project: '旧楼维修'}
    ])
  })

  test('knows a project whose unit was renamed', () => {
    expect(compareDeclarations(table([project()]), table([project()], '某中心'))).toEqual([
      {kind: 'added', unit: '某中心', project: ''},
      {kind: 'removed', unit: '某局', project: ''}
    ])
  })
})

prop.prop([
  fc.array(fc.constantFrom('a', 'b', 'c').map((key) => ({key}))),
  fc.array(fc.constantFrom('a', 'b').map((key) => ({key})))
])('each item is in one match', (before, after) => {
  const matches = matchItems(before, after, [({key}) => key])
  expect(matches.flatMap(([old]) => old ?? []).toSorted(byKey)).toEqual(before.toSorted(byKey))
  expect(matches.flatMap(([, now]) => now ?? [])).toEqual(after)
  expect(matches.filter(([old, now]) => old && now).every(([old, now]) => old!.key === now!.key)).toBe(true)
})

function byKey(a: {readonly key: string}, b: {readonly key: string}): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
