import type {Funds, Indicator, Nodes, PerformanceTable, Period, Project} from '@perf-lint/ast'
import {describe, expect, test} from 'vitest'
import {documents} from '../support/documents.js'
import {labelled, readStructure, type GoldFunds, type GoldProject, type GoldStructure} from '../support/gold.js'

describe.each(labelled)('document %s', (number) => {
  const {tree, messages} = documents.find((document) => document.number === number)!
  const gold = readStructure(number)

  test('is read as the expert read it', () => {
    expect(toStructure(tree)).toEqual({
      department: gold.department,
      unit: gold.unit,
      total: gold.total && withoutNothing(gold.total),
      units: gold.units.map(({name, total, projects}) => ({name, total: total && withoutNothing(total), projects}))
    })
  })

  test('leaves nothing unread', () => {
    expect(messages.filter((message) => message.messageId !== 'lostCharacters')).toEqual([])
  })
})

test.each([
  ['000', 1, 52, 111],
  ['001', 4, 57, 329],
  ['002', 1, 39, 172],
  ['003', 1, 10, 70],
  ['004', 3, 14, 123]
])('document %s has %i units, %i projects, %i indicators', (number, units, projects, indicators) => {
  const {tree} = documents.find((document) => document.number === number)!
  expect([count(tree, 'budgetUnit'), count(tree, 'project'), count(tree, 'indicator')]).toEqual([
    units,
    projects,
    indicators
  ])
})

describe.each(documents)('document $number', ({tree, source}) => {
  test('every leaf slices to its words', () => {
    walk(tree, (node) => {
      if (!('value' in node)) return
      const {start, end} = node.position!
      const written = source.text.slice(start.offset, end.offset)
      // A page heading inside a cell is the one thing that may stand in a leaf's range and not in its value.
      const words = written.includes('项目名称') ? undefined : written
      if (words === undefined) expect(squeeze(written).startsWith(squeeze(node.value).slice(0, 4))).toBe(true)
      else expect(squeeze(words)).toBe(squeeze(node.value))
      for (const segment of node.data?.segments ?? []) {
        expect(source.text.slice(segment.origin, segment.origin + segment.length)).toBe(
          node.value.slice(segment.offset, segment.offset + segment.length)
        )
      }
    })
  })

  test('children stand in order inside their parents', () => {
    walk(tree, (node) => {
      if (!('children' in node)) return
      let end = node.position!.start.offset!
      for (const child of node.children) {
        expect(child.position!.start.offset).toBeGreaterThanOrEqual(end)
        end = child.position!.end.offset!
      }
      expect(end).toBeLessThanOrEqual(node.position!.end.offset!)
    })
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })
})

function toStructure(tree: PerformanceTable): Omit<GoldStructure, 'file'> {
  const literal = (type: Nodes['type']) => {
    const node = tree.children.find((child) => child.type === type)
    return node && 'value' in node ? node.value : null
  }
  return {
    department: literal('departmentName'),
    unit: literal('currencyUnit'),
    total: toFunds(tree.children),
    units: tree.children
      .filter((child) => child.type === 'budgetUnit')
      .map((unit) => ({
        name: unit.name,
        total: toFunds(unit.children),
        projects: unit.children.filter((child) => child.type === 'project').map(toProject)
      }))
  }
}

function toProject(project: Project): GoldProject {
  return {
    name: project.name,
    funds: toFunds(project.children),
    goal: project.children.find((child) => child.type === 'goal')?.value ?? null,
    line: project.position!.start.line,
    indicators: project.children.filter((child) => child.type === 'indicator').map(toIndicator)
  }
}

function toIndicator(indicator: Indicator): GoldProject['indicators'][number] {
  const category = (level: 1 | 2) =>
    indicator.children.find((child) => child.type === 'indicatorCategory' && child.level === level)
  const first = category(1)
  const second = category(2)
  const value = (period: Period) =>
    indicator.children.find((child) => child.type === 'targetValue' && child.period === period)
  const textOf = (node: Nodes | undefined) => (node && 'value' in node ? node.value : null)
  return {
    no: indicator.ordinal ?? null,
    l1Code: first?.type === 'indicatorCategory' ? (first.code ?? null) : null,
    l1: first?.type === 'indicatorCategory' ? first.name : null,
    l2Code: second?.type === 'indicatorCategory' ? (second.code ?? null) : null,
    l2: second?.type === 'indicatorCategory' ? second.name : null,
    name: textOf(indicator.children.find((child) => child.type === 'indicatorName')),
    cycle: textOf(value('implementation')),
    annual: textOf(value('annual'))
  }
}

function toFunds(children: readonly Nodes[]): GoldFunds | null {
  const funds = children.find((child): child is Funds => child.type === 'funds')
  if (!funds) return null
  return {
    总计: funds.total ?? null,
    财政拨款: funds.fiscalAppropriation ?? null,
    财政专户拨款: funds.specialAccount ?? null,
    其他资金: funds.other ?? null
  }
}

/** The labels write `null` in every column where a table has none of them. */
function withoutNothing(funds: GoldFunds): GoldFunds | null {
  return Object.values(funds).some((amount) => amount !== null) ? funds : null
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child, visit)
}

function count(tree: Nodes, type: Nodes['type']): number {
  let found = 0
  walk(tree, (node) => {
    if (node.type === type) found++
  })
  return found
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}
