import type {Nodes} from '@perf-lint/ast'
import {parse} from '@perf-lint/grammar'
import {expect, test} from 'vitest'
import {form} from './form.js'
import {readText} from './read-text.js'

test('a form is read as what it was written of', () => {
  const {tree, messages} = parse(
    readText(
      form({
        funds: {total: '10.00', fiscalAppropriation: '10.00'},
        execution: [{budget: '10.00', spent: '8.00', rate: '80%', weight: '10', score: '8'}],
        tasks: [
          ['甲任务', '10'],
          ['金额合计', '10']
        ],
        indicators: [
          {
            sign: '≥',
            annual: '10',
            unit: '场',
            actual: '9场',
            weight: '90',
            score: '81',
            reason: '停课',
            regions: {东州: '10场'}
          }
        ],
        totalScore: '89',
        grade: '良'
      })
    )
  )
  expect(messages).toEqual([])
  expect(nodesOf(tree, 'targetValue').map(({value}) => value)).toEqual(['≥10场'])
  expect(nodesOf(tree, 'task').map(({name}) => name)).toEqual(['甲任务', '金额合计'])
  for (const type of [
    'execution',
    'actualValue',
    'weight',
    'score',
    'deviationReason',
    'regionValue',
    'totalScore',
    'grade'
  ] as const) {
    expect(nodesOf(tree, type)).toHaveLength(1)
  }
})

function nodesOf<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, {type: T}>[] {
  const below = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []
  return node.type === type ? [node as Extract<Nodes, {type: T}>, ...below] : below
}
