import type {Goal, PerformanceTable, Project} from '@perf-lint/ast'
import {createSourceDocument, type SourceDocument} from '@perf-lint/source'
import {defineRule, type AnyRule, type Rule} from './rule.js'

/** A document of two projects, one goal a line, and its tree; the second goal is wrapped. */
export function twoGoals(): {source: SourceDocument; tree: PerformanceTable} {
  const source = createSourceDocument({text: '建成学校三所\n建成\n医院一所\n', path: '表.txt'})
  const goals: Goal[] = [
    {type: 'goal', value: '建成学校三所', children: [], position: source.positionOf(0, 6)},
    {
      type: 'goal',
      value: '建成医院一所',
      children: [],
      data: {
        segments: [
          {offset: 0, origin: 7, length: 2},
          {offset: 2, origin: 10, length: 4}
        ]
      },
      position: source.positionOf(7, 14)
    }
  ]
  const projects = goals.map((goal, index): Project => ({
    type: 'project',
    name: ['学校', '医院'][index]!,
    children: [goal],
    position: goal.position!
  }))
  const tree: PerformanceTable = {
    type: 'performanceTable',
    layout: {funds: false, implementation: false, codes: false, subcategories: false},
    children: [{type: 'budgetUnit', name: '市教育局', children: projects, position: source.positionOf(0, 14)}],
    position: source.positionOf(0, source.text.length)
  }
  return {source, tree}
}

/** What all rules of tests have in common. */
const docs = {
  description: {'zh-CN': '禁止用于测试', en: 'Disallow for tests'},
  rationale: {'zh-CN': '测试', en: 'A test'}
} as const

/** A rule that reports the word 建成 in each goal and would put 新建 in its place. */
const noBuilt = defineRule({
  meta: {
    name: 'no-built',
    category: 'coverage',
    fixable: true,
    docs,
    level: 'error',
    basis: [{title: '惯例'}],
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {word: {type: 'string', minLength: 1, description: '词 / the word'}}
    },
    defaultOptions: {word: '建成'},
    messages: {found: {'zh-CN': '“{{word}}”应为“新建”', en: 'Unexpected `{{word}}`, expected `新建`'}},
    examples: {valid: [], invalid: []}
  },
  create(context) {
    const {word} = context.options
    return {
      goal(node) {
        const at = node.value.indexOf(word)
        if (at < 0) return
        context.report({
          messageId: 'found',
          data: {word},
          node,
          range: [at, at + word.length],
          certainty: 'likely',
          fix: (fixer) => fixer.replace(node, '新建', at, at + word.length)
        })
      }
    }
  }
})

/** A rule whose visitor throws at the first goal. */
const throwing: Rule = defineRule({
  meta: {
    name: 'throwing',
    category: 'coverage',
    docs,
    level: 'warn',
    basis: [{title: '惯例'}],
    defaultOptions: {},
    messages: {},
    examples: {valid: [], invalid: []}
  },
  create() {
    return {
      goal() {
        throw new Error('broken')
      }
    }
  }
})

/** A rule that tells by what the table is judged. */
const tellProfile = defineRule({
  meta: {
    name: 'tell-profile',
    category: 'coverage',
    docs,
    level: 'warn',
    basis: [{title: '惯例'}],
    defaultOptions: {},
    messages: {profile: {'zh-CN': '口径为 {{profile}}', en: 'Unexpected {{profile}}'}},
    examples: {valid: [], invalid: []}
  },
  create(context) {
    const {name, year, costLevel} = context.profile
    return {
      performanceTable(node) {
        const data = {profile: `${name} ${year} ${costLevel}`}
        context.report({messageId: 'profile', data, node, certainty: 'likely'})
      }
    }
  }
})

/** The rules of tests, by name. */
export const registry = {
  rules: new Map<string, AnyRule>([
    ['no-built', noBuilt],
    ['throwing', throwing],
    ['tell-profile', tellProfile]
  ]),
  presets: new Map([
    ['strict', {name: 'strict', certainty: 'arguable' as const, rules: {'no-built': 'warn' as const}}],
    ['gate', {name: 'gate', certainty: 'certain' as const, rules: {'no-built': 'error' as const}}]
  ])
}
