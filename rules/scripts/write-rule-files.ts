import {toCamelCase} from './load-rules.js'

/** The level of a rule, as in its `meta`. */
export type Level = 'error' | 'warn' | 'strict'

/** Write the start of a rule and of its test: the texts by their paths from `rules/src`. */
export function writeRuleFiles(folder: string, name: string, level: Level): ReadonlyMap<string, string> {
  const exportName = toCamelCase(name)
  const verb = verbs[name.split('-')[0] ?? ''] ?? {'zh-CN': '校验', en: 'Enforce'}
  const rule = `import {defineRule} from '@perf-lint/core'

export const ${exportName} = defineRule({
  meta: {
    name: '${name}',
    category: '${folder}',
    docs: {
      description: {
        'zh-CN': '${verb['zh-CN']}',
        en: '${verb.en} '
      },
      rationale: {
        'zh-CN': '',
        en: ''
      }
    },
    level: '${level}',
    basis: [{title: '惯例'}],
    defaultOptions: {},
    messages: {
      unexpected: {
        'zh-CN': '“{{actual}}”',
        en: 'Unexpected “{{actual}}”'
      }
    },
    examples: {
      valid: ['举办培训班场次 ≥10场'],
      invalid: ['举办培训班场次 ⟦≥10场⟧']
    }
  },

  create(context) {
    return {
      targetValue(node) {
        context.report({messageId: 'unexpected', data: {actual: node.value}, node, certainty: 'likely'})
      }
    }
  }
})
`
  const test = `import {indicator, ruleTester} from '@perf-lint/rule-tester'
import {${exportName}} from './${name}.js'

ruleTester(${exportName}, {
  valid: [{name: '', text: indicator({annual: '≥10场'})}],
  invalid: [
    {
      name: '',
      text: indicator({annual: '⟦≥10场⟧'}),
      errors: [{messageId: 'unexpected', data: {actual: '≥10场'}}]
    }
  ]
})
`
  return new Map([
    [`${folder}/${name}.ts`, rule],
    [`${folder}/${name}.test.ts`, test]
  ])
}

/** The words a description begins with, by the prefix of the rule's name. */
const verbs: Readonly<Record<string, {readonly 'zh-CN': string; readonly en: string} | undefined>> = {
  no: {'zh-CN': '禁止', en: 'Disallow'},
  require: {'zh-CN': '要求', en: 'Require'},
  consistent: {'zh-CN': '统一', en: 'Enforce'}
}
