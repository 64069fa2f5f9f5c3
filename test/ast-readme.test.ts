import {readFileSync, writeFileSync} from 'node:fs'
import type {Nodes} from '@perf-lint/ast'
import {parse, parseValue} from '@perf-lint/grammar'
import {readText} from '@perf-lint/readers'
import {format} from 'prettier'
import {expect, test} from 'vitest'

const file = new URL('../packages/ast/readme.md', import.meta.url)
const readme = readFileSync(file, 'utf8')

/** An example: how its source is read, the source, the node type shown, and the tree as written. */
const example = /```(table|table-shape|indicators|indicators-shape|value)\n(.*?)\n```\n\n```json (\w+)\n.*?```/gs

const heading = '项目名称 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标\n单位 1.00 1.00\n    项目 1.00 1.00\n'

test('the examples of the specification are what the parser yields', async () => {
  let expected = ''
  let end = 0
  for (const match of readme.matchAll(example)) {
    const [whole, kind = '', source = '', type = ''] = match
    const tree = await format(JSON.stringify(toTree(kind, source, type)), {parser: 'json', printWidth: 100})
    const opening = whole.slice(0, whole.indexOf('```json'))
    expected += readme.slice(end, match.index) + `${opening}\`\`\`json ${type}\n${tree}\`\`\``
    end = match.index + whole.length
  }
  expected += readme.slice(end)
  if (process.env['UPDATE']) writeFileSync(file, expected)
  else expect(readme).toBe(expected)
})

test('every node type has its example', () => {
  const types = readFileSync(new URL('../packages/ast/src/nodes.ts', import.meta.url), 'utf8')
  const declared = [...types.matchAll(/^ {2}type: '(\w+)'$/gm)].map(([, type]) => type)
  const shown = [...readme.matchAll(/```json (\w+)/g)].map(([, type]) => type)
  expect(shown.toSorted()).toEqual(declared.toSorted())
})

function toTree(kind: string, source: string, type: string): unknown {
  const node = find(rootsOf(kind, source), type)
  expect(node, `a ${type} in “${source}”`).toBeDefined()
  return plain(node, kind.endsWith('-shape') ? 1 : Number.POSITIVE_INFINITY)
}

function rootsOf(kind: string, source: string): readonly Nodes[] {
  if (kind === 'value') return parseValue(source).children
  return [parse(readText(kind.startsWith('table') ? source : heading + source)).tree]
}

function find(nodes: readonly Nodes[], type: string): Nodes | undefined {
  for (const node of nodes) {
    if (node.type === type) return node
    const found = 'children' in node ? find(node.children, type) : undefined
    if (found) return found
  }
  return
}

/** A node without positions; below `depth`, children are told by their types alone. */
function plain(node: unknown, depth: number): unknown {
  if (Array.isArray(node)) return node.map((each) => plain(each, depth))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'position' && key !== 'data')
      .map(([key, value]) => {
        if (key !== 'children') return [key, plain(value, depth)]
        const children = value as readonly Nodes[]
        return [key, depth === 1 ? children.map((child) => `${child.type} …`) : plain(children, depth - 1)]
      })
  )
}
