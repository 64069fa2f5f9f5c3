import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {registry, twoGoals} from './core.fixture.js'
import {applyFixes, createLintResult, lint, perfLint, perfStringify, resolveConfig, type Config} from './index.js'

const run = (config: Config) => lint(twoGoals(), resolveConfig(config, registry))
const on: Config = {rules: {'no-built': 'error'}}

describe('lint', () => {
  test('says where, what about and why', () => {
    expect(run(on).messages[0]).toEqual({
      ruleId: 'no-built',
      severity: 2,
      certainty: 'likely',
      messageId: 'found',
      data: {word: '建成'},
      message: '“建成”应为“新建”',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 3,
      where: {kind: 'line', text: '第 1 行', line: 1},
      subject: {unit: '市教育局', project: '学校', indicator: null, indicatorName: null, field: 'goal'},
      evidence: '建成',
      basis: [{title: '惯例'}],
      fix: {range: [0, 2], text: '新建'}
    })
  })

  test('speaks the language asked for', () => {
    const [message] = run({...on, locale: 'en'}).messages
    expect([message!.message, message!.where.text]).toEqual(['Unexpected `建成`, expected `新建`', 'line 1'])
  })

  test('leaves out what is not sure enough', () => {
    expect(run({...on, certainty: 'certain'}).messages).toEqual([])
    expect(run({...on, certainty: 'likely'}).messages).toHaveLength(2)
  })

  test('tells of a rule that throws, and goes on with the others', () => {
    const {messages, defects} = run({rules: {'no-built': 'error', throwing: 'warn'}})
    expect(messages).toHaveLength(2)
    expect(defects).toMatchObject([{ruleId: 'throwing', error: new Error('broken'), position: {start: {line: 1}}}])
  })

  test('turns a fix across a wrap into a suggestion', () => {
    const {source, tree} = twoGoals()
    const config = resolveConfig({rules: {'no-built': ['warn', {word: '成医'}]}}, registry)
    const [message] = lint({source, tree}, config).messages
    expect(message).toMatchObject({line: 2, column: 2, endLine: 3, endColumn: 2})
    expect(message!.fix).toBeUndefined()
    expect(message!.suggestions).toMatchObject([{messageId: 'fixAcrossWrap', fix: {range: [8, 11], text: '新建'}}])
  })

  test('offers no change of a document that cannot be edited', () => {
    const {source, tree} = twoGoals()
    const [message] = lint({source: {...source, editable: false}, tree}, resolveConfig(on, registry)).messages
    expect(message).not.toHaveProperty('fix')
    expect(message).not.toHaveProperty('suggestions')
  })

  test('gives the same messages whatever the order of the rules', () => {
    const config = resolveConfig({rules: {'no-built': 'error', throwing: 'warn'}}, registry)
    const reversed = {...config, rules: config.rules.toReversed()}
    expect(lint(twoGoals(), reversed).messages).toEqual(lint(twoGoals(), config).messages)
  })

  test.each<[config: Config, profile: string]>([
    [{settings: {year: 2024}}, 'national 2024 1'],
    [{settings: {year: 2019}}, 'before-2021 2019 2'],
    [{}, 'national undefined 1'],
    [{settings: {year: 2019}, profile: 'code-list'}, 'code-list 2019 2']
  ])('gives its rules the profile of the table: %j', (config, profile) => {
    const rules = {'tell-profile': 'warn'} as const
    const resolved = resolveConfig({...config, rules}, registry)
    expect(lint(twoGoals(), resolved).messages).toMatchObject([{data: {profile}}])
  })

  test('tells what could not be read as an error of its own rule', () => {
    const {source, tree} = twoGoals()
    const sentence = {'zh-CN': '“{{text}}”未能检查', en: '`{{text}}` was not checked'}
    const problem = {
      ruleId: 'syntax' as const,
      messageId: 'x',
      sentence,
      data: {text: '医院'},
      position: source.positionOf(10, 12)
    }
    expect(lint({source, tree, syntax: [problem]}, resolveConfig({}, registry)).messages).toMatchObject([
      {ruleId: 'syntax', severity: 2, certainty: 'certain', message: '“医院”未能检查', subject: {project: '医院'}}
    ])
  })
})

describe('applyFixes', () => {
  const fixed = (...edits: [start: number, end: number, text: string][]) => {
    const [message] = run(on).messages
    return applyFixes(
      'abcdef',
      edits.map(([start, end, text]) => ({...message!, fix: {range: [start, end] as const, text}}))
    )
  }
  test.each([
    ['nothing', [], 'abcdef', 0],
    ['one', [[1, 3, 'X']], 'aXdef', 1],
    [
      'two in any order',
      [
        [4, 5, 'Y'],
        [0, 1, 'X']
      ],
      'XbcdYf',
      2
    ],
    [
      'touching',
      [
        [0, 2, 'X'],
        [2, 4, 'Y']
      ],
      'XYef',
      2
    ],
    [
      'overlapping: the first wins',
      [
        [0, 3, 'X'],
        [2, 4, 'Y']
      ],
      'Xdef',
      1
    ],
    ['a removal', [[2, 4, '']], 'abef', 1],
    ['an insertion', [[3, 3, 'X']], 'abcXdef', 1],
    [
      'the same insertion twice',
      [
        [3, 3, 'X'],
        [3, 3, 'X']
      ],
      'abcXdef',
      1
    ]
  ] as [string, [number, number, string][], string, number][])('%s', (_, edits, text, applied) => {
    const outcome = fixed(...edits)
    expect({text: outcome.text, applied: outcome.applied.length}).toEqual({text, applied})
  })
})

test('tells lines of the file where its text is a rendering', () => {
  const originAt = () => ({kind: 'line', line: 40, column: 7}) as const
  const {tree, source} = twoGoals()
  const {messages} = lint({tree, source: {...source, editable: false, originAt}}, resolveConfig(on, registry))
  expect(messages[0]).toMatchObject({line: 40, column: 7, endLine: 40, endColumn: 7, where: {line: 40}})
})

test('createLintResult counts by severity and what can be fixed', () => {
  const {messages} = run(on)
  const warnings = messages.map((message) => ({...message, severity: 1 as const}))
  expect(createLintResult('表.txt', [...messages, ...warnings.slice(0, 1)])).toMatchObject({
    filePath: '表.txt',
    errorCount: 2,
    warningCount: 1,
    fixableErrorCount: 2,
    fixableWarningCount: 1,
    suppressedMessages: []
  })
})

describe('the unified plug-ins', () => {
  const {source, tree} = twoGoals()
  const process = (fix: boolean) => {
    const file = new VFile({value: source.text, path: '表.txt', data: {source}})
    const processor = unified()
      .use(function () {
        this.parser = () => tree
      })
      .use(perfLint as never, resolveConfig(on, registry))
      .use(perfStringify as never, {fix})
    return processor.processSync(file)
  }

  test('messages are messages of the file', () => {
    expect(process(false).messages).toMatchObject([
      {ruleId: 'no-built', source: 'perf-lint', line: 1, column: 1, fatal: true, expected: ['新建'], note: '惯例'},
      {ruleId: 'no-built', line: 2, column: 1}
    ])
  })

  test('the text comes back as it was, or fixed', () => {
    expect(String(process(false))).toBe(source.text)
    expect(String(process(true))).toBe('新建学校三所\n新建\n医院一所\n')
  })
})
