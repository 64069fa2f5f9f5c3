import type {Nodes, NodeType} from '@perf-lint/ast'
import {findName} from '@perf-lint/meaning'
import type {ConfigPlace} from '../config-place.js'
import {nodeFields} from './node-names.js'
import {checkField, readField} from './selector.js'

/** The text of a node: of a field, or what it says or is called. `undefined` where it has none. */
export function textOf(node: Nodes, field?: string): string | undefined {
  if (field !== undefined) {
    const value = readField(node, field)
    return value === undefined ? undefined : String(value)
  }
  if ('value' in node) return node.value
  if ('name' in node) return node.name
  return node.type === 'indicator' ? findName(node)?.value : undefined
}

/** The smallest node that stands for another: its name, where it has one in its place. */
export function signOf(node: Nodes): Nodes {
  const type = nameTypes[node.type]
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  return (type && children.find((child) => child.type === type)) ?? node
}

const nameTypes: Readonly<Partial<Record<NodeType, NodeType>>> = {
  performanceTable: 'tableTitle',
  budgetUnit: 'budgetUnitName',
  project: 'projectName',
  indicator: 'indicatorName'
}

/**
 * Check that nodes have a text.
 *
 * @throws {ConfigError} `rule-field`
 */
export function checkText(field: string | undefined, types: readonly NodeType[], place: ConfigPlace): void {
  if (field !== undefined) checkField(field, types, {...place, at: `${place.at}.field`})
  else if (!types.some(hasText)) checkField('value', types, place)
}

function hasText(type: NodeType): boolean {
  const fields: readonly string[] = nodeFields[type]
  return type === 'indicator' || fields.includes('value') || fields.includes('name')
}
