import {defineRule} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {indicator} from './builders.js'
import {ruleTester, testInvalid, testValid} from './rule-tester.js'
import {testExamples, testInvalidExample, testValidExample} from './test-examples.js'

const sampleRule = defineRule({
  meta: {
    name: 'no-sample-word',
    category: 'value',
    fixable: true,
    hasSuggestions: true,
    docs: {
      description: {'zh-CN': '禁止样例词', en: 'Disallow sample words'},
      rationale: {'zh-CN': '样例词没有含义。', en: 'A sample word has no meaning.'}
    },
    level: 'warn',
    basis: [{title: '惯例'}],
    schema: {type: 'object', additionalProperties: false, properties: {replacement: {type: 'string'}}},
    defaultOptions: {replacement: '良好'},
    messages: {
      unexpected: {'zh-CN': '“{{actual}}”是样例词', en: 'Unexpected sample word “{{actual}}”'},
      similar: {'zh-CN': '“{{actual}}”近似样例词', en: 'Unexpected word like a sample, “{{actual}}”'},
      name: {'zh-CN': '指标名称', en: 'The name'},
      replace: {'zh-CN': '改为“{{expected}}”', en: 'Replace with “{{expected}}”'}
    },
    examples: {valid: ['满意度 ≥80%'], invalid: ['满意度 ≥80% / ⟦样例⟧']}
  },

  create(context) {
    const expected = context.options.replacement
    return {
      targetValue(node, ancestors) {
        const parent = ancestors.at(-1)
        const name = parent?.type === 'indicator' && parent.children.find((child) => child.type === 'indicatorName')
        if (node.value === '样例') {
          context.report({
            messageId: 'unexpected',
            data: {actual: node.value},
            node,
            certainty: 'certain',
            ...(name && {related: [{messageId: 'name', node: name}]}),
            fix: (fixer) => fixer.replace(node, expected)
          })
        }
        if (node.value.startsWith('样例品')) {
          context.report({
            messageId: 'similar',
            data: {actual: '样例品'},
            node,
            range: [0, 3],
            certainty: 'likely',
            suggest: [{messageId: 'replace', data: {expected}, fix: (fixer) => fixer.replace(node, expected, 0, 3)}]
          })
        }
        if (node.value === '样例品') {
          context.report({messageId: 'unexpected', data: {actual: node.value}, node, certainty: 'arguable'})
        }
      }
    }
  }
})

ruleTester(sampleRule, {
  valid: [
    {name: 'another word', text: indicator({annual: '良好'})},
    {name: 'another word in tab-separated text', text: indicator({annual: '良好', format: 'tsv'})}
  ],
  invalid: [
    {
      name: 'a fix',
      text: indicator({annual: '⟦样例⟧', implementation: '良好', name: '环境'}),
      errors: [
        {
          messageId: 'unexpected',
          data: {actual: '样例'},
          certainty: 'certain',
          related: [{messageId: 'name', text: '环境'}]
        }
      ],
      output: indicator({annual: '良好', implementation: '良好', name: '环境'})
    },
    {
      name: 'a fix by an option',
      text: indicator({annual: '⟦样例⟧', implementation: '⟦样例⟧', format: 'tsv'}),
      options: {replacement: '优秀'},
      errors: [{messageId: 'unexpected'}, {messageId: 'unexpected'}],
      output: indicator({annual: '优秀', format: 'tsv'})
    },
    {
      name: 'a fix that crosses a line break, only suggested',
      text: indicator({annual: '⟦样\n例⟧', implementation: '良好'}),
      errors: [
        {
          messageId: 'unexpected',
          suggestions: [{messageId: 'fixAcrossWrap', output: indicator({annual: '良好', implementation: '良好'})}]
        }
      ]
    },
    {
      name: 'two messages at one place',
      text: indicator({annual: '⟦⟦样例品⟧⟧', implementation: '良好'}),
      errors: [
        {messageId: 'unexpected'},
        {
          messageId: 'similar',
          suggestions: [
            {
              messageId: 'replace',
              data: {expected: '良好'},
              output: indicator({annual: '良好', implementation: '良好'})
            }
          ]
        }
      ]
    }
  ]
})

testExamples(sampleRule)

describe('testValid', () => {
  test('fails on a message', () => {
    expect(() => testValid(sampleRule, {name: '', text: indicator({annual: '样例'})})).toThrow('to deeply equal')
  })

  test('refuses marks', () => {
    expect(() => testValid(sampleRule, {name: '', text: indicator({annual: '⟦好⟧'})})).toThrow('Unexpected marks')
  })
})

describe('testInvalid', () => {
  const text = indicator({annual: '⟦样例⟧', implementation: '良好'})
  const output = indicator({annual: '良好', implementation: '良好'})

  test.each([
    {name: 'a missing message', text: indicator({annual: '⟦良好⟧'}), errors: [{messageId: 'unexpected'}]},
    {name: 'a message at another place', text: indicator({annual: '样⟦例⟧'}), errors: [{messageId: 'unexpected'}]},
    {name: 'another message id', text, output, errors: [{messageId: 'similar'}]},
    {name: 'other data', text, output, errors: [{messageId: 'unexpected', data: {actual: '样品'}}]},
    {name: 'another certainty', text, output, errors: [{messageId: 'unexpected', certainty: 'likely'}]},
    {name: 'other places of the other half', text, output, errors: [{messageId: 'unexpected', related: []}]},
    {name: 'an unknown message id', text, output, errors: [{messageId: 'unknown'}]},
    {name: 'a mark too many', text: indicator({annual: '⟦样例⟧', name: '⟦名⟧'}), errors: [{messageId: 'unexpected'}]},
    {name: 'another output', text, output: text, errors: [{messageId: 'unexpected'}]},
    {name: 'no output', text, errors: [{messageId: 'unexpected'}]},
    {
      name: 'an output where nothing is fixed',
      text: indicator({annual: '⟦样例品⟧一', implementation: '良好'}),
      output,
      errors: [{messageId: 'similar', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: 'a suggestion that is not told',
      text: indicator({annual: '⟦样例品⟧一', implementation: '良好'}),
      errors: [{messageId: 'similar'}]
    }
  ] as const)('fails on $name', (invalid) => {
    // @ts-expect-error One of the cases has a message id that the rule does not have.
    expect(() => testInvalid(sampleRule, invalid)).toThrow()
  })

  test('fails on a rule that throws without positions', () => {
    const rule = defineRule({
      ...sampleRule,
      create: (context) => ({
        targetValue(node) {
          if (node.position!.start.offset! >= 0 && node.value === '样例') {
            context.report({messageId: 'unexpected', data: {actual: node.value}, node, certainty: 'certain'})
          }
        }
      })
    })
    expect(() => testInvalid(rule, {name: '', text, errors: [{messageId: 'unexpected'}]})).toThrow(TypeError)
  })

  test('fails on a rule that changes the tree', () => {
    const rule = defineRule({
      ...sampleRule,
      create: () => ({
        targetValue(node) {
          node.value = ''
        }
      })
    })
    expect(() => testValid(rule, {name: '', text: output})).toThrow('the tree after the rule')
  })

  test('fails on a fix that leaves something to fix', () => {
    const rule = defineRule({
      ...sampleRule,
      create: (context) => ({
        targetValue(node) {
          if (node.period === 'implementation') return
          const data = {actual: node.value}
          context.report({
            messageId: 'unexpected',
            data,
            node,
            certainty: 'certain',
            fix: (fixer) => fixer.replace(node, `${node.value}例`)
          })
        }
      })
    })
    const longer = indicator({annual: '样例例', implementation: '良好'})
    expect(() => testInvalid(rule, {name: '', text, errors: [{messageId: 'unexpected'}], output: longer})).toThrow(
      'the text fixed twice'
    )
  })
})

describe('examples', () => {
  test('fail on a message in a valid one', () => {
    expect(() => testValidExample(sampleRule, '满意度 样例')).toThrow('to deeply equal')
  })

  test('fail on an invalid one without a message', () => {
    expect(() => testInvalidExample(sampleRule, '满意度 ⟦良好⟧')).toThrow()
  })

  test('fail on an invalid one with a message at another place', () => {
    expect(() => testInvalidExample(sampleRule, '⟦满意⟧度 良好 / 样例')).toThrow()
  })
})
