import type {PerformanceTable} from '@perf-lint/ast'
import {createSourceDocument} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {twoGoals} from './core.fixture.js'
import {
  addComparison,
  compareFiles,
  createLintResult,
  defineRule,
  lint,
  resolveConfig,
  withoutComparison,
  type AnyRule,
  type ComparedFile,
  type Config,
  type FileFact
} from './index.js'

const text = {'zh-CN': '用于测试', en: 'For tests'} as const
const meta = {
  category: 'coverage',
  docs: {description: text, rationale: text},
  level: 'warn',
  basis: [{title: '惯例'}],
  defaultOptions: {},
  messages: {
    same: {'zh-CN': '与“{{file}}”相同', en: 'Unexpected goal of `{{file}}`'},
    first: {'zh-CN': '先在这里', en: 'First here'}
  },
  examples: {valid: [], invalid: []}
} as const

/** Reports a goal that an earlier file has. */
const noSameGoal = defineRule({
  meta: {...meta, name: 'no-same-goal'},
  create: () => ({}),
  acrossFiles: {
    collect: (table) => goalsOf(table).map((node) => ({node, data: {goal: node.value}})),
    compare(facts: readonly FileFact<{goal: string}>[], {report}) {
      const seen = new Map<string, FileFact<{goal: string}>>()
      for (const fact of facts) {
        const first = seen.get(fact.data.goal)
        if (!first) seen.set(fact.data.goal, fact)
        else {
          const data = {file: first.filePath}
          report({messageId: 'same', data, fact, certainty: 'likely', related: [{messageId: 'first', fact: first}]})
        }
      }
    }
  }
})

const throwing = (step: 'collect' | 'compare') =>
  defineRule({
    meta: {...meta, name: 'throwing'},
    create: () => ({}),
    acrossFiles: {
      collect(table) {
        if (step === 'collect') throw new Error('broken')
        return goalsOf(table).map((node) => ({node, data: 1}))
      },
      compare() {
        throw new Error('broken')
      }
    }
  })

function goalsOf(table: PerformanceTable) {
  const units = table.children.filter((child) => child.type === 'budgetUnit')
  const projects = units.flatMap(({children}) => children.filter((child) => child.type === 'project'))
  return projects.flatMap(({children}) => children.filter((child) => child.type === 'goal'))
}

const rulesOf = (...rules: AnyRule[]) => new Map(rules.map((rule) => [rule.meta.name, rule]))

function collect(rule: AnyRule, config: Config = {}) {
  const rules = rulesOf(rule)
  const resolved = resolveConfig({rules: {[rule.meta.name]: 'warn'}, ...config}, {rules, presets: new Map()})
  return lint(twoGoals(), resolved)
}

function file(filePath: string, config?: Config): ComparedFile {
  return {filePath, facts: collect(noSameGoal, config).facts}
}

describe('compareFiles', () => {
  test('says where in both files, by what is set for the file it is found in', () => {
    const files = [file('乙.txt', {rules: {'no-same-goal': 'error'}, locale: 'en'}), file('甲.txt')]
    const {messages, defects} = compareFiles(files, rulesOf(noSameGoal))
    expect(defects).toEqual([])
    expect([...messages.keys()]).toEqual(['甲.txt'])
    expect(messages.get('甲.txt')).toHaveLength(2)
    expect(messages.get('甲.txt')![0]).toEqual({
      ruleId: 'no-same-goal',
      severity: 1,
      certainty: 'likely',
      messageId: 'same',
      data: {file: '乙.txt'},
      message: '与“乙.txt”相同',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 7,
      where: {kind: 'line', text: '第 1 行', line: 1},
      evidence: '建成学校三所',
      subject: {unit: '市教育局', project: '学校', indicator: null, indicatorName: null, field: 'goal'},
      basis: [{title: '惯例'}],
      related: [
        {
          messageId: 'first',
          data: {},
          message: '先在这里',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 7,
          where: {kind: 'line', text: '乙.txt line 1', line: 1},
          filePath: '乙.txt'
        }
      ],
      acrossFiles: true
    })
  })

  test('is the same in whatever order the files come, and after they were kept as JSON', () => {
    const files = ['丙', '甲', '乙'].map((name) => file(name))
    const compared = compareFiles(files, rulesOf(noSameGoal))
    expect(compareFiles(files.toReversed(), rulesOf(noSameGoal))).toEqual(compared)
    expect(compareFiles(JSON.parse(JSON.stringify(files)) as ComparedFile[], rulesOf(noSameGoal))).toEqual(compared)
  })

  test('leaves out what is not sure enough, files that the rule is off for, and rules that are not known', () => {
    const rules = rulesOf(noSameGoal)
    expect(compareFiles([file('乙'), file('甲', {certainty: 'certain'})], rules).messages.get('甲')).toBeUndefined()
    expect(compareFiles([file('甲'), file('乙', {rules: {'no-same-goal': 'off'}})], rules).messages.size).toBe(0)
    expect(compareFiles([file('甲'), file('乙')], new Map()).messages.size).toBe(0)
    expect(compareFiles([file('甲')], rules).messages.size).toBe(0)
  })

  test('tells of a rule that throws, in either step', () => {
    expect(collect(throwing('collect')).defects).toMatchObject([{ruleId: 'throwing', error: new Error('broken')}])
    const rule = throwing('compare')
    const files = ['甲', '乙'].map((filePath) => ({filePath, facts: collect(rule).facts}))
    const {messages, defects} = compareFiles(files, rulesOf(rule))
    expect(messages.size).toBe(0)
    expect(defects).toEqual([{ruleId: 'throwing', error: new Error('broken'), position: undefined}])
  })

  test('a rule that collects what cannot be written as JSON has failed', () => {
    const circular: {self?: unknown} = {}
    circular.self = circular
    const rule: AnyRule = {
      ...noSameGoal,
      acrossFiles: {collect: (table) => [{node: table, data: circular}], compare: () => undefined}
    }
    expect(collect(rule).defects).toHaveLength(1)
  })
})

describe('addComparison and withoutComparison', () => {
  const own = collect(noSameGoal).messages
  const {messages} = compareFiles([file('甲'), file('乙')], rulesOf(noSameGoal))

  test('undo each other, and count', () => {
    const alone = createLintResult('甲', own, '改过的表')
    const together = addComparison(alone, {messages})
    expect(together).toMatchObject({warningCount: 2, output: '改过的表'})
    expect(withoutComparison(together)).toEqual(alone)
    expect(addComparison(alone, {messages: new Map()})).toBe(alone)
  })

  test('keep the order of the document', () => {
    const [first, second] = messages.get('甲')!
    const between = {...first!, ruleId: 'a-rule', line: 2, column: 1}
    const result = addComparison(createLintResult('甲', [between]), {messages})
    expect(result.messages.map(({ruleId}) => ruleId)).toEqual(['no-same-goal', 'a-rule', 'no-same-goal'])
    expect(second).toMatchObject({line: 2, column: 1})
  })
})

test('an empty table says nothing', () => {
  const source = createSourceDocument({text: '', path: ''})
  const tree: PerformanceTable = {
    type: 'performanceTable',
    layout: {funds: false, implementation: false, codes: false, subcategories: false},
    children: []
  }
  const config = resolveConfig({rules: {'no-same-goal': 'warn'}}, {rules: rulesOf(noSameGoal), presets: new Map()})
  expect(lint({tree, source}, config).facts.rules).toEqual([])
})
