import type {Nodes, NodeType} from '@perf-lint/ast'
import {createParser, type AstRule, type AstSelector} from 'css-selector-parser'
import {toConfigError, type ConfigPlace} from '../config-place.js'
import {findNearest} from '../nearest.js'
import {nodeFields, nodeNames, nodeTypes} from './node-names.js'

/** Whether a node is meant. `ancestors` goes from the root to the parent. */
export type IsMeant = (node: Nodes, ancestors: readonly Nodes[]) => boolean

/** A selector, read once. */
export interface Selector {
  /** The types of the nodes that it may mean. */
  readonly types: readonly NodeType[]
  /** Make a test for one tree, which must not change meanwhile: what a part of the selector means is looked up once. */
  createTest(): IsMeant
}

/** CSS, as far as a tree of nodes has a use for it. */
const parse = createParser({
  strict: true,
  substitutes: false,
  syntax: {
    tag: {wildcard: true},
    combinators: ['>', '+', '~'],
    attributes: {operators: ['=', '^=', '$=', '*=']},
    pseudoClasses: {unknown: 'reject', definitions: {Selector: ['has', 'is', 'not']}}
  }
})

/**
 * Read a selector: CSS over the tree of a table, its nodes named as in ptast or in Chinese.
 *
 * @throws {ConfigError} `rule-selector`, `rule-node`, `rule-field`
 */
export function createSelector(text: string, place: ConfigPlace): Selector {
  const chains = toChains(readSelector(text, place), place)
  refuseStart(chains, ['>', '+', '~'], place)
  const types = new Set(chains.flatMap((chain) => [...chain.at(-1)!.types]))
  return {types: nodeTypes.filter((type) => types.has(type)), createTest: () => createTest(chains)}
}

/** Make a search for the nodes below a node that a test means, in document order. */
export function createSearch(isMeant: IsMeant): (node: Nodes, ancestors: readonly Nodes[]) => Nodes[] {
  return (root, ancestors) => {
    const found: Nodes[] = []
    const path = [...ancestors]
    visit(root)
    return found

    function visit(node: Nodes): void {
      if (!('children' in node)) return
      path.push(node)
      for (const child of node.children) {
        if (isMeant(child, path)) found.push(child)
        visit(child)
      }
      path.pop()
    }
  }
}

/** One node in a selector: `指标名称[value*="满意度"]:not(…)`. */
interface Compound {
  readonly types: ReadonlySet<NodeType>
  /** How it stands to the compound before it; of the first, to the node that `:has` is asked of. */
  readonly combinator: string
  readonly conditions: readonly Condition[]
}

type Chain = readonly Compound[]

type Condition =
  | {readonly kind: 'field'; readonly test: (node: Nodes) => boolean}
  | {readonly kind: 'has' | 'is' | 'not'; readonly chains: readonly Chain[]}

function readSelector(text: string, place: ConfigPlace): AstSelector {
  try {
    return parse(text)
  } catch (error) {
    refuseFullWidth(text, place)
    const {message, position} = toFacts(error)
    // `css-selector-parser parse error: Unknown pseudo-class: "x". It is defined in: css3. Pos: 1.`
    const [reason = message] = message.replace(/^[^:]*: /, '').split(/\. (?:It is defined in|Pos): /)
    throw toConfigError('rule-selector', place, {actual: text, reason, column: position + 1 || ''})
  }
}

/** What the parser tells; the position of the end is -1. */
function toFacts(error: unknown): {readonly message: string; readonly position: number} {
  if (!(error instanceof Error) || !('position' in error)) throw error
  return {message: error.message, position: Number(error.position)}
}

function toChains({rules}: AstSelector, place: ConfigPlace): readonly Chain[] {
  return rules.map((rule) => toChain(rule, place))
}

function toChain(first: AstRule, place: ConfigPlace): Chain {
  const chain: Compound[] = []
  for (let rule: AstRule | undefined = first; rule; rule = rule.nestedRule) chain.push(toCompound(rule, place))
  return chain
}

function toCompound({items, combinator = ' '}: AstRule, place: ConfigPlace): Compound {
  let types: readonly NodeType[] = nodeTypes
  const conditions: Condition[] = []
  for (const item of items) {
    if (item.type === 'TagName') {
      const name = findNode(item.name, place)
      types = [name.type]
      if (name.field !== undefined) conditions.push(toField(name.field, '=', name.value))
    } else if (item.type === 'Attribute') {
      checkField(item.name, types, place)
      conditions.push(toField(item.name, item.operator, item.value?.type === 'String' ? item.value.value : undefined))
    } else if (item.type === 'PseudoClass' && item.argument?.type === 'Selector') {
      // The parser knows no others.
      const kind = item.name as 'has' | 'is' | 'not'
      const chains = toChains(item.argument, place)
      refuseStart(chains, kind === 'has' ? ['+', '~'] : ['>', '+', '~'], place)
      conditions.push({kind, chains})
    }
  }
  return {types: new Set(types), combinator, conditions}
}

/** A selector begins with a node; only in `:has`, with what is right below. */
function refuseStart(chains: readonly Chain[], signs: readonly string[], place: ConfigPlace): void {
  const sign = chains.map(([first]) => first!.combinator).find((each) => signs.includes(each))
  if (sign) throw toConfigError('rule-selector', place, {actual: sign, reason: 'start', column: ''})
}

/** What an input method for Chinese writes where CSS has a sign of its own. */
const fullWidth = /[＞［］（）：＝＋～＊“”‘’，]/

function refuseFullWidth(text: string, place: ConfigPlace): void {
  const [sign] = fullWidth.exec(text) ?? []
  if (sign) throw toConfigError('rule-selector', place, {actual: sign, reason: 'full-width', column: ''})
}

function findNode(name: string, place: ConfigPlace) {
  const found = nodeNames.get(name)
  if (found) return found
  refuseFullWidth(name, place)
  throw toConfigError('rule-node', place, {name, nearest: findNearest(name, nodeNames.keys()) ?? ''})
}

/**
 * Check that nodes have a field.
 *
 * @throws {ConfigError} `rule-field`
 */
export function checkField(name: string, types: readonly NodeType[], place: ConfigPlace): void {
  const known = [...new Set(types.flatMap((type): readonly string[] => nodeFields[type]))]
  if (known.includes(name)) return
  throw toConfigError('rule-field', place, {
    name,
    nearest: findNearest(name, known) ?? '',
    known: known.join(', '),
    type: types.length === 1 ? types[0]! : ''
  })
}

/** What a field of a node holds; `undefined` where the node lacks it. */
export function readField(node: Nodes, name: string): string | number | boolean | undefined {
  // The name was checked to be a field of such nodes, and `nodeFields` lists those of these types.
  return (node as unknown as Readonly<Record<string, string | number | boolean | undefined>>)[name]
}

function toField(name: string, operator = '', expected = ''): Condition {
  return {
    kind: 'field',
    test(node) {
      const value = readField(node, name)
      if (value === undefined) return false
      const text = String(value)
      switch (operator) {
        case '=':
          return text === expected
        case '^=':
          return expected !== '' && text.startsWith(expected)
        case '$=':
          return expected !== '' && text.endsWith(expected)
        case '*=':
          return expected !== '' && text.includes(expected)
        default:
          return true
      }
    }
  }
}

/** From where on `:has` asks, and what is known so far from there. */
interface Scope {
  readonly node?: Nodes
  readonly known: Map<Compound, Map<Nodes, boolean>>
}

/**
 * Make the test of a selector for one tree. What a compound means is asked once of each node, so that a selector takes
 * time in proportion to its length, the tree and its depth, and, for `~`, to the children of a node.
 */
function createTest(chains: readonly Chain[]): IsMeant {
  const whole: Scope = {known: new Map()}
  const having = new Map<Chain, Map<Nodes, boolean>>()
  return (node, ancestors) => isAny(chains, node, ancestors, whole)

  function isAny(some: readonly Chain[], node: Nodes, ancestors: readonly Nodes[], scope: Scope): boolean {
    return some.some((chain) => matches(chain, chain.length - 1, node, ancestors, scope))
  }

  /** Whether a node is the compound at `index`, and what stands before it in the chain is there too. */
  function matches(chain: Chain, index: number, node: Nodes, ancestors: readonly Nodes[], scope: Scope): boolean {
    const compound = chain[index]!
    if (!compound.types.has(node.type)) return false
    return remember(scope.known, compound, node, () => {
      if (!compound.conditions.every((condition) => meets(condition, node, ancestors))) return false
      if (index > 0) return follows(chain, index, node, ancestors, scope)
      return compound.combinator === '>' ? ancestors.at(-1) === scope.node : true
    })
  }

  function follows(chain: Chain, index: number, node: Nodes, ancestors: readonly Nodes[], scope: Scope): boolean {
    const {combinator} = chain[index]!
    const parent = ancestors.at(-1)
    if (!parent) return false
    switch (combinator) {
      case '>':
        return matches(chain, index - 1, parent, ancestors.slice(0, -1), scope)
      case '+':
      case '~':
        return siblingsBefore(node, parent, combinator).some((each) =>
          matches(chain, index - 1, each, ancestors, scope)
        )
      default:
        return ancestors.some((each, depth) => matches(chain, index - 1, each, ancestors.slice(0, depth), scope))
    }
  }

  function meets(condition: Condition, node: Nodes, ancestors: readonly Nodes[]): boolean {
    switch (condition.kind) {
      case 'field':
        return condition.test(node)
      case 'has':
        return condition.chains.some((chain) => remember(having, chain, node, () => has(chain, node, ancestors)))
      default:
        return isAny(condition.chains, node, ancestors, whole) === (condition.kind === 'is')
    }
  }

  /** Whether anything below a node is meant, seen from it. */
  function has(chain: Chain, node: Nodes, ancestors: readonly Nodes[]): boolean {
    const scope: Scope = {node, known: new Map()}
    return isAbove(node, ancestors)

    function isAbove(each: Nodes, above: readonly Nodes[]): boolean {
      if (!('children' in each)) return false
      const path = [...above, each]
      return each.children.some((child) => {
        return matches(chain, chain.length - 1, child, path, scope) || isAbove(child, path)
      })
    }
  }
}

function remember<Key>(known: Map<Key, Map<Nodes, boolean>>, key: Key, node: Nodes, find: () => boolean): boolean {
  const results = known.get(key) ?? new Map<Nodes, boolean>()
  known.set(key, results)
  const result = results.get(node) ?? find()
  results.set(node, result)
  return result
}

/** The sibling before a node (`+`), or all of them (`~`). */
function siblingsBefore(node: Nodes, parent: Nodes, combinator: '+' | '~'): readonly Nodes[] {
  const siblings: readonly Nodes[] = 'children' in parent ? parent.children : []
  const index = siblings.indexOf(node)
  return siblings.slice(combinator === '+' ? Math.max(index - 1, 0) : 0, index)
}
